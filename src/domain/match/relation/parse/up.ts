import { COPULAS } from './auxiliaries.js'
import { readNumber } from './number-words.js'
import { lowerAt, type Word } from '../../words.js'

const MOVES: ReadonlyMap<string, string> = new Map([['up', 'rose'], ['down', 'fell']])
/** Between "up" and its number. */
const BETWEEN: ReadonlySet<string> = new Set('by about around nearly almost over more than at least some just'.split(' '))

/** The words with what a figure did for where it is: "shares were up 12 percent" is "shares rose 12 percent"; "was up to 12 percent" tells a bound. */
export function withRisenForUp (words: readonly Word[]): readonly Word[] {
  if (!words.some((_, at) => isMove(words, at))) return words
  return words.flatMap((word, at) => {
    if (isMove(words, at + 1)) return []
    const moved = isMove(words, at) ? MOVES.get(word.lower) : undefined
    return [moved === undefined ? word : { text: moved, lower: moved, after: words[at - 1]?.after === true }]
  })
}

/** Behind "is" and before a number. */
function isMove (words: readonly Word[], at: number): boolean {
  if (!MOVES.has(lowerAt(words, at)) || !COPULAS.has(lowerAt(words, at - 1))) return false
  let number = at + 1
  while (BETWEEN.has(lowerAt(words, number))) number++
  return readNumber(words, number) !== undefined
}
