import type { Word } from '../../clauses/words.js'
import { lowerAt } from '../../word-at.js'
import type { Rival } from './rival.js'
import { happens, isAnswering, isDone, isObliged, isOwnReason, isSettled, isUndergone } from './said-of-rival.js'

/** Whether what is said of a pronoun fits a rival better than whoever says it, by how the rival stands to it. */
export function isFavoured ({ standing, thing, phrase }: Rival, words: readonly Word[], at: number): boolean {
  if (standing === 'judged') return !isOwnReason(words, at)
  if (standing === 'warned') return isObliged(words, at) || isUndergone(words, at)
  if (standing === 'told' || standing === 'before' || standing === 'behind') return !isOwnReason(words, at) && !isAnswering(words, at) && (isDone(words, at) || (thing && happens(words, at)))
  if (standing === 'ahead') return isSettled(words, at)
  // "told a friend that he had to sell"
  return standing === 'addressed' && isObliged(words, at) && !(/^an? /i.test(phrase) && /^ha[ds]$/.test(lowerAt(words, at + 1)))
}
