import type { Difference } from '../../../../model/match.js'
import type { Counterpart } from '../align/align.js'
import { CONVERSE, type Aligned } from '../align/aligned.js'
import type { Parsed } from '../parse/parse.js'
import { isBothWays } from './role-difference.js'
import { slotOf } from '../parse/slots.js'
import { isPossessive, type Unit } from '../parse/units.js'

const SAME_ONE = 0.8

/** Two names that have changed places: "the French army bombed Mali", "Mali's army bombed France"; not beside a verb that turns as well. */
export function exchangedNames ({ known, found, there }: Aligned): Difference[] {
  const [deed, other] = [known.predicate?.unit, found.predicate?.unit]
  const told = there.find(({ unit, partner }) => unit === deed && partner === other)
  if (deed === undefined || other === undefined || told === undefined || !isOneDeed(told) || isBothWays(deed) || isBothWays(other)) return []
  const moved = there.flatMap(({ unit, partner, likeness }) => {
    if (unit.kind === 'word' || partner === undefined || partner.kind === 'word' || likeness < SAME_ONE) return []
    const [from, to] = [placeOf(known, unit), placeOf(found, partner)]
    return from === to || isTwice(known, unit) || isTwice(found, partner) ? [] : [{ unit, partner, from, to }]
  })
  for (const one of moved) {
    const swapped = moved.find(({ from, to }) => from === one.to && to === one.from)
    if (swapped !== undefined) return [{ kind: 'role', known: one.unit.text, found: swapped.unit.text }]
  }
  return []
}

const isOneDeed = ({ likeness, opposite }: Counterpart): boolean => likeness >= SAME_ONE && likeness !== CONVERSE && !opposite

const isTwice = ({ units }: Parsed, { key }: Unit): boolean => units.filter(unit => unit.key === key).length > 1

/** The part of the sentence, and of it only whose or what sort of thing stands there: "Mali's army", "the army of Mali". */
function placeOf (parsed: Parsed, unit: Unit): string {
  const { units } = parsed
  const at = units.indexOf(unit)
  const owned = isPossessive(unit) || !unit.head ? units.slice(at + 1).find(({ head }) => head) : undefined
  if (owned !== undefined) return `of ${slotOf(parsed, owned)}`
  const owner = unit.preposition === 'of' ? units.slice(0, at).findLast(({ head }) => head) : undefined
  return owner === undefined ? slotOf(parsed, unit) : `of ${slotOf(parsed, owner)}`
}
