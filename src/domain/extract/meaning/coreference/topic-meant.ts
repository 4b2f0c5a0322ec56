import type { Word } from '../../clauses/words.js'
import { isFavoured } from './favoured.js'
import { predicateOf } from './predicate-of.js'
import { isHouse, isTopic, type Rival } from './rival.js'
import { isDoneByOthers, isSaidOfPersons } from './said-of-persons.js'
import { happens, isAnswering, isDone, isOwnReason, isUndergone } from './said-of-rival.js'
import { isDescribed, isSaidOfNobody, isSaidOfThing, mayThingsDo } from './said-of-thing.js'
import type { Speaker } from './speaker.js'
import { isToldOfThing } from './told-of-thing.js'

/** Who says it; `fronted`: in front of who says it; `isOwn`: the pronoun may mean that one. */
export interface By { speaker: Speaker, fronted: boolean, isOwn: boolean }

/**
 * Of a topic: a thing by what is said of it, and several by that a body is "they" more seldom. Where what is said stands in front of who says it, it is rather
 * of what was told of than of somebody who is still to come.
 */
export function isTopicMeant (rival: Rival, words: readonly Word[], at: number, by: By): boolean {
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
export const isOnesOwn = ({ thing, gender, several, standing, phrase }: Rival, words: readonly Word[], at: number, { isOwn }: By): boolean =>
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

/** A body that is one, whatever its pronoun. */
export const isBody = ({ phrase, resolved: { source: { kind } } }: Speaker): boolean => /^(?:organisation|government)$/.test(kind) && !/ and /i.test(phrase)

/** An event of the one thing that was told of, where nobody who speaks is "it". */
const isToldOf = ({ standing }: Rival, words: readonly Word[], at: number): boolean =>
  isToldOfThing(words, at) && isVerbal(words, at) && (standing === 'before' || happens(words, at) || isUndergone(words, at))

/** "it had killed 12 sheep", and not "it was not so much the cold that …" */
const isVerbal = (words: readonly Word[], at: number): boolean => words[predicateOf(words, at).to]?.pos === 'VERB'

/** Who tells of others, and neither of his own arrest nor of his own health. */
const OFFICIALS = /^an? .*\b(?:official|officer|source|prosecutor|judge|doctor|surgeon|guard|diplomat|aide|spokes\w+|policeman|policewoman|detective)$/i
