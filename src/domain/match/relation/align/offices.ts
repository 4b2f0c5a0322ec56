import { isCalling } from '../differences/callings.js'
import { pair, type Counterpart } from './align.js'

/** How alike somebody's name and office are. */
const OFFICE = 0.85
const SAME_OFFICE = 0.8

/** A name behind an office stands for whoever has that office in the other text, where nobody else is named: "Mayor Lund resigned", "the mayor resigned". */
export function pairOffices (here: readonly Counterpart[], there: readonly Counterpart[]): void {
  for (const [at, one] of here.entries()) {
    const office = here[at - 1]
    if (one.unit.kind !== 'name' || one.partner !== undefined || office?.partner === undefined || office.likeness < SAME_OFFICE || !isCalling(office.unit.key)) continue
    const next = there[there.findIndex(({ unit }) => unit === office.partner) + 1]
    const isNamed = next !== undefined && next.unit.kind !== 'word' && office.partner.to === next.unit.from
    if (office.unit.to >= one.unit.from - 1 && !isNamed) pair(one, office.partner, OFFICE)
  }
}
