import { findMainVerb } from '../../polarity/main-verb.js'
import type { Gender } from '../may-be.js'
import { lowerAt } from '../../polarity/word-at.js'
import type { Word } from '../../polarity/words.js'
import { fits } from './fits.js'
import { nameWords } from './speaker.js'
import type { SubjectQuestion } from './resolve-subject.js'

/**
 * Names whom "his", "her" and "him" behind the verb of a clause mean, where nobody else in it can be meant: "the firm had not paid her band" in a singer's
 * mouth. Where the antecedent is not sure the words stay.
 */
export function namePersons (words: readonly Word[], question: SubjectQuestion): readonly Word[] {
  const from = findMainVerb(words)?.at ?? words.length
  const at = words.findIndex(({ lower }, index) => index > from && PRONOUNS.has(lower))
  const gender = genderOf(lowerAt(words, at))
  if (at === -1 || words.slice(0, at).some(word => question.mayBe(word, gender))) return words
  const name = whoIs(words[at]!, question)
  if (name === undefined) return words
  const owned = isOwner(words, at) ? name + (name.endsWith('s') ? '’' : '’s') : name
  return [...words.slice(0, at), ...nameWords(owned).map((word, index) => index === 0 ? { ...word, before: ' ' } : word), ...words.slice(at + 1)]
}

const PRONOUNS: ReadonlySet<string> = new Set(['his', 'him', 'her'])
const genderOf = (pronoun: string): Gender => pronoun === 'her' ? 'f' : 'm'

function whoIs (pronoun: Word, { speaker, quoted, contested, antecedent, hasRivals }: SubjectQuestion): string | undefined {
  const subject = pronoun.lower === 'her' ? 'she' : 'he'
  const mayBeSpeaker = !quoted && speaker.resolved.source.kind === 'person' && fits(subject, speaker)
  const isOpen = contested || hasRivals(pronoun, genderOf(pronoun.lower))
  if (mayBeSpeaker) return isOpen ? undefined : speaker.phrase
  return antecedent({ ...pronoun, lower: subject })
}

/** "paid her | band"; "paid her on Monday" has no owner. */
const isOwner = (words: readonly Word[], at: number): boolean =>
  lowerAt(words, at) !== 'him' && /^(?:NOUN|ADJ|NUM|PROPN)$/.test(words[at + 1]?.pos ?? '')
