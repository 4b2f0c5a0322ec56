import { isCalendarName } from '../lexicon/calendar.js'
import { scanEntities } from '../lexicon/scan-entities.js'
import { lexemeOf } from './lexeme.js'
import { parseCached } from './relation/parse/parse-cache.js'
import type { DateMention } from './relation/parse/dates.js'
import { wordsOf, type Word } from './words.js'

/** When and of whom an article tells: what its "last week" and its "government" mean. */
export interface Occasion {
  /** A date-time; null where it is not known. */
  publishedAt: string | null
  /** The words of its names, and for countries and the like `@` and their id. */
  words: ReadonlySet<string>
  /** How many names those are; what tells the place counts twice. */
  names: number
}

/** An article names in its title and so much of its text whom it is about. */
const READ = 1500
/** "GDANSK, Poland (Example Wire) -" */
const DATELINE = /^\p{Lu}[\p{Lu} ]{3,30}(?:,[^\n-]{1,30})?(?: \([^)\n]{1,40}\))? ?[-\u2013\u2014]/u
/** Two articles that both name fewer may well be about the same. */
const FEWEST_NAMES = 2
const PLACE = 2
const DAY_MS = 86_400_000

export function occasionOf ({ title, text, publishedAt }: { title: string | null, text: string, publishedAt: string | null }): Occasion {
  const found = [namesIn(title ?? '', false), namesIn(text.slice(0, READ), true)]
  const names = found.reduce((sum, { names }) => sum + names, DATELINE.test(text) ? 1 : 0)
  return { publishedAt, words: new Set(found.flatMap(({ words }) => words)), names }
}

/** Whether the articles must be known to tell what a proposition means; for most nothing need be known of them. */
export const dependsOnOccasion = (proposition: string): boolean =>
  namesNobody(proposition) || parseCached(proposition).dates.some(({ years }) => years === undefined)

/**
 * Whether a proposition can mean the same in two articles: not where it names nobody ("the government used drones") and they tell of others, nor where it is
 * dated from the day on which it is said ("last year") and they are of different times. In articles that say little of themselves it can.
 */
export const canMeanSame = (proposition: string, one: Occasion, other: Occasion): boolean =>
  (!namesNobody(proposition) || mayTellOfSame(one, other)) && !parseCached(proposition).dates.some(date => isAnother(date, one.publishedAt, other.publishedAt))

const namesNobody = (proposition: string): boolean => parseCached(proposition).units.every(({ kind }) => kind === 'word')

const mayTellOfSame = (one: Occasion, other: Occasion): boolean =>
  Math.max(one.names, other.names) < FEWEST_NAMES || [...one.words].some(word => other.words.has(word))

/** Days between two articles in which a date without a year, or one told from the day itself, can still be the same. */
const FARTHEST: ReadonlyMap<string, number> = new Map([['day', 2], ['weekday', 7], ['week', 8], ['weekend', 8], ['month', 31], ['season', 183]])

function isAnother (date: DateMention, one: string | null, other: string | null): boolean {
  if (date.years !== undefined || one === null || other === null) return false
  if (date.relative?.unit === 'year') return one.slice(0, 4) !== other.slice(0, 4)
  return Math.abs(Date.parse(one) - Date.parse(other)) / DAY_MS > (FARTHEST.get(unitOf(date)) ?? Infinity)
}

const unitOf = ({ relative, weekday }: DateMention): string => relative?.unit ?? (weekday === undefined ? 'season' : 'weekday')

const SENTENCES = /(?<=[.!?\u2026]["\u201d\u2019)]?)\s+|\n+|\s[-\u2013\u2014]\s/

/** @param capitalsTell whether the text is prose, where words within a sentence have capitals only in names. */
function namesIn (text: string, capitalsTell: boolean): { words: string[], names: number } {
  const found = text.split(SENTENCES).map(sentence => namesOf(wordsOf(sentence), capitalsTell))
  const words = new Set(found.flatMap(({ words }) => words))
  return { words: [...words], names: found.reduce((sum, { names }) => sum + names, 0) }
}

function namesOf (words: readonly Word[], capitalsTell: boolean): { words: string[], names: number } {
  const mentions = scanEntities(words.map(({ text }) => text))
  const taken = new Set(mentions.flatMap(({ from, to }) => words.slice(from, to)))
  const named = words.map((word, at) => !taken.has(word) && isName(word, capitalsTell && at > 0))
  const stems = words.filter((_, at) => named[at]).map(({ lower }) => lexemeOf(lower).stem)
  const begun = words.filter(({ after }, at) => named[at] && (after || named[at - 1] !== true)).length
  return { words: [...mentions.map(({ entity }) => `@${entity.id}`), ...stems], names: PLACE * mentions.length + begun }
}

/** A word with a capital that no dictionary has, or that has it within a sentence, or nothing but capitals as datelines have them. */
function isName ({ text, lower }: Word, within: boolean): boolean {
  if (!/^\p{Lu}\p{L}/u.test(text) || isCalendarName(lower)) return false
  const { sense, stop } = lexemeOf(lower)
  return !stop && (sense < 0 || within || /^\p{Lu}{4}/u.test(text))
}
