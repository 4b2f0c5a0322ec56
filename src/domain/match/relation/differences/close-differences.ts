import type { Difference } from '../../../../model/match.js'
import type { Aligned } from '../align/aligned.js'
import { argumentDifference, exchangedModifier } from './argument-difference.js'
import { attachedName } from './attached-name.js'
import { changeDifference } from './change-difference.js'
import { compoundDifference } from './compound-difference.js'
import { countDifference } from './count-difference.js'
import { directionDifference } from './direction-difference.js'
import { boundDifference } from './date-difference.js'
import { deedDifference } from './deed-difference.js'
import { degreeDifference } from './degree-difference.js'
import { endDifference } from './end-difference.js'
import { exchangedClauses } from './exchanged-clauses.js'
import { exchangedWord } from './exchanged-word.js'
import { exchangedOwner } from './exchanged-owner.js'
import { exchangedNames } from './exchanged-names.js'
import { fieldDifference } from './field-difference.js'
import { orderDifference } from './order-difference.js'
import { pairDifference } from './pair-difference.js'
import { partDifference } from './part-difference.js'
import { figureDifferences } from './number-differences.js'
import { innerRoleDifference } from './inner-role-difference.js'
import { participantDifferences } from './participant-differences.js'
import { rankDifference } from './rank-difference.js'
import { rateDifference } from './rate-difference.js'
import { relativeDifference } from './relative-difference.js'

/**
 * What tells two texts apart that are about one proposition and of like length, where a longer text might well say it beside what it has in common with
 * the other one.
 */
export function closeDifferences (aligned: Aligned): Difference[] {
  const { known, found } = aligned
  return [
    ...figureDifferences(known.quantities, found.quantities),
    ...countDifference(aligned),
    ...changeDifference(aligned),
    ...pairDifference(aligned),
    ...rateDifference(aligned),
    ...rankDifference(aligned),
    ...degreeDifference(aligned),
    ...endDifference(aligned),
    ...boundDifference(known.dates, found.dates),
    ...participantDifferences(aligned),
    ...deedDifference(aligned),
    ...fieldDifference(aligned),
    ...orderDifference(aligned),
    ...exchangedClauses(aligned),
    ...exchangedNames(aligned),
    ...exchangedOwner(aligned),
    ...attachedName(aligned),
    ...compoundDifference(aligned),
    ...directionDifference(aligned),
    ...innerRoleDifference(aligned),
    ...relativeDifference(aligned),
    ...exchangedModifier(aligned),
    ...partDifference(aligned),
    ...exchangedThing(aligned)
  ]
}

/** Told once, whichever of the two finds it. */
function exchangedThing (aligned: Aligned): Difference[] {
  const exchanged = argumentDifference(aligned)
  return exchanged.length > 0 ? exchanged : exchangedWord(aligned)
}
