import type { Difference } from '../../../../model/match.js'
import { MATCH_THRESHOLD } from '../../thresholds.js'
import type { Aligned } from '../align/aligned.js'
import { closeDifferences } from './close-differences.js'
import { dateDifference } from './date-difference.js'
import { exclusiveDifference } from './exclusive-difference.js'
import { isContained } from '../align/is-contained.js'
import { isLikeLong } from '../align/like-long.js'
import { nameDifferences } from './name-differences.js'
import { numberDifferences } from './number-differences.js'
import { orderDifference } from './order-difference.js'
import { otherOne } from './other-one.js'
import { polarityDifference } from './polarity-difference.js'
import { quantifierDifference } from './quantifier-difference.js'
import { roleDifference } from './role-difference.js'

/**
 * What two texts about one thing state differently, each with the words of both. Polarity first: it decides over the rest.
 *
 * @param score how likely they are about one proposition: if so, and of like length, more tells them apart.
 */
export function differencesOf (aligned: Aligned, score: number): Difference[] {
  if (aligned.known.plain === aligned.found.plain) return []
  const always = alwaysDifferences(aligned)
  const isOne = (score >= MATCH_THRESHOLD && isLikeLong(aligned)) || isContained(aligned)
  if (always.length > 0) return always
  return isOne ? closeDifferences(aligned) : score >= MATCH_THRESHOLD ? orderDifference(aligned) : []
}

function alwaysDifferences (aligned: Aligned): Difference[] {
  return [
    ...polarityDifference(aligned),
    ...numberDifferences(aligned.known.quantities, aligned.found.quantities),
    ...dateDifference(aligned.known.dates, aligned.found.dates),
    ...nameDifferences(aligned),
    ...roleDifference(aligned),
    ...otherOne(aligned),
    ...quantifierDifference(aligned),
    ...exclusiveDifference(aligned)
  ]
}
