import type { Difference } from '../../model/match.js'
import type { DateMention } from './dates.js'

/** The first date of the known text that every date of the found one contradicts in something that both tell. */
export function dateDifference (known: readonly DateMention[], found: readonly DateMention[]): Difference[] {
  for (const date of known) {
    const comparable = found.filter(other => tellsAlike(date, other))
    const other = comparable[0]
    if (other !== undefined && comparable.every(other => conflicts(date, other))) return [{ kind: 'date', known: date.text, found: other.text }]
  }
  return []
}

function tellsAlike (a: DateMention, b: DateMention): boolean {
  return both(a.years, b.years) || both(a.month, b.month) || both(a.weekday, b.weekday)
}

function conflicts (a: DateMention, b: DateMention): boolean {
  const years = a.years !== undefined && b.years !== undefined && (a.years.low > b.years.high || b.years.low > a.years.high)
  return years || differ(a.month, b.month) || (a.month !== undefined && differ(a.day, b.day)) || differ(a.weekday, b.weekday)
}

const both = (a: unknown, b: unknown): boolean => a !== undefined && b !== undefined
const differ = (a: number | undefined, b: number | undefined): boolean => both(a, b) && a !== b
