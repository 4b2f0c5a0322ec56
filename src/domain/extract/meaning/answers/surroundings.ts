import type { Document, Token } from '../../document.js'
import type { ReadAttribution } from '../read-attribution.js'
import { tokensIn } from '../../span-of.js'
import { paddedText } from '../../lower-text.js'
import { type Word, wordsOf } from '../../clauses/words.js'

/** A statement with what stands in it, around it and before it, as tokens and as text: lower-case words, a space on either side of each. */
export interface Surroundings {
  attribution: ReadAttribution
  cue: string
  said: readonly Token[]
  told: readonly Token[]
  words: string
  around: string
  before: string
}

/** What stands in and around a statement: `around` in its sentence, `before` in the one before. */
export function surroundingsOf (document: Document, attribution: ReadAttribution): Surroundings {
  const { tokens, sentences } = document
  const { place, cues } = attribution
  const said = saidIn(document, attribution)
  // with the "that" that leads to it
  const own = [...cues, ...attribution.said.map(({ from, to }) => ({ from: tokens[from - 1]?.lower === 'that' ? from - 1 : from, to }))]
  // what somebody goes on to say is none of the article's words
  const around = tokens.slice(place.from, place.to).filter(({ index, quoted }) => !quoted && !own.some(({ from, to }) => from <= index && index < to))
  const last = sentences[place.index - 1]
  const before = last === undefined || last.part !== place.part ? [] : tokens.slice(last.from, last.to)
  const cue = paddedText(tokensIn(tokens, cues))
  return { attribution, cue, said, told: [...around, ...before], words: paddedText(said), around: paddedText(around), before: paddedText(before) }
}

/** The tokens of what an attribution says. */
export const saidIn = ({ tokens }: Document, { said }: ReadAttribution): Token[] => tokensIn(tokens, said)

/** The same as the words of a clause, without the "that" and the marks in front. */
export function wordsSaid (said: readonly Token[], text: string): readonly Word[] {
  const words = wordsOf(said, text)
  return words.slice(Math.max(0, words.findIndex(({ pos, lower }) => pos !== 'PUNCT' && lower !== 'that')))
}

/** The word that what is said begins with, behind a "that"; '' for none. */
export const openingOf = (said: readonly Token[]): string => said.find(({ lower, pos }) => lower !== 'that' && pos !== 'PUNCT')?.lower ?? ''
