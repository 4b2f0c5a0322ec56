/**
 * Phrases whose words do not tell what they mean, by the verb that does, in its base form and in the past: "base past: phrases", "not base past: phrases"
 * where they negate it, or "be past: phrases" where they tell what is done to the subject. A phrase begins with a verb in its base form and stands for all
 * forms of it; a star stands for the few words that may come between ("take * into custody", "taken into custody"), "one's" for whose it is, and "it" before
 * the verb for any subject that is no person; "somebody" behind it asks for people there ("took on 40 staff"). Written for this project.
 */
export const VERB_PHRASES = `
postpone postponed: put * off, put back, push back, put * on hold
cancel cancelled: call * off, pull the plug on
dismiss dismissed: lay * off, let * go, show * the door, cut * jobs, axe * jobs, cut * positions, axe * positions, cut * posts, axe * posts, shed * posts, slash * posts, eliminate * posts, shed * positions, eliminate * positions, shed * jobs, slash * jobs, put * out of work, cost * their jobs, make * redundant, cost * jobs, eliminate * jobs, lose * jobs, get rid of * jobs, part ways with, part company with, relieve * of his duties, relieve * of her duties, relieve * of their duties
strand stranded: leave * stranded
sell sold: part with
sail sailed: put to sea, put out to sea
be sentenced: get * years in prison for, get * years in jail for, get * years for, get * months for
be dismissed: lose one's job, lose one's jobs
hire hired: take on somebody, create * jobs, add * jobs, create * posts
retain retained: save * jobs, protect * jobs, preserve * jobs, safeguard * jobs, secure * jobs
recapture recaptured: take * back, win * back
reopen reopened: start * up again, start up * again, open * again
invest invested: put money into, put * million into, put * billion into, put * euros into, put * dollars into, put * pounds into, pump * into, pour * into, plough * into
refund refunded: get one's money back, give * one's money back
flee fled: be on the run, go on the run
lie lied: tell a lie, tell lies
assassinate assassinated: gun * down
endanger endangered: put * at risk
capture captured: take control of, seize control of, gain control of, win control of
lose lost: lose control of, be stripped of, be left without
crash crashed: plunge to the ground
warn warned: sound the alarm about, raise the alarm about
obey obeyed: abide by, comply with
control controlled: be in charge of
fall fell: go down
not act acted: do nothing, take no action, fail to act
not work: be out of order, be out of action, be out of service
rise rose: go up
not ignore: do something about
leave left: turn one's back on, turn one's backs on
pay paid: fork out, shell out
reject rejected: turn * down, vote down, throw * out, turn away, say no to, pass up, give the thumbs down to
collapse collapsed: fall down, give way, cave in, fall apart, fall through
burn burned: set fire to, set * on fire, set * alight, catch fire, go up in flames
arrest arrested: take * into custody
conduct conducted: carry out
resign resigned: step down, stand down, hand in one's resignation, tender one's resignation, submit one's resignation, leave one's post, give up one's post, bow out, quit one's post, quit one's job, call it quits
close closed: shut * down, close * down, close one's doors, shut one's doors, shut up shop
demolish demolished: knock down, tear down, pull down
acquire acquired: take over
withdraw withdrew: pull out, take * off the market, drop out
explode exploded: blow up, go off
investigate investigated: look into
exclude excluded: rule * out
accelerate accelerated: speed up
establish established: set up, get * off the ground
discover discovered: find out
extinguish extinguished: put out
activate activated: switch on, switch * on
deactivate deactivated: switch off, switch * off
participate participated: take part
surrender surrendered: give up, hand over, hand * over
happen happened: take place
apologise apologised: say sorry, offer one's apologies, issue an apology, make an apology
start started: come into force, take effect, kick off, get under way, come into effect, go into effect, enter into force, enter force, get off the ground, go live
abolish abolished: do away with, phase out, get rid of
tolerate tolerated: put up with
reach reached: make it to
escape escaped: get away, run away, break out of, make one's escape, make an escape
erupt erupted: it break out
destroy destroyed: wipe out
conceal concealed: keep quiet about, cover up, keep secret
demand demanded: call for
continue continued: carry on, go on
proceed proceeded: go ahead
die died: pass away, lose one's life, lose one's lives
launch launched: roll out
reduce reduced: scale back, cut back, scale down, push down some, drive down some, bring down some, cut down on, cut back on
increase increased: step up, ramp up, push up some, drive up some, put up some, force up some, bump up some, hike up some
retreat retreated: back out, back down
criticise criticised: hit out at, lash out at
distribute distributed: hand out, give out, pass out
rescue rescued: bail out, bring * to safety, get * to safety, take * to safety, pull * to safety, lead * to safety, pull * alive, pull alive
overturn overturned: strike down
find found: track down
complete completed: wrap * up, put the finishing touches to
sleep slept: fall asleep, be asleep, nod off, doze off, drift off
monitor monitored: keep an eye on, keep watch on, keep watch over, keep track of, keep tabs on, keep a close eye on
travel travelled: be on one's way, be en route, make one's way
delay delayed: hold * up
own owned: be in possession of
know knew: be aware of, have knowledge of
injure injured: leave * injured, leave * wounded, leave * hurt
question questioned: cast doubt on, call into question, call * into question
pay paid: foot the bill for, pick up the bill for, pick up the tab for, cover the cost of
cooperate cooperated: team up, join forces, work together
agree agreed: reach agreement on, reach an agreement on
propose proposed: put * forward
introduce introduced: put * in place
prevent prevented: put a stop to
arrive arrived: turn up, show up
approve approved: give the green light to, give * the green light, give the go-ahead to, give the go ahead to, give the go ahead for, give * the go ahead, give one's blessing to, sign off on, give * the thumbs up, give the nod to, give * the nod, give approval to, give one's approval to, wave * through
end ended: put an end to, bring to an end, come to an end, wind up, wound up
publish published: make public
bankrupt bankrupt: go bust, go under, file for bankruptcy, file for insolvency, declare bankruptcy, declare itself bankrupt, go to the wall, enter administration, go into administration, collapse into administration, go into receivership, become insolvent
hospitalise hospitalised: take * to hospital, rush * to hospital, admit * to hospital
evacuate evacuated: move out
displace displaced: force * from one's homes, force * to leave one's homes, force * to flee one's homes, force * to abandon one's homes, drive * from one's homes, force * out of one's homes, drive * out of one's homes, make * homeless, leave * homeless
ban banned: impose a ban on, approve a ban on, pass a ban on, adopt a ban on, enact a ban on, introduce a ban on, slap a ban on
not trust trusted: lose faith in, lose confidence in, lose trust in
not free freed: remain in captivity, remain in custody, remain behind bars, stay in captivity, stay in custody, stay behind bars
not affect affected: have no effect on, have no impact on
discharge discharged: leave hospital
not ban: reject a ban on, vote down a ban on, throw out a ban on, turn down a ban on
yield yielded: give in to, bow to, cave in to, act under
exhibit exhibited: go on show, go on display, put * on show, put * on display
accept accepted: settle for
return returned: go back, go home, come home, return home
invent invented: make up
disappear disappeared: go missing
marry married: tie the knot
hit hit: make landfall in, make landfall on, make landfall at
free free: cost nothing
be prosecuted: stand trial, face trial, go on trial
end ended: be no longer in force, be no longer in effect, be no longer in place
be upheld: remain in force, stay in force, remain in place, stay in place, remain in effect, stay in effect
be stranded: run aground
flood flooded: burst one's banks, overflow one's banks
land landed: touch down, make a landing
retire retired: end one's * career, end one's career
seek sought: stand for re, run for re, seek re
be injured: suffer injuries
survive survived: live through, pull through
visit visited: pay a visit to, make a visit to
decide decided: take the decision, make the decision, make a decision, take a decision
help helped: give a hand to, lend a hand to
not lie: tell the truth
not attend: stay away from
not participate: have no part in, play no part in, play no role in
not hurt hurt: escape * unhurt, escape * unharmed, escape * uninjured, escape unhurt, escape unharmed, escape uninjured
not know: have no idea, have no knowledge, be unaware of, be in the dark about
not plan: have no plans, have no intention
not mention: make no mention of
ignore ignored: pay no attention to, take no notice of, turn a blind eye to, do nothing about, leave unattended, leave unrepaired, turn a deaf ear to, fail to heed
get got: get round to, get around to, lay hands on
not promise promised: break one's promise, renege on, go back on one's word, break a promise, break the promise, go back on one's promise, break a * promise
not tell: keep * in the dark
miss missed: fall short of
sicken sickened: fall ill, become ill, fall sick, get sick, take ill
heed heeded: pay attention to, pay an attention to, take notice of
not answer: give no answer, make no reply
not pay: leave unpaid
jail jailed: send * to prison, send * to jail, put * behind bars, lock * up, throw * in jail, put * in prison
execute executed: put * to death
free freed: set * free, pull * free, cut * free
fine fined: order * to pay a fine of, impose a fine on, order * to pay a fine, hit * with a fine of, slap a fine on
charge charged: bring charges against, press charges against
appeal appealed: lodge an appeal, file an appeal
surprise surprised: take * by surprise, catch * by surprise, catch * off guard
sign signed: put one's name to, put pen to paper on
win won: come first in, take first place in, finish first in
depend depended: be at the mercy of, rely on
return returned: give * back, hand * back
recover recovered: get * back
retain retained: keep * on
remain remained: stay on
uphold upheld: let * stand, leave * in place, keep * in place, leave * intact, keep * in force, leave * standing
keep kept: leave * unchanged, keep * unchanged
recall recalled: take * off the shelves, pull * from the shelves, pull * off the shelves, remove * from the shelves, call * home, call * back
sue sued: take * to court, bring * to court, file a lawsuit against, bring a lawsuit against, file suit against, take legal action against, file a lawsuit, go to court, file a suit against, start legal proceedings against, launch legal action against
convict convicted: find * guilty
acquit acquitted: find * not guilty, find * innocent
confess confessed: plead guilty
ask asked: turn to * for, look to * for
cause caused: lead to, give rise to, bring about, result in
support supported: vote for, say yes to, come out for, come out in favour of, come out in support of, throw one's weight behind, be in favour of
oppose opposed: vote against, speak out against, be against, come out against, be opposed to, be hostile to, speak against, campaign against
derail derailed: come off the tracks, come off the rails, leave the tracks, leave the rails, jump the tracks
not sink: stay afloat
besiege besieged: lay siege to
praise praised: pay tribute to
enact enacted: sign * into law
protest protested: take to the streets
strike struck: go on strike, walk out, down tools, stage a walkout
bankrupt bankrupted: go out of business, go bankrupt
fail failed: prove ineffective, come to nothing
suspend suspended: break off, cut off
steal stole: make off with, get away with
burgle burgled: break into
blame blamed: hold * responsible
succeed succeeded: take over from
kill killed: claim the lives of, claim * lives, take the life of, take the lives of, cost * their lives, leave * dead
nationalise nationalised: take * into state ownership, bring * under state control
expire expired: run out
not find: rule out a, rule out any
`

/** The same for phrases of one form alone: "word: phrases". */
export const FIXED_PHRASES = `
free: at large
nobody: no one
parent: parent company, parent firm
few: not many, not a lot of
secretly: in secret, in private
publicly: in public
driving: at the wheel, behind the wheel
allowed: free to
punctual: on time, on schedule
because: on account of, owing to, due to, as a result of, thanks to
despite: in spite of, in defiance of
cause: to blame for, responsible for
support: in favour of, in favor of, in support of
shot: downed
blackout: power cut, power cuts, power outage, power outages, power failure, power failures
missing: unaccounted for
consecutive: in a row
disputing: in a row over, in a row with, in a row about
none: not one
no: not a single, not one single
gunman: armed man
gunmen: armed men
cinema: movie theatre, movie theater, picture house
firefighters: fire crews, fire brigade
vape: e cigarette, electronic cigarette
vapes: e cigarettes, electronic cigarettes
illegally: in breach of the law, against the law
`
