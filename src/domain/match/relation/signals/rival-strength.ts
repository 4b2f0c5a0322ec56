import type { Oriented } from '../align/oriented.js'
import { slotOf } from '../parse/slots.js'
import { THERE, type Trace } from '../align/traces.js'
import type { Unit } from '../parse/units.js'

const SAME_PREPOSITION = 0.5
const SAME_SLOT = 0.3
/** Units to either side that are looked at, and how far their counterparts may lie. */
const NEIGHBOURS = 3
const FARTHEST = 4
const STRONGEST = 2

/**
 * How much a unit of the text stands where a missing one of the claim stands, 0 to 2: the same part in the sentence, and neighbours in common
 * as near. "Formed in Dublin" against "founded in Darlington".
 */
export function rivalStrength ({ unit: own }: Trace, unit: Unit, traces: readonly Trace[], { claim, text }: Oriented): number {
  const missing = traces.findIndex(trace => trace.unit === own)
  let sum = unit.preposition === own.preposition && unit.preposition !== '' ? SAME_PREPOSITION : 0
  if (slotOf(text, unit) === slotOf(claim, own)) sum += SAME_SLOT
  const place = text.units.indexOf(unit)
  traces.slice(Math.max(0, missing - NEIGHBOURS), missing + NEIGHBOURS + 1).forEach((neighbour, i) => {
    const step = i + Math.max(0, missing - NEIGHBOURS) - missing
    if (neighbour.partner === undefined || neighbour.likeness < THERE) return
    const distance = distanceOf(neighbour, step, place, text.units)
    if (distance < FARTHEST) sum += neighbour.unit.weight / (1 + distance)
  })
  return Math.min(STRONGEST, sum)
}

/** How differently the neighbour's nearest twin lies to the rival, in units. */
function distanceOf ({ unit: { key }, partner }: Trace, step: number, place: number, units: readonly Unit[]): number {
  let nearest = Infinity
  units.forEach((unit, at) => {
    if (unit !== partner && unit.key !== key) return
    const otherSide = Math.sign(at - place) === Math.sign(step) ? 0 : 0.5
    nearest = Math.min(nearest, Math.abs(at - place - step) + 0.3 * Math.abs(step) + otherSide)
  })
  return nearest
}
