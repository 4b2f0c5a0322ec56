import type { Difference } from '../../../../model/match.js'
import { fitOf } from '../align/date-fit.js'
import type { DateMention } from '../parse/dates.js'

/** The first date of the known text that every date of the found one contradicts in something that both tell. */
export function dateDifference (known: readonly DateMention[], found: readonly DateMention[]): Difference[] {
  for (const date of known) {
    const comparable = found.filter(other => fitOf(date, other) !== 'incomparable')
    const other = comparable[0]
    if (other !== undefined && comparable.every(other => fitOf(date, other) === 'apart')) return [{ kind: 'date', known: date.text, found: other.text }]
  }
  return []
}
