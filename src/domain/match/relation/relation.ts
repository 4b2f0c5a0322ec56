import type { Difference, Relation } from '../../../model/match.js'
import type { Aligned } from './aligned.js'
import { orient } from './oriented.js'
import { otherFactOf, SHIPPED_RELATION_MODEL } from './relation-model.js'
import { relationSignals } from './relation-signals.js'
import { MATCH_THRESHOLD } from '../thresholds.js'

/**
 * From this probability of another fact on a text is warned of. Chosen on VitaminC dev in cross-validation: a higher one passes
 * more contradictions, a lower one warns of more than half of what is neither for nor against.
 */
const OTHER_FACT = 0.42
/** Below this one a longer text holds the claim surely enough for a negation to turn it. */
const HELD = 0.35

/** A text this many times as long may say more than one thing; of shorter ones the rules tell enough. */
const LONGER = 1.5

export interface Judged { score: number, aligned: Aligned, differences: readonly Difference[] }

/**
 * How two texts stand. Of two texts of like length about one proposition, the differences that the rules name decide; where a longer text
 * may hold it among other things, the trained model does. Polarity is no part of what was learned: it turns what is held into its opposite.
 * Other details outweigh it: "Norway asked" is not contradicted by what Sweden did not ask.
 */
export function relationOf ({ score, aligned, differences }: Judged, model = SHIPPED_RELATION_MODEL): Relation {
  const one = score >= MATCH_THRESHOLD
  if (one && !isLonger(aligned)) return ruled(differences)
  const otherFact = otherFactOf(model, relationSignals(orient(aligned), differences))
  if (differences.some(({ kind }) => kind === 'polarity')) return isLonger(aligned) && otherFact < HELD ? 'contradicts' : 'related'
  if (otherFact >= OTHER_FACT) return 'differs'
  return one ? 'same' : 'related'
}

function ruled (differences: readonly Difference[]): Relation {
  if (differences.length === 0) return 'same'
  return differences.every(({ kind }) => kind === 'polarity') ? 'contradicts' : 'differs'
}

function isLonger ({ there, back }: Aligned): boolean {
  return Math.max(there.length, back.length) >= LONGER * Math.min(there.length, back.length)
}
