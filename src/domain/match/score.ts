import type { Difference, Relation, Signal } from '../../model/match.js'
import { alignInContext } from './context/align-in-context.js'
import { contextOf } from './context/context.js'
import { sharesEnough } from './context/shares-enough.js'
import { alignedOf, type Aligned } from './relation/align/aligned.js'
import { differencesOf } from './relation/differences/differences.js'
import { featuresOf, overlapOf, signalsOf, type Features } from './relation/signals/features.js'
import { oneProposition } from './relation/one-proposition.js'
import type { Parsed } from './relation/parse/parse.js'
import { parseCached } from './relation/parse/parse-cache.js'
import { relationOf } from './relation/relation.js'
import { isThin } from './relation/signals/substance.js'

/** Texts that share hardly more than a name are suggested at most. */
const MOST_OF_THIN = 0.5

/** How a new text stands to a known claim. */
export interface Comparison {
  /** 0 to 1: the probability that both are about the same proposition, polarity and details aside. */
  score: number
  relation: Relation
  signals: Signal[]
  differences: Difference[]
}

/** Two texts that hold less of each other could not reach a score of .02 whatever else they share: no more is measured of what may not be answered. */
const GLANCE = 0.1

/** What two texts have in common, before anything is said of their relation: `features` where they are not too far apart to be measured. */
export interface Measured { score: number, aligned: Aligned, overlap: number, features: Features | undefined }

/** The first, cheaper half of {@link compare}. */
export function measure (found: string | Parsed, known: string | Parsed): Measured {
  return measureAligned(alignedOf(parsed(known), parsed(found)))
}

function measureAligned (aligned: Aligned): Measured {
  const overlap = overlapOf(aligned)
  const features = overlap < GLANCE ? undefined : featuresOf(aligned)
  return { score: features === undefined ? 0 : scoreOf(features, aligned), aligned, overlap, features }
}

const scoreOf = (features: Features, aligned: Aligned): number => Math.min(oneProposition(features), isThin(aligned, features) ? MOST_OF_THIN : 1)

/**
 * Compares two propositions by their words alone. No similarity makes them `same`: the details must agree too. Exchanging the two exchanges
 * `known` and `found` in the differences and leaves score and relation.
 *
 * @param found, known positive propositions, or ones parsed before; a negation that is left in them counts as polarity.
 */
export const compare = (found: string | Parsed, known: string | Parsed): Comparison => judge(measure(found, known))

/**
 * The same for a claim as its article means it (see `alignInContext`); undefined where the article tells nothing that the text says.
 *
 * @param gist what the article tells beside the claim, see `gistOf`.
 */
export function compareInContext ({ aligned }: Measured, gist: string): Comparison | undefined {
  const inContext = alignInContext(aligned, contextOf(gist))
  return inContext === undefined || !sharesEnough(inContext) ? undefined : judge(measureAligned(inContext))
}

/** The same for one clause of a claim, see `clausesOf`; undefined where text and clause share too little to be sure, or tell of two deeds. */
export const compareClause = (measured: Measured): Comparison | undefined =>
  sharesEnough(measured.aligned) && isOneDeed(measured.aligned) ? judge(measured) : undefined

/** "Moss chairs the bank" is nothing of "Moss may resign as chair of the bank". */
function isOneDeed ({ found, back }: Aligned): boolean {
  const deed = found.predicate?.unit
  return deed === undefined || deed.light || back.some(({ unit, likeness }) => unit === deed && likeness >= SAME_DEED)
}
const SAME_DEED = 0.6

/** The other half of {@link compare}. */
export function judge ({ score, aligned, overlap, features }: Measured): Comparison {
  // what shares nothing tells nothing of the other one
  if (overlap === 0) return { score, relation: 'related', signals: [{ name: 'overlap', value: overlap }], differences: [] }
  const differences = differencesOf(aligned, score)
  const relation = relationOf({ score, features: features ?? featuresOf(aligned), aligned, differences })
  return { score, relation, signals: features === undefined ? [{ name: 'overlap', value: overlap }] : signalsOf(features), differences }
}

const parsed = (text: string | Parsed): Parsed => typeof text === 'string' ? parseCached(text) : text

export { MATCH_THRESHOLD as LIKE_THRESHOLD, MATCH_THRESHOLD, MERGE_THRESHOLD, SUGGEST_THRESHOLD } from './thresholds.js'
export { STATED } from './relation/differences/polarity-difference.js'
export { parse, type Parsed } from './relation/parse/parse.js'
export { readRelation } from './relation/read-relation.js'
export { isMatchable, isShort } from './matchable.js'
