import { lowerAt, wordAt, type Word } from '../words.js'

/** Phrases whose words do not tell what they mean, by the verb that does, in its base form and in the past: "base past: phrases". Written for this project. */
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
`

interface Phrase { words: string[], verb: string }

const PHRASES = readTable()

/** The words of a text, each phrase of the table drawn together into one word that stands under its verb. The text of the words stays. */
export function drawTogether (words: readonly Word[]): Word[] {
  const drawn: Word[] = []
  for (let at = 0; at < words.length;) {
    const phrase = phraseAt(words, at)
    const to = at + (phrase?.words.length ?? 1)
    const word = wordAt(words, at)
    drawn.push(phrase === undefined ? word : { text: words.slice(at, to).map(({ text }) => text).join(' '), lower: phrase.verb, after: word.after })
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
    const [base = '', past = ''] = verbs.split(' ')
    forms.split(' / ').forEach((list, tense) => list.split(', ').forEach(phrase => {
      const own = phrase.split(' ')
      const first = own.slice(0, 1).join()
      phrases.set(first, [...phrases.get(first) ?? [], { words: own, verb: tense === 0 ? base : past }])
    }))
  }
  return phrases
}
