import type { Difference } from '../../model/match.js'
import type { Alignment } from './align.js'
import type { Aligned } from './aligned.js'
import type { Parsed } from './parse.js'
import { slotOf } from './slots.js'
import type { Unit } from './units.js'

/** Two units that stand in the same place of their texts and name different things: positions among the units. */
export interface Rivals { known: number, found: number }

export function nameDifferences (aligned: Aligned): Difference[] {
  return rivalsOf(aligned).map(({ known, found }) => ({ kind: 'name', known: aligned.known.units[known]?.text ?? '', found: aligned.found.units[found]?.text ?? '' }))
}

/**
 * Names without a counterpart that play the same part in both texts. Only like against like: an unknown name and a country may well be a
 * town and its country.
 */
export function rivalsOf ({ known, found, there, back }: Aligned): Rivals[] {
  const others = lonely(found, back)
  return lonely(known, there).flatMap(({ index, unit }) => {
    const rival = others.find(other => other.unit.kind === unit.kind && slotOf(found, other.index) === slotOf(known, index))
    return rival === undefined ? [] : [{ known: index, found: rival.index }]
  })
}

function lonely ({ units }: Parsed, { partner }: Alignment): Array<{ index: number, unit: Unit }> {
  return units.flatMap((unit, index) => {
    const alone = unit.kind !== 'word' && partner[index] === -1
    return alone && (unit.head || partner[headOf(units, index)] !== -1) ? [{ index, unit }] : []
  })
}

/** The head of the phrase that a modifier stands in: another country's war is no rival of another country's coal. */
function headOf (units: readonly Unit[], index: number): number {
  const head = units.findIndex(({ head }, i) => i > index && head)
  return head < 0 ? index : head
}
