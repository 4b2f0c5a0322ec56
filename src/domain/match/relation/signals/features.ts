import type { Signal } from '../../../../model/match.js'
import type { Counterpart } from '../align/align.js'
import type { Aligned } from '../align/aligned.js'
import { rivalsOf } from '../differences/name-differences.js'
import { diceOf } from '../parse/bigrams.js'
import type { Parsed } from '../parse/parse.js'
import { slotOf } from '../parse/slots.js'
import { isPossessive } from '../parse/units.js'

/** What the score is made of; each between 0 and 1 and the same either way round. */
export interface Features {
  /** Share of the weight of the less covered text that the other one holds, where a long text is not blamed for all that it adds. */
  coverage: number
  /** What is missing of a coverage that two wordings of one proposition mostly have; below that the chances fall faster. */
  thinness: number
  /** The share of the better covered text: 1 when one holds all of the other. */
  containment: number
  /** How well the main predicates are found in the other text: mean of both ways. */
  predicate: number
  /** How much each text says that the other does not: the smaller of both, so that a mere addition is no conflict. */
  conflict: number
  /** 1 when both fill the same place (object, "for …", "with …") with words that have nothing in common. */
  slots: number
  /** Names in common: the share of the text that shares fewer. */
  names: number
  /** Dice over letter bigrams. */
  dice: number
}

/** A modifier missing weighs less than the head of a phrase. */
const MODIFIER = 0.5
const CONFLICT_SCALE = 2
const ENOUGH_COVERAGE = 0.65
/** A long text is measured as if it weighed at most this many times the short one, when that one is specific enough. */
const LONGER = 1.5
const SHORTEST_CAP = 5
const SPECIFIC_UNITS = 4
/** Another name in the same place is a difference in detail: it counts half as covered. */
const RIVAL = 0.6

export function featuresOf (aligned: Aligned): Features {
  const { known, found } = aligned
  const forgiven = forgiveRivals(aligned)
  const [there, back] = [withoutDescriptions(forgiven.there), withoutDescriptions(forgiven.back)]
  const [a, b] = [coveredOf(there), coveredOf(back)]
  const cap = Math.max(SHORTEST_CAP, LONGER * Math.min(a.total, b.total))
  const specific = Math.min(contentCount(known), contentCount(found)) >= SPECIFIC_UNITS
  const share = ({ covered, total }: Covered) => Math.min(1, covered / (specific ? Math.min(total, cap) : total))
  const coverage = Math.min(share(a), share(b))
  return {
    coverage,
    thinness: Math.max(0, ENOUGH_COVERAGE - coverage),
    containment: Math.max(share(a), share(b)),
    predicate: (predicateLikeness(known, there) + predicateLikeness(found, back)) / 2,
    conflict: Math.min(1, Math.min(unmatched(there), unmatched(back)) / CONFLICT_SCALE),
    slots: slotConflict(emptySlots(known, there), emptySlots(found, back)),
    names: Math.min(namesOf(there), namesOf(back)),
    dice: diceOf(known.bigrams, found.bigrams)
  }
}

/** The features as reasons, rounded to three digits. */
export const signalsOf = (features: Features): Signal[] =>
  Object.entries(features).map(([name, value]: [string, number]) => ({ name, value: Math.round(value * 1000) / 1000 }))

/** The larger share of weight that one text holds of the other, all weights as they are. */
export function overlapOf ({ there, back }: Aligned): number {
  const shares = [there, back].map(coveredOf).map(({ covered, total }) => covered / Math.max(1, total))
  return Math.round(1000 * Math.max(...shares)) / 1000
}

function forgiveRivals (aligned: Aligned): { there: Counterpart[], back: Counterpart[] } {
  const rivals = new Set(rivalsOf(aligned).flatMap(({ known, found }) => [known, found]))
  if (rivals.size === 0) return aligned
  const forgive = (counterparts: Counterpart[]) =>
    counterparts.map(counterpart => rivals.has(counterpart.unit) ? { ...counterpart, likeness: RIVAL } : counterpart)
  return { there: forgive(aligned.there), back: forgive(aligned.back) }
}

/** "The Norwegian telecoms group | Nordtel": what only describes somebody whom both texts name may be left out. */
const withoutDescriptions = (counterparts: readonly Counterpart[]): readonly Counterpart[] =>
  counterparts.filter(({ likeness }, i) => likeness > 0 || !describes(counterparts, i))

function describes (counterparts: readonly Counterpart[], at: number): boolean {
  let i = at
  for (let one = counterparts[i]; one !== undefined; one = counterparts[++i]) {
    const { unit, likeness } = one
    if (i > at && unit.kind === 'name' && !isPossessive(unit)) return likeness >= NAMED
    if (unit.kind === 'name' || unit.head || counterparts[i + 1]?.unit.from !== unit.to) return false
  }
  return false
}
const NAMED = 0.8

interface Covered { covered: number, total: number }
function coveredOf (counterparts: readonly Counterpart[]): Covered {
  let covered = 0
  let total = 0
  for (const { unit, likeness } of counterparts) {
    covered += unit.weight * likeness
    total += unit.weight
  }
  return { covered, total }
}

const contentCount = ({ units }: Parsed): number => units.filter(({ light }) => !light).length

function predicateLikeness ({ predicate }: Parsed, counterparts: readonly Counterpart[]): number {
  for (const { unit, likeness } of counterparts) if (unit === predicate?.unit) return likeness
  return 0
}

function unmatched (counterparts: readonly Counterpart[]): number {
  let sum = 0
  for (const { unit, likeness } of counterparts) if (!unit.light) sum += unit.weight * (unit.head ? 1 : MODIFIER) * (1 - likeness)
  return sum
}

function namesOf (counterparts: readonly Counterpart[]): number {
  const names = counterparts.filter(({ unit }) => unit.kind !== 'word')
  return names.length === 0 ? 1 : names.reduce((sum, { likeness }) => sum + likeness, 0) / names.length
}

const slotConflict = (a: ReadonlySet<string>, b: ReadonlySet<string>): number => Array.from(a).some(slot => b.has(slot)) ? 1 : 0

/** The places of a text of which the other one holds nothing; the subject and names apart, which are differences of their own. */
function emptySlots (parsed: Parsed, counterparts: readonly Counterpart[]): Set<string> {
  const [empty, filled] = [new Set<string>(), new Set(['subject'])]
  for (const { unit, likeness } of counterparts) {
    if (unit.light || unit.kind !== 'word' || unit === parsed.predicate?.unit) continue
    const slot = slotOf(parsed, unit)
    if (likeness === 0) empty.add(slot)
    else filled.add(slot)
  }
  for (const slot of filled) empty.delete(slot)
  return empty
}
