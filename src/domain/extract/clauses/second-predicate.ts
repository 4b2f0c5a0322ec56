import { findMainVerb, isFinite } from './main-verb.js'
import { SUBORDINATORS } from './function-words.js'
import type { Word } from './words.js'
import { lowerAt, posAt } from '../word-at.js'

/** Where a second finite predicate begins that is joined to the main one by "and" or "but"; undefined where there is none. */
export function secondPredicate (words: readonly Word[]): number | undefined {
  const main = findMainVerb(words)
  if (main === undefined) return undefined
  for (let index = main.at + 1; index < words.length; index++) {
    if (SUBORDINATORS.has(lowerAt(words, index))) return undefined
    if (isConjunction(words[index]) && !isWithinPhrase(words, index) && predicateFollows(words, index + 1, main.at)) return index + 1
  }
  return undefined
}

/** "an able | and | determined opponent": an adjective waits for its noun. */
export const isWithinPhrase = (words: readonly Word[], at: number): boolean =>
  posAt(words, at - 1) === 'ADJ' && /^an?$/.test(lowerAt(words, at - 2))

const isConjunction = (word: Word | undefined): boolean => word?.lower === 'and' || word?.lower === 'but'

/** A finite verb, with at most adverbs or its subject before it. A bare participle shares the auxiliary of the first verb. */
function predicateFollows (words: readonly Word[], from: number, main: number): boolean {
  for (let index = from; index < words.length; index++) {
    const [pos, lower] = [posAt(words, index), lowerAt(words, index)]
    if (isFinite(words, index)) return index > from || pos === 'AUX' || isTensed(words, index, main)
    if (lower === ',' || SUBORDINATORS.has(lower) || pos === 'ADP' || pos === 'CCONJ' || pos === 'VERB') return false
  }
  return false
}

const isTensed = (words: readonly Word[], index: number, main: number): boolean =>
  words[main]?.pos !== 'AUX' || lowerAt(words, index).endsWith('s') || words[index]?.lower !== words[index]?.lemma
