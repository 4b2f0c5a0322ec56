import { MONTHS, WEEKDAYS } from '../../../lexicon/calendar.js'
import { plainValue } from './number-words.js'
import { lowerAt, type Word } from '../../words.js'

/**
 * A date as far as it is told. `years` is an interval, for "1990s" is one; `bound` says that the date itself is left out ("before 2010", "after May") or
 * opens ("since", "until") a stretch of time.
 */
export interface DateMention {
  years?: { low: number, high: number }
  month?: number
  day?: number
  weekday?: number
  /** Spring to winter, 0 to 3. */
  season?: number
  /** "Yesterday", "last week": days, weeks, months or years from when it is said; about how many days of "three weeks ago". */
  relative?: { unit: string, offset: number, daysAgo?: number }
  bound?: 'before' | 'until' | 'from' | 'since' | 'after'
  text: string
  from: number
  to: number
}

/** A month is known by its first letters. */
const LETTERS = 3
const SHORT_MONTHS = MONTHS.map(month => month.slice(0, LETTERS))
const MONTH_NAMES = new Set([...MONTHS, ...SHORT_MONTHS, 'sept'])
const BOUNDS: ReadonlyMap<string, DateMention['bound']> = new Map([['before', 'before'], ['until', 'until'], ['till', 'until'], ['by', 'until'], ['since', 'since'], ['from', 'from'], ['after', 'after']] as const)
/** Month names that are common words count as months only in such company. */
const COMMON_WORDS = new Set(['may', 'march', 'mar', 'sep', 'dec', 'jan'])
const TIME_WORDS = new Set(['in', 'on', 'since', 'by', 'until', 'till', 'last', 'next', 'early', 'late', 'mid', 'this', 'before', 'after', 'from', 'of'])
const DECADE = 10
const CENTURY = 100
/** "Over 2000 cases" tells no year. */
const AMOUNT_BEFORE = new Set(['over', 'under', 'than', 'exceeding', 'nearly', 'almost', 'least'])
const SEASONS = [['spring'], ['summer'], ['autumn', 'fall'], ['winter']]
const SEASON_COMPANY = new Set(['in', 'the', 'this', 'last', 'next', 'early', 'late', 'mid', 'of', 'since', 'until', 'by'])
const DAYS = new Map([['yesterday', -1], ['today', 0], ['tomorrow', 1]])
const OFFSETS = new Map([['last', -1], ['this', 0], ['next', 1]])
const UNITS = new Set(['week', 'month', 'year', 'decade', 'century', 'weekend'])
const FEASTS = [
  ['christmas eve', 12, 24], ['christmas day', 12, 25], ['boxing day', 12, 26], ['new year eve', 12, 31], ['new year day', 1, 1], ['epiphany', 1, 6],
  ['valentine day', 2, 14], ['may day', 5, 1], ['bastille day', 7, 14], ['halloween', 10, 31], ['armistice day', 11, 11]
] as const
const FEASTS_BY_FIRST = new Map(FEASTS.map(([name]) => name.split(' ')[0]).map(first => [first, FEASTS.filter(([name]) => name.split(' ')[0] === first)]))

/** The dates among the words. Years are four digits from 1000 to 2099 that count nothing. */
export function datesOf (words: readonly Word[]): DateMention[] {
  const found: DateMention[] = []
  for (let from = 0; from < words.length; from++) {
    const date = mayBegin(words, from) ? dateAt(words, from) : undefined
    if (date === undefined) continue
    const bound = boundOf(words, from)
    found.push({ ...date, ...(bound === undefined ? {} : { bound }), text: words.slice(date.from, date.to).map(({ text }) => text).join(' ') })
    from = date.to - 1
  }
  return found
}

type Found = Omit<DateMention, 'text'>

/** Most words begin no date, and need no closer look. */
const mayBegin = (words: readonly Word[], at: number): boolean => BEGINNINGS.has(lowerAt(words, at)) || /^\d/.test(lowerAt(words, at)) || lowerAt(words, at + 2) === 'ago'
const BEGINNINGS: ReadonlySet<string> = new Set([
  ...MONTH_NAMES, ...WEEKDAYS, ...SEASONS.flat(), ...DAYS.keys(), ...OFFSETS.keys(), ...[...FEASTS_BY_FIRST.keys()].flatMap(first => [`${first}`, `${first}'s`])
])

function dateAt (words: readonly Word[], at: number): Found | undefined {
  return feastDate(words, at) ?? monthDate(words, at) ?? yearDate(words, at) ?? weekdayDate(words, at) ?? seasonDate(words, at) ?? relativeDate(words, at)
}

function boundOf (words: readonly Word[], from: number): DateMention['bound'] {
  const before = lowerAt(words, from - 1)
  return BOUNDS.get(['early', 'late', 'mid', 'the', 'about', 'around'].includes(before) ? lowerAt(words, from - 2) : before)
}

function monthDate (words: readonly Word[], at: number): Found | undefined {
  const dayFirst = dayOf(words, at)
  const of = dayFirst !== undefined && lowerAt(words, at + 1) === 'of' ? 1 : 0
  const place = dayFirst === undefined ? at : at + 1 + of
  const month = monthOf(words, place)
  if (month === undefined) return undefined
  const dayAfter = dayFirst ?? dayOf(words, place + 1)
  const told = dayFirst === undefined && dayAfter !== undefined ? place + 2 : place + 1
  const yearAt = lowerAt(words, told) === 'of' ? told + 1 : told
  const year = yearOf(words, yearAt)
  return {
    month,
    ...(dayAfter === undefined ? {} : { day: dayAfter }),
    ...(year === undefined ? {} : { years: { low: year, high: year } }),
    from: at,
    to: year === undefined ? told : yearAt + 1
  }
}

function monthOf (words: readonly Word[], at: number): number | undefined {
  const lower = lowerAt(words, at)
  if (!MONTH_NAMES.has(lower)) return undefined
  const beside = dayOf(words, at - 1) ?? dayOf(words, at + 1) ?? yearOf(words, at + 1)
  const introduced = TIME_WORDS.has(lowerAt(words, at - 1)) && words[at]?.text !== lower
  return COMMON_WORDS.has(lower) && beside === undefined && !introduced ? undefined : SHORT_MONTHS.indexOf(lower.slice(0, LETTERS)) + 1
}

function yearDate (words: readonly Word[], at: number): Found | undefined {
  const year = yearOf(words, at)
  if (year === undefined || AMOUNT_BEFORE.has(lowerAt(words, at - 1))) return undefined
  if (lowerAt(words, at + 1) === String((year + 1) % CENTURY).padStart(2, '0')) return { years: { low: year, high: year + 1 }, from: at, to: at + 2 }
  const decade = year % DECADE === 0 && lowerAt(words, at + 1) === 's'
  return { years: { low: year, high: decade ? year + DECADE - 1 : year }, from: at, to: decade ? at + 2 : at + 1 }
}

function weekdayDate (words: readonly Word[], at: number): Found | undefined {
  const weekday = WEEKDAYS.indexOf(lowerAt(words, at))
  return weekday < 0 ? undefined : { weekday, from: at, to: endOfDay(words, at) }
}

/** "On Sunday night", "tomorrow morning": the part of the day is part of the date. */
const endOfDay = (words: readonly Word[], at: number): number => PARTS_OF_DAY.has(lowerAt(words, at + 1)) ? at + 2 : at + 1
const PARTS_OF_DAY: ReadonlySet<string> = new Set(['morning', 'afternoon', 'evening', 'night'])

/** "In the spring of 1968"; a season needs such company, for springs and falls are other things as well. */
function seasonDate (words: readonly Word[], at: number): Found | undefined {
  const season = SEASONS.findIndex(names => names.includes(lowerAt(words, at)))
  if (season < 0 || !SEASON_COMPANY.has(lowerAt(words, at - 1))) return undefined
  const place = lowerAt(words, at + 1) === 'of' ? at + 2 : at + 1
  const year = yearOf(words, place)
  return { season, ...(year === undefined ? {} : { years: { low: year, high: year } }), from: at, to: year === undefined ? at + 1 : place + 1 }
}

function relativeDate (words: readonly Word[], at: number): Found | undefined {
  const day = DAYS.get(lowerAt(words, at))
  if (day !== undefined) return { relative: { unit: 'day', offset: day }, from: at, to: endOfDay(words, at) }
  const ago = agoDate(words, at)
  if (ago !== undefined) return ago
  const [offset, unit] = [OFFSETS.get(lowerAt(words, at)), lowerAt(words, at + 1)]
  return offset === undefined || !UNITS.has(unit) ? undefined : { relative: { unit, offset }, from: at, to: at + 2 }
}

/** "Two years ago", "a month ago"; "more than two years ago" leaves it open. */
function agoDate (words: readonly Word[], at: number): Found | undefined {
  if (lowerAt(words, at + 2) !== 'ago' || BOUNDING.has(lowerAt(words, at - 1))) return undefined
  const [count, unit] = [ONE.has(lowerAt(words, at)) ? 1 : plainValue(lowerAt(words, at)), lowerAt(words, at + 1).replace(/s$/, '')]
  const days = LENGTHS.get(unit)
  return count === undefined || days === undefined ? undefined : { relative: { unit, offset: -count, daysAgo: count * days }, from: at, to: at + 3 }
}
const ONE: ReadonlySet<string> = new Set(['a', 'an'])
const LENGTHS: ReadonlyMap<string, number> = new Map([['day', 1], ['week', 7], ['fortnight', 14], ['month', 30], ['year', 365], ['decade', 3650], ['century', 36500]])
const BOUNDING: ReadonlySet<string> = new Set('than over under least most nearly almost about around some to or and'.split(' '))

function feastDate (words: readonly Word[], at: number): Found | undefined {
  for (const [name, month, day] of FEASTS_BY_FIRST.get(withoutEnding(lowerAt(words, at))) ?? []) {
    const parts = name.split(' ')
    if (parts.every((part, i) => withoutEnding(lowerAt(words, at + i)) === part)) return { month, day, from: at, to: at + parts.length }
  }
  return undefined
}

const withoutEnding = (word: string): string => word.endsWith('\'s') ? word.slice(0, -2) : word

function dayOf (words: readonly Word[], at: number): number | undefined {
  const lower = lowerAt(words, at)
  const day = /^\d{1,2}(?:st|nd|rd|th)?$/.test(lower) ? parseInt(lower, 10) : 0
  return day < 1 || day > 31 ? undefined : day
}

function yearOf (words: readonly Word[], at: number): number | undefined {
  const lower = lowerAt(words, at)
  return /^(?:1\d|20)\d\d$/.test(lower) ? Number(lower) : undefined
}
