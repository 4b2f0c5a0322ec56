/** Opposites of news language that WordNet does not oppose, in lines of the form of `NEWS_SYNONYMS`. Base words; written for this project. */
export const NEWS_OPPOSITES = `
abandon: rescue back support adopt
abolish: restore introduce create establish enact
above: below
accelerate: slow
accept: deport
acquit: convict jail sentence
activate: deactivate
admit: expel exclude deport reject
advance: retreat delay
agree: disagree contradict dispute clash
ahead: behind
allow: ban prohibit prevent forbid refuse block bar stop
ally: enemy rival opponent
angry: pleased
answer: dodge evade avoid
appear: disappear vanish
approval: refusal
approve: block
arm: disarm
arrival: departure
ascend: descend
attach: detach
attack: defend
attend: absent skip boycott
awake: asleep
ban: legalise legalize import permit authorise license
before: after
believe: doubt
best: worst
better: worse
boom: bust slump
boost: cut curb hamper reduce
break: honour obey repair mend
buy: sell dump
buyer: seller
calm: unsettle nervous inflame escalate
cancel: renew sign confirm resume launch build
cheap: expensive
cheaper: dearer
clean: pollute
clear: convict charge
cleared: convicted
climb: fall tumble slide
close: open reopen found establish
competent: incompetent
condemn: praise endorse defend applaud hail
confident: doubtful
confirm: overturn annul refute
connect: disconnect
conscious: unconscious
constitutional: unconstitutional
constructive: destructive
criticise: praise defend applaud hail laud
cure: infect
decline: accept grow growth
defeat: elect victory
defy: obey comply
delight: dismay
democratic: authoritarian
demolish: build construct erect
denial: admission confirmation
deny: confirm admit grant recognise confess concede
depart: land stay remain arrive
destroy: create preserve build restore spare
die: live
disappoint: please satisfy
disclose: conceal hide
dismantle: install erect
dismiss: hire appoint recruit employ retain reinstate promote
disperse: concentrate assemble gather
dissolve: found establish
divide: unite multiply
domestic: foreign
drop: adopt introduce keep retain
early: late
ease: aggravate
easier: harder
east: west
eastern: western
effective: ineffective useless
employed: jobless
empty: full fill crowded
encourage: discourage
encouraging: alarming
end: start begin continue extend prolong resume renew launch
enlist: discharge
execute: pardon spare
exit: entry
expel: readmit shelter
extend: curtail
fail: pass
faster: slower
favourite: outsider
fertile: barren
fill: drain
fire: hire employ
first: last
flop: hit
forward: backward
forwards: backwards
free: arrest capture imprison jail catch detain captive
fresh: stale
friend: enemy
friendly: hostile
fruitful: fruitless
fund: defund
grow: contract
growth: recession contraction
halt: resume continue restart
halve: double triple
happy: sad angry
harm: benefit
hasten: delay
heal: wound deteriorate
healthy: sick
heavy: light
help: hinder hurt harm
hero: villain
high: low
highest: lowest
hold: collapse
honest: dishonest
hopeless: hopeful promising
hot: cold
hotter: colder cooler
thicker: thinner
wider: narrower
happier: sadder
harder: easier softer
louder: quieter
ignore: heed
import: export
improve: deteriorate
include: exclude omit
increase: fall drop decline reduce lower cut slash
indoors: outdoors
inflation: deflation
inland: offshore
innocence: guilt
innocent: guilty culpable
invest: divest
join: boycott exit
keep: break scrap sell lose dismiss sack fire return move lift abandon
kill: spare rescue cure
large: small
largest: smallest
biggest: smallest
hit: miss
launch: shelve
lead: trail
leave: join enter arrive remain stay invade occupy
left: right
legal: illegal illicit
legalise: criminalise outlaw
lend: borrow
lender: borrower
lift: impose maintain extend
load: unload
lock: unlock
long: short
longer: shorter
lose: gain win secure find earn save retain capture profit
love: hate
lower: higher
loyal: disloyal
majority: minority
male: female
man: woman
marry: divorce
maximum: minimum
miss: present attend exceed meet participate play
mobilise: demobilise
more: less fewer
narrow: widen wide
neglect: treat care
north: south
northern: southern
occupy: liberate
older: younger
open: shut secret
oppose: support approve back endorse favour champion
optimistic: pessimistic
optional: mandatory required
outperform: underperform
overcharge: undercharge
overestimate: underestimate
overpay: underpay
pay: receive
peace: war
peaceful: violent
permanent: temporary provisional
popular: unpopular
positive: negative
possible: impossible
present: absent
prevent: cause
privatise: nationalise
profit: loss
profitable: unprofitable
prohibit: permit
promote: demote
protect: endanger attack harm threaten
public: secret private
publicly: privately
punctual: overdue late delayed belated
publish: suppress withhold
punish: reward forgive
qualified: unqualified
quiet: noisy
quit: stay remain
raise: lower cut reduce slash trim
rare: widespread common frequent
reassure: alarm worry frighten disturb unsettle
reassuring: worrying
recall: deploy send dispatch
reconcile: quarrel
reduce: expand
refuse: accept agree grant permit pay comply cooperate
regulate: deregulate
reject: support approve allow pass accept welcome uphold ratify recognise endorse adopt
release: arrest detain capture jail imprison withhold seize
remember: forget
remove: appoint add install restore
renew: terminate expire
repair: damage
repay: default
repeal: enact introduce
resign: remain stay
resist: cooperate
return: evacuate seize
reveal: conceal hide withhold
rich: poor bankrupt
richer: poorer
rise: fall drop decline decrease sink slump plummet plunge tumble slide
sack: hire reinstate promote
safe: unsafe dangerous toxic risky harmful deadly
sane: insane
save: waste spend kill squander
scarce: abundant plentiful
scrap: retain introduce impose launch
secretly: publicly openly
setback: progress
settle: escalate
shallow: deep
shorten: extend lengthen prolong
shrink: grow expand widen
shun: embrace
shut: reopen
sink: float
smaller: larger bigger
soar: plunge slump plummet
sober: drunk
soften: harden
solvent: bankrupt insolvent
split: merge unanimous
start: finish
stop: start continue resume restart
strengthen: weaken dilute
stronger: weaker
struggle: thrive prosper
succeed: fail flop
success: failure disaster flop setback
support: undermine opposition
supporter: opponent critic
surge: plunge
surplus: shortage deficit
surrender: resist fight
survive: die perish
suspend: resume continue reinstate
thank: blame
thaw: freeze
tighten: loosen ease relax
toughen: relax soften
transparent: secretive
triumph: disaster failure
true: false
trust: distrust
truth: lie
unanimous: divided
unhappy: satisfied pleased
unite: separate
upgrade: downgrade
uphill: downhill
uphold: end lift overturn quash overrule strike annul
upward: downward
upwards: downwards
urban: rural
vaccinated: unvaccinated
create: cost
veto: sign pass approve approval enact
violate: obey respect honour observe comply
voluntary: compulsory mandatory forced
waive: enforce impose
warmer: cooler
weaken: rally
welcome: shun deport
withdraw: deploy remain stay mobilise invade occupy
worsen: improve ease solve recover
keep: strip revoke
revoke: retain grant issue award approve renew
suspend: renew
refuse: issue
lapse: renew extend
flee: stay
exonerate: accuse
hike: cut
retain: dismiss
withhold: disclose
welcome: condemn expel
cure: poison
contaminate: clean
sleep: awake
intact: damage destroy broken
fake: genuine real authentic
forged: authentic genuine
fulfil: break
enforce: ignore
healthy: ill infected
reinstate: disqualify ban expel
shortage: abundance
fighting: ceasefire
fly: ground
accept: appeal
jump: fall plunge drop slump
climb: drop plunge slump
surge: slump plunge
enjoy: lose
demolish: preserve
delay: hasten accelerate
suspend: extend
keep: abolish
relocate: stay
functioning: failing
recover: die
withstand: collapse
pass: defeat
proceed: shelve
`
