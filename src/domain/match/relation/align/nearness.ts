import { THERE, type Trace } from './traces.js'

/** A place among the words of a text, half-open. */
interface Place { from: number, to: number }

/** Words over which what stands beside a number or a date loses half of its weight. */
const HALF = 4

/** How much of what stands around a place of the claim stands around a place of the text as well, 0 to 1; what is nearer counts more. */
export function nearness (own: Place, other: Place, traces: readonly Trace[]): number {
  let [sum, total] = [0, 0]
  for (const { unit, partner, likeness } of traces) {
    const gap = Math.abs(gapOf(unit, own))
    const weight = unit.weight / (1 + gap / HALF)
    total += weight
    if (partner !== undefined && likeness >= THERE) sum += weight / (1 + Math.max(0, Math.abs(gapOf(partner, other)) - gap) / HALF)
  }
  return total === 0 ? 0 : sum / total
}

const gapOf = (unit: Place, { from, to }: Place): number => unit.from >= to ? unit.from - to : from - unit.to
