import { lowerAt, type Word } from './words.js'

/** A date as far as it is told. `year` is an interval, for "before 2010" and "since 2010" leave it open. */
export interface DateMention {
  years?: { low: number, high: number }
  month?: number
  day?: number
  weekday?: number
  text: string
  from: number
  to: number
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
const MONTH_NAMES = new Set('january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec'.split(' '))
const WEEKDAYS = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday']
const BEFORE = new Set(['before', 'until', 'by', 'till'])
const SINCE = new Set(['since', 'after', 'from'])
/** Month names that are common words count as months only in such company. */
const COMMON_WORDS = new Set(['may', 'march', 'mar', 'sep', 'dec', 'jan'])
const TIME_WORDS = new Set(['in', 'on', 'since', 'by', 'until', 'till', 'last', 'next', 'early', 'late', 'mid', 'this', 'before', 'after', 'from', 'of'])

/** The dates among the words. Years are four digits from 1000 to 2099 that count nothing. */
export function datesOf (words: readonly Word[]): DateMention[] {
  const found: DateMention[] = []
  for (let from = 0; from < words.length; from++) {
    const date = monthDate(words, from) ?? yearDate(words, from) ?? weekdayDate(words, from)
    if (date === undefined) continue
    found.push({ ...date, text: words.slice(date.from, date.to).map(({ text }) => text).join(' ') })
    from = date.to - 1
  }
  return found
}

type Found = Omit<DateMention, 'text'>

function monthDate (words: readonly Word[], at: number): Found | undefined {
  const dayFirst = dayOf(words, at)
  const month = monthOf(words, dayFirst === undefined ? at : at + 1)
  if (month === undefined) return undefined
  const next = dayFirst === undefined ? at + 1 : at + 2
  const dayAfter = dayFirst ?? dayOf(words, next)
  const to = dayFirst === undefined && dayAfter !== undefined ? next + 1 : next
  const year = yearOf(words, to)
  return {
    month,
    ...(dayAfter === undefined ? {} : { day: dayAfter }),
    ...(year === undefined ? {} : { years: { low: year, high: year } }),
    from: at,
    to: year === undefined ? to : to + 1
  }
}

function monthOf (words: readonly Word[], at: number): number | undefined {
  const lower = lowerAt(words, at)
  if (!MONTH_NAMES.has(lower)) return undefined
  const beside = dayOf(words, at - 1) ?? dayOf(words, at + 1) ?? yearOf(words, at + 1)
  const introduced = TIME_WORDS.has(lowerAt(words, at - 1)) && words[at]?.text !== lower
  return COMMON_WORDS.has(lower) && beside === undefined && !introduced ? undefined : MONTHS.indexOf(lower.slice(0, 3)) + 1
}

function yearDate (words: readonly Word[], at: number): Found | undefined {
  const year = yearOf(words, at)
  if (year === undefined) return undefined
  const before = lowerAt(words, at - 1)
  const years = { low: BEFORE.has(before) ? 0 : year, high: SINCE.has(before) ? Infinity : year }
  return { years, from: at, to: at + 1 }
}

function weekdayDate (words: readonly Word[], at: number): Found | undefined {
  const weekday = WEEKDAYS.indexOf(lowerAt(words, at))
  return weekday < 0 ? undefined : { weekday, from: at, to: at + 1 }
}

function dayOf (words: readonly Word[], at: number): number | undefined {
  const lower = lowerAt(words, at)
  const day = /^\d{1,2}(?:st|nd|rd|th)?$/.test(lower) ? parseInt(lower, 10) : 0
  return day < 1 || day > 31 ? undefined : day
}

function yearOf (words: readonly Word[], at: number): number | undefined {
  const lower = lowerAt(words, at)
  return /^(?:1\d|20)\d\d$/.test(lower) ? Number(lower) : undefined
}
