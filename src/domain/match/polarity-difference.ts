import type { Difference } from '../../model/match.js'
import type { Aligned } from './aligned.js'
import { crossed } from './role-difference.js'
import { slotOf } from './slots.js'

/**
 * Whether one text states the opposite of the other: the negations of both and the opposites in the same place ("rose", "fell") are
 * counted together, and an odd number of them turns the statement. Opposite deeds with roles exchanged cancel out.
 */
export function polarityDifference (aligned: Aligned): Difference[] {
  const { known, found } = aligned
  const opposites = oppositesOf(aligned)
  if ((known.negations + found.negations + opposites.length) % 2 === 0) return []
  const first = opposites[0]
  if (first !== undefined) return [{ kind: 'polarity', ...first }]
  return [{ kind: 'polarity', known: stated(known.negations), found: stated(found.negations) }]
}

const stated = (negations: number): string => negations % 2 === 0 ? 'stated' : 'negated'

function oppositesOf (aligned: Aligned): Array<{ known: string, found: string }> {
  const { known, found, there } = aligned
  if (crossed(aligned)) return []
  return known.units.flatMap((unit, index) => {
    const at = there.partner[index] ?? -1
    const other = found.units[at]
    if (there.opposite[index] !== true || other === undefined) return []
    const verbs = index === known.predicate?.unit && at === found.predicate?.unit
    return verbs || slotOf(known, index) === slotOf(found, at) ? [{ known: unit.text, found: other.text }] : []
  })
}
