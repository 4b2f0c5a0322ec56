import { lowerText } from '../lower-text.js'
import type { Word } from './words.js'

/**
 * "Marsh had been the difference, | though he felt the second goal was offside", "he checked it by video, | which the agency says is not allowed": without
 * what somebody says or thinks beside it, which is told by itself.
 */
export function withoutAsideViews (said: readonly Word[]): readonly Word[] {
  const words = withoutSaid(said)
  const comma = words.findIndex(({ text }, at) => at > 2 && text === ',' && ASIDE.test(lowerText(words.slice(at + 1, at + LONGEST))))
  return comma === -1 ? words : words.slice(0, comma)
}

/** "to staff, who | he said | had been promised": whoever speaks says all of it. */
function withoutSaid (words: readonly Word[]): readonly Word[] {
  const at = words.findIndex((_, index) => /^(?:who|which|that) (?:he|she|it|they) (?:said|says|claimed|claims|alleged) (?:had|has|have|was|were|is|are|would|will|could)$/.test(lowerText(words.slice(index, index + 4))))
  return at === -1 ? words : [...words.slice(0, at + 1), ...words.slice(at + 3)]
}

const LONGEST = 10
const ASIDE = /^(?:(?:though|although|but) (?:he|she|they|it) (?:also )?(?:felt|feels|thought|thinks|admitted|admits|conceded|concedes|believed|believes|said|says|acknowledged|added) |which (?:[^ ,.]+ ){1,5}?(?:say|says|said|claims?|claimed|insists?|insisted|argues?|argued) (?:is|are|was|were|has|had|have|will|would|could|can) )/
