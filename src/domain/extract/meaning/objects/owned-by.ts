import { THIRD_POSSESSIVES } from '../../clauses/pronouns.js'
import { ownerWords, spaced, type Word } from '../../clauses/words.js'

/** "any delay in | its | payments": those of whoever speaks. */
export const owned = (words: readonly Word[], phrase: string): Word[] =>
  words.flatMap(word => THIRD_POSSESSIVES.has(word.lower) ? spaced(ownerWords(phrase), word.before) : [word])
