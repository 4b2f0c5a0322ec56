import type { Token } from '../../document.js'
import { wordAt } from '../../word-at.js'

/** "Neither", "none of the three": at a place begins a phrase for some of whom all are meant, and what none of them does. */
export const isNoneOf = (tokens: readonly Token[], at: number): boolean =>
  wordAt(tokens, at).lower === 'neither' || (wordAt(tokens, at).lower === 'none' && wordAt(tokens, at + 1).lower === 'of')
