import { readNumber } from './number-words.js'
import { lowerAt, type Word } from '../../words.js'

/** Right before the number: "rose to", "stands at", "reached". */
const RISES: ReadonlySet<string> = new Set('rose risen rises climbed climbs jumped jumps grew grown increased surged soared went'.split(' '))
const STANDS: ReadonlySet<string> = new Set(['stands', 'stood', 'is', 'was'])
const REACHES: ReadonlySet<string> = new Set(['reached', 'reaches', 'passed', 'passes', 'hit', 'hits', 'exceeded', 'exceeds', 'topped', 'tops'])
const AUXILIARIES: ReadonlySet<string> = new Set(['has', 'had', 'have', 'now', 'since', 'already'])
/** Between the verb and its number. */
const BOUNDS: ReadonlySet<string> = new Set('at least more than over about around nearly almost some'.split(' '))
const WITHIN = 10
const DIED: readonly Word[] = [{ text: 'people', lower: 'people', after: false }, { text: 'died', lower: 'died', after: false }]

/** The words with those who died in the place of their number: "the death toll from the flood rose to 40" is "40 people died from the flood". */
export function withDeadForToll (words: readonly Word[]): readonly Word[] {
  const at = words.findIndex(({ lower }, place) => lower === 'toll' && lowerAt(words, place - 1) === 'death')
  const verb = at < 0 ? -1 : words.findIndex((_, place) => place > at && place <= at + WITHIN && endOfVerb(words, place) !== undefined)
  const from = verb < 0 ? undefined : endOfVerb(words, verb)
  if (from === undefined) return words
  let number = from
  while (BOUNDS.has(lowerAt(words, number))) number++
  const read = readNumber(words, number)
  if (read?.kind !== 'amount') return words
  const start = lowerAt(words, at - 2) === 'the' ? at - 2 : at - 1
  const end = lowerAt(words, read.to) === 'people' ? read.to + 1 : read.to
  const where = words.slice(at + 1, verb).filter(({ lower }) => !AUXILIARIES.has(lower))
  return [...words.slice(0, start), ...words.slice(from, read.to), ...DIED, ...where, ...words.slice(end)]
}

/** Where a verb ends behind which the number stands. */
function endOfVerb (words: readonly Word[], at: number): number | undefined {
  const [lower, next] = [lowerAt(words, at), lowerAt(words, at + 1)]
  if (REACHES.has(lower)) return at + 1
  return (RISES.has(lower) && next === 'to') || (STANDS.has(lower) && next === 'at') ? at + 2 : undefined
}
