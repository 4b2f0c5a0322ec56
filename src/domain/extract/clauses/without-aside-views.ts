import { lowerText } from '../lower-text.js'
import type { Word } from './words.js'

/**
 * "Marsh had been the difference, | though he felt the second goal was offside", "he checked it by video, | which the agency says is not allowed": without
 * what somebody says or thinks beside it, which is told by itself.
 */
export function withoutAsideViews (words: readonly Word[]): readonly Word[] {
  const comma = words.findIndex(({ text }, at) => at > 2 && text === ',' && ASIDE.test(lowerText(words.slice(at + 1, at + LONGEST))))
  return comma === -1 ? words : words.slice(0, comma)
}

const LONGEST = 10
const ASIDE = /^(?:(?:though|although|but) (?:he|she|they|it) (?:also )?(?:felt|feels|thought|thinks|admitted|admits|conceded|concedes|believed|believes|said|says|acknowledged|added) |which (?:[^ ,.]+ ){1,5}?(?:say|says|said|claims?|claimed|insists?|insisted|argues?|argued) (?:is|are|was|were|has|had|have|will|would|could|can) )/
