import { lowerAt, posAt } from '../../polarity/word-at.js'
import { word, type Word } from '../../polarity/words.js'
import { nameWords } from './speaker.js'

/** "himself a moderate", "himself as one", of whom a source calls so: that he is one. */
export function ofOneself ([self, ...rest]: readonly Word[], subject: string, cue: readonly Word[]): readonly Word[] | undefined {
  const judged = lowerAt(rest, 0) === 'as' ? rest.slice(1) : rest
  const [several, past] = [self?.lower === 'themselves', cue.some(({ lower }) => lower.endsWith('ed'))]
  const copula = several ? past ? 'were' : 'are' : past ? 'was' : 'is'
  return judged.length === 0 ? undefined : [...nameWords(subject), word(copula, 'AUX'), ...judged.map((part, at) => at === 0 ? { ...part, before: ' ' } : part)]
}

export const isReflexive = (word: Word | undefined): boolean => REFLEXIVES.has(word?.lower ?? '')
const REFLEXIVES: ReadonlySet<string> = new Set(['himself', 'herself', 'itself', 'themselves'])

/** "him", "it", "her" before what she is called, and not before what is hers. */
export const isPronoun = (words: readonly Word[]): boolean =>
  /^(?:him|it|them)$/.test(lowerAt(words, 0)) || (lowerAt(words, 0) === 'her' && /^(?:DET|ADP|ADV|ADJ|)$/.test(posAt(words, 1)) && !/^(?:NOUN|PROPN)$/.test(posAt(words, 2)))
