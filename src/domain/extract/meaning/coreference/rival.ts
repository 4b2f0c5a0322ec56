import { stemOf } from '../../../lexicon/stem.js'
import { nounFieldOf, PERSONS, senseOf } from '../../../lexicon/synonyms.js'
import { isCalendarName } from '../../../lexicon/calendar.js'
import { isPlural } from '../../clauses/noun-phrase.js'
import { THIRD_POSSESSIVES } from '../../clauses/pronouns.js'
import { textOf, type Word } from '../../clauses/words.js'
import { isNoun } from '../../part-of-speech.js'
import type { People } from '../../sources/names/person.js'
import { BODY_HEADS, PUBLICATION_HEADS, ROLE_HEADS } from '../../sources/roles/roles.js'
import type { Gender } from './may-be.js'

/**
 * How somebody or something beside the speaker stands to what is said: `named` as what it is said of, `judged`, or only `affected`, by the deed that it gives
 * the reason for, `warned` or `addressed` by it, what the clause or the sentence before was about (`told`, `before`) or the clause in front of its own
 * (`ahead`), what the sentence before says something was done to (`behind`), or what the speaker has judged there or judges now (`tried`).
 */
export type Standing = 'named' | 'judged' | 'affected' | 'warned' | 'addressed' | 'told' | 'ahead' | 'before' | 'behind' | 'tried'

/** Somebody or something beside the speaker that a pronoun of what is said may mean. */
export interface Rival {
  phrase: string
  several: boolean
  /** Of somebody; undefined for a thing or a body. */
  gender?: Gender | null
  /** A thing, which does nothing by itself. */
  thing: boolean
  standing: Standing
}

/** What "it" was done to: whoever that is, a pronoun in the reason is it, too, and nobody can tell. */
export const openRival = (pronoun: string): Rival | undefined => {
  if (!/^(?:it|him|her|them)$/.test(pronoun)) return undefined
  const somebody = pronoun === 'him' ? { gender: 'm' as const } : pronoun === 'her' ? { gender: 'f' as const } : {}
  return { phrase: OPEN, several: pronoun === 'them', thing: true, standing: 'judged', ...somebody }
}

/** The name of what nobody can name. */
export const OPEN = ''

/** What a noun phrase names; undefined for a time, and for a thing or body that is somebody's ("its plan"). */
export function rivalOf (people: People, phrase: readonly Word[], standing: Standing): Rival | undefined {
  const head = phrase.at(-1)
  if (head === undefined || !isNoun(head) || isCalendarName(head.lower) || TIMES.has(head.lower)) return undefined
  const field = nounFieldOf(senseOf(stemOf(head.lower)))
  // a capital opens the sentence: "Prices | rose"
  const isOpening = phrase.length === 1 && head.pos === 'PROPN' && field > 0 && /[^s]s$/.test(head.lower)
  const person = phrase.flatMap(({ token }) => people.at.get(Number(token))?.person ?? []).at(-1)
  const role = ROLE_HEADS.get(head.lower) ?? (field === PERSONS || PEOPLE.test(head.lower) ? { gender: null } : undefined)
  const somebody = person ?? role
  if (phrase.some(({ lower }, at) => THIRD_POSSESSIVES.has(lower) && (at > 0 || somebody === undefined))) return undefined
  return {
    phrase: textOf(phrase),
    several: isPlural(phrase) || isOpening || (phrase[0]?.pos === 'NUM' && phrase[0].lower !== 'one') || PEOPLE.test(head.lower) || head.lower === 'police',
    thing: somebody === undefined && (head.pos === 'NOUN' || isOpening) && !BODY_HEADS.has(head.lower) && !BODY_HEADS.has(head.lemma) && !/^(?:senate|congress|assembly|villages?|towns?|cities|city|communit(?:y|ies))$/.test(head.lower),
    standing,
    ...somebody === undefined ? {} : { gender: somebody.gender }
  }
}

/** "apologised | the following year |, saying that it …" */
const TIMES: ReadonlySet<string> = new Set('minute hour day morning afternoon evening night week weekend month year decade minutes hours days weeks months years time'.split(' '))
const PEOPLE = /^(?:people|staff|crew|children|men|women|families|households|couples)$/

/** What the sentence before was about, or what its subject did something to. */
export const isTopic = ({ standing }: Rival): boolean => /^(?:before|behind|tried)$/.test(standing)

/** Whether a pronoun can mean it. */
export function mayMean ({ several, gender }: Rival, pronoun: string): boolean {
  if (pronoun === 'they' || pronoun === 'them') return several
  if (pronoun === 'it') return !several && gender === undefined
  return /^(?:he|she|him|her)$/.test(pronoun) && !several && gender !== undefined && gender !== (/^(?:he|him)$/.test(pronoun) ? 'f' : 'm')
}

/** A thing that has people of its own. */
export const isHouse = (phrase: string): boolean =>
  BODY_HEADS.has(headOf(phrase)) || PUBLICATION_HEADS.has(headOf(phrase)) || /^(?:plant|mine|port|station)$/.test(headOf(phrase))

/** The last word of what a rival is called. */
export const headOf = (phrase: string): string => phrase.toLowerCase().split(' ').at(-1) ?? ''
