import { countsSame, sortOf } from '../align/counts-same.js'
import { marginOf, noStanding, type Standing } from './margin.js'
import { nearness } from '../align/nearness.js'
import type { Oriented } from '../align/oriented.js'
import type { Quantity } from '../parse/quantities.js'
import type { Trace } from '../align/traces.js'

/** "More than 200" is hardly said of 300: the number that is meant lies this share beyond the one that is told, at most. */
const PRAGMATIC = 0.25
/** Numbers that count other things tell half as much. */
const LOOSELY = 0.5
/** Of intervals only numbers of one size are compared without a unit in common: within this factor. */
const ONE_SIZE = 2
const SLOPE = 2
/** What the closeness of two numbers counts beside what stands around them. */
const CLOSENESS = 0.5
const STEEPNESS = 3
const NUMERATOR = 0.1

/**
 * How the numbers of the text stand to those of the claim. Of the claim's numbers the one that is broken most tells; margins go from -1 (held) to 1
 * (broken): by what stands around the numbers, by how close they are, and by both.
 */
export function numberMargins (traces: readonly Trace[], { claim, text }: Oriented): Record<string, number> {
  const signals: Record<string, number> = {
    numberMargin: 0, numberCloseness: 0, numberBoth: 0, numberHeld: 0, numberBroken: 0, numberThere: 0, numberMissing: 0, numberBest: 0, numberAlone: 0
  }
  let first = true
  for (const quantity of claim.quantities) {
    if (isExact(quantity)) signals[text.quantities.some(other => isSame(quantity, other)) ? 'numberThere' : 'numberMissing'] = 1
    const { others, scale } = comparable(quantity, text.quantities)
    if (others.length === 0) signals['numberAlone'] = 1
    else addMargins(signals, quantity, { others, scale, traces, first })
    if (others.length > 0) first = false
  }
  return signals
}

const isExact = ({ low, high }: Quantity): boolean => low === high
const isSame = (a: Quantity, b: Quantity): boolean => a.value === b.value && sortOf(a) === sortOf(b)

function comparable (quantity: Quantity, all: readonly Quantity[]): { others: Quantity[], scale: number } {
  const strict = all.filter(other => countsSame(quantity, other, false))
  const same = strict.length > 0 ? strict : all.filter(other => countsSame(quantity, other))
  if (same.length > 0) return { others: same, scale: 1 }
  const { value } = quantity
  const isOfSize = (other: Quantity): boolean => isExact(quantity) || (other.value < value * ONE_SIZE && other.value > value / ONE_SIZE)
  return { others: all.filter(other => sortOf(other) === sortOf(quantity) && isOfSize(other)), scale: LOOSELY }
}

interface Around { others: readonly Quantity[], scale: number, traces: readonly Trace[], first: boolean }

function addMargins (signals: Record<string, number>, quantity: Quantity, { others, scale, traces, first }: Around): void {
  const [near, close, best] = [noStanding(), noStanding(), noStanding()]
  for (const other of others) {
    const fit = fitOf(quantity, other)
    if (fit === undefined) continue
    const [nearby, like] = [nearness(quantity, other, traces), closeness(quantity.value, other.value)]
    raise(near, fit, nearby)
    raise(close, fit, like)
    raise(best, fit, nearby + CLOSENESS * like)
  }
  for (const [name, standing] of [['numberMargin', near], ['numberCloseness', close], ['numberBest', best]] as const) {
    const margin = scale * marginOf(standing, SLOPE)
    signals[name] = first ? margin : Math.max(Number(signals[name]), margin)
  }
  const [held, broken] = [near.holding >= 0, near.breaking >= 0]
  if (held || broken) signals[held && broken ? 'numberBoth' : held ? 'numberHeld' : 'numberBroken'] = 1
}

function raise (standing: Standing, fit: keyof Standing, value: number): void {
  standing[fit] = Math.max(standing[fit], value)
}

const closeness = (a: number, b: number): number => Math.exp(-STEEPNESS * Math.abs(Math.log((a + NUMERATOR) / (b + NUMERATOR))))

/** Whether a number of the text lies within the claim's interval or outside it; undefined where that stays open. */
function fitOf (quantity: Quantity, other: Quantity): keyof Standing | undefined {
  const low = other.low === 0 ? (1 - PRAGMATIC) * other.value : other.low
  const high = other.high === Infinity ? (1 + PRAGMATIC) * other.value : other.high
  if (low > quantity.high || high < quantity.low) return 'breaking'
  if (low >= quantity.low && high <= quantity.high) return 'holding'
  return isExact(quantity) ? 'holding' : undefined
}
