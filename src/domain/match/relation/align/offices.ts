import { isCalling } from '../differences/callings.js'
import { isPossessive, type Unit } from '../parse/units.js'
import { pair, type Counterpart } from './align.js'

/** How alike somebody's name and office are. */
const OFFICE = 0.85
const SAME_OFFICE = 0.8

/** Who stands below an office, or has left it: stems. */
const LESSER: ReadonlySet<string> = new Set(['deputi', 'deputy', 'former', 'vice', 'act', 'acting', 'assist', 'assistant', 'shadow', 'junior', 'ex'])

/** A name behind an office stands for whoever has that office in the other text, where nobody else is named: "Mayor Lund resigned", "the mayor resigned". */
export function pairOffices (here: readonly Counterpart[], there: readonly Counterpart[]): void {
  for (const [at, one] of here.entries()) {
    const office = here[at - 1]
    const isNamed = one.unit.kind === 'name' && one.partner === undefined && office !== undefined && one.unit.preposition !== 'of' && office.unit.to >= one.unit.from - 1
    const partner = isNamed && office.likeness >= SAME_OFFICE && isCalling(office.unit.key) ? office.partner : undefined
    if (partner !== undefined && isAnybodys(partner, there)) pair(one, partner, OFFICE)
  }
}

/** Whether an office stands by itself: not "the mayor of Aarhus", "the minister's wife", "the deputy mayor", nor with another name behind it. */
function isAnybodys (office: Unit, there: readonly Counterpart[]): boolean {
  const at = there.findIndex(({ unit }) => unit === office)
  const [prior, next] = [there[at - 1]?.unit, there[at + 1]?.unit]
  const isTaken = next !== undefined && next.kind !== 'word' && office.to === next.from
  const isLesser = prior !== undefined && prior.to === office.from && LESSER.has(prior.key)
  return !(isPossessive(office) || next?.preposition === 'of' || isTaken || isLesser)
}
