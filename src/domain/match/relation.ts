import type { Difference, Relation } from '../../model/match.js'
import type { Features } from './features.js'
import { MATCH_THRESHOLD } from './thresholds.js'

/**
 * A long text may hold a known claim among other things: its details are judged when one text holds this share of the other, predicate
 * included. Chosen on VitaminC and FEVER-symmetric dev: balanced .52 to .56 on both, with 8 and 4 % of supporting evidence warned of.
 */
const HELD = 0.6
const HELD_PREDICATE = 0.25

/**
 * How two texts stand by what they state differently. Other details outweigh opposite polarity: "Norway asked" is not contradicted by what
 * Sweden did not ask. What merely touches the same things is related, whatever differs.
 */
export function relationOf (score: number, { containment, predicate }: Features, differences: readonly Difference[]): Relation {
  const held = containment >= HELD && predicate >= HELD_PREDICATE
  if (differences.length > 0 && (score >= MATCH_THRESHOLD || held)) return differences.every(({ kind }) => kind === 'polarity') ? 'contradicts' : 'differs'
  return score >= MATCH_THRESHOLD ? 'same' : 'related'
}
