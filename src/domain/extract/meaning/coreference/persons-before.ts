import { stemOf } from '../../../lexicon/stem.js'
import { findMainVerb, groupEnd, type MainVerb } from '../../clauses/main-verb.js'
import { FIRST_PERSONS, isObjectPronoun } from '../../clauses/pronouns.js'
import { textOf, type Word } from '../../clauses/words.js'
import type { FoundAttribution, Sentence } from '../../document.js'
import { isVerb } from '../../part-of-speech.js'
import type { Scene } from '../../sources/mentions/scene.js'
import { resolveSource } from '../../sources/resolve/resolve-source.js'
import { lowerAt } from '../../word-at.js'
import { takeUntil } from '../../take-until.js'
import { isSame, type Around } from './antecedent.js'
import { clauseBefore, type ToldBefore } from './clause-before.js'
import { JUDGING } from './judging.js'
import { objectBehind } from './object-behind.js'
import { isSomebody, mayBeCalled } from './somebody.js'
import { speakerOf, type Speaker } from './speaker.js'
import { underOwner } from './under-owner.js'

/** Somebody of whom the clause before tells, under the name that a claim gives; `isSpeaker`: who speaks now; `may`: whether a pronoun can mean that one. */
export interface PersonBefore { phrase: string, isSpeaker: boolean, may: (pronoun: string) => boolean }

/** Whom the clause before is about, and to whom that does something. */
export interface PersonsBefore {
  subject: PersonBefore | undefined
  object: PersonBefore | undefined
  /** What is done there is praise, blame or punishment, or the like. */
  judged: boolean
  /** Others are named besides. */
  besides: boolean
  /** Two only meet or speak there. */
  mutual: boolean
  /** Who speaks now has said that, too. */
  own: boolean
}

type Told = Around & { previous: ToldBefore | undefined }

/** Whom "he" and "she" of what is said may mean beside its speaker, by the sentence before or what was said right before. */
export function personsBefore (scene: Scene, found: FoundAttribution, { speaker, previous }: Told): PersonsBefore | undefined {
  if (previous?.said.some(({ from }) => from === found.contents[0]?.from) === true) return undefined
  const { clause, isSaid } = clauseBefore(scene, found, previous)
  const main = findMainVerb(clause)
  const sentence = isSaid ? previous?.place : scene.document.sentences[found.sentence.index - 1]
  if (main === undefined || sentence === undefined) return undefined
  const end = groupEnd(clause, main.at)
  const own = isSaid && previous?.spoke !== undefined && isSame(previous.spoke, speaker.resolved)
  const object = personIn(scene, objectOf(clause, end), { sentence, speaker })
  const stated = isSaid ? previous?.extracted.stated ?? undefined : undefined
  const named = (own ? oneself(clause, main, speaker) : undefined) ?? statedAs(clause, stated, speaker)
  return {
    subject: named ?? personIn(scene, subjectOf(clause, main), { sentence, speaker }),
    object,
    ...deedIn(clause.slice(main.at, end)),
    besides: clause.slice(end).some(({ token }) => isAnother(scene, token, object)),
    own
  }
}

/** "“I prefer Rome,” he said, noting he had lived there": who goes on about himself. */
const oneself = (clause: readonly Word[], { subject }: MainVerb, { phrase }: Speaker): PersonBefore | undefined =>
  FIRST_PERSONS.has(lowerAt(clause, subject)) ? { phrase, isSpeaker: true, may: () => true } : undefined

/** What is done there. */
function deedIn (group: readonly Word[]): Pick<PersonsBefore, 'judged' | 'mutual'> {
  const { lower = '', lemma = '' } = group.findLast(isVerb) ?? {}
  return { judged: JUDGING.has(stemOf(lower)) || DONE_TO_PERSONS.has(lemma), mutual: MUTUAL.has(lemma) }
}

/** Somebody named who is not the one to whom it is done. */
function isAnother ({ people }: Scene, token: number | null, object: PersonBefore | undefined): boolean {
  const name = people.at.get(token ?? NONE)?.person.name
  return name !== undefined && name !== object?.phrase
}

const subjectOf = (clause: readonly Word[], { subject, at }: MainVerb): readonly Word[] =>
  takeUntil(clause.slice(subject, at).filter(({ pos }) => pos !== 'ADV' && pos !== 'CCONJ'), ({ pos }) => pos === 'ADP' || pos === 'PUNCT')

/** "called | him | a liar", "sacked | his deputy". */
function objectOf (clause: readonly Word[], from: number): readonly Word[] {
  const phrase = objectBehind(clause, from)
  // "shook his head"
  if (phrase.length === 2 && lowerAt(phrase, 1) === 'head') return []
  return phrase.length > 0 ? phrase : clause.slice(from, from + 1).filter(isObjectPronoun)
}

/** "He was happy", as the claim that was made of it names him. */
function statedAs (clause: readonly Word[], stated: string | undefined, speaker: Speaker): PersonBefore | undefined {
  const pronoun = lowerAt(clause, 0)
  const rest = textOf(clause.slice(1)).slice(1)
  if (!/^(?:he|she)$/.test(pronoun) || stated?.endsWith(rest) !== true) return undefined
  const phrase = stated.slice(0, -rest.length - 1).trim()
  return { phrase, isSpeaker: phrase.toLowerCase() === speaker.phrase.toLowerCase(), may: other => other === pronoun }
}

/** "Her deputy, | NAME": under the name that stands behind. */
function personIn (scene: Scene, phrase: readonly Word[], { sentence, speaker }: { sentence: Sentence, speaker: Speaker }): PersonBefore | undefined {
  const places = phrase.flatMap(({ token }) => token ?? [])
  const [from, last] = [places[0], places.at(-1)]
  // "no prosecutor" is nobody
  if (from === undefined || last === undefined || /^(?:no|any|every|each|neither|either)$/.test(lowerAt(phrase, 0))) return undefined
  const to = last + 1
  const apposed = scene.document.tokens[to]?.text === ',' ? scene.people.at.get(to + 1)?.run : undefined
  const resolved = resolveSource(scene, { span: apposed ?? { from, to }, sentence, contents: [] })
  if (resolved === undefined || !isSomebody(resolved.source)) return undefined
  const named = speakerOf(resolved, scene.definite)
  const isSpeaker = isSame({ ...resolved, at: from }, speaker.resolved)
  const name = underOwner(scene, named.phrase, to)
  return /^(?:his|her|its|my|our|your) /i.test(name) ? undefined : { phrase: name, isSpeaker, may: pronoun => mayBeCalled(resolved, pronoun) }
}

const NONE = -1
const DONE_TO_PERSONS: ReadonlySet<string> = new Set(`accuse call drop replace appoint hire promote demote choose select elect nominate dismiss release free extradite recommend
reprimand warn admire envy hate dislike love trust distrust sell sign loan leave divorce succeed`.split(/\s+/))
const MUTUAL: ReadonlySet<string> = new Set('meet visit join phone ring telephone see tell ask invite host receive marry follow accompany greet interview consult inform reach contact'.split(' '))
