import type { Difference, Relation, Signal } from '../../model/match.js'
import { alignedOf } from './relation/aligned.js'
import { differencesOf } from './relation/differences.js'
import { featuresOf, overlapOf, signalsOf, type Features } from './relation/features.js'
import type { Parsed } from './relation/parse.js'
import { parseCached } from './relation/parse-cache.js'
import { relationOf } from './relation/relation.js'

/** How a new text stands to a known claim. */
export interface Comparison {
  /** 0 to 1: the probability that both are about the same proposition, polarity and details aside. */
  score: number
  relation: Relation
  signals: Signal[]
  differences: Difference[]
}

/**
 * Logistic regression (L2 0.001) on the 163 pairs of test/fixtures/match/pairs.tsv, `same`, `contradicts` and `differs` against the rest:
 * accuracy .99 and log loss .07 over ten folds. Dice is held small: it
 * punishes paraphrase. None of it was learned from the record, so no comparison depends on what else is on it.
 */
const BIAS = -8.94
const WEIGHTS: Readonly<Record<Exclude<keyof Features, 'names'>, number>> = {
  coverage: 8.38, thinness: -2.76, containment: 2.57, predicate: 2.2, conflict: -2.79, slots: -2.33, dice: 0.52
}

/** Two texts that hold less of each other than this could not reach a score of .02 whatever else they share: no more is measured, to save time. */
const GLANCE = 0.1

/**
 * Compares two propositions by their words alone. No similarity makes them `same`: the details must agree too. Exchanging the two exchanges
 * `known` and `found` in the differences and leaves score and relation.
 *
 * @param found, known positive propositions, or ones parsed before; a negation that is left in them counts as polarity.
 */
export function compare (found: string | Parsed, known: string | Parsed): Comparison {
  const aligned = alignedOf(parsed(known), parsed(found))
  const overlap = overlapOf(aligned)
  if (overlap < GLANCE) return { score: 0, relation: 'related', signals: [{ name: 'overlap', value: overlap }], differences: [] }
  const features = featuresOf(aligned)
  const score = scoreOf(features)
  const differences = differencesOf(aligned)
  return { score, relation: relationOf({ score, aligned, differences }), signals: signalsOf(features), differences }
}

function scoreOf (features: Features): number {
  const { coverage, thinness, containment, predicate, conflict, slots, dice } = WEIGHTS
  const sum = BIAS + coverage * features.coverage + thinness * features.thinness + containment * features.containment +
    predicate * features.predicate + conflict * features.conflict + slots * features.slots + dice * features.dice
  return Math.round(1e4 / (1 + Math.exp(-sum))) / 1e4
}

const parsed = (text: string | Parsed): Parsed => typeof text === 'string' ? parseCached(text) : text

export { MATCH_THRESHOLD, MERGE_THRESHOLD, SUGGEST_THRESHOLD } from './thresholds.js'
export { parse, type Parsed } from './relation/parse.js'
export { isMatchable, isShort } from './matchable.js'
