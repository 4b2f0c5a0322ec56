import type { Parsed } from './parse.js'

/** Prepositions of place that writers take for one another. */
const PLACE = new Set(['in', 'at', 'near', 'off', 'outside', 'around', 'across'])

/**
 * The part that a unit plays: `subject`, `object`, or the preposition of its phrase. In the passive what stands before the verb is the object, and
 * the agent after "by" the subject.
 */
export function slotOf ({ units, predicate }: Parsed, index: number): string {
  const preposition = units[index]?.preposition ?? ''
  const passive = predicate?.passive === true
  if (passive && preposition === 'by') return 'subject'
  if (preposition !== '') return PLACE.has(preposition) ? 'in' : preposition
  const before = predicate === undefined || index < predicate.verb
  return before !== passive ? 'subject' : 'object'
}
