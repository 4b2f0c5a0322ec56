import { lowerAt } from '../word-at.js'
import type { Word } from './words.js'

/** "whether | or not | it is safe", "if | or when | it opens", "whether it is safe | or not": without the other way that it could be. */
export function withoutEither (words: readonly Word[]): readonly Word[] {
  const isLed = lowerAt(words, 0) === 'or' && OTHERWISE.has(lowerAt(words, 1))
  const rest = isLed ? words.slice(2) : words
  const or = rest.length - 2
  return or > 0 && lowerAt(rest, or) === 'or' && lowerAt(rest, or + 1) === 'not' ? rest.slice(0, or) : rest
}

const OTHERWISE: ReadonlySet<string> = new Set(['not', 'when', 'how', 'where', 'why'])
