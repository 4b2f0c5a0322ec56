import { stemOf } from '../../../lexicon/stem.js'
import { lowerAt, type Word } from '../../words.js'
import { measureOf } from './measures.js'

/** A number among the words: its value, what kind of number it is, and where it ends (half-open). */
export interface NumberRead { value: number, kind: 'amount' | 'share' | 'rating' | 'rank' | 'clock', to: number }

const ONES = 'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(' ')
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ')
const VALUES = new Map([
  ...ONES.map((word, value) => [word, value] as const), ...TENS.map((word, i) => [word, 20 + 10 * i] as const),
  ['dozen', 12], ['hundred', 1e2], ['thousand', 1e3], ['million', 1e6], ['billion', 1e9], ['trillion', 1e12]
])
const SCALES = new Map([
  ['dozen', 12], ['hundred', 1e2], ['thousand', 1e3], ['million', 1e6], ['billion', 1e9], ['trillion', 1e12], ['m', 1e6], ['mn', 1e6], ['bn', 1e9], ['tn', 1e12], ['k', 1e3], ['lakh', 1e5], ['crore', 1e7],
  ['dozens', 12], ['hundreds', 1e2], ['thousands', 1e3], ['millions', 1e6], ['billions', 1e9], ['lakhs', 1e5], ['crores', 1e7]
])
/** "Dozens of", by themselves a number that is left open. */
const SCALES_OF_MANY = new Map([['dozens', 12], ['hundreds', 1e2], ['thousands', 1e3], ['millions', 1e6], ['billions', 1e9]])
export const RANKS: ReadonlyMap<string, number> = new Map(('first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth ' +
  'eighteenth nineteenth twentieth').split(' ').map((word, i) => [word, i + 1] as const))
/** What one part of a whole is called, in the singular and the plural. */
const PARTS = new Map([['half', 2], ['third', 3], ['quarter', 4], ['fifth', 5], ['sixth', 6], ['eighth', 8], ['tenth', 10]]
  .flatMap(([word, parts]) => [[`${word}`, Number(parts)], [word === 'half' ? 'halves' : `${word}s`, Number(parts)]] as const))
/** "By a single vote", "a pair of gloves". */
const AFTER_ARTICLE = new Map([['single', 1], ['pair', 2]])
/** How many times. */
export const MULTIPLES: ReadonlyMap<string, number> = new Map([['twice', 2], ['thrice', 3], ['twofold', 2], ['threefold', 3], ['fourfold', 4], ['fivefold', 5], ['tenfold', 10]])
const HUNDREDTHS = 100
const HOURS = 24

/**
 * The number that starts at a place: digits or words with their scales ("1.2bn", "two hundred thousand"), shares in hundredths ("two thirds",
 * "half", "nine of ten", "41 out of 100", "7/10"), ranks ("third", "3rd"), and times of day.
 */
export function readNumber (words: readonly Word[], from: number): NumberRead | undefined {
  if (!mayBegin(lowerAt(words, from)) || isAndHalf(words, from - 2)) return undefined
  return readClock(words, from) ?? readHalf(words, from) ?? readShare(words, from) ?? readRank(words, from) ?? readAmount(words, from)
}

/** Most words begin no number, and need no closer look. */
const mayBegin = (lower: string): boolean => BEGINNINGS.has(lower) || DIGITS.test(lower)

/** "Half a million", "half an hour", "a year and a half": the half counts, and the "half" that stands behind a number is none of its own. */
function readHalf (words: readonly Word[], from: number): NumberRead | undefined {
  const [lower, next] = [lowerAt(words, from), lowerAt(words, from + 1)]
  if (lower === 'half' && ARTICLES.has(next) && words[from + 1]?.after !== true) {
    const scale = SCALES.get(lowerAt(words, from + 2))
    if (scale !== undefined) return { value: scale / 2, kind: 'amount', to: from + 3 }
    return isMeasure(words, from + 2) ? { value: 1 / 2, kind: 'amount', to: from + 2 } : undefined
  }
  if (ARTICLES.has(lower) && isWhole(words, from)) return { value: 1, kind: 'amount', to: from + 1 }
  if (!ARTICLES.has(lower) || !isAndHalf(words, from + 2)) return undefined
  const scale = SCALES.get(next)
  if (scale !== undefined) return { value: 1.5 * scale, kind: 'amount', to: from + 5 }
  return isMeasure(words, from + 1) ? { value: 1.5, kind: 'amount', to: from + 1 } : undefined
}

/** "Lasted a week": one of them; in "three times a week" it is none. */
const isWhole = (words: readonly Word[], at: number): boolean =>
  LASTING.has(lowerAt(words, at - 1)) && isMeasure(words, at + 1) && lowerAt(words, at + 1) !== 'second' && !isAndHalf(words, at + 2)
const LASTING: ReadonlySet<string> = new Set('last lasts lasted lasting took takes take taken taking spent spend spends within exactly nearly almost'.split(' '))

const ARTICLES: ReadonlySet<string> = new Set(['a', 'an'])
const isMeasure = (words: readonly Word[], at: number): boolean => measureOf(stemOf(lowerAt(words, at))) !== undefined
const isAndHalf = (words: readonly Word[], at: number): boolean => lowerAt(words, at) === 'and' && lowerAt(words, at + 1) === 'a' && lowerAt(words, at + 2) === 'half'

/** "18:00", "6 p.m.", "6:30 am": minutes since midnight. */
function readClock (words: readonly Word[], from: number): NumberRead | undefined {
  const told = /^(\d{1,2})(?:([:.])(\d\d))?$/.exec(lowerAt(words, from))
  if (told === null) return undefined
  const half = ['am', 'pm'].find(name => lowerAt(words, from + 1) === name || (lowerAt(words, from + 1) === name.charAt(0) && lowerAt(words, from + 2) === 'm'))
  const [hour, minute] = [Number(told[1]), Number(told[3] ?? 0)]
  if ((half === undefined && told[2] !== ':') || hour >= HOURS || (half !== undefined && hour > HOURS / 2)) return undefined
  const to = half === undefined ? from + 1 : lowerAt(words, from + 1) === half ? from + 2 : from + 3
  return { value: 60 * (half === undefined ? hour : hour % 12 + (half === 'pm' ? 12 : 0)) + minute, kind: 'clock', to }
}

function readShare (words: readonly Word[], from: number): NumberRead | undefined {
  const lower = lowerAt(words, from)
  if (lower === 'half' && !RANKS.has(lowerAt(words, from - 1))) return { value: HUNDREDTHS / 2, kind: 'share', to: from + 1 }
  const slashed = /^(\d+(?:\.\d+)?)\/(\d+)$/.exec(lower)
  if (slashed !== null) return slashedShare(Number(slashed[1]), Number(slashed[2]), from + 1)
  const count = lower === 'a' || lower === 'one' ? 1 : plainValue(lower)
  if (count === undefined) return undefined
  const parts = PARTS.get(lowerAt(words, from + 1))
  if (parts !== undefined && count < parts && (count > 1 ? /s$/.test(lowerAt(words, from + 1)) : isPartOf(words, from + 2) || isByPart(words, from))) return share(count, parts, from + 2)
  return readOutOf(words, from, count)
}

/** "7/10" is a mark rather than a share of something, "72/100" may be either. */
function slashedShare (count: number, total: number, to: number): NumberRead | undefined {
  const read = share(count, total, to)
  return read === undefined || total >= HUNDREDTHS ? read : { ...read, kind: 'rating' }
}

/** "A third of", but not "a third term". */
const isPartOf = (words: readonly Word[], at: number): boolean => lowerAt(words, at) === 'of'

/** "Grew by a third last year", "fell to a third", but not "led by a third man". */
const isByPart = (words: readonly Word[], from: number): boolean =>
  ['by', 'to'].includes(lowerAt(words, from - 1)) && (words[from + 2] === undefined || words[from + 2]?.after === true || AFTER_PART.has(lowerAt(words, from + 2)))
const AFTER_PART: ReadonlySet<string> = new Set(('last this next since in on at over during within between from to after before compared and or but while when as because for ' +
  'year month today yesterday annually overnight again').split(' '))

/** "Nine of ten", "one in five", "41 out of 100". */
function readOutOf (words: readonly Word[], from: number, count: number): NumberRead | undefined {
  const out = lowerAt(words, from + 1) === 'out' ? 1 : 0
  const link = lowerAt(words, from + 1 + out)
  const total = plainValue(lowerAt(words, from + 2 + out))
  const linked = link === 'of' || (link === 'in' && out === 0 && total !== undefined && total <= HUNDREDTHS)
  return linked && total !== undefined && total > 1 && count < total ? share(count, total, from + 3 + out) : undefined
}

function share (count: number, total: number, to: number): NumberRead | undefined {
  if (total === 0) return undefined
  const rating = total < HUNDREDTHS && !Number.isInteger(count)
  return { value: HUNDREDTHS * count / total, kind: rating ? 'rating' : 'share', to }
}

function readRank (words: readonly Word[], from: number): NumberRead | undefined {
  const lower = lowerAt(words, from)
  const value = RANKS.get(lower) ?? (/^\d{1,3}(?:st|nd|rd|th)$/.test(lower) ? parseInt(lower, 10) : undefined)
  return value === undefined ? undefined : { value, kind: 'rank', to: from + 1 }
}

function readAmount (words: readonly Word[], from: number): NumberRead | undefined {
  const lower = lowerAt(words, from)
  const times = MULTIPLES.get(lower) ?? multipleBefore(words, from)
  if (times !== undefined) return { value: times, kind: 'amount', to: from + 1 }
  const few = ARTICLES.has(lower) && !isNegated(words, from) ? AFTER_ARTICLE.get(lowerAt(words, from + 1)) : undefined
  if (few !== undefined) return { value: few, kind: 'amount', to: from + (lowerAt(words, from + 2) === 'of' ? 3 : 2) }
  const scale = lowerAt(words, from + 1) === 'of' ? SCALES_OF_MANY.get(lower) : undefined
  if (scale !== undefined) return { value: scale, kind: 'amount', to: from + 2 }
  let value = plainValue(lower)
  if (value === undefined) return undefined
  let to = from + 1
  const second = value >= 20 && value % 10 === 0 && value < 100 ? ONES.indexOf(lowerAt(words, to)) : -1
  if (second > 0 && second < 10) { value += second; to++ }
  if (isAndHalf(words, to)) { value += 1 / 2; to += 3 }
  let least = SCALES.get(lower) ?? Infinity
  for (let scale = SCALES.get(lowerAt(words, to)); scale !== undefined; scale = SCALES.get(lowerAt(words, to))) {
    value *= scale
    least = Math.min(least, scale)
    to++
  }
  const rest = least < 1e2 || least === Infinity ? undefined : readRest(words, to, least)
  if (rest !== undefined) return { value: value + rest.value, kind: 'amount', to: rest.to }
  return { value: isAndHalf(words, to + 1) && isMeasure(words, to) ? value + 1 / 2 : value, kind: 'amount', to }
}

/** "Cost double what was planned", "triple its size"; "will double the tax" is a deed. */
const multipleBefore = (words: readonly Word[], from: number): number | undefined =>
  OF_WHAT.has(lowerAt(words, from + 1)) && !BEFORE_VERB.has(lowerAt(words, from - 1)) ? AMOUNTS_OF.get(lowerAt(words, from)) : undefined
const AMOUNTS_OF: ReadonlyMap<string, number> = new Map([['double', 2], ['triple', 3], ['treble', 3], ['quadruple', 4]])
const OF_WHAT: ReadonlySet<string> = new Set('the what that its their his her this these'.split(' '))
const BEFORE_VERB: ReadonlySet<string> = new Set('to will would shall should can could may might must did does do not'.split(' '))

/** "… and thirty-two" behind a hundred: what is told in words and is smaller. */
function readRest (words: readonly Word[], from: number, scale: number): NumberRead | undefined {
  const at = lowerAt(words, from) === 'and' ? from + 1 : from
  const read = VALUES.has(lowerAt(words, at)) && !words[at]?.after ? readAmount(words, at) : undefined
  return read !== undefined && read.value < scale && (at > from || read.value >= 1) ? read : undefined
}

/** "Never took a single peso" tells of none. */
const isNegated = (words: readonly Word[], at: number): boolean =>
  words.slice(Math.max(0, at - NEGATED_WITHIN), at).some(({ lower }) => NEGATIONS.has(lower) || lower.endsWith("n't"))
const NEGATIONS: ReadonlySet<string> = new Set(['not', 'never', 'no', 'without', 'hardly', 'nor'])
const NEGATED_WITHIN = 4

/** A number of one word. */
export function plainValue (lower: string): number | undefined {
  const known = VALUES.get(lower)
  if (known !== undefined) return known
  if (!DIGITS.test(lower) || lower.includes(':') || lower.includes('/')) return undefined
  const value = Number(lower.replace(/[$€£¥,%]/g, ''))
  return Number.isFinite(value) ? value : undefined
}

const DIGITS = /^[$€£¥]?\d/
/** The words that a number begins with. */
const BEGINNINGS: ReadonlySet<string> = new Set([VALUES, RANKS, MULTIPLES, AMOUNTS_OF, SCALES_OF_MANY].flatMap(table => [...table.keys()]).concat([...ARTICLES], 'half'))
