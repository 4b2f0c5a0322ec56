import { isClause } from '../../clauses/is-clause.js'
import { lowerAt, posAt } from '../../word-at.js'
import type { Word } from '../../clauses/words.js'
import { baseOf } from '../../stance/stance-verbs.js'
import { isNegation } from '../../clauses/function-words.js'

/** Who does so tells what happened: "recalled how P", "explained why P". */
const NARRATING: ReadonlySet<string> = new Set('recall recount describe relate remember detail explain tell reveal'.split(' '))

/** "recalled | how the mine had closed": that it had; other words as they are ("explained how to leave", "how long it took"). */
export function withoutHow (words: readonly Word[], cue: readonly Word[]): readonly Word[] {
  const isTold = /^(?:how|why)$/.test(lowerAt(words, 0)) && /^(?:DET|PRON|NOUN|PROPN|NUM)$/.test(posAt(words, 1)) && !/^(?:much|many|few|little)$/.test(lowerAt(words, 1))
  return isTold && NARRATING.has(cue.map(baseOf).at(-1) ?? '') && !cue.some(isNegation) && isClause(words.slice(1)) ? words.slice(1) : words
}
