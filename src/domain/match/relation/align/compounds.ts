import { areOneCompound } from '../../../lexicon/compounds.js'
import type { Unit } from '../parse/units.js'
import { pair, type Counterpart } from './align.js'

const ONE_THING = 0.85

/** "The power plant", "the power station": heads that are one behind the same word, and may be two by themselves. */
export function pairCompounds (there: readonly Counterpart[], back: readonly Counterpart[]): void {
  for (const [at, one] of there.entries()) {
    const first = there[at - 1]
    if (first?.partner === undefined || first.likeness < 1 || one.likeness >= ONE_THING || !isBefore(first.unit, one.unit)) continue
    const place = back.findIndex(({ unit }) => unit === first.partner)
    const other = back[place + 1]
    if (other === undefined || !isBefore(first.partner, other.unit) || !areOneCompound(first.unit.key, one.unit.key, other.unit.key)) continue
    pair(one, other.unit, ONE_THING)
    pair(other, one.unit, ONE_THING)
  }
}

const isBefore = (first: Unit, head: Unit): boolean => !first.head && first.to === head.from
