import { isAside } from './asides.js'
import type { Parsed } from './parse.js'
import { isPossessive, type Unit } from './units.js'

/** Prepositions of place that writers take for one another. */
const PLACE = new Set(['in', 'at', 'near', 'off', 'outside', 'around', 'across'])

/** Behind a deed that a noun tells, before what it is done to: "the arrest of", "a ban on". */
export const OF_WHAT: ReadonlySet<string> = new Set(['of', 'on', 'into', 'against'])

/**
 * The part that a unit plays in its text: `subject`, `object`, `aside` where it stands in one, or the preposition of its phrase. In the passive what stands
 * before the verb is the object, and the agent after "by" the subject; so it is of a deed that a noun tells, whose object stands behind "of" or the like.
 */
export function slotOf ({ predicate, units, asides }: Parsed, unit: Unit): string {
  if (asides.length > 0 && isAside(asides, unit)) return 'aside'
  const { preposition, from } = unit
  const passive = predicate?.passive === true
  if ((passive || predicate?.nominal === true) && preposition === 'by') return 'subject'
  if (predicate?.nominal === true && OF_WHAT.has(preposition) && !isPossessive(unit) && isRightBehind(units, predicate.verb, unit)) return 'object'
  if (preposition !== '') return PLACE.has(preposition) ? 'in' : preposition
  const before = predicate === undefined || from < predicate.verb.from
  return before !== passive ? 'subject' : 'object'
}

/** In the phrase that follows a unit: the arrest of the minister's brother is his. */
function isRightBehind (units: readonly Unit[], verb: Unit, unit: Unit): boolean {
  const between = units.slice(units.indexOf(verb) + 1, units.indexOf(unit))
  return unit.from > verb.from && between.every(other => (!other.head || isPossessive(other)) && other.preposition === unit.preposition)
}
