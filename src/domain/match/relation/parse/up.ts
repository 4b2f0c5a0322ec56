import { COPULAS } from './auxiliaries.js'
import { readNumber } from './number-words.js'
import { lowerAt, wordAt, type Word } from '../../words.js'

const MOVES: ReadonlyMap<string, string> = new Map([['up', 'rose'], ['down', 'fell']])
/** Between "up" and its number. */
const BETWEEN: ReadonlySet<string> = new Set('by about around nearly almost over more than at least some just'.split(' '))

/** The words with what a figure did for where it is: "shares were up 12 percent" is "shares rose 12 percent"; "was up to 12 percent" tells a bound. */
export function withRisenForUp (words: readonly Word[]): readonly Word[] {
  const at = words.findIndex((_, place) => isMove(words, place))
  if (at < 0) return words
  const copula = copulaBefore(words, at)
  const lower = MOVES.get(lowerAt(words, at)) ?? ''
  const moved = { text: lower, lower, after: wordAt(words, copula).after }
  return [...words.slice(0, copula), ...words.slice(copula + 1, at), moved, ...withRisenForUp(words.slice(at + 1))]
}

/** Behind "is", or "is not", and before a number. */
function isMove (words: readonly Word[], at: number): boolean {
  if (!MOVES.has(lowerAt(words, at)) || !COPULAS.has(lowerAt(words, copulaBefore(words, at)))) return false
  let number = at + 1
  while (BETWEEN.has(lowerAt(words, number))) number++
  return readNumber(words, number) !== undefined
}

const copulaBefore = (words: readonly Word[], at: number): number => lowerAt(words, at - 1) === 'not' ? at - 2 : at - 1
