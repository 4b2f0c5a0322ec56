/**
 * What WordNet does not say and news language does: words that can stand for one another in a report, one group a line, and pairs of
 * opposites. Base words; written for this project, over general news topics.
 */
export const NEWS_SYNONYMS = `
ask request seek appeal solicit demand urge call beg
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
job position post
fine penalise penalize
pollute contaminate
fan supporter
hospital clinic
medicine drug medication
farmer grower
port harbour harbor dock
airline carrier
scientist researcher
landslide mudslide
acquit clear exonerate
destroy wreck ruin raze demolish
torch burn ignite
seize confiscate
scrap abandon
dispatch send
discover find
painting picture
flee escape
rescue save
city town municipality
council municipal
firefighter fireman
juror jury
block barricade blockade
charity aid
apologise apologize sorry
commend praise
former ex
rent lease
search raid
film movie
lorry truck
teenager youth adolescent
footballer player
coach trainer manager
inquest inquiry
strike walkout stoppage
heavy torrential
crew team
visit tour
donate give
steal theft rob
hide conceal
repair fix mend
hire recruit employ
train instruct
postpone delay defer
cancel annul
announce declare unveil
describe call label
obtain receive secure
teach educate
harvest crop yield
house home dwelling residence
building structure edifice
street road avenue
storm hurricane cyclone typhoon tempest
drought dryness
famine hunger starvation
disease illness sickness ailment
epidemic outbreak
patient sufferer
nurse carer
surgeon doctor
wounded injured casualty
crash collision collide
train railway rail
bus coach
bridge span crossing
factory plant mill
shop store retailer
shopper customer consumer buyer
owner proprietor landlord
tenant renter
boss chief executive manager director
founder creator
politician lawmaker
voter elector electorate
poll survey
majority most
resignation departure
candidate nominee contender
cabinet government
treaty convention
summit meeting conference
envoy ambassador diplomat emissary
prisoner inmate detainee convict
criminal offender
gang mob
gun firearm rifle pistol
knife blade
murderer killer
victim casualty
lawyer attorney barrister solicitor
judge magistrate justice
verdict ruling judgment judgement decision
appeal challenge
lawsuit suit case
sue prosecute
testify witness
prove demonstrate show
reveal disclose expose divulge uncover
publish release issue print
write author pen
novel book
album record
song track single
singer vocalist
actor performer
player athlete
match game fixture
champion titleholder
tournament championship contest
goal score
defeat beat overcome
draw tie
compete contest
prize award trophy
honour honor
celebrate mark commemorate
wedding marriage
funeral burial
birth born
museum gallery
university college
school academy
pupil schoolchild
professor academic lecturer
researcher scientist
study research
satellite spacecraft
rocket launcher
telescope observatory
species kind
animal beast
forest woodland wood
river stream
mountain peak
island isle
coast shore seaside
beach shore
lake reservoir
valley vale
dam barrage
village hamlet
capital metropolis
resident inhabitant dweller local
citizen national
immigrant migrant
worker labourer laborer
miner collier
soldier serviceman fighter
rebel insurgent guerrilla militant
bomb explosive
missile rocket
shell bombard
truce ceasefire armistice
surrender capitulate yield
invade occupy
retreat withdraw
defend protect guard shield safeguard
threaten menace
accuse charge blame indict
deny refute dispute rebut
admit acknowledge concede confess
claim assert maintain contend
promise pledge vow
urge exhort implore
order instruct command
forbid prohibit
restrict limit curb
abolish scrap eliminate end
introduce bring impose
tighten toughen
ease relax loosen
overturn quash annul revoke
revoke withdraw rescind
delay hold stall
hasten speed accelerate
expel deport oust eject
banish exile
recruit enlist enrol
assign allocate
divide split
merge unite combine fuse
collaborate cooperate
quarrel argue row dispute
rumour rumor gossip
forge fake counterfeit falsify
smuggle traffic
poach hunt
pollute taint
clean purify
drown sink
collapse crumble
crack fracture
leak spill seep
freeze chill
melt thaw
heat warm
shrink contract diminish dwindle
swell expand balloon
double twofold
halve half
exceed surpass top
nearly almost
shortage scarcity lack
surplus glut excess
wealth fortune riches
poverty hardship
debt liability
bankrupt insolvent
invest fund finance
subsidy grant
refund reimburse repay
bill invoice
cash money
bank lender
insurer underwriter
investor backer
budget spending
revenue income turnover
join membership member accession
expand expansion enlargement enlarge extend
nearby near close
holiday vacation
pensioner retiree senior elderly
flat apartment
pavement sidewalk
film movie picture
football soccer
underground subway metro
rubbish garbage trash waste refuse
cellphone phone mobile telephone
monarch king queen sovereign
heir successor
spouse husband
baby infant newborn
teenager teen
newspaper daily paper
journalist reporter correspondent
advertisement advert commercial ad
hack breach intrusion
blackout outage
sewage wastewater effluent
landfill dump tip
toxic poisonous
kindergarten nursery
exam examination test
degree diploma
scholarship bursary
bully harass
kidnap abduct seize
robber thief burglar raider
loot plunder ransack pillage
drug narcotic
cannabis marijuana
alcohol liquor
drunk intoxicated
gamble bet wager
restaurant eatery
chef cook
meal dish
waiter server
hotel inn
guest visitor
tourist visitor traveller holidaymaker
luggage baggage
captain skipper
sailor seaman mariner
fisherman angler
waterway canal
motorway highway freeway
motorist driver
cyclist biker
bicycle bike cycle
motorcycle motorbike
taxi cab
helicopter chopper
gunman shooter attacker
conscript draftee
coup putsch
dictator autocrat tyrant despot
activist campaigner
riot unrest disturbance
quarantine isolation
infect contaminate
tumour tumor cancer
pregnant expecting
blind sightless
document paper record file
relative family kin
comment remark statement
punch hit strike slap beat
dog hound
horse pony
cattle cow herd
pig hog swine
hen chicken poultry
crop grain wheat corn maize
vegetable greens
drinkable potable
remove withdraw
expired outdated stale
abroad overseas
relocate move transfer
headquarters base
locate find
damage harm hurt
sufficient enough adequate
insufficient inadequate
wealthy rich affluent
poor impoverished needy
huge enormous giant massive vast
tiny minuscule
quick rapid swift fast
annual yearly
monthly month
weekly week
daily day
collect gather
erase delete
dig drill bore
inspect examine check
permit licence license
auction sale
buyer purchaser
seller vendor
manufacture make produce
manufacturer maker producer
developer builder
constructor builder contractor
supplier provider
retire resign
nominate propose appoint
appoint name
elect choose
chair head lead
oversee supervise
manage run
govern rule
govern administer
enact pass
repeal abolish annul scrap
amend change modify alter
breach violate break infringe
comply obey
enforce implement apply
fulfil fulfill meet
default bankruptcy insolvency
evict expel
demolition demolish
renovate refurbish restore
rebuild reconstruct
install fit
dump discard
spy infiltrate
eavesdrop wiretap tap
decode decipher
interrogate question
confession admission
plot conspiracy scheme
suspect accused defendant
accomplice abettor
culprit perpetrator offender
fingerprint print
corpse body
grave tomb
murder homicide kill
stab knife
shoot fire
strangle choke
poison toxin
drug medicate
injury wound
amputate sever
heal cure recover
recover recuperate
wed marry
adopt foster
celebrate party
ceremony ritual
church chapel
priest clergyman cleric vicar pastor
imam cleric
monk friar
mosque shrine
pilgrim worshipper
worship pray
charity nonprofit foundation
donation gift contribution
volunteer helper
sponsor patron
earn make
deficit shortfall
recession slump downturn
growth expansion
boom upswing
share stock
dividend payout
merger takeover acquisition
rival competitor
client customer
brand label
counterfeit pirate
patent invention
engineer technician
laboratory lab
experiment trial
chemist pharmacist
biologist naturalist
astronomer stargazer
galaxy nebula
comet meteor
wildfire blaze fire
hail hailstorm
blizzard snowstorm
cold chill
fog mist
deluge downpour flood
tornado twister
eruption erupt
tsunami wave
collapse subside
derail overturn
capsize overturn
founder sink
divert redirect
ground halt
lift raise
tow drag
steer navigate
ferry vessel ship boat
aeroplane airplane plane aircraft jet airliner
helicopter aircraft
truck lorry vehicle
bus vehicle
medicine medication drug pill
villa house residence home
flat apartment home
colliery mine pit
send post mail dispatch
order tell instruct
painting canvas picture
counsel lawyer attorney
firearm gun rifle pistol weapon
letter note message
rival competitor opponent
buyer purchaser acquirer
writer novelist author
ignore overlook disregard
shred destroy
audit inspect check examine
poison contaminate pollute
dump discharge tip
blaze fire inferno
wreckage debris rubble
corpse body remains
loan credit
gift donation present
permission licence permit
investor shareholder stockholder
rubble ruin debris
mudslide landslide
hiker walker
elderly pensioner
promise pledge vow
charity nonprofit
tenant occupant
last continue endure
cattle cow
disobey break breach
`

export const NEWS_OPPOSITES = `
alarm reassure
worry reassure
frighten reassure
disturb reassure
unsettle reassure
unsettle calm
encouraging alarming
please disappoint
delight dismay
satisfy disappoint
hopeful hopeless
fruitful fruitless
constructive destructive
promising hopeless
reassuring worrying
calm nervous
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
easier harder
rise sink
rise slump
soar plunge
soar slump
boost cut
boost curb
boost hamper
encourage discourage
support undermine
back oppose
condemn endorse
reward punish
free imprison
free jail
acquit jail
acquit convict
convict clear
land depart
lend borrow
pay receive
answer dodge
answer evade
answer avoid
exceed miss
meet miss
obey break
agree contradict
earn lose
save waste
save spend
save lose
hasten delay
advance delay
lead trail
divide unite
merge split
heal wound
cure infect
hinder help
prevent allow
ignore heed
obey defy
comply defy
forgive punish
forbid allow
restore abolish
retain scrap
keep scrap
keep sell
found dissolve
sink float
thaw freeze
arm disarm
calm inflame
ease aggravate
ease worsen
solve worsen
clean pollute
shortage surplus
profit loss
deficit surplus
victory defeat
ascend descend
hold collapse
accept reject
remember forget
keep lose
pass fail
attend absent
participate miss
play miss
catch free
secretly publicly
help hurt
help harm
benefit harm
triumph disaster
triumph failure
success disaster
success flop
hit flop
truth lie
honest dishonest
secret open
secretly openly
secretly publicly
publicly privately
public private
temporary permanent
voluntary compulsory
mandatory optional
mandatory voluntary
cheap expensive
quiet noisy
shallow deep
narrow wide
domestic foreign
buyer seller
lender borrower
profitable unprofitable
boom bust
boom slump
inflation deflation
friendly hostile
peaceful violent
hero villain
maximum minimum
happy sad
optimistic pessimistic
tighten relax
toughen relax
toughen soften
harden soften
fill empty
fill drain
load unload
lock unlock
connect disconnect
attach detach
unite separate
marry divorce
hire sack
hire fire
employ fire
employ dismiss
appoint remove
thank blame
believe doubt
welcome reject
welcome shun
embrace shun
admit expel
admit exclude
include omit
rescue abandon
protect endanger
survive perish
live die
appear disappear
appear vanish
resume suspend
resume halt
resume stop
start finish
launch shelve
lengthen shorten
prolong shorten
extend curtail
upgrade downgrade
overestimate underestimate
outperform underperform
legalise criminalise
legalise outlaw
legalise ban
legalize ban
privatise nationalise
regulate deregulate
mobilise demobilise
occupy liberate
surrender resist
surrender fight
enforce waive
impose waive
introduce abolish
introduce scrap
impose scrap
fund defund
crowded empty
fresh stale
fertile barren
innocent culpable
loyal disloyal
treat neglect
care neglect
preserve destroy
build destroy
construct demolish
erect demolish
restore destroy
repair damage
repair break
mend break
create abolish
establish abolish
establish dissolve
uphold overrule
uphold strike
renew cancel
renew terminate
sign cancel
confirm cancel
retain lose
retain dismiss
reinstate dismiss
reinstate sack
expel readmit
widespread rare
common rare
frequent rare
abundant scarce
plentiful scarce
strengthen dilute
concentrate disperse
assemble disperse
gather disperse
enlist discharge
import ban
triple halve
multiply divide
overpay underpay
overcharge undercharge
solvent bankrupt
solvent insolvent
awake asleep
conscious unconscious
sane insane
competent incompetent
qualified unqualified
popular unpopular
favourite outsider
ahead behind
forward backward
forwards backwards
upward downward
upwards downwards
uphill downhill
indoors outdoors
inland offshore
`
