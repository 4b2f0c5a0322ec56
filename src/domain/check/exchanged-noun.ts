import { isCalendarName } from '../lexicon/calendar.js'
import { stemOf } from '../lexicon/stem.js'
import { closenessOf, senseOf, usageOf } from '../lexicon/synonyms.js'
import { wordsOf } from '../match/words.js'
import { isStopWord } from './content-words.js'

/**
 * Whether another thing is spoken of in each of two texts: a noun that the other one has neither itself nor by a word like it ("Dahl's house", "Dahl's
 * office"). What differs in that and in a figure is likely to be something else.
 *
 * @param aside words of a difference that is known already.
 */
export function isNounExchanged (found: string, known: string, aside: string): boolean {
  const skipped = new Set(stemsOf(aside))
  const [own, other] = [stemsOf(found), stemsOf(known)].map(stems => stems.filter(stem => !skipped.has(stem)))
  if (own === undefined || other === undefined) return false
  return hasOther(own, other) && hasOther(other, own)
}

/** Whether there is a noun that nothing of the others is like. */
const hasOther = (own: readonly string[], others: readonly string[]): boolean => own.some(stem => isNoun(stem) && !others.some(other => areAlike(stem, other)))

/** Whether a text begins with a place of which no wording on record tells: "on the upper deck 40 people". */
export function isOfOtherPlace (found: string, known: readonly string[]): boolean {
  const told = new Set(known.flatMap(text => wordsOf(text)).map(({ lower }) => stemOf(lower.replace(/['’]s$/u, ''))))
  const place = PLACED.exec(found)?.[1]?.toLowerCase()
  return place !== undefined && !isStopWord(place) && !isCalendarName(place) && !told.has(stemOf(place))
}
const PLACED = /^(?:in|on|at|among|across) (?:the )?(\p{L}+)/iu

/** Whether one of two texts has a part of what the other one has together: "spent 12 million on roads", "spent 30 million on roads and clinics". */
export const isPartOnly = (found: string, known: string): boolean =>
  isPartOf(found, known) || isPartOf(known, found) || PARTIAL.test(found) !== PARTIAL.test(known)

/** "For one of the two", "half of them", "among them 40 children": a figure of a part. */
const PARTIAL = /\b(?:(?:one|some|several|many|most|half|part|each|either|neither|(?:an?|one|two|three) (?:third|quarter|fifth|half|part|share)s?) of (?:the|them|these|those|its|his|her|their)|of (?:whom|which|these|those)|among (?:them|these|those)|includ(?:es?|ed|ing)|apiece|each|per \p{Ll}+)\b/iu

function isPartOf (part: string, whole: string): boolean {
  const own = new Set(stemsOf(part))
  return Array.from(whole.matchAll(JOINED), ([, ...nouns]) => nouns.map(noun => own.has(stemOf(noun)))).some(([one, other]) => one !== other)
}
const JOINED = /\b(\p{Ll}{3,20}) and (?:the )?(\p{Ll}{3,20})\b/gu

/** How many, and not what. */
const COUNTING: ReadonlySet<string> = new Set(['number', 'total', 'figure', 'count', 'sum', 'amount'])

const stemsOf = (text: string): string[] => wordsOf(text).filter(({ text, lower }) => /^\p{Ll}/u.test(text) && !isStopWord(lower) && !COUNTING.has(lower)).map(({ lower }) => stemOf(lower.replace(/['’]s$/u, '')))

function isNoun (stem: string): boolean {
  const { noun, verb, adjective, adverb } = usageOf(stem)
  return noun > Math.max(verb, adjective, adverb)
}

function areAlike (a: string, b: string): boolean {
  const [one, other] = [senseOf(a), senseOf(b)]
  return a === b || closenessOf(one, other) !== undefined
}
