import type { Difference } from '../../../model/match.js'
import { countsSame } from './counts-same.js'
import type { Quantity } from './quantities.js'

/** Quantities of the known text that count what a quantity of the found one counts, and agree with none of those. */
export function numberDifferences (known: readonly Quantity[], found: readonly Quantity[]): Difference[] {
  return known.flatMap(quantity => {
    const comparable = found.filter(other => isBare(other) ? isBare(quantity) : countsSame(quantity, other))
    const other = comparable[0]
    if (other === undefined || found.some(other => agree(quantity, other))) return []
    // the other one may stand for another quantity of the known text
    return known.some(quantity => agree(quantity, other)) ? [] : [{ kind: 'number', known: quantity.text, found: other.text }]
  })
}

const isBare = ({ unit }: Quantity): boolean => unit === ''
const agree = (a: Quantity, b: Quantity): boolean => a.low <= b.high && b.low <= a.high
