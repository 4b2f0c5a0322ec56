import { lexemeOf } from '../../lexeme.js'
import { AUXILIARIES } from './auxiliaries.js'
import { lowerAt, type Word } from '../../words.js'

const LEAVES: ReadonlySet<string> = new Set(['left', 'leaves', 'leave', 'leaving'])
/** Words between "left" and "without", at most. */
const WITHIN = 6

/**
 * The words with what those lose who are left without it: "the storm left 200 homes without power in May" is "200 homes lost power in May after the storm".
 * Who is left without a thing in the passive loses it by a phrase of the table.
 */
export function withLostForLeft (words: readonly Word[]): readonly Word[] {
  const at = words.findIndex(({ lower }, place) => place > 0 && LEAVES.has(lower) && !AUXILIARIES.has(lowerAt(words, place - 1)))
  const without = at < 0 ? -1 : words.findIndex(({ lower }, place) => place > at + 1 && place <= at + WITHIN && lower === 'without')
  if (without < 0 || words.slice(at + 1, without + 1).some(({ after }) => after) || lexemeOf(lowerAt(words, without + 1)).usage.noun === 0) return words
  const own = lowerAt(words, at) === 'leaving' ? { start: at, cause: [] } : { start: 0, cause: [told('after'), ...words.slice(0, at)] }
  return [...words.slice(0, own.start), ...words.slice(at + 1, without), told('lost'), ...words.slice(without + 1), ...own.cause]
}

const told = (lower: string): Word => ({ text: lower, lower, after: false })
