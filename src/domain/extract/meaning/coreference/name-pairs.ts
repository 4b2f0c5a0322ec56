import { nameWords, ownerWords, spaced, type Word } from '../../clauses/words.js'
import { lowerAt } from '../../word-at.js'

/** Tells who two are that the phrase at a token takes up by its noun; undefined where that is open. */
export type PairOf = (at: number, noun: string) => string | undefined

/** Names who "the two countries" and "both leaders" are, unless the clause itself has named two before. */
export function namePairs (words: readonly Word[], pairOf: PairOf): readonly Word[] {
  const at = words.findIndex(({ lower, token }, index) => token !== null && (lower === 'both' || (lower === 'the' && lowerAt(words, index + 1) === 'two')) && nounAt(words, index) !== undefined)
  const noun = at === -1 ? undefined : nounAt(words, at)
  if (noun === undefined || words.slice(0, at).filter(({ pos }) => pos === 'PROPN').length > 1) return words
  const name = pairOf(Number(words[at]?.token), lowerAt(words, noun))
  if (name === undefined) return words
  const isOwner = /^(?:'|’)s?$/.test(lowerAt(words, noun + 1))
  const named = isOwner ? ownerWords(name) : nameWords(name)
  return [...words.slice(0, at), ...spaced(named, words[at]?.before), ...words.slice(isOwner ? noun + 2 : noun + 1)]
}

/** Where the noun stands behind "both" or "the two"; undefined where that is no plural, or not all of the phrase ("both countries of the union"). */
function nounAt (words: readonly Word[], at: number): number | undefined {
  const noun = lowerAt(words, at) === 'both' ? at + 1 : at + 2
  const word = words[noun]
  return word?.pos === 'NOUN' && /(?:[^s]s|men)$/.test(word.lower) && !/^(?:of|and|who|that|which)$/.test(lowerAt(words, noun + 1)) ? noun : undefined
}
