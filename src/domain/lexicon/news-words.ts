/**
 * What WordNet does not say and news language does: words that can stand for one another in a report, one group a line, and pairs of
 * opposites. Base words; written for this project, over general news topics.
 */
export const NEWS_SYNONYMS = `
ask request seek appeal solicit demand urge call
support back endorse favour champion solidarity
oppose resist reject object
aid help assistance relief support
weapon arms armament weaponry munition ammunition missile
army military troops soldier force armed
war conflict invasion hostilities fighting offensive
attack strike assault raid invade invasion bomb shell
supply deliver provide send ship furnish
approve pass adopt ratify endorse greenlight
law legislation bill act statute
kill die death murder slay dead fatality
reduce lower cut decrease slash curb trim
lower drop fall decline decrease plunge slump sink dip
rise increase climb grow jump surge soar raise gain
burst collapse break fail rupture breach
lie mislead deceive
own hold possess have
share stock stake
cancel call scrap abandon abort axe
quit resign leave step
fire sack dismiss oust remove
guarantee assurance pledge commitment promise
deal agreement pact accord treaty contract arrangement
talk negotiation meeting discussion dialogue consultation
meet talk discuss confer
suspend halt stop pause freeze discontinue
prevent block stop bar thwart
ban prohibit outlaw forbid bar
allow permit let authorise authorize enable
begin start launch commence open
continue persist resume proceed
end finish conclude terminate cease
close shut shutter
build construct erect
buy purchase acquire
win victory triumph defeat beat
jobless unemployed unemployment
decade years
parliament lawmaker legislature
lawmaker legislator senator deputy parliamentarian congressman
police officer cop
probe investigation inquiry investigate examine
convict guilty conviction
arrest detain detention apprehend
accuse blame allege charge
accusation allegation charge
spy espionage surveillance
vaccine jab vaccination inoculation vaccinate shot
virus coronavirus covid covid-19 pandemic
warn caution alert warning
fear worry concern alarm
plan intend intention
deploy station send
strengthen bolster boost reinforce deepen enhance intensify
weaken undermine erode
protest demonstration rally demonstrate protester demonstrator
election vote poll ballot
campaign drive
aware know knowledge
circumvent evade bypass dodge avoid
sanction embargo penalty
border frontier
asylum refugee migrant
climate warming
emission carbon greenhouse
doctor physician medic
child kid children minor
student pupil
teacher educator
worker employee staff
firm company corporation business enterprise
car vehicle automobile
plane aircraft jet airliner
ship vessel boat
blast explosion explode
fire blaze
flood flooding
rain rainfall
earthquake quake tremor
dead killed
injure wound hurt
hostage captive
fake false bogus hoax
fraud scam
bribe corruption bribery
profit earnings
price cost
wage salary pay
tax levy duty tariff
loan credit borrow
nuclear atomic
oil petroleum crude
gas petrol
pardon clemency amnesty
jail prison imprison sentence
leader head chief
leave depart exit withdraw withdrawal pullout
return give
test trial
join membership member accession
expand expansion enlargement enlarge extend
nearby near close
`

export const NEWS_OPPOSITES = `
support oppose
support reject
approve reject
approve oppose
confirm deny
admit deny
allow ban
allow prohibit
allow prevent
allow forbid
permit prohibit
rise fall
rise drop
rise decline
rise decrease
increase fall
increase drop
increase decline
increase reduce
increase lower
increase cut
raise lower
raise cut
raise reduce
grow shrink
climb fall
surge plunge
gain lose
accept refuse
accept decline
agree refuse
agree disagree
start end
start stop
begin end
continue stop
continue end
join leave
enter leave
arrive leave
advance retreat
deploy withdraw
strengthen weaken
improve worsen
expand shrink
open close
open shut
safe unsafe
safe dangerous
legal illegal
guilty innocent
convict acquit
arrest release
detain release
success failure
succeed fail
win lose
praise criticise
praise condemn
friend enemy
ally enemy
possible impossible
true false
effective ineffective
constitutional unconstitutional
cause prevent
create destroy
build demolish
hire dismiss
appoint dismiss
survive die
buy sell
remember forget
include exclude
public secret
majority minority
more less
more fewer
first last
early late
high low
large small
long short
north south
east west
northern southern
eastern western
before after
above below
left right
male female
man woman
import export
urban rural
hot cold
heavy light
poor rich
peace war
attack defend
lift impose
repeal enact
secure lose
tighten loosen
tighten ease
higher lower
highest lowest
larger smaller
largest smallest
bigger smaller
cheaper dearer
faster slower
stronger weaker
older younger
longer shorter
richer poorer
hotter colder
warmer cooler
better worse
best worst
double halve
uphold lift
uphold overturn
uphold quash
grant refuse
grant deny
allow refuse
allow reject
pass reject
sober drunk
present absent
present miss
attend miss
positive negative
arrest free
capture free
capture release
find lose
full empty
early late
cleared convicted
reveal conceal
reveal hide
honour break
keep break
extend shorten
widen narrow
accelerate slow
promote demote
recruit dismiss
elect defeat
love hate
trust distrust
evacuate return
`
