import type { Counterpart } from './align.js'
import type { Aligned } from './aligned.js'
import type { Parsed } from '../parse/parse.js'

/** Two aligned texts, the one that says less first: whether the other one holds it is the question. The same whichever is the known one. */
export interface Oriented { claim: Parsed, text: Parsed, there: readonly Counterpart[], back: readonly Counterpart[] }

export function orient ({ known, found, there, back }: Aligned): Oriented {
  const difference = weightOf(there) - weightOf(back)
  const knownFirst = difference === 0 ? known.plain <= found.plain : difference < 0
  return knownFirst ? { claim: known, text: found, there, back } : { claim: found, text: known, there: back, back: there }
}

const weightOf = (counterparts: readonly Counterpart[]): number => counterparts.reduce((sum, { unit }) => sum + unit.weight, 0)
