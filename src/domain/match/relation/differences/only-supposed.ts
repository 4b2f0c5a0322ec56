import type { Counterpart } from '../align/align.js'
import type { Aligned } from '../align/aligned.js'
import type { Parsed } from '../parse/parse.js'
import type { Supposed } from '../parse/supposed.js'
import type { Unit } from '../parse/units.js'

/** Whether what one text says is done is only supposed in the other one: "If it sank, nobody saw it" does not say that it sank. */
export const isOnlySupposed = ({ known, found, there, back }: Aligned): boolean => isSupposedIn(found, known, there) || isSupposedIn(known, found, back)

/** @param counterparts of the units of `own` in `other` */
function isSupposedIn (other: Parsed, own: Parsed, counterparts: readonly Counterpart[]): boolean {
  if (other.supposed.length === 0) return false
  return counterparts.some(({ unit, partner, likeness }) => unit === own.predicate?.unit && partner !== undefined && likeness >= SAME_DEED &&
    isIn(other.supposed, partner) && !isIn(own.supposed, unit))
}
const SAME_DEED = 0.8

const isIn = (supposed: readonly Supposed[], unit: Unit): boolean => supposed.some(({ from, to }) => unit.from >= from && unit.from < to)
