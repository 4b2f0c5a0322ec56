import { findMainVerb } from '../../clauses/main-verb.js'
import { ADVERBIAL_SUBORDINATORS } from '../../clauses/function-words.js'
import { nameWords, ownerWords, spaced, type Word } from '../../clauses/words.js'
import { agree, isFirstPerson } from './agree.js'
import { meantRival, namedRival } from './meant-rival.js'
import { owningRival } from './owning-rival.js'
import { personMeant } from './person-meant.js'
import type { PersonsBefore } from './persons-before.js'
import { OPEN, type Rival } from './rival.js'
import type { Gender } from './may-be.js'
import { isExpletive } from './expletive.js'
import { fits, isOfKin } from './fits.js'
import { hasWitnessed } from './own-mind.js'
import { isSaidOfBody } from './said-of-body.js'
import { isToldOfThing } from './told-of-thing.js'
import type { Speaker } from './speaker.js'
import { spelledOut } from './spelled-out.js'
import { lowerText } from '../../lower-text.js'
import { lowerAt, posAt } from '../../word-at.js'
import { withClient } from './with-client.js'
import { withSpeaker } from './with-speaker.js'
import { FIRST_PERSONS, THIRD_PERSONS, SUBJECT_OF } from '../../clauses/pronouns.js'

/** The words of a content with its subject named; `own`: the subject is the source itself. */
export interface Subjected { words: readonly Word[], own: boolean }

export interface SubjectQuestion {
  speaker: Speaker
  /** The content stands in quote marks: "he" is not the speaker there, and "I" is. */
  quoted: boolean
  /** The content stands before whoever says it. */
  fronted?: boolean
  /** Others of fitting gender or number stand between the source and the content. */
  contested: boolean
  /** Who answers the claim, where it is told only for that: "its" is theirs in "Peru rejected a report saying its troops had fled". */
  answering?: Speaker | undefined
  /** What the source has just spoken of in the same sentence, for an "it" that is hardly the source. */
  thing?: string | undefined
  /** Who or what else may be meant, by the sentence and by the clause before. */
  rivals?: readonly Rival[] | undefined
  /** Whom the clause before tells of. */
  persons?: PersonsBefore | undefined
  /** What a clause is about. */
  toldIn?: (clause: readonly Word[]) => Rival | undefined
  /** The thing or things that were told of in the statement right before. */
  near?: (pronoun: Word) => string | undefined
  /** Whether a word of reported speech stands in quote marks. */
  isQuoted?: ((word: Word) => boolean) | undefined
  /** Who is "you", in the question of an interview. */
  addressee?: string | undefined
  /** Whose claim the content is, where the source doubts it. */
  claimant?: string | undefined
  /** Whom a pronoun of the content means if not the source. */
  antecedent: (pronoun: Word) => string | undefined
  /** Whether the word may stand for somebody of that gender. */
  mayBe: (word: Word, gender: Gender) => boolean
  /** Whether others of that gender than the source are named close before. */
  hasRivals: (pronoun: Word, gender: Gender) => boolean
}

/**
 * Names who a pronoun at the head of a content is, where that is sure; undefined where it cannot be named and the content could not stand alone: "we" of
 * one speaker is not the "we" of another.
 */
export function resolveSubject (said: readonly Word[], question: SubjectQuestion): Subjected | undefined {
  const words = withClient(said, question.speaker)
  const at = Number(findMainVerb(words)?.subject)
  const pronoun = lowerAt(words, at)
  if (FIRST_PERSONS.has(pronoun)) return firstPerson(words, at, question)
  if (THIRD_PERSONS.has(pronoun)) return thirdPerson(words, at, question)
  // whom somebody speaks to, nobody knows outside; "you can't say that P" is said to everybody
  if (pronoun === 'you' && question.addressee === undefined && question.quoted && !words.some(({ lemma }) => lemma === 'not')) return undefined
  if (pronoun === 'you' && question.addressee !== undefined) return { words: withName(agree(words, at), at, question.addressee), own: false }
  if (DEMONSTRATIVE.has(pronoun) && words[at + 1]?.pos !== 'NOUN' && words[at + 1]?.pos !== 'ADJ' && !isTold(words, at)) return undefined
  if (OWNERS.has(lowerAt(words, 0))) return possessive(words, question)
  const lead = shareOf(words)
  const owned = lead === 0 ? undefined : possessive(words.slice(lead), question)
  if (owned !== undefined) return { words: [...words.slice(0, lead), ...spaced(owned.words)], own: false }
  const named = withSpeaker(words, question.speaker, word => question.quoted || question.isQuoted?.(word) === true)
  return { words: named, own: isName(words, at, question.speaker) }
}

/** "Those who slept badly" are told of right behind. */
const isTold = (words: readonly Word[], at: number): boolean => lowerAt(words, at) === 'those' && /^(?:who|whose|with|without|aged|in|on|taking|given|born|living)$/.test(lowerAt(words, at + 1))

const DEMONSTRATIVE: ReadonlySet<string> = new Set(['this', 'that', 'these', 'those'])

/** "I will go" in a minister's mouth: the minister will. "We" is whom the speaker speaks for. */
function firstPerson (words: readonly Word[], at: number, { speaker }: SubjectQuestion): Subjected | undefined {
  const name = firstPersonName(words[at]?.lower, speaker)
  if (name === undefined || words.slice(0, at).some(isFirstPerson)) return undefined
  const agreeing = agree(words, at)
  const person = words[at]?.lower === 'i' ? speaker : undefined
  // "and I'm sure": the clause may come to stand by itself
  const named = agreeing.map((word, index) => person !== undefined && word.lower === 'i' && words[index - 1]?.pos === 'CCONJ'
    ? { ...word, text: name, lower: name.toLowerCase() }
    : { ...word, ...firstPersonForm(word, person) })
  return { words: withName(named, at, name), own: true }
}

function firstPersonName (pronoun: string | undefined, speaker: Speaker): string | undefined {
  const { phrase, principal, resolved: { source } } = speaker
  if (pronoun === 'we') return principal
  // "a nurse" is one; nobody could tell who "one of them" is
  const isOne = source.kind === 'anonymous' && !/^(?:one|another|the other)\b/i.test(source.name) && (fits('he', speaker) || fits('she', speaker))
  return source.kind === 'person' || isOne ? phrase : undefined
}

/** "our" and "us" of a body are "its" and "it"; "my" and "me" of a person his or her own. */
function firstPersonForm ({ lower, text }: Word, person: Speaker | undefined): { text: string, lower: string } {
  const gender = person?.resolved.person?.gender ?? null
  const forms = person === undefined ? BODY_FORMS : gender === 'f' ? HER_FORMS : gender === 'm' ? HIS_FORMS : THEIR_FORMS
  const form = forms.get(lower)
  return form === undefined ? { text, lower } : { text: form, lower: form }
}

const BODY_FORMS = new Map([['our', 'its'], ['us', 'it'], ['ourselves', 'itself'], ['we', 'it'], ['ours', 'its']])
const HER_FORMS = new Map([['my', 'her'], ['me', 'her'], ['myself', 'herself'], ['i', 'she']])
const HIS_FORMS = new Map([['my', 'his'], ['me', 'him'], ['myself', 'himself'], ['i', 'he']])
const THEIR_FORMS = new Map([['my', 'their'], ['me', 'them'], ['myself', 'themself']])

function thirdPerson (words: readonly Word[], at: number, question: SubjectQuestion): Subjected | undefined {
  const pronoun = lowerAt(words, at)
  if (isExpletive(words, at)) return { words: [...words.slice(0, at + 1), ...spelledOut(words.slice(at + 1)), ...words.slice(at + 2)], own: false }
  if (namedInFront(words, at)) return { words, own: false }
  if (question.claimant !== undefined) return named(words, at, question.claimant)
  const served = servedAs(pronoun, question.speaker)
  if (served !== undefined) return { words: withName(words, at, served), own: true }
  const spoken = pronoun === 'it' && !question.quoted && question.speaker.resolved.source.kind === 'anonymous' ? question.speaker.principal : undefined
  if (spoken !== undefined && isSaidOfBody(words, at, { sure: true })) return named(words, at, spoken)
  const isOther = isDemanded(words, at) || isDead(words, at) || isToSpeaker(words, at, question)
  if (isOther) return named(words, at, words.slice(at, at + 1).map(question.antecedent)[0])
  const rival = namedRival(pronoun, question) ?? personMeant(words, at, question) ?? meantRival(words, at, question)
  if (rival !== undefined) return rival === OPEN ? undefined : named(question.quoted ? withSpeaker(words, question.speaker, () => true) : words, at, rival)
  if (!question.quoted && !question.contested && (fits(pronoun, question.speaker) || hasWitnessed(words, at, question.speaker))) {
    // what else "it" is, the words around tell too seldom
    if (!isSaidOfBody(words, at, { sure: true })) return asThing(words, at, question)
    return { words: withName(singular(words, pronoun, question.speaker), at, question.speaker.phrase), own: true }
  }
  const thing = asThing(words, at, question) ?? asNear(words, at, question)
  if (thing !== undefined) return thing
  const [other] = isSaidOfBody(words, at, { sure: false }) ? words.slice(at, at + 1).map(question.antecedent) : []
  return named(words, at, other)
}

/** With the name of somebody or something else. */
const named = (words: readonly Word[], at: number, name: string | undefined): Subjected | undefined =>
  name === undefined ? undefined : { words: withName(words, at, name), own: false }

/** "says he should go": nobody demands that of himself. */
const isDemanded = (words: readonly Word[], at: number): boolean => /^(?:he|she)$/.test(lowerAt(words, at)) && /^(?:should|must|ought)$/.test(lowerAt(words, at + 1)) &&
  /^(?:go|resign|quit|apologise|apologize|step|leave)$/.test(lowerAt(words, at + 2))

/** "a colleague, who alleged that | she | had hit him": of a speaker of whom nothing tells the gender, "him" is the one. */
const isToSpeaker = (words: readonly Word[], at: number, { speaker: { resolved: { source, person } }, quoted }: SubjectQuestion): boolean =>
  !quoted && source.kind === 'anonymous' && (person?.gender ?? null) === null && lowerAt(words, at) === 'she' &&
  words.some(({ lower }, index) => index > at && lower === 'him')

/** "said she had died": nobody says so of herself. */
const isDead = (words: readonly Word[], at: number): boolean => /^(?:he|she)$/.test(lowerAt(words, at)) &&
  /^(?:(?:had|has|have|was|is|already|later|also|never) ){0,3}(?:died|dead|killed|murdered|drowned|buried|survived by|passed away|left no will)(?: |$)/.test(lowerText(words.slice(at + 1, at + 6)))

/** "said that the radar was cheap and that | it | worked": the radar did. */
const asThing = (words: readonly Word[], at: number, { thing }: SubjectQuestion): Subjected | undefined =>
  lowerAt(words, at) === 'it' ? named(words, at, thing) : undefined

/** "The ban stands", and then "it will be lifted", "they will be lifted" of several. */
function asNear (words: readonly Word[], at: number, { near }: SubjectQuestion): Subjected | undefined {
  const [name] = isToldOfThing(words, at) ? words.slice(at, at + 1).map(pronoun => near?.(pronoun)) : []
  return named(words, at, name)
}

/** "A lawyer for NAME said he was innocent". */
function servedAs (pronoun: string | undefined, { served, resolved }: Speaker): string | undefined {
  // "Hill, a lawyer for Lee, quit. He said he was tired": of oneself, too, but for those who cannot be "she"
  const own = resolved.person?.gender ?? null
  if (served?.earlier === true && (served.gender === null || own === null || own === served.gender)) return undefined
  return (pronoun === 'he' && served?.gender !== 'f') || (pronoun === 'she' && served?.gender !== 'm') ? served?.name : undefined
}

/** "As the forces leave, they will …": the clause in front names who. */
const namedInFront = (words: readonly Word[], at: number): boolean =>
  at > 0 && ADVERBIAL_SUBORDINATORS.has(lowerAt(words, 0)) && NAMING.has(posAt(words, 1))

const NAMING: ReadonlySet<string> = new Set(['DET', 'NOUN', 'PROPN', 'ADJ'])

/** "They" of a body is one body, but for the police. */
const singular = (words: readonly Word[], pronoun: string, { phrase, resolved: { source: { kind } } }: Speaker): readonly Word[] =>
  pronoun === 'they' && kind !== 'group' && kind !== 'anonymous' && !/police$/i.test(phrase) ? agree(words, 0) : words

const withName = (words: readonly Word[], at: number, name: string): Word[] => {
  const rest = words.slice(at + 1)
  return [...words.slice(0, at), ...spaced(nameWords(name), at === 0 ? '' : ' '), ...spelledOut(rest), ...rest.slice(1)]
}

/** "nine of | its soldiers", "all | its alarms": so many words stand before the owner; none for other words. */
function shareOf (words: readonly Word[]): number {
  const owner = lowerAt(words, 1) === 'of' ? 2 : 1
  const isShare = words[0]?.pos === 'NUM' || /^(?:all|both|most|some|many|several|none|half|each|neither)$/.test(lowerAt(words, 0))
  return isShare && OWNERS.has(lowerAt(words, owner)) ? owner : 0
}

/** "its troops had left" of a ministry: the ministry's troops. Only at the very head, where no other owner can stand before. */
function possessive (words: readonly Word[], question: SubjectQuestion): Subjected | undefined {
  const { speaker, quoted, contested, answering } = question
  const owner = OWNERS.get(lowerAt(words, 0))
  const first = owner === 'i' || owner === 'we'
  const others = answering !== undefined && fits(owner, answering) ? answering.phrase : undefined
  const served = lowerAt(words, 1) === 'clients' ? undefined : servedAs(owner, speaker) ?? owningRival(owner ?? '', words.slice(1), question) ?? others
  const name = first ? firstPersonName(owner, speaker) : served ?? speaker.phrase
  const isOwn = !quoted && !contested && (fits(owner, speaker) || isOfKin(speaker, owner, lowerAt(words, 1)))
  if (name === undefined || !(first || served !== undefined || isOwn)) return undefined
  const rest = words.slice(1).map(word => ({ ...word, ...firstPersonForm(word, owner === 'i' ? speaker : undefined) }))
  return { words: [...ownerWords(name), ...rest], own: false }
}

const OWNERS: ReadonlyMap<string, string> = new Map([...SUBJECT_OF, ['my', 'i'], ['our', 'we']])

/** The content names the source itself: "Smith said Smith would go". */
const isName = (words: readonly Word[], at: number, { phrase }: Speaker): boolean => {
  const name = phrase.toLowerCase().split(' ')
  return name.every((part, index) => words[at + index]?.lower === part)
}
