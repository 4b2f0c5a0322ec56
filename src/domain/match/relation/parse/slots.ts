import type { Parsed } from './parse.js'
import type { Unit } from './units.js'

/** Prepositions of place that writers take for one another. */
const PLACE = new Set(['in', 'at', 'near', 'off', 'outside', 'around', 'across'])

/**
 * The part that a unit plays in its text: `subject`, `object`, or the preposition of its phrase. In the passive what stands before the verb is
 * the object, and the agent after "by" the subject.
 */
export function slotOf ({ predicate }: Parsed, { preposition, from }: Unit): string {
  const passive = predicate?.passive === true
  if (passive && preposition === 'by') return 'subject'
  if (preposition !== '') return PLACE.has(preposition) ? 'in' : preposition
  const before = predicate === undefined || from < predicate.verb.from
  return before !== passive ? 'subject' : 'object'
}
