import stringSimilarity from 'string-similarity'
import type { Signal } from '../../model/match.js'
import type { Alignment } from './align.js'
import type { Aligned } from './aligned.js'
import { rivalsOf } from './name-differences.js'
import type { Parsed } from './parse.js'
import { slotOf } from './slots.js'
import type { Unit } from './units.js'

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
  /** Dice over letter bigrams, by string-similarity. */
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
  const { there, back } = forgiveRivals(aligned)
  const [a, b] = [coveredOf(known.units, there), coveredOf(found.units, back)]
  const cap = Math.max(SHORTEST_CAP, LONGER * Math.min(a.total, b.total))
  const specific = Math.min(contentCount(known), contentCount(found)) >= SPECIFIC_UNITS
  const share = ({ covered, total }: { covered: number, total: number }) =>
    total === 0 ? 0 : Math.min(1, covered / (specific ? Math.min(total, cap) : total))
  const coverage = Math.min(share(a), share(b))
  return {
    coverage,
    thinness: Math.max(0, ENOUGH_COVERAGE - coverage),
    containment: Math.max(share(a), share(b)),
    predicate: (predicateLikeness(known, there) + predicateLikeness(found, back)) / 2,
    conflict: Math.min(1, Math.min(unmatched(known.units, there), unmatched(found.units, back)) / CONFLICT_SCALE),
    slots: slotConflict(known, found, there, back),
    names: Math.min(namesOf(known.units, there), namesOf(found.units, back)),
    dice: stringSimilarity.compareTwoStrings(known.plain, found.plain)
  }
}

/** The larger share of weight that one text holds of the other, all weights as they are. */
export function overlapOf ({ known, found, there, back }: Aligned): number {
  const [a, b] = [coveredOf(known.units, there), coveredOf(found.units, back)]
  return Math.round(1000 * Math.max(a.covered / Math.max(1, a.total), b.covered / Math.max(1, b.total))) / 1000
}

function forgiveRivals (aligned: Aligned): { there: Alignment, back: Alignment } {
  const rivals = rivalsOf(aligned)
  if (rivals.length === 0) return aligned
  const [there, back] = [aligned.there.likeness.slice(), aligned.back.likeness.slice()]
  for (const { known, found } of rivals) {
    there[known] = RIVAL
    back[found] = RIVAL
  }
  return { there: { ...aligned.there, likeness: there }, back: { ...aligned.back, likeness: back } }
}

function coveredOf (units: readonly Unit[], { likeness }: Alignment): { covered: number, total: number } {
  let covered = 0
  let total = 0
  units.forEach(({ weight }, i) => { covered += weight * (likeness[i] ?? 0); total += weight })
  return { covered, total }
}

const contentCount = ({ units }: Parsed): number => units.filter(({ light }) => !light).length

function predicateLikeness ({ predicate }: Parsed, { likeness }: Alignment): number {
  return predicate === undefined ? 0 : likeness[predicate.unit] ?? 0
}

function unmatched (units: readonly Unit[], { likeness }: Alignment): number {
  return units.reduce((sum, unit, i) => sum + (unit.light ? 0 : unit.weight * (unit.head ? 1 : MODIFIER) * (1 - (likeness[i] ?? 0))), 0)
}

function namesOf (units: readonly Unit[], { likeness }: Alignment): number {
  const names = units.flatMap(({ kind }, i) => kind === 'word' ? [] : [likeness[i] ?? 0])
  return names.length === 0 ? 1 : names.reduce((sum, like) => sum + like, 0) / names.length
}

function slotConflict (known: Parsed, found: Parsed, there: Alignment, back: Alignment): number {
  const [a, b] = [emptySlots(known, there), emptySlots(found, back)]
  return a.some(slot => b.includes(slot)) ? 1 : 0
}

/** The places of a text of which the other one holds nothing; the subject and names apart, which are differences of their own. */
function emptySlots (parsed: Parsed, { likeness }: Alignment): string[] {
  const best = new Map<string, number>()
  parsed.units.forEach((unit, i) => {
    if (unit.light || unit.kind !== 'word' || i === parsed.predicate?.unit) return
    const slot = slotOf(parsed, i)
    best.set(slot, Math.max(best.get(slot) ?? 0, likeness[i] ?? 0))
  })
  best.delete('subject')
  return [...best].flatMap(([slot, likeness]) => likeness === 0 ? [slot] : [])
}

/** The features as reasons, rounded to three digits. */
export const signalsOf = (features: Features): Signal[] =>
  Object.entries(features).map(([name, value]: [string, number]) => ({ name, value: Math.round(value * 1000) / 1000 }))
