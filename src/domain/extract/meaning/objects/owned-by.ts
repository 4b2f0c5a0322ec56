import { SUBJECT_OF, THIRD_POSSESSIVES } from '../../clauses/pronouns.js'
import { nameWords, ownerWords, spaced, type Word } from '../../clauses/words.js'
import { fits } from '../coreference/fits.js'
import type { Speaker } from '../coreference/speaker.js'
import { lowerAt, posAt } from '../../word-at.js'

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

interface Spoken { speaker: Speaker, quoted: boolean, contested: boolean }

/** "accuses | her | publisher of fraud": no clause, and the speaker's. */
export function underSpeaker (words: readonly Word[], { speaker, quoted, contested }: Spoken): readonly Word[] {
  const isOpen = quoted || contested || !THIRD_POSSESSIVES.has(lowerAt(words, 0)) || posAt(words, 1) !== 'NOUN' || lowerAt(words, 2) !== 'of'
  const owner = isOpen ? undefined : ownerOf(lowerAt(words, 0), speaker)
  return owner === undefined ? words : [...ownerWords(owner), ...words.slice(1)]
}
