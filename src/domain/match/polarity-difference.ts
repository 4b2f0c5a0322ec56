import type { Difference } from '../../model/match.js'
import type { Aligned } from './aligned.js'
import { areCrossed } from './role-difference.js'
import { slotOf } from './slots.js'

/**
 * Whether one text states the opposite of the other: the negations of both and the opposites in the same place ("rose", "fell") are
 * counted together, and an odd number of them turns the statement. Opposite deeds with roles exchanged cancel out.
 */
export function polarityDifference (aligned: Aligned): Difference[] {
  const { known, found } = aligned
  const opposites = oppositesOf(aligned)
  if ((known.negations + found.negations + opposites.length) % 2 === 0) return []
  const [first = { known: stated(known.negations), found: stated(found.negations) }] = opposites
  return [{ kind: 'polarity', ...first }]
}

const stated = (negations: number): string => negations % 2 === 0 ? 'stated' : 'negated'

function oppositesOf (aligned: Aligned): Array<{ known: string, found: string }> {
  const { known, found, there } = aligned
  const opposites = there.flatMap(({ unit, partner, opposite }) => opposite && partner !== undefined ? [{ unit, partner }] : [])
  if (opposites.length === 0 || areCrossed(aligned)) return []
  return opposites.flatMap(({ unit, partner }) => {
    const verbs = unit === known.predicate?.unit && partner === found.predicate?.unit
    return verbs || slotOf(known, unit) === slotOf(found, partner) ? [{ known: unit.text, found: partner.text }] : []
  })
}
