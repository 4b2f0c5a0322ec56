import { stemOf } from '../lexicon/stem.js'
import { STOP_WORDS } from './stop-words.js'
import { lowerAt, type Word } from './words.js'

/** A number with what it counts: the interval that it leaves open ("more than 200": 200 and up) and the stem of its unit, `%`, or nothing. */
export interface Quantity { low: number, high: number, unit: string, text: string, from: number, to: number }

const ONES = 'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(' ')
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ')
const VALUES = new Map([...ONES.map((word, value) => [word, value] as const), ...TENS.map((word, i) => [word, 20 + 10 * i] as const), ['dozen', 12]])
const SCALES = new Map([['hundred', 1e2], ['thousand', 1e3], ['million', 1e6], ['billion', 1e9], ['trillion', 1e12], ['m', 1e6], ['bn', 1e9], ['k', 1e3]])
const CURRENCIES = new Map([['$', 'dollar'], ['€', 'euro'], ['£', 'pound'], ['¥', 'yen']])
const LOWER_BOUNDS = new Set(['more', 'over', 'least', 'above', 'exceeding', 'exceeds', 'exceeded', 'beyond', 'greater', 'higher', 'minimum'])
const UPPER_BOUNDS = new Set(['less', 'fewer', 'under', 'below', 'up', 'most', 'maximum', 'lower'])
const APPROXIMATE = new Set(['about', 'around', 'nearly', 'almost', 'roughly', 'approximately', 'some', 'circa', 'estimated'])
const APPROXIMATION = 0.1
const UNIT_WITHIN = 3
const PERCENT = new Set(['percent', 'pct', 'per', 'cent', 'percentage'])

/**
 * The quantities among the words, years and days of the month aside (`taken` tells which words are part of a date).
 */
export function quantitiesOf (words: readonly Word[], taken: (index: number) => boolean): Quantity[] {
  const found: Quantity[] = []
  for (let from = 0; from < words.length; from++) {
    const read = taken(from) ? undefined : readNumber(words, from)
    if (read === undefined) continue
    const { low, high } = intervalOf(words, from, read.value)
    const unit = unitOf(words, from, read.to)
    const to = unit === '%' ? percentEnd(words, read.to) : read.to
    found.push({ low, high, unit, text: words.slice(from, to).map(({ text }) => text).join(' '), from, to })
    from = to - 1
  }
  return found
}

function readNumber (words: readonly Word[], from: number): { value: number, to: number } | undefined {
  const first = valueOf(lowerAt(words, from))
  if (first === undefined || isPronoun(words, from)) return undefined
  let value = first
  let to = from + 1
  const second = value >= 20 && value % 10 === 0 && value < 100 ? ONES.indexOf(lowerAt(words, to)) : -1
  if (second > 0 && second < 10) { value += second; to++ }
  for (let scale = SCALES.get(lowerAt(words, to)); scale !== undefined; scale = SCALES.get(lowerAt(words, to))) {
    value *= scale
    to++
  }
  return { value, to }
}

/** "One of them", "one who": no number. */
function isPronoun (words: readonly Word[], at: number): boolean {
  const next = lowerAt(words, at + 1)
  return lowerAt(words, at) === 'one' && (next === '' || STOP_WORDS.has(next))
}

function valueOf (lower: string): number | undefined {
  const known = VALUES.get(lower)
  if (known !== undefined) return known
  if (!/^[$€£¥]?\d/.test(lower) || lower.includes(':')) return undefined
  const value = Number(lower.replace(/[$€£¥,%]|st$|nd$|rd$|th$/g, ''))
  return Number.isFinite(value) ? value : undefined
}

function intervalOf (words: readonly Word[], from: number, value: number): { low: number, high: number } {
  const before = [3, 2, 1].map(back => lowerAt(words, from - back))
  const negated = before.includes('no') || before.includes('not')
  const bound = before.slice(-2)
  const lower = bound.some(word => LOWER_BOUNDS.has(word))
  const upper = bound.some(word => UPPER_BOUNDS.has(word))
  if (lower !== upper) return lower !== negated ? { low: value, high: Infinity } : { low: 0, high: value }
  const spread = APPROXIMATE.has(lowerAt(words, from - 1)) ? APPROXIMATION * value : 0
  return { low: value - spread, high: value + spread }
}

function unitOf (words: readonly Word[], from: number, to: number): string {
  const number = lowerAt(words, from)
  const currency = CURRENCIES.get(number.charAt(0))
  if (currency !== undefined) return currency
  if (number.endsWith('%')) return '%'
  for (const { lower, after } of words.slice(to, to + UNIT_WITHIN)) {
    if (after) break
    if (PERCENT.has(lower)) return '%'
    if (!STOP_WORDS.has(lower)) return stemOf(lower)
  }
  return ''
}

function percentEnd (words: readonly Word[], from: number): number {
  let to = from
  while (PERCENT.has(lowerAt(words, to))) to++
  return to
}
