import { COPULAS } from './auxiliaries.js'
import { lowerAt, wordAt, type Word } from '../../words.js'

const NONE: ReadonlySet<string> = new Set(['zero', '0', 'nil'])
const ARTICLES: ReadonlySet<string> = new Set(['the', 'a', 'an'])

/** The words with "no" before what there is none of: "the fee for visitors is zero" is "no fee for visitors is". */
export function withNoneFirst (words: readonly Word[]): readonly Word[] {
  const at = words.findIndex((_, place) => isNone(words, place))
  if (at < 0) return words
  const clause = words.findLastIndex(({ after }, place) => after && place < at)
  const start = Math.max(0, clause)
  const subject = ARTICLES.has(lowerAt(words, start)) ? start + 1 : start
  return [...words.slice(0, start), { text: 'no', lower: 'no', after: wordAt(words, start).after }, ...words.slice(subject, at), ...words.slice(at + 1)]
}

/** Behind "is" and before a mark or the end. */
const isNone = (words: readonly Word[], at: number): boolean =>
  NONE.has(lowerAt(words, at)) && COPULAS.has(lowerAt(words, at - 1)) && (words[at + 1] === undefined || wordAt(words, at + 1).after)
