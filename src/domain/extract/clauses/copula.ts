import { formOfBe } from './inflect-verb.js'
import { isPlural } from './noun-phrase.js'
import { lowerAt } from '../word-at.js'
import type { Word } from './words.js'

/** The form of "be" that goes with the subject, in the tense of the cue. */
export const copula = (subject: readonly Word[], cue: readonly Word[]): string =>
  formOfBe({ several: isPlural(subject) || lowerAt(subject, 0) === 'them', past: cue.some(({ lower }) => lower.endsWith('ed') || lower === 'found') })
