import { GROUPS, nounFieldOf } from '../../../lexicon/synonyms.js'
import type { Parsed } from './parse.js'
import { OF_WHAT, slotOf } from './slots.js'
import { isPossessive, type Unit } from './units.js'

/**
 * What something is done to, or what a thing is of: the object of a main verb ("banned bags"), and of a noun what stands behind it with "of" or the like
 * ("a ban on bags").
 */
export const objectsOf = (parsed: Parsed, unit: Unit): Unit[] => isMainVerb(parsed, unit)
  ? parsed.units.filter(other => other !== unit && slotOf(parsed, other) === 'object')
  : phraseAfter(parsed, unit)

/** The body that a thing is of: "a seat in parliament", "on the council". */
export function groupsOf (parsed: Parsed, { to }: Unit): Unit[] {
  const start = parsed.units.findIndex(({ from, preposition }) => from >= to && from <= to + 2 && IN_GROUP.has(preposition))
  return start < 0 ? [] : parsed.units.slice(start).filter(({ head }) => head).slice(0, 1).filter(({ sense }) => nounFieldOf(sense) === GROUPS)
}
const IN_GROUP: ReadonlySet<string> = new Set(['in', 'on', 'at'])

/** The word right before a noun in its phrase: "bag" of "the plastic bag ban"; it may also say when, where or by what ("dawn raid"). */
export const modifiersOf = (parsed: Parsed, unit: Unit): Unit[] =>
  isMainVerb(parsed, unit) ? [] : parsed.units.filter(({ head, to }) => !head && to === unit.from)

/** Who does what a unit tells: the subject of a main verb; of a deed that a noun tells who stands behind "by", or whose it is. */
export function actorsOf (parsed: Parsed, unit: Unit): Unit[] {
  if (isMainVerb(parsed, unit)) return parsed.units.filter(other => other.head && slotOf(parsed, other) === 'subject')
  const { units } = parsed
  return [...units.filter(other => owns(parsed, other, unit)), ...units.filter(({ head, preposition, from }) => head && preposition === 'by' && from > unit.from)]
}

/** Whether a unit is the main verb and no noun in its place: "arrest of two men". */
const isMainVerb = ({ predicate }: Parsed, unit: Unit): boolean => unit === predicate?.verb && !predicate.nominal

/** "The minister's sudden arrest": whose the phrase is that the deed ends. */
export const owns = ({ units }: Parsed, owner: Unit, deed: Unit): boolean => isPossessive(owner) && owner.from < deed.from &&
  units.slice(units.indexOf(owner) + 1, units.indexOf(deed)).every(({ head }) => !head)

/** The head of the phrase that follows. */
function phraseAfter ({ units }: Parsed, unit: Unit): Unit[] {
  const behind = units.slice(units.indexOf(unit) + 1)
  const preposition = behind[0]?.preposition ?? ''
  if (!OF_WHAT.has(preposition) || preposition === unit.preposition) return []
  return behind.filter(unit => unit.head && !isPossessive(unit)).slice(0, 1).filter(head => head.preposition === preposition)
}
