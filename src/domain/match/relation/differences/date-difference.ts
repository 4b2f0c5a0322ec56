import type { Difference } from '../../../../model/match.js'
import { fitOf } from '../align/date-fit.js'
import type { DateMention } from '../parse/dates.js'

/**
 * The first date of the known text that every date of the found one contradicts in something that both tell; not by one that stands for another date of the
 * known text.
 */
export function dateDifference (known: readonly DateMention[], found: readonly DateMention[]): Difference[] {
  for (const date of known) {
    if (found.some(other => agree(date, other))) continue
    const other = found.find(other => fitOf(date, other) === 'apart' && !known.some(date => agree(date, other)))
    if (other !== undefined) return [{ kind: 'date', known: date.text, found: other.text }]
  }
  return []
}

const agree = (date: DateMention, other: DateMention): boolean => ['within', 'open'].includes(fitOf(date, other))

/** The same where both tell the day by which, or from which on, it is so: "until June", "until July"; or one of them by which and the other from which on. */
export function boundDifference (known: readonly DateMention[], found: readonly DateMention[]): Difference[] {
  for (const date of known) {
    const others = date.bound === undefined ? [] : found.filter(other => other.bound === date.bound || areTurned(date, other))
    const [other] = others
    if (other !== undefined && others.every(other => areTurned(date, other) || fitOf(bare(date), bare(other)) === 'apart')) return [{ kind: 'date', known: date.text, found: other.text }]
  }
  return []
}

/** "Until June", "from June". */
const areTurned = (a: DateMention, b: DateMention): boolean => (a.bound === 'until' && opens(b)) || (opens(a) && b.bound === 'until')
const opens = ({ bound }: DateMention): boolean => bound === 'since' || bound === 'from'

const bare = ({ bound, ...date }: DateMention): DateMention => date
