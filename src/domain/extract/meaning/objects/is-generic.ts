import type { Word } from '../../clauses/words.js'

/** "leaks", "individual cases": things of a kind, and none in particular. */
export const isGeneric = (words: readonly Word[]): boolean => words.every(({ pos }, at) => /^(?:NOUN|ADJ|PUNCT)$/.test(pos) || (pos === 'VERB' && at === 0)) &&
  words.some(({ lower, lemma }) => lower.endsWith('s') && lower !== lemma)
