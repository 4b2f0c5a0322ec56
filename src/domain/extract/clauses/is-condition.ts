import type { Word } from './words.js'
import { isClause } from './is-clause.js'

/** "if she wins, taxes will fall": the "if" of a question has no second clause. */
export function isCondition (words: readonly Word[]): boolean {
  const comma = words.findIndex(({ text }) => text === ',')
  return comma > 0 && words[comma + 1]?.pos !== 'CCONJ' && isClause(words.slice(1, comma)) && isClause(words.slice(comma + 1))
}
