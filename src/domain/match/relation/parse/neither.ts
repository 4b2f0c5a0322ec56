import { FINITE } from './auxiliaries.js'
import { isPast } from './is-past.js'
import { lexemeOf } from '../../lexeme.js'
import { lowerAt, wordAt, type Word } from '../../words.js'

/** Words of the second of two of whom neither does it, at most. */
const LONGEST = 5

/**
 * The words with "not" for "neither", where it opens what a verb is said of: "neither the mayor nor the council knew" is "the mayor and the council not
 * knew".
 */
export function withNotForNeither (words: readonly Word[]): readonly Word[] {
  const nor = lowerAt(words, 0) === 'neither' ? words.findIndex(({ lower }) => lower === 'nor') : -1
  const verb = nor < 2 ? -1 : words.findIndex(({ lower }, at) => at > nor + 1 && at <= nor + 1 + LONGEST && (FINITE.has(lower) || isVerb(lower)))
  if (verb < 0) return words
  // "was | not found", "not | knew"
  const at = FINITE.has(lowerAt(words, verb)) ? verb + 1 : verb
  return [...words.slice(1, nor), { ...wordAt(words, nor), text: 'and', lower: 'and' }, ...words.slice(nor + 1, at), NOT, ...words.slice(at)]
}

const NOT: Word = { text: 'not', lower: 'not', after: false }
const isVerb = (lower: string): boolean => isPast(lower) && lexemeOf(lower).usage.verb > 0
