import type { Difference } from '../../../../model/match.js'
import { nounFieldOf, usageOf, type Usage } from '../../../lexicon/synonyms.js'
import type { Counterpart } from '../align/align.js'
import { CONVERSE, type Aligned } from '../align/aligned.js'
import type { Parsed } from '../parse/parse.js'
import { isBothWays } from './role-difference.js'
import { slotOf } from '../parse/slots.js'
import { isPossessive, type Unit } from '../parse/units.js'

const SAME_ONE = 0.8

/** Before the part in which what is a name's stands. */
const OF = 'of'
/** The same where that is of another name, too. */
const WHOSE = 'whose'

/** "Chad's trade | with Mali" is Mali's with Chad. */
const WITH = 'with'

/** A name or a noun that stands in another place of the other text, or belongs to something else there. */
interface Moved { unit: Unit, from: string, to: string }

/**
 * Two names, or nouns of one field, that have changed places: "the French army bombed Mali", "Mali's army bombed France"; not beside a verb that turns as
 * well, and not those who do a thing with one another.
 */
export function exchangedNames (aligned: Aligned): Difference[] {
  const { known, found, there } = aligned
  const [deed, other] = [known.predicate?.unit, found.predicate?.unit]
  const told = there.find(({ unit, partner }) => unit === deed && partner === other)
  if (deed === undefined || other === undefined || told === undefined || !isOneDeed(told)) return []
  const isMutual = isBothWays(deed) || isBothWays(other)
  const moved = there.flatMap(one => movedIn(aligned, one)).filter(({ from, to }) => !isMutual || ![from, to].every(place => EACH_OTHER.has(place)))
  for (const one of moved) {
    const swapped = moved.find(({ unit, from, to }) => from === one.to && to === one.from && (from.startsWith(OF) || areOfOneSort(unit, one.unit)))
    if (swapped !== undefined) return [{ kind: 'role', known: one.unit.text, found: swapped.unit.text }]
  }
  return []
}

const areOfOneSort = (a: Unit, b: Unit): boolean =>
  a.kind === 'word' ? b.kind === 'word' && nounFieldOf(a.sense) === nounFieldOf(b.sense) : b.kind !== 'word'

const isOneDeed = ({ likeness, opposite }: Counterpart): boolean => likeness >= SAME_ONE && likeness !== CONVERSE && !opposite
/** Where two stand who meet. */
const EACH_OTHER: ReadonlySet<string> = new Set(['subject', 'object', 'with', 'and'])

function movedIn ({ known, found, there }: Aligned, { unit, partner, likeness }: Counterpart): Moved[] {
  if (partner === undefined || likeness < SAME_ONE || !isOneThing(known, unit) || !isOneThing(found, partner)) return []
  const [mine, theirs] = [ownedBy(known, unit), ownedBy(found, partner)]
  const [from, to] = [placeOf(known, unit, mine), placeOf(found, partner, theirs)]
  if ((from === WITH || to === WITH) && [mine, theirs].some(thing => thing !== undefined && isBothWays(thing))) return []
  const movesAlong = mine !== undefined && there.some(one => one.unit === mine && one.partner === theirs) && from.startsWith(OF) === to.startsWith(OF)
  const owned = mine === undefined || theirs === undefined ? [] : [{ unit, from: `${OF} ${mine.key}`, to: `${OF} ${theirs.key}` }]
  return [...owned, ...movesAlong ? [] : [{ unit, from, to }]].filter(({ from, to }) => from !== to)
}

/** A name, or a noun of weight, "charged a nurse with killing patients"; told of once, though "Kenya's president met him in Nairobi" may mean one country. */
const isOneThing = ({ units, predicate }: Parsed, unit: Unit): boolean => (unit.kind !== 'word' || (!unit.light && unit !== predicate?.unit && isNoun(usageOf(unit.key)))) &&
  units.filter(({ key, form }) => key === unit.key && form === unit.form).length === 1
const isNoun = ({ noun, verb }: Usage): boolean => noun > verb

/** The part of the sentence, and of it only whose or what sort of thing stands there: "Mali's army", "the army of Mali". */
function placeOf (parsed: Parsed, unit: Unit, owned: Unit | undefined): string {
  if (owned !== undefined) return `${isPossessive(unit) && isOfAnother(parsed, owned) ? WHOSE : OF} ${slotOf(parsed, owned)}`
  const slot = slotOf(parsed, unit)
  return slot === 'aside' ? unit.preposition : slot
}

/** "Norvik's takeover | of Lumo". */
const isOfAnother = ({ units }: Parsed, owned: Unit): boolean =>
  units.slice(units.indexOf(owned) + 1).slice(0, 1).some(({ kind, preposition }) => kind !== 'word' && preposition === 'of')

/** What is somebody's, or of a sort that the name tells. */
function ownedBy ({ units }: Parsed, unit: Unit): Unit | undefined {
  const at = units.indexOf(unit)
  if (isPossessive(unit) || !unit.head) return units.slice(at + 1).find(({ head }) => head)
  return unit.preposition === 'of' ? units.slice(0, at).findLast(({ head }) => head) : undefined
}
