import type { ExtractedSource } from '../../../../model/source.js'
import { findMainVerb } from '../../clauses/main-verb.js'
import type { Gender } from './may-be.js'
import { lowerAt } from '../../word-at.js'
import { nameWords, ownerWords, spaced, textOf, type Word } from '../../clauses/words.js'
import { fits } from './fits.js'
import type { Speaker } from './speaker.js'
import type { SubjectQuestion } from './resolve-subject.js'

/**
 * Names whom "his", "her", "him", "their" and "them" behind the verb of a clause mean, where nobody else in it can be meant: "the firm had not paid her
 * band" in a singer's mouth. Where the antecedent is not sure the words stay.
 */
export const namePersons = (words: readonly Word[], question: SubjectQuestion): readonly Word[] =>
  nameOne(nameSeveral(words, question), question)

/** "The mayor telephoned | them", in the mouth of two engineers: where nobody else in it is several. */
function nameSeveral (words: readonly Word[], { speaker, quoted, contested }: SubjectQuestion): readonly Word[] {
  const from = findMainVerb(words)?.at ?? words.length
  const at = words.findIndex(({ lower }, index) => index > from && (lower === 'them' || lower === 'their'))
  const isOpen = quoted || contested || !isGroup(speaker.resolved.source)
  if (at === -1 || isOpen || words.slice(0, at).some(isSeveral) || isSubject(words, speaker)) return words
  return named(words, at, speaker.phrase.replace(OPENING, word => word.toLowerCase()))
}

/** "Two engineers", "people familiar with it"; a couple is called so too seldom. */
const isGroup = ({ name, kind }: ExtractedSource): boolean =>
  (kind === 'group' || kind === 'anonymous') && PLURAL.test(name.split(TAIL)[0] ?? '') && !/^(?:an?|one|both|his|her|its|their) /i.test(name)
const PLURAL = /(?:[^s]s|people|m[ae]n|women|children|police)$/
const TAIL = / (?:of|for|in|at|with|from|to|who|familiar|close|briefed) /

const isSubject = (words: readonly Word[], { phrase }: Speaker): boolean => textOf(words).toLowerCase().startsWith(phrase.toLowerCase())

/** Written large because a sentence begins with it. */
const OPENING = /^(?:Former|Local|Senior|Other|Some|Many|Several|Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten|Dozens|Hundreds|Village|Human|Young|Angry|Opposition|Government|Federal|Foreign)(?= )/

const isSeveral = ({ pos, lower, lemma }: Word): boolean =>
  (pos === 'NOUN' && (lower !== lemma || MANY.has(lower))) || lower === 'and' || lower === 'they' || lower === 'others' || (pos === 'PROPN' && /s$/.test(lower))

const MANY: ReadonlySet<string> = new Set(['police', 'people', 'staff', 'troops', 'couple', 'family', 'team', 'public', 'media', 'press', 'army'])

function nameOne (words: readonly Word[], question: SubjectQuestion): readonly Word[] {
  const from = findMainVerb(words)?.at ?? words.length
  const at = words.findIndex(({ lower }, index) => index > from && PRONOUNS.has(lower))
  const gender = genderOf(lowerAt(words, at))
  if (at === -1 || words.slice(0, at).some(word => question.mayBe(word, gender))) return words
  const name = whoIs(words[at]!, question)
  if (name === undefined) return words
  return named(words, at, name)
}

/** The name in place of a pronoun. */
function named (words: readonly Word[], at: number, name: string): readonly Word[] {
  return [...words.slice(0, at), ...spaced(isOwner(words, at) ? ownerWords(name) : nameWords(name)), ...words.slice(at + 1)]
}

const PRONOUNS: ReadonlySet<string> = new Set(['his', 'him', 'her'])
const genderOf = (pronoun: string): Gender => pronoun === 'her' ? 'f' : 'm'

function whoIs (pronoun: Word, { speaker, quoted, contested, antecedent, hasRivals }: SubjectQuestion): string | undefined {
  const subject = pronoun.lower === 'her' ? 'she' : 'he'
  const mayBeSpeaker = !quoted && speaker.resolved.source.kind === 'person' && fits(subject, speaker)
  const isOpen = contested || hasRivals(pronoun, genderOf(pronoun.lower))
  // "a neighbour said Ana Lee had shouted at her": a speaker without a name may be meant
  const { kind, name } = speaker.resolved.source
  const isUnnamed = !quoted && kind === 'anonymous' && /^(?:an?|the|one|another) /i.test(name) && !isGroup(speaker.resolved.source)
  if (isUnnamed) return speaker.served !== undefined && speaker.served.gender === genderOf(pronoun.lower) ? speaker.served.name : undefined
  if (mayBeSpeaker) return isOpen ? undefined : speaker.phrase
  return antecedent({ ...pronoun, lower: subject })
}

/** "paid her | band"; "paid her on Monday" has no owner. */
const isOwner = (words: readonly Word[], at: number): boolean =>
  !/^(?:him|them)$/.test(lowerAt(words, at)) && /^(?:NOUN|ADJ|NUM|PROPN)$/.test(words[at + 1]?.pos ?? '')
