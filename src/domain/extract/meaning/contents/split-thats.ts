import { isClause } from '../../clauses/is-clause.js'
import type { Word } from '../../clauses/words.js'
import { baseOf, classOf } from '../../stance/stance-verbs.js'

type Cue = ReadonlyArray<readonly Word[]>

/** "neither confirmed | nor denied that P": the second verb belongs to the cue. */
export function withoutNor (words: readonly Word[], cue: Cue): { words: readonly Word[], cue: Cue } {
  const joined = (words[0]?.lower === 'nor' || words[0]?.lower === 'or') && words.slice(1, 2).some(word => classOf(baseOf(word)) !== undefined)
  return joined ? { words: words.slice(2), cue: [[...cue.flat(), ...words.slice(0, 2)]] } : { words, cue }
}

/** What joins two things that are said, and two that are denied. */
export const TOO = /^(?:and|but)$/
export const DENIED_TOO = /^(?:and|but|or|nor)$/

/** "that A and that B" is two. */
export function splitThats (words: readonly Word[], joint: RegExp): Array<readonly Word[]> {
  const at = words.findIndex(({ lower }, index) => joint.test(lower) && words[index + 1]?.lower === 'that' && isClause(words.slice(index + 2)))
  return at > 0 && isClause(words.slice(0, at)) ? [words.slice(0, words[at - 1]?.text === ',' ? at - 1 : at), ...splitThats(words.slice(at + 2), joint)] : [words]
}
