import { lowerAt } from '../word-at.js'
import type { Word } from './words.js'

/** "doubts very much | that P": how much is no part of what is doubted. */
export function withoutDegree (words: readonly Word[]): readonly Word[] {
  const much = lowerAt(words, 0) === 'much' ? 0 : lowerAt(words, 1) === 'much' ? 1 : -1
  return much !== -1 && /^(?:that|whether|if)$/.test(lowerAt(words, much + 1)) ? words.slice(much + 1) : words
}
