import type { Difference } from '../../../../model/match.js'
import { tellTwoSexes } from '../../../lexicon/sexes.js'
import { nounFieldOf, PERSONS } from '../../../lexicon/synonyms.js'
import { areNamesakes, type Counterpart } from '../align/align.js'
import type { Aligned } from '../align/aligned.js'
import { isCalling } from './callings.js'
import type { Parsed } from '../parse/parse.js'
import { slotOf } from '../parse/slots.js'
import type { Unit } from '../parse/units.js'

/** Two units that stand in the same place of their texts and name different things. */
export interface Rivals { known: Unit, found: Unit }

export function nameDifferences (aligned: Aligned): Difference[] {
  return rivalsOf(aligned).map(({ known, found }) => ({ kind: 'name', known: known.text, found: found.text }))
}

/**
 * Names without a counterpart that play the same part in both texts. Only like against like: an unknown name and a country may well be a
 * town and its country.
 */
export function rivalsOf ({ known, found, there, back }: Aligned): Rivals[] {
  const mine = lonelyNames(there)
  const others = mine.length === 0 ? [] : lonelyNames(back)
  return mine.flatMap(unit => {
    const slot = slotOf(known, unit)
    const rival = others.find(other =>
      isOfOneSort(unit, other, slot) && slotOf(found, other) === slot && !hangApart({ known, found, there }, unit, other))
    return rival === undefined ? [] : [{ known: unit, found: rival }]
  }).concat(callingsOf(there, back, { known, found }), kinOf(there))
}

const isOfOneSort = (a: Unit, b: Unit, slot: string): boolean => a.kind === b.kind || areNamesakes(a, b) || areTowns(a, b, slot)

/** "A fire at Moss | caused a blackout", "a fire caused a blackout in Ware": each stands behind something that the other text has, too, but not there. */
export function hangApart ({ known, found, there }: Pick<Aligned, 'known' | 'found' | 'there'>, one: Unit, other: Unit): boolean {
  if (one.preposition === '' || other.preposition === '') return false
  const [mine, theirs] = [unitBefore(known, one), unitBefore(found, other)]
  // "killed two | in Portugal" tells where that was
  if (tellsWhere(known, mine) || tellsWhere(found, theirs)) return false
  const shared = there.filter(({ likeness }) => likeness >= SAME_THING)
  const [own, others] = [shared.find(({ unit }) => unit === mine), shared.filter(({ partner }) => partner !== undefined && partner === theirs)]
  return own?.partner !== undefined && own.partner !== theirs && others.some(({ unit }) => unit !== mine)
}

const tellsWhere = ({ predicate }: Parsed, unit: Unit | undefined): boolean =>
  unit !== undefined && (unit === predicate?.unit || unit === predicate?.verb || (unit.kind === 'word' && nounFieldOf(unit.sense) === PERSONS))

const SAME_THING = 0.6

const unitBefore = ({ units }: Parsed, { from }: Unit): Unit | undefined => units.findLast(unit => unit.to <= from)

/** "Two brothers", "two sisters": somebody else, and no denial. */
export const areOfTwoSexes = (a: Unit, b: Unit): boolean => tellTwoSexes(a.key, b.key)
const kinOf = (there: readonly Counterpart[]): Rivals[] =>
  there.flatMap(({ unit, partner, opposite }) => opposite && partner !== undefined && areOfTwoSexes(unit, partner) ? [{ known: unit, found: partner }] : [])

/** "The actor Renner", "the painter Renner"; "the bishop" and "the rabbi" who both do it. */
function callingsOf (there: readonly Counterpart[], back: readonly Counterpart[], { known, found }: { known: Parsed, found: Parsed }): Rivals[] {
  const [mine, others] = [there, back].map(lonelyCallings)
  return (mine ?? []).flatMap(unit => {
    const rival = (others ?? []).find(other => slotOf(found, other) === slotOf(known, unit) && other.head === unit.head)
    return rival === undefined ? [] : [{ known: unit, found: rival }]
  })
}

/** Words for people of rank are a little alike: "minister", "spokeswoman". */
const SAME_CALLING = 0.6

const lonelyCallings = (counterparts: readonly Counterpart[]): Unit[] =>
  counterparts.flatMap(({ unit, partner, likeness }) => unit.kind === 'word' && (partner === undefined || likeness < SAME_CALLING) && isCalling(unit.key) && !/[^s]s$/.test(unit.text) ? [unit] : [])

/** A capital stands in the lexicon by its country, other towns do not: "near Rome", "near Turin", "Rome airport", "Turin airport". */
const areTowns = (a: Unit, b: Unit, slot: string): boolean =>
  (PLACES.has(slot) || (!a.head && !b.head)) && [[a, b], [b, a]].some(([one, other]) => one?.form === 'metonym' && other?.kind === 'name' && other.stems.length === 1)
const PLACES = new Set(['in', 'from', 'to', 'through'])

/** Names that the other text does not have; a modifier counts only when it has its head: one country's war is no rival of another one's coal. */
function lonelyNames (counterparts: readonly Counterpart[]): Unit[] {
  return counterparts.flatMap(({ unit, partner }, i) => {
    if (unit.kind === 'word' || partner !== undefined) return []
    const head = counterparts.slice(i).find(({ unit: { head } }) => head)
    return unit.head || head?.partner !== undefined ? [unit] : []
  })
}
