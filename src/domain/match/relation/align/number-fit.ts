import { countsSame, sortOf } from './counts-same.js'
import type { Parsed } from '../parse/parse.js'
import type { Quantity } from '../parse/quantities.js'
import { THERE, type Trace } from './traces.js'
import type { Unit } from '../parse/units.js'

/**
 * What a text makes of a quantity of the claim: it agrees or conflicts with the one in the same surroundings, the text leaves it open ("more than 5" of 7), or
 * has the number elsewhere; `loosely` where the units do not tell that the same is counted; absent where nothing compares.
 */
export type NumberFit = 'agrees' | 'conflicts' | 'elsewhere' | 'open' | 'looselyAgrees' | 'looselyConflicts' | 'absent'

/** Words before and after a number that belong to it. */
const BEFORE = 8
const AFTER = 6
/** What the number is said of stands beside all numbers of a sentence. */
const SUBJECT_WEIGHT = 0.3
const SAME_NOUN = 0.5
const TIE = 0.1
/** Without a unit in common only numbers of one size are compared: within this factor. */
const ONE_SIZE = 2

export function numberFit (quantity: Quantity, text: Parsed, claim: Parsed, traces: readonly Trace[]): NumberFit {
  const nearest = (others: readonly Quantity[]): readonly Quantity[] => {
    const scores = others.map(other => nearness(quantity, other, claim, text, traces))
    const best = Math.max(...scores) - TIE
    return others.filter((_, i) => Number(scores[i]) >= best)
  }
  const strict = text.quantities.filter(other => countsSame(quantity, other, false))
  const same = strict.length > 0 ? strict : text.quantities.filter(other => countsSame(quantity, other))
  if (same.length > 0) return strictFit(quantity, nearest(same), same)
  const loose = text.quantities.filter(other => sortOf(other) === sortOf(quantity))
  if (loose.length === 0) return 'absent'
  if (quantity.low === quantity.high) return loose.some(({ value }) => value === quantity.value) ? 'looselyAgrees' : 'looselyConflicts'
  const near = loose.filter(({ value }) => value < quantity.value * ONE_SIZE && value > quantity.value / ONE_SIZE)
  if (near.length === 0) return 'absent'
  return nearest(near).some(other => holds(quantity, other)) ? 'looselyAgrees' : 'looselyConflicts'
}

function strictFit (quantity: Quantity, nearest: readonly Quantity[], same: readonly Quantity[]): NumberFit {
  if (nearest.some(other => holds(quantity, other))) return 'agrees'
  if (nearest.some(other => isBound(other) && overlaps(quantity, other))) return 'open'
  return nearest.length < same.length && same.some(other => holds(quantity, other)) ? 'elsewhere' : 'conflicts'
}

const isBound = ({ low, high }: Quantity): boolean => low === 0 || high === Infinity
const overlaps = (a: Quantity, b: Quantity): boolean => a.low <= b.high && b.low <= a.high

/** Whether the number that is told lies within the claim's interval. */
const holds = ({ low, high, value }: Quantity, other: Quantity): boolean =>
  (other.value >= low && other.value <= high) || (low === high && other.low <= value && other.high >= value && !isBound(other))

/** How much of what stands around one number stands around the other one as well, the nearer the more. */
function nearness (quantity: Quantity, other: Quantity, claim: Parsed, text: Parsed, traces: readonly Trace[]): number {
  const [mine, theirs] = [around(quantity, claim), around(other, text)]
  let sum = other.nouns.some(noun => quantity.nouns.includes(noun)) ? SAME_NOUN : 0
  for (const { unit, partner, likeness, region } of traces) {
    if (partner === undefined || likeness < THERE || !mine.includes(unit)) continue
    const twin = theirs.find(unit => unit === partner || unit.key === partner.key)
    if (twin !== undefined) sum += unit.weight * (region === 'subject' ? SUBJECT_WEIGHT : 1) / (1 + gap(twin, other) / 4 + gap(unit, quantity) / 6)
  }
  return sum
}

/** The units beside a number, up to the numbers next to it. */
function around ({ from, to }: Quantity, { units, quantities }: Parsed): Unit[] {
  const start = Math.max(from - BEFORE, ...quantities.filter(other => other.to <= from).map(({ to }) => to))
  const end = Math.min(to + AFTER, ...quantities.filter(other => other.from >= to).map(({ from }) => from))
  return units.filter(unit => unit.from >= start && unit.to <= end)
}

const gap = (unit: Unit, { from, to }: Quantity): number => unit.from >= to ? unit.from - to : from - unit.to
