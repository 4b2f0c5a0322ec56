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

/** The same where both tell the day by which, or from which on, it is so: "until June", "until July". */
export function boundDifference (known: readonly DateMention[], found: readonly DateMention[]): Difference[] {
  for (const date of known) {
    const other = date.bound === undefined ? undefined : found.find(({ bound }) => bound === date.bound)
    if (other !== undefined && fitOf(bare(date), bare(other)) === 'apart') return [{ kind: 'date', known: date.text, found: other.text }]
  }
  return []
}

const bare = ({ bound, ...date }: DateMention): DateMention => date
