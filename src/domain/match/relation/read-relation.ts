import type { Difference, Relation } from '../../../model/match.js'
import { alignedOf } from './align/aligned.js'
import { differencesOf } from './differences/differences.js'
import { featuresOf } from './signals/features.js'
import { oneProposition } from './one-proposition.js'
import type { Parsed } from './parse/parse.js'
import { relationOf } from './relation.js'

/**
 * How two parsed texts stand, and in what they differ. Exchanging the two exchanges `known` and `found` in the differences and leaves the relation.
 */
export function readRelation (known: Parsed, found: Parsed): { relation: Relation, differences: Difference[] } {
  const aligned = alignedOf(known, found)
  const features = featuresOf(aligned)
  const score = oneProposition(features)
  const differences = differencesOf(aligned, score)
  return { relation: relationOf({ score, features, aligned, differences }), differences }
}
