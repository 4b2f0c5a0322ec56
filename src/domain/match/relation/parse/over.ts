import { BE } from './auxiliaries.js'
import { lowerAt, wordAt, type Word } from '../../words.js'

/** Between "is" and "over". */
const BETWEEN: ReadonlySet<string> = new Set('not never now all almost nearly finally officially'.split(' '))
const BEHIND: ReadonlySet<string> = new Set(['by', 'and', 'but', 'soon', 'yet'])

/** The words with "ended" for "over", where something is said to be: "the drought is not over" is "the drought is not ended". */
export function withEndedForOver (words: readonly Word[]): readonly Word[] {
  if (!words.some((_, at) => isOver(words, at))) return words
  return words.map((word, at) => isOver(words, at) ? { ...word, text: 'ended', lower: 'ended' } : word)
}

/** Behind "is", or behind what is declared so, and before a mark, a date or the end. */
function isOver (words: readonly Word[], at: number): boolean {
  if (lowerAt(words, at) !== 'over') return false
  const before = BETWEEN.has(lowerAt(words, at - 1)) ? at - 2 : at - 1
  const isLast = words[at + 1] === undefined || wordAt(words, at + 1).after || BEHIND.has(lowerAt(words, at + 1))
  return (BE.has(lowerAt(words, before)) && isLast) || ((isLast || lowerAt(words, at + 1) === 'on') && isDeclared(words, at))
}

/** "Declared the drought | over". */
const isDeclared = (words: readonly Word[], at: number): boolean =>
  words.slice(Math.max(0, at - MOST_DECLARED), Math.max(0, at - 1)).some(({ lower }) => DECLARING.has(lower))
const MOST_DECLARED = 5
const DECLARING: ReadonlySet<string> = new Set(['declare', 'declares', 'declared', 'declaring', 'pronounced'])
