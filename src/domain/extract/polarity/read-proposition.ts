import type { Polarity } from '../../../model/stance.js'
import { tokenize } from '../tokens.js'
import { readPolarity } from './read-polarity.js'
import { textOf, wordsOf } from '../clauses/words.js'

/**
 * The proposition of a plain sentence or claim, worded positively, and its polarity: "Russia did not ask China for aid" is
 * "Russia asked China for aid", negative. Two negations cancel; a negation inside a subordinate clause is part of the proposition.
 */
export function readProposition (text: string): { text: string, polarity: Polarity } {
  const { words, polarity } = readPolarity(wordsOf(tokenize(text, 0, text.length).map((token, index) => ({ ...token, index, quoted: false })), text))
  return { text: textOf(words) || text, polarity }
}
