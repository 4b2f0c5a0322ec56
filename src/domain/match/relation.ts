import type { Difference, Relation } from '../../model/match.js'
import { MATCH_THRESHOLD } from './thresholds.js'

/**
 * How two texts stand by what they state differently. Below the threshold they merely touch the same things, whatever differs; other details outweigh
 * opposite polarity, since "Norway asked" is not contradicted by what Sweden did not ask.
 */
export function relationOf (score: number, differences: readonly Difference[]): Relation {
  if (score < MATCH_THRESHOLD) return 'related'
  if (differences.length === 0) return 'same'
  return differences.every(({ kind }) => kind === 'polarity') ? 'contradicts' : 'differs'
}
