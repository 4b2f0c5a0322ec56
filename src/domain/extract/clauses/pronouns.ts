import { lowerAt, posAt } from '../word-at.js'
import type { Word } from './words.js'
import { isNoun } from '../part-of-speech.js'

/** Subjects of the third person. */
export const THIRD_PERSONS: ReadonlySet<string> = new Set(['he', 'she', 'it', 'they'])
export const FIRST_PERSONS: ReadonlySet<string> = new Set(['i', 'we'])
export const SUBJECT_PRONOUNS: ReadonlySet<string> = new Set([...FIRST_PERSONS, 'you', ...THIRD_PERSONS])

export const POSSESSIVES: ReadonlySet<string> = new Set(['his', 'her', 'its', 'their', 'my', 'our', 'your'])
/** Those of the third person. */
export const THIRD_POSSESSIVES: ReadonlySet<string> = new Set(['his', 'her', 'its', 'their'])

/** They open questions, and clauses that ask. */
export const QUESTION_WORDS: ReadonlySet<string> = new Set(['who', 'whom', 'whose', 'what', 'which', 'when', 'where', 'why', 'how'])

/** "himself", "themselves". */
export const isReflexive = (word: Word | undefined): boolean => REFLEXIVES.has(word?.lower ?? '')

/** "him", "themselves"; not the US. */
export const isObjectPronoun = (word: Word | undefined): boolean => word !== undefined && word.text !== 'US' && (OBJECTIVES.has(word.lower) || isReflexive(word))

/** "him", "it", "her" before what she is called, and not before what is hers. */
export const opensWithPronoun = (words: readonly Word[]): boolean =>
  /^(?:him|it|them)$/.test(lowerAt(words, 0)) || (lowerAt(words, 0) === 'her' && /^(?:DET|ADP|ADV|ADJ|)$/.test(posAt(words, 1)) && !isNoun(words[2]))

const REFLEXIVES: ReadonlySet<string> = new Set(['himself', 'herself', 'itself', 'themselves'])
const OBJECTIVES: ReadonlySet<string> = new Set(['him', 'me', 'us', 'them'])

/** Whoever a possessive of the third person is of, as the subject of a clause. */
export const SUBJECT_OF: ReadonlyMap<string, string> = new Map([['its', 'it'], ['his', 'he'], ['her', 'she'], ['their', 'they']])
