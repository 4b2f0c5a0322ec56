import { lowerAt, wordAt, type Word } from '../../words.js'

/**
 * Phrases whose words do not tell what they mean, by the verb that does, in its base form and in the past: "base past: phrases",
 * or "not base: phrases" where they negate it. A star stands for the few words that may come between: "take * into custody". Written for this project.
 */
const TABLE = `
postpone postponed: put off, putting off, puts off
cancel cancelled: call off, calls off, calling off / called off
dismiss dismissed: lay off, lays off, laying off / laid off
fall fell: go down, goes down, going down / went down, gone down
rise rose: go up, goes up, going up / went up, gone up
not ignore: do something about, does something about, doing something about / did something about, done something about
leave left: turn its back on, turns its back on, turn their backs on / turned its back on, turned their backs on
pay paid: fork out, forks out, forking out, shell out, shells out, shelling out / forked out, shelled out
reject rejected: turn down, turns down, vote down, votes down, throw out / turned down, voted down, threw out, thrown out
collapse collapsed: give way, gives way, cave in / gave way, given way, caved in
burn burned: set fire to, sets fire to, setting fire to
arrest arrested: take into custody, takes into custody / took into custody, taken into custody
conduct conducted: carry out, carries out, carrying out / carried out
resign resigned: step down, steps down, stepping down, stand down, stands down / stepped down, stood down
close closed: shut down, shuts down, shutting down
demolish demolished: knock down, tear down, pull down / knocked down, tore down, torn down, pulled down
acquire acquired: take over, takes over, taking over / took over, taken over
withdraw withdrew: pull out, pulls out, pulling out / pulled out
explode exploded: blow up, blows up, go off / blew up, blown up, went off
investigate investigated: look into, looks into, looking into / looked into
exclude excluded: rule out, rules out, ruling out / ruled out
accelerate accelerated: speed up, speeds up / sped up, speeded up
found founded: set up, sets up, setting up
discover discovered: find out, finds out / found out
extinguish extinguished: put out, puts out
participate participated: take part, takes part, taking part / took part, taken part
surrender surrendered: give up, gives up, hand over, hands over / gave up, given up, handed over
happen happened: take place, takes place, taking place / took place, taken place
apologise apologised: say sorry, says sorry / said sorry
start started: come into force, comes into force, take effect, takes effect / came into force, took effect
abolish abolished: do away with, does away with / did away with
tolerate tolerated: put up with, puts up with
reach reached: make it to, makes it to / made it to
escape escaped: get away, run away, break out / got away, ran away, broke out
dismiss dismissed: let go, lets go, letting go
destroy destroyed: wipe out, wipes out, wiping out / wiped out
conceal concealed: keep quiet about, keeps quiet about, cover up, covers up, keep secret / kept quiet about, covered up, kept secret
demand demanded: call for, calls for, calling for / called for
continue continued: carry on, carries on, go on, goes on / carried on, went on
proceed proceeded: go ahead, goes ahead, going ahead / went ahead, gone ahead
die died: pass away, passes away, lose his life, lose her life, lose their lives / passed away, lost his life, lost her life, lost their lives
abolish abolished: phase out, phases out, get rid of, gets rid of / phased out, got rid of
launch launched: roll out, rolls out, rolling out / rolled out
reduce reduced: scale back, scales back, cut back, cuts back, scale down / scaled back, cut back, scaled down
increase increased: step up, steps up, ramp up, ramps up / stepped up, ramped up
retreat retreated: back out, backs out, back down, backs down / backed out, backed down
criticise criticised: hit out at, hits out at, lash out at, lashes out at / lashed out at
distribute distributed: hand out, hands out, give out, gives out / handed out, gave out
rescue rescued: bail out, bails out / bailed out
overturn overturned: strike down, strikes down / struck down
find found: track down, tracks down / tracked down
approve approved: give the green light to, sign off on, signs off on / gave the green light to, signed off on
end ended: put an end to, puts an end to, bring to an end, come to an end, comes to an end / came to an end, brought to an end
publish published: make public, makes public / made public
collapse collapsed: fall apart, falls apart, fall through, falls through / fell apart, fell through
bankrupt bankrupt: go bust, goes bust, go under, goes under / went bust, went under, gone bust
hospitalise hospitalised: take * to hospital, takes * to hospital, rush * to hospital, admit * to hospital / took * to hospital, taken to hospital, taken * to hospital, rushed to hospital, rushed * to hospital, admitted to hospital, admitted * to hospital
evacuate evacuated: move out, moves out / moved out
invent invented: make up, makes up / made up
disappear disappeared: go missing, goes missing / went missing, gone missing
marry married: tie the knot, ties the knot / tied the knot
survive survived: live through, lives through, pull through / lived through, pulled through
visit visited: pay a visit to, pays a visit to / paid a visit to
decide decided: take the decision, make the decision, make a decision / took the decision, made the decision, made a decision, took a decision
help helped: give a hand to, lend a hand to / gave a hand to, lent a hand to
free free: at large
secretly secretly: in secret, in private
publicly publicly: in public
not lie: tell the truth, tells the truth, telling the truth / told the truth
not attend: stay away from, stays away from / stayed away from
not participate: have no part in, has no part in, play no part in, plays no part in, play no role in / had no part in, played no part in, played no role in
not know: has no idea, have no idea, has no knowledge, have no knowledge / had no idea, had no knowledge
not plan: has no plans, have no plans, has no intention, have no intention / had no plans, had no intention
not mention: makes no mention of, make no mention of / made no mention of
ignore ignored: pay no attention to, pays no attention to, take no notice of, takes no notice of, turn a blind eye to / paid no attention to, took no notice of, turned a blind eye to
get got: get round to, gets round to, getting round to, get around to, gets around to / got round to, got around to
not promise promised: break his promise, break her promise, break its promise, break their promise, breaks his promise, breaks her promise, breaks its promise, renege on, reneges on, reneging on, go back on his word, go back on her word, go back on its word, go back on their word / broke his promise, broke her promise, broke its promise, broke their promise, broken his promise, broken her promise, broken its promise, broken their promise, broke a promise, broke the promise, reneged on, went back on his promise, went back on her promise, went back on its promise, went back on their promise, went back on his word, went back on her word, went back on its word, went back on their word
not tell: keep in the dark, keeps in the dark / kept in the dark
miss missed: fall short of, falls short of, falling short of / fell short of, fallen short of
sicken sickened: fall ill, falls ill, falling ill, become ill, becomes ill, fall sick, falls sick, get sick, gets sick / fell ill, fallen ill, became ill, fell sick, got sick, taken ill
postpone postponed: put back, puts back, push back, pushes back / pushed back
reject rejected: turn away, turns away, turning away / turned away
because because: on account of, owing to, due to, as a result of
heed heeded: pay attention to, pays attention to / paid attention to, paid an attention to, took notice of, taken notice of
not answer: gives no answer, give no answer, make no reply / gave no answer, made no reply
not pay: leave unpaid, leaves unpaid / left unpaid
arrest arrested: take * into custody, takes * into custody / took * into custody, taken * into custody
jail jailed: send * to prison, sends * to prison, send * to jail, sends * to jail, put * behind bars / sent * to prison, sent * to jail
execute executed: put * to death, puts * to death
free freed: set * free, sets * free, setting * free
burn burned: set * on fire, sets * on fire, set * alight, sets * alight
return returned: give * back, gives * back, hand * back, hands * back, give back, hand back, hands back / gave * back, handed * back, given * back, gave back, handed back
recover recovered: get * back, gets * back / got * back
cancel cancelled: call * off, calls * off / called * off
postpone postponed: put * off, puts * off
dismiss dismissed: lay * off, lays * off, show * the door / laid * off, showed * the door
dismiss dismissed: let * go, lets * go, letting * go
retain retained: keep * on, keeps * on, keep on, keeps on / kept * on, kept on
remain remained: stay on, stays on, staying on / stayed on
reject rejected: turn * down, turns * down, throw * out, throws * out, say no to, says no to / turned * down, threw * out, thrown * out, said no to
close closed: shut * down, shuts * down, close * down, closes * down, close down, closes down / closed * down, closed down
uphold upheld: let * stand, lets * stand, leave * in place, leaves * in place, keep * in place, leave * intact, keep * in force / left * in place, kept * in place, left * intact, left * standing, kept * in force
keep kept: leave * unchanged, leaves * unchanged, keep * unchanged / left * unchanged, kept * unchanged, left unchanged
withdraw withdrew: take * off the market, takes * off the market / took * off the market, taken * off the market, taken off the market, took off the market
recall recalled: call * home, calls * home, call * back, calls * back, call back, calls back, calling back / called * home, called * back, called back
exclude excluded: rule * out, rules * out / ruled * out
sue sued: take * to court, takes * to court, bring * to court / took * to court, taken * to court, taken to court
convict convicted: find * guilty, finds * guilty / found * guilty, found guilty
acquit acquitted: find * not guilty, find * innocent / found * not guilty, found not guilty, found * innocent, found innocent
confess confessed: plead guilty, pleads guilty / pleaded guilty, pled guilty
ask asked: turn to * for, turns to * for, turning to * for, look to * for / turned to * for, looked to * for
cause caused: lead to, leads to, leading to, give rise to, gives rise to, bring about, brings about, result in, results in, resulting in / led to, gave rise to, given rise to, brought about, resulted in
cause caused: to blame for, responsible for
support supported: in favour of, in favor of, in support of, vote for, votes for, say yes to, says yes to, come out for / voted for, said yes to, came out for
oppose opposed: vote against, votes against, voting against, speak out against, is against, are against, come out against / voted against, spoke out against, was against, were against, came out against
derail derailed: come off the tracks, come off the rails, comes off the rails, leave the tracks, leave the rails, jump the tracks / came off the tracks, came off the rails, left the tracks, left the rails, jumped the tracks
not sink: stay afloat, stays afloat / stayed afloat
besiege besieged: lay siege to, lays siege to / laid siege to
praise praised: pay tribute to, pays tribute to / paid tribute to
enact enacted: sign into law, signs into law, sign * into law, signs * into law / signed into law, signed * into law
protest protested: take to the streets, takes to the streets / took to the streets
strike struck: go on strike, goes on strike, going on strike, walk out, walks out, down tools / went on strike, gone on strike, walked out, downed tools
bankrupt bankrupted: go out of business, goes out of business, go bankrupt, goes bankrupt / went out of business, went bankrupt, gone bankrupt
fail failed: prove ineffective, proves ineffective, come to nothing, comes to nothing / proved ineffective, came to nothing
suspend suspended: break off, breaks off, breaking off, cut off, cuts off / broke off, broken off
steal stole: make off with, makes off with, get away with / made off with, got away with
burgle burgled: break into, breaks into, breaking into / broke into, broken into
start started: kick off, kicks off, get under way, gets under way / kicked off, got under way
end ended: wind up, winds up / wound up
ignore ignored: do nothing about, does nothing about, doing nothing about / did nothing about, done nothing about
blame blamed: hold * responsible, holds * responsible / held * responsible
succeed succeeded: take over from, takes over from, taking over from / took over from, taken over from
sue sued: file a lawsuit against, files a lawsuit against, bring a lawsuit against, file suit against / filed a lawsuit against, brought a lawsuit against, filed suit against
kill killed: claim the lives of, claims the lives of, claim * lives, claims * lives / claimed the lives of, claimed * lives
nationalise nationalised: take * into state ownership, bring * under state control / took * into state ownership, brought * under state control
expire expired: run out, runs out / ran out
not find: rule out a, rules out a, rule out any / ruled out a, ruled out any
not tell: keep * in the dark, keeps * in the dark / kept * in the dark
`

interface Phrase { words: string[], tail: string[], verb: string, negated: boolean }

/** Words that may stand for a star, at most. */
const BETWEEN = 6

const PHRASES = readTable()

/**
 * The words of a text, each phrase of the table drawn together into one word that stands under its verb, before what stands between. The text of the words
 * stays.
 */
export function drawTogether (words: readonly Word[]): Word[] {
  const drawn: Word[] = []
  const gone = new Set<number>()
  for (let at = 0; at < words.length;) {
    const phrase = gone.has(at) ? undefined : phraseAt(words, at)
    const to = at + (phrase?.words.length ?? 1)
    const word = wordAt(words, at)
    const tail = phrase === undefined ? [] : tailOf(words, to, phrase)
    for (const place of tail) if (!LINKS.has(lowerAt(words, place))) gone.add(place)
    if (phrase?.negated === true) drawn.push({ text: 'not', lower: 'not', after: word.after })
    if (phrase !== undefined) drawn.push({ text: textOf(words, at, to), lower: phrase.verb, after: word.after && !phrase.negated })
    else if (!gone.has(at)) drawn.push(word)
    at = to
  }
  return drawn
}

/** What opens the phrase behind it: "turned to China for". */
const LINKS = new Set(['for'])

const textOf = (words: readonly Word[], from: number, to: number): string => words.slice(from, to).map(({ text }) => text).join(' ')

const phraseAt = (words: readonly Word[], at: number): Phrase | undefined => PHRASES.get(lowerAt(words, at))?.find(phrase =>
  phrase.words.every((word, i) => word === lowerAt(words, at + i)) && (phrase.tail.length === 0 || tailOf(words, at + phrase.words.length, phrase).length > 0))

/** The places of the words behind the star, where they stand in the same clause; at least one word is between. */
function tailOf (words: readonly Word[], from: number, { tail }: Phrase): number[] {
  if (tail.length === 0) return []
  for (let start = from + 1; start <= from + BETWEEN; start++) {
    if (words[start] === undefined || wordAt(words, start).after) return []
    if (tail.every((word, i) => word === lowerAt(words, start + i))) return tail.map((_, i) => start + i)
  }
  return []
}

function readTable (): Map<string, Phrase[]> {
  const phrases = new Map<string, Phrase[]>()
  for (const line of TABLE.trim().split('\n')) {
    const [verbs = '', forms = ''] = line.split(': ')
    const [first = '', second = ''] = verbs.split(' ')
    const negated = first === 'not'
    const [base, past] = negated ? [second, second] : [first, second]
    forms.split(' / ').forEach((list, tense) => list.split(', ').forEach(phrase => {
      const [words = [], tail = []] = phrase.split(' * ').map(part => part.split(' '))
      const opener = words.slice(0, 1).join()
      phrases.set(opener, [...phrases.get(opener) ?? [], { words, tail, verb: tense === 0 ? base : past, negated }])
    }))
  }
  for (const [opener, list] of phrases) phrases.set(opener, list.sort((a, b) => b.words.length - a.words.length))
  return phrases
}
