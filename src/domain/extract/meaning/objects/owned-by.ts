import { SUBJECT_OF, THIRD_POSSESSIVES } from '../../clauses/pronouns.js'
import { nameWords, ownerWords, spaced, type Word } from '../../clauses/words.js'
import { fits } from '../coreference/fits.js'
import type { Speaker } from '../coreference/speaker.js'

/** "any delay in | its | payments": those of whoever speaks; "threats against | her": whoever speaks. */
export const owned = (words: readonly Word[], phrase: string): Word[] =>
  words.flatMap((word, at) => !THIRD_POSSESSIVES.has(word.lower) ? [word] : spaced(word.lower === 'her' && !leadsNoun(words[at + 1]) ? nameWords(phrase) : ownerWords(phrase), word.before))

const leadsNoun = (next: Word | undefined): boolean => /^(?:NOUN|ADJ|PROPN|NUM|VERB|ADV)$/.test(next?.pos ?? '')

/** Whose "its" or "his" is: the speaker's, or of whom the speaker speaks for; undefined where it can be neither. */
export function ownerOf (possessive: string, speaker: Speaker): string | undefined {
  const pronoun = SUBJECT_OF.get(possessive)
  if (pronoun === 'he' || pronoun === 'she') return speaker.served?.name ?? (fits(pronoun, speaker) ? speaker.phrase : undefined)
  return fits(pronoun, speaker) ? speaker.phrase : speaker.principal
}
