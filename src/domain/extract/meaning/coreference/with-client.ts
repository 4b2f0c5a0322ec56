import { lowerAt } from '../../word-at.js'
import { nameWords, spaced, type Word } from '../../clauses/words.js'
import type { Speaker } from './speaker.js'

/** "His client", "my client's phone" in a lawyer's mouth: whoever has the lawyer, where that is told. */
export function withClient (words: readonly Word[], { served }: Pick<Speaker, 'served'>): readonly Word[] {
  if (served === undefined) return words
  return words.flatMap((word, at) => {
    if (word.lower === 'client' && OWNERS.has(lowerAt(words, at - 1))) return []
    if (!OWNERS.has(word.lower) || lowerAt(words, at + 1) !== 'client') return [word]
    return spaced(nameWords(served.name), word.before)
  })
}

const OWNERS: ReadonlySet<string> = new Set(['his', 'her', 'their', 'my', 'our'])
