import type { Difference } from '../../../model/match.js'
import type { Aligned } from './aligned.js'
import { dateDifference } from './date-difference.js'
import { exclusiveDifference } from './exclusive-difference.js'
import { nameDifferences } from './name-differences.js'
import { numberDifferences } from './number-differences.js'
import { polarityDifference } from './polarity-difference.js'
import { quantifierDifference } from './quantifier-difference.js'
import { roleDifference } from './role-difference.js'

/** What two texts about one thing state differently, each with the words of both. Polarity first: it decides over the rest. */
export function differencesOf (aligned: Aligned): Difference[] {
  return [
    ...polarityDifference(aligned),
    ...numberDifferences(aligned.known.quantities, aligned.found.quantities),
    ...dateDifference(aligned.known.dates, aligned.found.dates),
    ...nameDifferences(aligned),
    ...roleDifference(aligned),
    ...quantifierDifference(aligned.known.quantifiers, aligned.found.quantifiers),
    ...exclusiveDifference(aligned)
  ]
}
