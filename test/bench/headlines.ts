/**
 * A cross-check on headlines that the project did not write: which deny a claim (`against`), told from those that report or only observe it.
 *
 *     npm run -s bench:headlines -- FILE.jsonl
 *
 * FILE holds `{ claim, headline, stance }`, one JSON a line, `stance` being `for`, `against` or `observing` (Emergent, Ferreira and Vlachos 2016). Nothing was
 * tuned on it. A headline is against its claim when extraction reads a denial out of it ("denial"), when it states the reverse of what the claim states
 * ("reverse": one of both is negative), or when it calls something false ("false"); a question is against nothing.
 */
import { readFileSync } from 'node:fs'
import { extractAttributions } from '../../src/domain/extract/extract-attributions.js'
import { readDocument } from '../../src/domain/extract/read-document.js'
import { readProposition } from '../../src/domain/extract/polarity/read-proposition.js'
import { FALSITY } from '../../src/domain/extract/stance/falsity.js'
import { compare } from '../../src/domain/match/score.js'

interface Pair { claim: string, headline: string, stance: string }
type Sign = (pair: Pair) => boolean

const [path] = process.argv.slice(2)
if (path === undefined) throw new Error('usage: bench:headlines FILE.jsonl')
// the file is of the form that the head of this one states
const pairs = readFileSync(path, 'utf8').trim().split('\n').map(line => JSON.parse(line) as Pair)

const DEBUNKING: ReadonlySet<string> = new Set([...FALSITY, 'hoaxes', 'hoaxer', 'debunk', 'debunks', 'debunked', 'debunking', 'fakes', 'faked', 'rebuts', 'refutes', 'refuted', 'denies', 'denied', 'denial'])

const wordsOf = (text: string): string[] => readDocument({ title: null, text: `${text}.`, language: 'en' }).tokens.map(({ lower }) => lower)
/** By its main clause, or by a "No" in front of it. */
const isNegative = (text: string): boolean => /^(?:no|nope|sorry),/i.test(text) || readProposition(text).polarity === 'negative'
const isQuestion: Sign = ({ headline }) => headline.includes('?')

const denial: Sign = ({ headline }) => [{ title: headline, text: '' }, { title: null, text: `${headline}.` }]
  .flatMap(({ title, text }) => extractAttributions({ title, text, publisher: null, publishedAt: null, language: 'en' }).attributions)
  .some(({ cueStance, counters }) => cueStance === 'denies' || counters)
const reverse: Sign = ({ claim, headline }) => compare(headline, claim).relation === 'contradicts' || isNegative(headline) !== isNegative(claim)
const falsity: Sign = ({ headline }) => wordsOf(headline).some(word => DEBUNKING.has(word))

const any = (...signs: Sign[]): Sign => pair => !isQuestion(pair) && signs.some(sign => sign(pair))
const percent = (part: number, whole: number): string => (100 * part / Math.max(1, whole)).toFixed(1)

function report (name: string, sign: Sign): void {
  const found = pairs.filter(sign)
  const right = found.filter(({ stance }) => stance === 'against').length
  const against = pairs.filter(({ stance }) => stance === 'against').length
  console.log(`${name.padEnd(28)} P ${percent(right, found.length)}  R ${percent(right, against)}  F1 ${percent(2 * right, found.length + against)}`)
}

console.log(`${pairs.length} headlines; those against their claim:`)
report('denial', any(denial))
report('denial, reverse', any(denial, reverse))
report('denial, reverse, false', any(denial, reverse, falsity))
