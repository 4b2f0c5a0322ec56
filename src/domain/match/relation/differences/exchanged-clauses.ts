import type { Difference } from '../../../../model/match.js'
import type { Counterpart } from '../align/align.js'
import type { Aligned } from '../align/aligned.js'
import { fitOf } from '../align/date-fit.js'
import { UNCHANGED } from '../parse/asides.js'
import type { DateMention } from '../parse/dates.js'
import { clauseAt, jointsIn, type Joint } from '../parse/joints.js'
import { isPast } from '../parse/is-past.js'
import type { Parsed } from '../parse/parse.js'
import type { Quantity } from '../parse/quantities.js'
import type { Unit } from '../parse/units.js'

const SAME_ONE = 0.8
const SAME_DEED = 0.85

/** What both texts tell, by the clause in which it stands in each; `text` as the known one has it, `there` as the found one does. */
interface Told { text: string, there: string, in: number, to: number }

/**
 * Two texts of two clauses with one deed in each: what is told beside the deeds has changed places ("Moe directed it and Lund produced it", "three died and
 * two were hurt"), or the deeds have ("left before she arrived").
 */
export function exchangedClauses (aligned: Aligned): Difference[] {
  const { known, found, there } = aligned
  const [mine, theirs] = [jointsIn(known), jointsIn(found)]
  if (mine.length === 0 || theirs.length === 0) return []
  const deeds = there.flatMap(one => isDeed(known, one) ? [toldAt(one, mine, theirs)] : [])
  const [first, second] = [deeds[0], deeds.find(({ in: clause, to }) => clause !== deeds[0]?.in && to !== deeds[0]?.to)]
  if (first === undefined || second === undefined) return []
  if (turns(mine, theirs, [first, second])) return [{ kind: 'role', known: first.text, found: second.text }]
  const moved = besideDeeds(aligned, mine, theirs).filter(({ in: clause, to }) => to === otherOf([first, second], clause))
  const [one, other] = [moved[0], moved.find(({ in: clause }) => clause !== moved[0]?.in)]
  return one === undefined || other === undefined ? [] : [{ kind: 'role', known: one.text, found: other.there }]
}

/** Where the other one of two deeds is told in the other text. */
const otherOf = ([first, second]: readonly [Told, Told], clause: number): number | undefined =>
  clause === first.in ? second.to : clause === second.in ? first.to : undefined

const toldAt = ({ unit, partner }: Counterpart, mine: readonly Joint[], theirs: readonly Joint[]): Told =>
  ({ text: unit.text, there: partner?.text ?? '', in: clauseAt(mine, unit), to: partner === undefined ? -1 : clauseAt(theirs, partner) })

/** A word that only a verb looks like, and the very same deed there. */
const isDeed = ({ predicate }: Parsed, { unit, partner, likeness, opposite }: Counterpart): boolean =>
  partner !== undefined && !opposite && likeness >= SAME_DEED && unit.kind === 'word' && (unit === predicate?.verb || isPast(unit.text.toLowerCase()) || OTHER_FORMS.has(unit.text.toLowerCase()))

const OTHER_FORMS: ReadonlySet<string> = new Set([...UNCHANGED, 'born'])

/** "Left before she arrived", "arrived before she left"; "left after she arrived". */
function turns (mine: readonly Joint[], theirs: readonly Joint[], [a, b]: readonly [Told, Told]): boolean {
  const [joint, other, ...more] = [...mine, ...theirs]
  if (joint === undefined || other === undefined || more.length > 0 || joint.order === 0 || other.order === 0 || joint.sort !== other.sort) return false
  const areReversed = (a.in < b.in) !== (a.to < b.to)
  return (joint.order === other.order) === areReversed
}

/** Names, things, numbers and dates that both texts have once. */
function besideDeeds ({ known, found, there }: Aligned, mine: readonly Joint[], theirs: readonly Joint[]): Told[] {
  const things = there.filter(({ unit, partner, likeness }) =>
    likeness >= (unit.light ? 1 : SAME_ONE) && isOnce(known, unit) && partner !== undefined && isOnce(found, partner))
  const figures = [...pairsOf(known.quantities, found.quantities, areSame), ...pairsOf(known.dates, found.dates, areOneDay)]
  return [
    ...things.map(one => toldAt(one, mine, theirs)),
    ...figures.map(([a, b]) => ({ text: a.text, there: b.text, in: clauseAt(mine, a), to: clauseAt(theirs, b) }))
  ]
}

const isOnce = ({ units }: Parsed, { key }: Unit): boolean => units.filter(unit => unit.key === key).length === 1

const areSame = (a: Quantity, b: Quantity): boolean => a.low === b.low && a.high === b.high
const areOneDay = (a: DateMention, b: DateMention): boolean => fitOf(a, b) === 'within' && fitOf(b, a) === 'within'

/** Those that find one and no other. */
function pairsOf<T> (own: readonly T[], others: readonly T[], isSame: (a: T, b: T) => boolean): Array<[T, T]> {
  return own.flatMap(one => {
    const [other, ...more] = others.filter(other => isSame(one, other))
    return other === undefined || more.length > 0 || own.filter(mine => isSame(mine, other)).length > 1 ? [] : [[one, other]]
  })
}
