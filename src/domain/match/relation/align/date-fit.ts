import type { DateMention } from '../parse/dates.js'

/** How one date stands to another: it lies within it, they cannot both hold, they leave it open, or they tell different things (a weekday, a year). */
export type Fit = 'within' | 'apart' | 'open' | 'incomparable'

interface Stretch { low: number, high: number }

const DAYS = 32
/** "Four weeks ago" is "a month ago". */
const ABOUT = 0.1
const YEAR = 13 * DAYS

/** @returns how `date` stands to `other`, year by year where both tell one, else by month and day or by weekday. */
export function fitOf (date: DateMention, other: DateMention): Fit {
  if (date.season !== undefined && other.season !== undefined && date.season !== other.season) return 'apart'
  if (date.years !== undefined && other.years !== undefined) return fit(stretchOf(date), stretchOf(other))
  if (date.month !== undefined && other.month !== undefined) return fit(stretchOf({ ...date, years: NO_YEAR }), stretchOf({ ...other, years: NO_YEAR }))
  if (date.weekday !== undefined && other.weekday !== undefined) return date.weekday === other.weekday ? 'within' : 'apart'
  if (date.season !== undefined && other.season !== undefined) return 'within'
  const [days, others] = [date.relative?.daysAgo, other.relative?.daysAgo]
  if (days !== undefined && others !== undefined) return Math.abs(days - others) <= ABOUT * Math.max(days, others) ? 'within' : 'apart'
  if (date.relative?.unit === undefined || date.relative.unit !== other.relative?.unit) return 'incomparable'
  return date.relative.offset === other.relative.offset ? 'within' : 'apart'
}

const NO_YEAR = { low: 0, high: 0 }

function fit (a: Stretch, b: Stretch): Fit {
  if (a.low > b.high || b.low > a.high) return 'apart'
  return a.low >= b.low && a.high <= b.high ? 'within' : 'open'
}

/** From the first to the last day that the words allow, in days of a calendar whose months all have 32. */
function stretchOf ({ years = NO_YEAR, month, day, bound }: DateMention): Stretch {
  const low = years.low * YEAR + (month ?? 0) * DAYS + (day ?? 0)
  const high = years.high * YEAR + (month ?? 12) * DAYS + (day ?? DAYS - 1)
  if (bound === 'before') return { low: -Infinity, high: low - 1 }
  if (bound === 'until') return { low: -Infinity, high }
  if (bound === 'since') return { low, high: Infinity }
  return bound === 'after' ? { low: high + 1, high: Infinity } : { low, high }
}
