import type { Word } from '../../clauses/words.js'
import { isBetween } from './said-of-body.js'

/** Where a predicate begins (-1 for none), what stands before it, and whether it tells how something is or what is done to it. */
export interface Predicate { to: number, between: string[], isState: boolean }

/** What is told of the pronoun at `at`, behind auxiliaries, adverbs and what `passes`. */
export function predicateOf (words: readonly Word[], at: number, passes: (word: Word) => boolean = () => false): Predicate {
  const to = words.findIndex((word, index) => index > at && !isBetween(word) && !HELPING.test(word.lower) && !passes(word))
  const between = words.slice(at + 1, to).map(({ lower }) => lower)
  return { to, between, isState: between.some(part => BE.test(part)) }
}

const HELPING = /^(?:could|can|do|does|did|have|has|had|would|will|may|might|must|should|shall|'ll|'d|'ve|no|longer|due|likely|expected|thought|believed|set|to|about|almost|nearly|over|around)$/
const BE = /^(?:is|was|'s|are|were|'re|be|been|being)$/
