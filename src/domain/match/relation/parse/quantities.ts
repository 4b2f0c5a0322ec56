import { stemOf } from '../../../lexicon/stem.js'
import { measureOf } from './measures.js'
import { MULTIPLES, readNumber, type NumberRead } from './number-words.js'
import { STOP_WORDS } from '../../stop-words.js'
import { lowerAt, type Word } from '../../words.js'

/**
 * A number with what it counts: the interval that it leaves open ("more than 200": above 200) and the stem of its unit, `%`, `#` and a stem
 * for ranks ("third term"), a measure's base unit ("7 hours" are 25200 of `second`), or nothing.
 */
export interface Quantity {
  low: number
  high: number
  /** The number as told, inside the interval or at its bound. */
  value: number
  unit: string
  /** Stems of the words that follow as far as they may be counted: of "17 confirmed cases" both. */
  nouns: string[]
  /** The word right behind it. */
  noun: string
  text: string
  from: number
  to: number
}

const CURRENCIES = new Map([['$', 'dollar'], ['€', 'euro'], ['£', 'pound'], ['¥', 'yen']])
/** "EUR 1,200 million" */
const CODES = new Map([['eur', 'euro'], ['usd', 'dollar'], ['us$', 'dollar'], ['gbp', 'pound'], ['jpy', 'yen'], ['chf', 'franc'], ['inr', 'rupe'], ['cny', 'yuan']])
/** A unit of money belongs to its number, as its sign would. */
const MONEY = new Set(['dollar', 'dollars', 'euro', 'euros', 'pound', 'pounds'])
const LOWER_BOUNDS = new Set(('more over above exceed exceeds exceeded exceeding beyond greater higher larger topped topping surpass surpasses surpassed surpassing ' +
  'excess upwards').split(' '))
const UPPER_BOUNDS = new Set(['less', 'fewer', 'under', 'below', 'lower', 'smaller'])
/** The same before "than" alone: "an hour longer the 8 ships" bounds nothing. */
const MORE_BEFORE_THAN = new Set('longer older taller heavier faster deeper wider'.split(' '))
const LESS_BEFORE_THAN = new Set('shorter younger lighter slower'.split(' '))
/** Between a bound and its number: "more than", "over the", "in excess of". */
const BOUND_LINKS = new Set(['than', 'the', 'of', 'a', 'at', 'to'])
/** Bounds that hold the number itself. */
const LEAST = new Set(['least', 'minimum'])
const MOST = new Set(['most', 'maximum', 'up'])
const APPROXIMATE = new Set(['about', 'around', 'nearly', 'almost', 'roughly', 'approximately', 'some', 'circa', 'estimated', 'approaching', 'nearing'])
/** "Nearly half" is no more than half. */
const NEARLY = new Set(['nearly', 'almost', 'approaching', 'nearing'])
/** "Just over 200" is not 300. */
const NEAR_BOUND = new Set(['just', 'slightly', 'little', 'barely'])
const APPROXIMATION = 0.1
/** "Dozens", "hundreds": two at least, and not so many that the next word of this sort would be taken. */
export const MANY: ReadonlySet<string> = new Set(['dozens', 'hundreds', 'thousands', 'millions', 'billions'])
const MOST_OF_SCALE = 20
/** "More than 200" leaves out 200 itself. */
const BEYOND = 1e-9
const UNIT_WITHIN = 3
const ENDS_UNIT = new Set('in on at by for from with to and or but is are was were has have had will would as per after before during since until who which that while when'.split(' '))
const PERCENT = new Set(['percent', 'pct', 'per', 'cent', 'percentage'])

/**
 * The quantities among the words, years and days of the month aside (`taken` tells which words are part of a date).
 */
export function quantitiesOf (words: readonly Word[], taken: (index: number) => boolean): Quantity[] {
  const found: Quantity[] = []
  for (let from = 0; from < words.length; from++) {
    const read = taken(from) || isPronoun(words, from) ? undefined : readNumber(words, from)
    if (read === undefined) continue
    const quantity = quantityOf(words, from, read)
    found.push(quantity)
    from = Math.max(from, quantity.to - 1)
  }
  return found.map((quantity, i) => scaledBy(words, quantity, found[i + 1]))
}

/** "From 2 | to 3 million": both are millions. */
function scaledBy (words: readonly Word[], quantity: Quantity, next: Quantity | undefined): Quantity {
  const { from, to, value, unit } = quantity
  const isRange = next?.from === to + 1 && RANGES.get(lowerAt(words, from - 1)) === lowerAt(words, to)
  const scale = isRange && value < LEAST_SCALED && unit === '' ? SCALES.get(lowerAt(words, next.to - 1)) : undefined
  return scale === undefined ? quantity : { ...quantity, low: quantity.low * scale, high: quantity.high * scale, value: value * scale }
}
const RANGES: ReadonlyMap<string, string> = new Map([['from', 'to'], ['between', 'and']])
const SCALES: ReadonlyMap<string, number> = new Map([['million', 1e6], ['billion', 1e9], ['trillion', 1e12]])
const LEAST_SCALED = 1000

/** How many times as much: "doubled", "halved". The words tell what is done as well, and stay with it. @param others of the same text. */
export function multiplesOf (words: readonly Word[], others: readonly Quantity[]): Quantity[] {
  return words.flatMap(({ lower, text }, from) => {
    const value = MULTIPLYING.get(lower) ?? (lower === 'once' && endsClause(words, from) ? 1 : undefined)
    if (value === undefined || PARTICLES.has(lowerAt(words, from + 1))) return []
    const place = { nouns: [], noun: '', text, from, to: from + 1 }
    // what "halved to 10 percent" has in common with "fell to 10 percent" is the 10
    if (value < 1) return others.some(({ unit }) => unit === '%') ? [] : [{ ...place, low: 100 * value - HALVED, high: 100 * value + HALVED, value: 100 * value, unit: '%' }]
    return [{ ...place, ...intervalOf(words, from, { value, kind: 'amount', to: from + 1 }), value, unit: TIMES }]
  })
}

/** What "halved" leaves open, in percent: a harvest that is down by 52 is. */
const HALVED = 5
const TIMES = 'time'
/** How many times as much there is then, by the verb's stem. */
export const TIMES_AS_MUCH: ReadonlyMap<string, number> = new Map([['doubl', 2], ['tripl', 3], ['trebl', 3], ['quadrupl', 4], ['halv', 0.5]])
const MULTIPLYING: ReadonlyMap<string, number> = new Map([...TIMES_AS_MUCH].flatMap(([stem, value]) => ['ed', 'es', 'ing'].map(ending => [`${stem}${ending}`, value] as const)))
/** "Doubled down", "doubles as". */
const PARTICLES: ReadonlySet<string> = new Set(['down', 'up', 'over', 'as', 'back'])
const endsClause = (words: readonly Word[], at: number): boolean => at > 0 && (words[at + 1] === undefined || words[at]?.after === true)

function quantityOf (words: readonly Word[], from: number, read: NumberRead): Quantity {
  // "half as much" is 0.5 times as much, which is no share of a whole
  const scale = read.kind === 'share' && isMultiple(words, read.to) ? 1 / WHOLE : 1
  const { low, high } = intervalOf(words, from, read)
  const nouns = nounsAfter(words, from, read.to)
  const unit = unitOf(words, from, read, nouns)
  const to = Math.max(from + 1, unit === '%' ? percentEnd(words, read.to) : MONEY.has(lowerAt(words, read.to)) ? read.to + 1 : read.to)
  const text = words.slice(from, to).map(({ text }) => text).join(' ')
  const { base, factor } = (read.kind === 'amount' ? measureOf(unit) : undefined) ?? { base: unit, factor: 1 }
  const start = CODES.has(lowerAt(words, from - 1)) ? from - 1 : from
  const times = factor * scale
  return { low: low * times, high: high * times, value: read.value * times, unit: base, nouns, noun: words[to]?.text ?? '', text, from: start, to }
}

/** "One of them", "one who": no number. */
function isPronoun (words: readonly Word[], at: number): boolean {
  const next = lowerAt(words, at + 1)
  return lowerAt(words, at) === 'one' && (next === '' || (STOP_WORDS.has(next) && next !== 'in' && next !== 'out'))
}

/** What the words around a number leave open of it. */
export function intervalOf (words: readonly Word[], from: number, { value, kind, to }: NumberRead): { low: number, high: number } {
  const before = [3, 2, 1].map(back => lowerAt(words, from - back))
  const negated = before.includes('no') || before.includes('not')
  const bound = BOUND_LINKS.has(lowerAt(words, from - 1)) ? before.slice(-2) : before.slice(-1)
  const after = lowerAt(words, to) === 'or' ? lowerAt(words, to + 1) : ''
  const has = (set: ReadonlySet<string>) => bound.some(word => set.has(word))
  const [isMore, isLess] = [has(LOWER_BOUNDS) || MORE_BEFORE_THAN.has(comparedTo(before)), has(UPPER_BOUNDS) || LESS_BEFORE_THAN.has(comparedTo(before))]
  if (MANY.has(lowerAt(words, from))) return { low: 2 * value, high: MOST_OF_SCALE * value }
  const margin = BEYOND * Math.max(1, Math.abs(value))
  if (has(LEAST) || after === 'more' || (negated && isLess)) return { low: value, high: Infinity }
  if (has(MOST) || after === 'less' || after === 'fewer' || (negated && isMore)) return { low: 0, high: value }
  const slack = APPROXIMATION * value
  if (isRound(words, from, to)) return { low: value - slack, high: NEARLY.has(before[2] ?? '') ? value : value + slack }
  const near = before.some(word => NEAR_BOUND.has(word))
  if (isMore) return { low: value + margin, high: near ? value + slack : Infinity }
  if (isLess) return { low: near ? value - slack : 0, high: value - margin }
  const rounding = kind === 'share' && !Number.isInteger(1e4 * value) ? ROUNDED : 0
  return { low: value - rounding, high: value + rounding }
}
const comparedTo = ([, comparative = '', than]: readonly string[]): string => than === 'than' ? comparative : ''

/** "A third" is told as 33 percent, "two thirds" as 66 or 67. */
const ROUNDED = 1

/** "About 200", "nearly a thousand", "close to 200", "200 or so", "in the region of 200" */
const isRound = (words: readonly Word[], from: number, to: number): boolean => APPROXIMATE.has(lowerAt(words, from - 1)) ||
  (lowerAt(words, from - 1) === 'a' && APPROXIMATE.has(lowerAt(words, from - 2))) ||
  (lowerAt(words, from - 1) === 'to' && lowerAt(words, from - 2) === 'close') || (lowerAt(words, from - 1) === 'of' && lowerAt(words, from - 2) === 'region') ||
  (lowerAt(words, to) === 'or' && lowerAt(words, to + 1) === 'so')

function unitOf (words: readonly Word[], from: number, { kind, to }: NumberRead, [noun = '']: readonly string[]): string {
  if (isMultiple(words, to)) return TIMES
  if (kind === 'share') return '%'
  if (kind === 'rating' || kind === 'clock') return kind
  const number = lowerAt(words, from)
  if (MULTIPLES.has(number) || AS_MULTIPLE.has(number) || lowerAt(words, to) === 'times') return TIMES
  const currency = CURRENCIES.get(number.charAt(0))
  if (currency !== undefined) return currency
  const code = CODES.get(lowerAt(words, from - 1))
  if (code !== undefined) return code
  if (lowerAt(words, to) === 'percentage' && POINTS.has(lowerAt(words, to + 1))) return POINT
  if (number.endsWith('%') || PERCENT.has(lowerAt(words, to))) return '%'
  return kind === 'rank' ? `#${noun}` : noun
}

/** Of percent; "fell by 2 percentage points" is not by 2 percent. */
export const POINT = 'point'
const POINTS = new Set(['point', 'points'])

/** Numbers only before what they are of, see `readNumber`. */
const AS_MULTIPLE: ReadonlySet<string> = new Set(['double', 'triple', 'treble', 'quadruple'])

/** "Twice as much", "half as many people". */
const isMultiple = (words: readonly Word[], to: number): boolean => lowerAt(words, to) === 'as' && AMOUNTS.has(lowerAt(words, to + 1))
const AMOUNTS: ReadonlySet<string> = new Set('much many big large high long often expensive fast likely'.split(' '))
const WHOLE = 100

/** What may be counted: the words of content up to a mark or a preposition; "of the" leads on. "70 arrested" are people, and so are those in "killing 70". */
function nounsAfter (words: readonly Word[], from: number, to: number): string[] {
  const isFate = (FATES.has(lowerAt(words, to)) && endsPhrase(words, to + 1)) || (endsPhrase(words, to) && isHarm(words, from - 1))
  const nouns: string[] = isFate ? [PEOPLE] : []
  for (const { lower, after } of words.slice(to, to + UNIT_WITHIN)) {
    if (after || ENDS_UNIT.has(lower)) break
    if (!STOP_WORDS.has(lower)) nouns.push(stemOf(lower))
  }
  return nouns
}

/** "Killing at least | 70". */
const isHarm = (words: readonly Word[], at: number): boolean => HARMS.has(lowerAt(words, APPROXIMATE.has(lowerAt(words, at)) ? at - 1 : lowerAt(words, at) === 'least' ? at - 2 : at))
const HARMS: ReadonlySet<string> = new Set('kill kills killed killing wound wounds wounded wounding injure injures injured injuring'.split(' '))

const PEOPLE = 'person'
const endsPhrase = (words: readonly Word[], at: number): boolean => words[at] === undefined || words[at].after || ENDS_UNIT.has(words[at].lower)
/** What so many people have had done to them. */
const FATES: ReadonlySet<string> = new Set(('dead missing arrested detained held jailed charged convicted injured wounded hurt killed stabbed shot evacuated rescued freed deported hospitalised ' +
  'hospitalized infected displaced stranded trapped rearrested sacked dismissed').split(' '))

function percentEnd (words: readonly Word[], from: number): number {
  let to = from
  while (PERCENT.has(lowerAt(words, to))) to++
  return to
}
