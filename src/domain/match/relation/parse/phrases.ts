import { lowerAt, wordAt, type Word } from '../../words.js'

/**
 * Phrases whose words do not tell what they mean, by the verb that does, in its base form and in the past: "base past: phrases",
 * or "not base: phrases" where they negate it. Written for this project.
 */
const TABLE = `
postpone postponed: put off, putting off, puts off
cancel cancelled: call off, calls off, calling off / called off
dismiss dismissed: lay off, lays off, laying off / laid off
fall fell: go down, goes down, going down / went down, gone down
rise rose: go up, goes up, going up / went up, gone up
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
not tell: keep in the dark, keeps in the dark / kept in the dark
miss missed: fall short of, falls short of, falling short of / fell short of, fallen short of
sicken sickened: fall ill, falls ill, falling ill, become ill, becomes ill, fall sick, falls sick, get sick, gets sick / fell ill, fallen ill, became ill, fell sick, got sick, taken ill
postpone postponed: put back, puts back, push back, pushes back / pushed back
reject rejected: turn away, turns away, turning away / turned away
because because: on account of, owing to, due to, as a result of
heed heeded: pay attention to, pays attention to / paid attention to, paid an attention to, took notice of, taken notice of
not answer: gives no answer, give no answer, make no reply / gave no answer, made no reply
not pay: leave unpaid, leaves unpaid / left unpaid
`

interface Phrase { words: string[], verb: string, negated: boolean }

const PHRASES = readTable()

/** The words of a text, each phrase of the table drawn together into one word that stands under its verb. The text of the words stays. */
export function drawTogether (words: readonly Word[]): Word[] {
  const drawn: Word[] = []
  for (let at = 0; at < words.length;) {
    const phrase = phraseAt(words, at)
    const to = at + (phrase?.words.length ?? 1)
    const word = wordAt(words, at)
    if (phrase?.negated === true) drawn.push({ text: 'not', lower: 'not', after: word.after })
    drawn.push(phrase === undefined ? word : { text: words.slice(at, to).map(({ text }) => text).join(' '), lower: phrase.verb, after: word.after && !phrase.negated })
    at = to
  }
  return drawn
}

const phraseAt = (words: readonly Word[], at: number): Phrase | undefined =>
  PHRASES.get(lowerAt(words, at))?.find(({ words: own }) => own.every((word, i) => word === lowerAt(words, at + i)))

function readTable (): Map<string, Phrase[]> {
  const phrases = new Map<string, Phrase[]>()
  for (const line of TABLE.trim().split('\n')) {
    const [verbs = '', forms = ''] = line.split(': ')
    const [first = '', second = ''] = verbs.split(' ')
    const negated = first === 'not'
    const [base, past] = negated ? [second, second] : [first, second]
    forms.split(' / ').forEach((list, tense) => list.split(', ').forEach(phrase => {
      const own = phrase.split(' ')
      const opener = own.slice(0, 1).join()
      phrases.set(opener, [...phrases.get(opener) ?? [], { words: own, verb: tense === 0 ? base : past, negated }])
    }))
  }
  return phrases
}
