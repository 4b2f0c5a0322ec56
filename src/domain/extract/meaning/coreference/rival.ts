import { stemOf } from '../../../lexicon/stem.js'
import { nounFieldOf, PERSONS, senseOf } from '../../../lexicon/synonyms.js'
import { isCalendarName } from '../../../lexicon/calendar.js'
import { isPlural } from '../../clauses/noun-phrase.js'
import { THIRD_POSSESSIVES } from '../../clauses/pronouns.js'
import { ownerWords, textOf, type Word } from '../../clauses/words.js'
import type { People } from '../../sources/names/person.js'
import { BODY_HEADS, DOCUMENT_HEADS, PUBLICATION_HEADS, ROLE_HEADS } from '../../sources/roles/roles.js'
import { takeUntil } from '../../take-until.js'
import { lowerAt } from '../../word-at.js'
import { ownerOf } from '../objects/owned-by.js'
import { fits } from './fits.js'
import type { Gender } from './may-be.js'
import { happens, isAnswering, isDone, isDoneByOne, isDoneToIt, isFound, isObliged, isOwnReason, isSettled, isUndergone } from './said-of-rival.js'
import { isBetween } from './said-of-body.js'
import { isDoneByOthers, isSaidOfPersons } from './said-of-persons.js'
import { isDescribed, isOpinion, isSaidOfNobody, isSaidOfThing, mayThingsDo } from './said-of-thing.js'
import type { Speaker } from './speaker.js'
import { isNoun } from '../../part-of-speech.js'
import { isToldOfThing } from './told-of-thing.js'

/**
 * How somebody or something beside the speaker stands to what is said: `judged`, or only `affected`, by the deed that it gives the reason for, `warned` or
 * `addressed` by it, what the clause or the sentence before was about (`told`, `before`) or the clause in front of its own (`ahead`), what the sentence before
 * says something was done to (`behind`), or what the speaker has judged there or judges now (`tried`).
 */
export type Standing = 'judged' | 'affected' | 'warned' | 'addressed' | 'told' | 'ahead' | 'before' | 'behind' | 'tried'

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
    several: isPlural(phrase) || isOpening || (phrase[0]?.pos === 'NUM' && phrase[0].lower !== 'one') || PEOPLE.test(head.lower),
    thing: somebody === undefined && (head.pos === 'NOUN' || isOpening) && !BODY_HEADS.has(head.lower) && !BODY_HEADS.has(head.lemma) && !/^(?:senate|congress|assembly|villages?|towns?|cities|city|communit(?:y|ies))$/.test(head.lower),
    standing,
    ...somebody === undefined ? {} : { gender: somebody.gender }
  }
}

/** "apologised | the following year |, saying that it …" */
const TIMES: ReadonlySet<string> = new Set('minute hour day morning afternoon evening night week weekend month year decade minutes hours days weeks months years time'.split(' '))
const PEOPLE = /^(?:people|staff|crew|children|men|women|families|households|couples)$/

/** `fronted`: what is said stands before whoever says it. */
interface Said { rivals?: readonly Rival[] | undefined, quoted: boolean, fronted?: boolean | undefined, speaker: Speaker }

/** Whom or what the pronoun at `at` means rather than who says it: a rival where it cannot be the speaker, or where what is said fits the rival better. */
export function meantRival (words: readonly Word[], at: number, { rivals = [], quoted, fronted = false, speaker }: Said): string | undefined {
  const pronoun = lowerAt(words, at)
  const possible = rivals.filter(rival => mayMean(rival, pronoun) && !isDoneByAnother(rival, words, at) && !isSomebodyHere(rival, words, at))
  // nobody is "it" or "they" in a quotation of himself
  const by = { speaker, fronted, isOwn: !quoted && fits(pronoun, speaker) }
  const meant = possible.filter(rival => quoted ? isTopicMeant(rival, words, at, by) && !isOpinion(words, at) : isMeant(rival, words, at, by))
  return meant.flatMap(({ phrase }) => withOwner(phrase, speaker) ?? [])[0]
}

/** What no thing does: to find, but for a text, to hire, or "it" to itself. */
const isDoneByAnother = ({ thing, gender, phrase }: Rival, words: readonly Word[], at: number): boolean => thing && gender === undefined &&
  (isDoneByOne(words, at) || isDoneToIt(words, at) || (isFound(words, at) && !DOCUMENT_HEADS.has(headOf(phrase))))

/** "They banned Novak. It had tested | him | twice": a bare name is rather "him" than "it". */
const isSomebodyHere = ({ thing, gender, phrase }: Rival, words: readonly Word[], at: number): boolean => !thing && gender === undefined && lowerAt(words, at) === 'it' &&
  /^\p{Lu}/u.test(phrase) && words.some(({ lower }, index) => index > at && /^(?:he|him|his|she|her)$/.test(lower))

const headOf = (phrase: string): string => phrase.toLowerCase().split(' ').at(-1) ?? ''

interface By { speaker: Speaker, fronted: boolean, isOwn: boolean }

function isMeant (rival: Rival, words: readonly Word[], at: number, by: By): boolean {
  if (rival.standing === 'tried' && !/police$/i.test(by.speaker.phrase)) return /^(?:it|they)$/.test(lowerAt(words, at)) && !isOwnReason(words, at) && !isOnesOwn(rival, words, at, by)
  if (isTopic(rival)) return isTopicMeant(rival, words, at, by)
  return !by.isOwn || isFavoured(rival, words, at)
}

/** What the sentence before was about, or what its subject did something to. */
export const isTopic = ({ standing }: Rival): boolean => /^(?:before|behind|tried)$/.test(standing)

/**
 * Of a topic: a thing by what is said of it, and several by that a body is "they" more seldom. Where what is said stands in front of who says it, it is rather
 * of what was told of than of somebody who is still to come.
 */
function isTopicMeant (rival: Rival, words: readonly Word[], at: number, by: By): boolean {
  if (!isTopic(rival)) return false
  if (rival.phrase.toLowerCase() === by.speaker.phrase.toLowerCase()) return by.isOwn && by.fronted && !isSaidOfThing(words, at)
  const isAhead = by.fronted && !isOwnReason(words, at)
  if (by.isOwn && rival.several && isSeveral(by.speaker)) return rival.thing && isSaidOfNobody(words, at)
  if (rival.gender !== undefined) return arePersonsMeant(rival, words, at, by)
  if (rival.thing && (isSaidOfThing(words, at) || (!by.isOwn && !rival.several && isDescribed(words, at)))) return true
  if (rival.thing && isOnesOwn(rival, words, at, by)) return false
  if (rival.thing) return rival.several ? isAhead && by.isOwn && isVerbal(words, at) : (isAhead || !by.isOwn) && isToldOf(rival, words, at)
  if (rival.standing === 'before' && !rival.several) return by.isOwn && isAhead && isDone(words, at) && !isAnswering(words, at) && !isSaidOfThing(words, at)
  return by.isOwn && rival.several && isBody(by.speaker) && isFavoured(rival, words, at)
}

/** What who speaks tells of himself rather than of a thing; a plant that was closed may have done it. */
const isOnesOwn = ({ thing, gender, several, standing, phrase }: Rival, words: readonly Word[], at: number, { isOwn }: By): boolean =>
  isOwn && thing && gender === undefined && !several && !(standing === 'tried' && isHouse(phrase)) && !mayThingsDo(words, at)

function arePersonsMeant (rival: Rival, words: readonly Word[], at: number, { speaker, isOwn }: By): boolean {
  if (!isOwn) return rival.several
  if (isSaidOfPersons(words, at)) return rival.several || OFFICIALS.test(speaker.phrase)
  if (rival.several && /police$/i.test(speaker.phrase)) return isDoneByOthers(words, at)
  return rival.several && isBody(speaker) && isFavoured(rival, words, at)
}

/** "officials", "Democrats" */
const isSeveral = ({ phrase, resolved: { source: { kind } } }: Speaker): boolean => kind === 'group' || kind === 'anonymous' || PLURAL_NAME.test(phrase)
const PLURAL_NAME = /^[^ ]*[^s]s$/

const isBody = ({ phrase, resolved: { source: { kind } } }: Speaker): boolean => /^(?:organisation|government)$/.test(kind) && !/ and /i.test(phrase)

/** An event of the one thing that was told of, where nobody who speaks is "it". */
const isToldOf = ({ standing }: Rival, words: readonly Word[], at: number): boolean =>
  isToldOfThing(words, at) && isVerbal(words, at) && (standing === 'before' || happens(words, at) || isUndergone(words, at))

/** "it had killed 12 sheep", and not "it was not so much the cold that …" */
const isVerbal = (words: readonly Word[], at: number): boolean =>
  words.find((word, index) => index > at && !isBetween(word) && !/^(?:had|has|have|will|would|could|may|might)$/.test(word.lower))?.pos === 'VERB'

/** Who tells of others, and neither of his own arrest nor of his own health. */
const OFFICIALS = /^an? .*\b(?:official|officer|source|prosecutor|judge|doctor|surgeon|guard|diplomat|aide|spokes\w+|policeman|policewoman|detective)$/i

/** "her husband" of whoever speaks: under her name. */
function withOwner (phrase: string, speaker: Speaker): string | undefined {
  const [possessive = '', ...rest] = phrase.split(' ')
  if (!THIRD_POSSESSIVES.has(possessive.toLowerCase())) return phrase
  const owner = ownerOf(possessive.toLowerCase(), speaker)
  return owner === undefined ? undefined : [textOf(ownerWords(owner)), ...rest].join(' ')
}

/**
 * Whose what stands behind a possessive is, where that is rather a rival's than the speaker's: "its roof", in front of who tells of it, is of what was told
 * of.
 */
export function owningRival (owner: string, owned: readonly Word[], { rivals = [], quoted, fronted = false, speaker }: Said): string | undefined {
  const head = nounOf(owned)
  // a union's members, a watchdog's inspectors
  if (OF_SPEAKERS.test(head) && isBody(speaker)) return undefined
  const possible = quoted ? [] : rivals.filter(rival => !isOwned(rival) && mayMean(rival, owner) && !(isMereThing(rival) && isOfBodies(head)))
  const ordered = OF_VESSELS.test(head) ? [...possible].sort((a, b) => Number(b.thing) - Number(a.thing)) : possible
  const owning = ordered.find(rival => isTopic(rival) ? fronted && (/^(?:it|they)$/.test(owner) || !fits(owner, speaker)) : /^(?:told|warned|judged)$/.test(rival.standing) || !fits(owner, speaker))
  return owning?.phrase
}

const nounOf = (owned: readonly Word[]): string => takeUntil(owned, ({ pos }) => !/^(?:DET|ADJ|NUM|NOUN|PROPN)$/.test(pos)).at(-1)?.lower ?? ''

/** A thing that is no house, which has people of its own. */
const isMereThing = ({ thing, gender, phrase }: Rival): boolean => thing && gender === undefined && !isHouse(phrase)

const isHouse = (phrase: string): boolean =>
  BODY_HEADS.has(headOf(phrase)) || PUBLICATION_HEADS.has(headOf(phrase)) || /^(?:plant|mine|port|station)$/.test(headOf(phrase))

/** What only bodies have: "its lawyers", "its shares", and not "its owner", "its crew". */
const isOfBodies = (head: string): boolean => OF_BODIES.test(head) || (ROLE_HEADS.has(head) && !OF_THINGS.test(head) && !OF_VESSELS.test(head))
const OF_BODIES = /^(?:shares?|shareholders|customers|staff|employees|troops|soldiers|forces|profits?|revenues?|headquarters|board|lawyers?|members|engineers|clients|workers|pilots)$/
const OF_THINGS = /^(?:owners?|authors?|makers?|builders?|inventors?|developers?|designers?|users?|readers?|victims?|residents|tenants|occupants|inhabitants|supporters|backers|opponents|critics|buyers?|sponsors?|editors?|keepers?|operators?|director|creators?|founders?|architects?|organisers?|organizers?)$/
const OF_VESSELS = /^(?:crew|captain|passengers?|pilot|drivers?|cargo|hull|engines?|brakes|wings?|wheels|roof|walls?|doors?)$/
const OF_SPEAKERS = /^(?:members|inspectors|investigators|detectives)$/

const isOwned = ({ phrase }: Rival): boolean => /^(?:his|her|its|their) /i.test(phrase)

/** Whether a pronoun can mean it. */
export function mayMean ({ several, gender }: Rival, pronoun: string): boolean {
  if (pronoun === 'they' || pronoun === 'them') return several
  if (pronoun === 'it') return !several && gender === undefined
  return /^(?:he|she|him|her)$/.test(pronoun) && !several && gender !== undefined && gender !== (/^(?:he|him)$/.test(pronoun) ? 'f' : 'm')
}

function isFavoured ({ standing, thing, phrase }: Rival, words: readonly Word[], at: number): boolean {
  if (standing === 'judged') return !isOwnReason(words, at)
  if (standing === 'warned') return isObliged(words, at) || isUndergone(words, at)
  if (standing === 'told' || standing === 'before' || standing === 'behind') return !isOwnReason(words, at) && !isAnswering(words, at) && (isDone(words, at) || (thing && happens(words, at)))
  if (standing === 'ahead') return isSettled(words, at)
  // "told a friend that he had to sell"
  return standing === 'addressed' && isObliged(words, at) && !(/^an? /i.test(phrase) && /^ha[ds]$/.test(lowerAt(words, at + 1)))
}
