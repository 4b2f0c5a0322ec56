import type { Token } from './document.js'

/** Stands for what is before the first word of a document and after the last: a token without text. */
const NOTHING: Token = { index: -1, start: -1, end: -1, text: '', lower: '', lemma: '', pos: 'SPACE', quoted: false }

/** The token at a position; one without text where there is none, so that looking around needs no question. */
export const wordAt = (tokens: readonly Token[], at: number): Token => tokens[at] ?? NOTHING

const NONE = { lower: '', pos: '', text: '' }

/** Words are looked at around a place, and past either end there is none: these answer '' there. */
export const lowerAt = (words: ReadonlyArray<{ lower: string }>, at: number): string => {
  const { [at]: { lower } = NONE } = words
  return lower
}

export const posAt = (words: ReadonlyArray<{ pos: string }>, at: number): string => {
  const { [at]: { pos } = NONE } = words
  return pos
}

export const textAt = (words: ReadonlyArray<{ text: string }>, at: number): string => {
  const { [at]: { text } = NONE } = words
  return text
}
