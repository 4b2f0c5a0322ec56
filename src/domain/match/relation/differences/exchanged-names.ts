import type { Difference } from '../../../../model/match.js'
import type { Counterpart } from '../align/align.js'
import { CONVERSE, type Aligned } from '../align/aligned.js'
import type { Parsed } from '../parse/parse.js'
import { isBothWays } from './role-difference.js'
import { slotOf } from '../parse/slots.js'
import { isPossessive, type Unit } from '../parse/units.js'

const SAME_ONE = 0.8

/** A name that stands in another place of the other text. */
interface Moved { unit: Unit, from: string, to: string }

/**
 * Two names that have changed places: "the French army bombed Mali", "Mali's army bombed France"; not beside a verb that turns as well, and not those who do
 * a thing with one another.
 */
export function exchangedNames (aligned: Aligned): Difference[] {
  const { known, found, there } = aligned
  const [deed, other] = [known.predicate?.unit, found.predicate?.unit]
  const told = there.find(({ unit, partner }) => unit === deed && partner === other)
  if (deed === undefined || other === undefined || told === undefined || !isOneDeed(told)) return []
  const isMutual = isBothWays(deed) || isBothWays(other)
  const moved = there.flatMap(one => movedIn(aligned, one)).filter(({ from, to }) => !isMutual || ![from, to].every(place => EACH_OTHER.has(place)))
  for (const one of moved) {
    const swapped = moved.find(({ from, to }) => from === one.to && to === one.from)
    if (swapped !== undefined) return [{ kind: 'role', known: one.unit.text, found: swapped.unit.text }]
  }
  return []
}

const isOneDeed = ({ likeness, opposite }: Counterpart): boolean => likeness >= SAME_ONE && likeness !== CONVERSE && !opposite
/** Where two stand who meet. */
const EACH_OTHER: ReadonlySet<string> = new Set(['subject', 'object', 'with', 'and'])

function movedIn ({ known, found, there }: Aligned, { unit, partner, likeness }: Counterpart): Moved[] {
  if (unit.kind === 'word' || partner === undefined || partner.kind === 'word' || likeness < SAME_ONE || isTwice(known, unit) || isTwice(found, partner)) return []
  const [mine, theirs] = [ownedBy(known, unit), ownedBy(found, partner)]
  const movesAlong = mine !== undefined && there.some(one => one.unit === mine && one.partner === theirs)
  const [from, to] = [placeOf(known, unit, mine), placeOf(found, partner, theirs)]
  return movesAlong || from === to ? [] : [{ unit, from, to }]
}

const isTwice = ({ units }: Parsed, { key }: Unit): boolean => units.filter(unit => unit.key === key).length > 1

/** The part of the sentence, and of it only whose or what sort of thing stands there: "Mali's army", "the army of Mali". */
function placeOf (parsed: Parsed, unit: Unit, owned: Unit | undefined): string {
  if (owned !== undefined) return `of ${slotOf(parsed, owned)}`
  const slot = slotOf(parsed, unit)
  return slot === 'aside' ? unit.preposition : slot
}

/** What is somebody's, or of a sort that the name tells. */
function ownedBy ({ units }: Parsed, unit: Unit): Unit | undefined {
  const at = units.indexOf(unit)
  if (isPossessive(unit) || !unit.head) return units.slice(at + 1).find(({ head }) => head)
  return unit.preposition === 'of' ? units.slice(0, at).findLast(({ head }) => head) : undefined
}
