/**
 * What WordNet does not say and news language does: words that can stand for one another in a report. A line's words all stand for one another; where a
 * colon follows the first, it alone is linked with each of the others. Base words; written for this project, over general news topics.
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
cancel scrap abandon abort axe
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
erupt: start begin
court: tribunal
continue persist resume proceed
end finish conclude terminate cease
close shut shutter
close: closure shutdown
double: triple treble quadruple
increase: double triple treble quadruple
rise: double triple treble quadruple
fall: halve
decrease: halve
prove: proof
sell: sale
choose: choice
enter: entry
analyse: analysis
advise: advice
cover: coverage
recognise: recognition
threaten: threat
acquire: takeover buyout
withdraw: pullout
rescue: bailout
pay: payout
dismiss: layoff
divide: breakup
build construct erect
buy purchase acquire
win victory triumph defeat beat
jobless unemployed unemployment
tall: high height
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
recapture retake regain reclaim reconquer
faulty defective broken
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
drunk intoxicated inebriated
drunk: drinking
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
manage run control
run control
largest biggest
trip visit
medic paramedic
hijack: seize commandeer
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
charity nonprofit
tenant occupant
last continue endure
cattle cow
disobey break breach
expert specialist
worth value
affect hit
trust faith confidence
additional extra further
entrepreneur businessman tycoon magnate
commuter passenger
outcry uproar backlash
snub rebuff
question quiz
aide adviser assistant
crackdown clampdown
overhaul revamp reform
feud quarrel
stockpile hoard
track monitor
strip disqualify deprive
anger fury outrage
restart reopen resume
inform tell notify
complete finalise
topple overthrow oust
shipment supply
trafficker dealer
expense cost
expensive costly
growth rise
gale storm
uproot displace
solve resolve
warship ship vessel
watchdog regulator
ministry department
donor sponsor
sales revenue
output production
pathogen virus
infection disease
skeleton bone
statue sculpture
musician singer
trip tour
spectator fan supporter
signing recruit
plant: place
anniversary: jubilee
announce: reveal
appeal: contest
approve: consent authorise
arrive: land
attack: bombard
avalanche: snowslide
award: give medal
banker: financier
beat: thrash outplay
beer: ale
blast: criticise bomb detonate bombing detonation
block: impede
boil: cook
break: smash shatter beat flout
capture: seize conquer arrest
cause: trigger provoke spark prompt
charge: prosecute
claim: allege
clean: scrub
coast: coastline
concert: gig
condemn: denounce
conquer: occupy
consent: agree
crash: accident
criticise: slam condemn denounce
cup: trophy
damage: wreck ravage
dangerous: risky
dead: deceased
declare: proclaim
defeat: rout
delivery: shipment consignment birth
demand: insist
deploy: dispatch
depot: store warehouse
destroy: gut flatten level devastate
detain: hold
discover: unearth identify
discuss: debate deliberate
dismiss: axe
ditch: abandon
divorce: split
driver: chauffeur
drop: cancel scrap abandon plummet
drown: perish
effective: successful
end: stop
erase: wipe
erupt: explode
escape: abscond
execute: kill hang
fail: flop
fall: tumble plummet slide
false: falsified
farm: ranch
fatal: lethal
file: dossier
flatten: demolish
flee: run
flout: violate
forecast: project
found: create
gain: obtain receive
global: worldwide
goalkeeper: keeper
goods: freight cargo
grow: swell expand
guard: patrol watch
hail: welcome
halt: interrupt end
heavy: severe
helicopter: copter
hide: cover
hire: rent lease
improve: enhance
increase: hike boost
ineffective: useless
injure: maim harm
journalist: newsman
journey: trip voyage flight
jury: panel
launch: unveil inaugurate introduce
leak: disclose
legalise: permit allow
lift: remove ease scrap revoke repeal end
limit: cap
magazine: journal
merger: fusion
mine: dig
monitor: watch observe
mortality: death
mosque: masjid
motorway: road
move: shift
negotiate: bargain
offensive: assault
open: inaugurate
pain: ache
painting: artwork
photo: picture
pill: tablet
plant: sow
poison: taint
praise: laud hail applaud
present: unveil introduce give
prevent: avert
previous: earlier
propose: plan offer
protect: preserve
protest: march
provoke: spark
rain: downpour
raise: hike boost
rebound: rally
recover: rebound bounce
referendum: plebiscite
regulator: watchdog
reject: rebuff dismiss veto
remove: delete
rescue: free
revise: change amend alter
riot: rampage
rise: accelerate
rob: burgle
sailor: seafarer
scrap: ditch overturn
search: comb
secret: hidden classified
sell: auction offload dispose
set: establish
shelve: delay cancel
shooting: gunfire
shop: outlet
shoreline: shore coast
shrink: decline
sign: ink conclude
smash: crash collide
smuggler: trafficker
spot: find discover notice
spread: transmit
stadium: arena
stage: organise host
steal: pilfer
stolen: looted
store: warehouse
succeed: replace triumph
suffer: undergo
takeover: buyout
tanker: ship vessel
teacher: schoolteacher
tenant: lodger
tobacco: cigarettes
trace: track locate
treat: medicate
trick: deceive
trigger: prompt
take: accept
turnover: sales
uphold: confirm affirm
valley: gorge
veto: block
attacker: hacker assailant
fly: airlift
landslide: rockslide mudslide slide rockfall
exhibit: show display
reservoir: dam
resignation: departure exit
flee: leave
video: footage
vow: swear
wildfire: bushfire
win: clinch secure obtain
worsen: deteriorate
resume restart recommence
bankrupt insolvent bust
fine penalty
mp: lawmaker parliamentarian legislator
missing unaccounted
missing: disappear vanish
prosecute: try
hotter warmer
colder cooler
submerge: flood inundate
divert reroute redirect
redundancy layoff
climber hiker mountaineer
tanker: ship vessel boat
airport airfield
march: demonstration rally protest
marcher: protester demonstrator
schoolchild: pupil student
virus infection
cattle cow livestock
bribe kickback
fraud swindle
corruption graft
extend prolong
slow: ease
consecutive: straight successive
defeat loss
evacuate displace
entry admission
expire lapse
raze flatten
disqualify exclude
concert gig show
presenter host anchor
programme show broadcast
website site
chip semiconductor
passenger traveller
rockslide: mudslide landslide
meal lunch
loaf bread
mum mother
dad father
spouse: wife husband
villager: resident inhabitant local
spokesperson: spokesman spokeswoman
confidential: secret classified
compensate reimburse refund repay
compensation damages payout
bankroll: fund finance
retreat pullout withdraw
obligatory: mandatory compulsory
optional voluntary
unlawful: illegal illicit
unsafe: hazardous dangerous risky
secure safe
interim temporary provisional
consume use
police: policeman policewoman
withdraw recall
surrender: abandon
abandon: end
slow: fall drop
parliament: mp lawmaker legislator
story: report article
flood: floodwater
agree: reach
candidacy: race candidature bid
withdraw quit
bid offer
household home
renew extend
`
