import { THIRD_POSSESSIVES } from '../../clauses/pronouns.js'
import { ownerWords, textOf, type Word } from '../../clauses/words.js'
import { DOCUMENT_HEADS } from '../../sources/roles/roles.js'
import { lowerAt } from '../../word-at.js'
import { ownerOf } from '../objects/owned-by.js'
import { isFavoured } from './favoured.js'
import { fits } from './fits.js'
import { headOf, isTopic, mayMean, type Rival } from './rival.js'
import { isDoneByOne, isDoneToIt, isFound, isOwnReason } from './said-of-rival.js'
import { isOpinion } from './said-of-thing.js'
import type { Speaker } from './speaker.js'
import { isOnesOwn, isTopicMeant, type By } from './topic-meant.js'

/** `fronted`: what is said stands before whoever says it. */
export interface Said { rivals?: readonly Rival[] | undefined, quoted: boolean, fronted?: boolean | undefined, speaker: Speaker }

/** Whom or what the pronoun at `at` means rather than who says it: a rival where it cannot be the speaker, or where what is said fits the rival better. */
export function meantRival (words: readonly Word[], at: number, { rivals = [], quoted, fronted = false, speaker }: Said): string | undefined {
  const pronoun = lowerAt(words, at)
  const possible = rivals.filter(rival => mayMean(rival, pronoun) && !isDoneByAnother(rival, words, at) && !isSomebodyHere(rival, words, at))
  // nobody is "it" or "they" in a quotation of himself
  const by = { speaker, fronted, isOwn: !quoted && fits(pronoun, speaker) }
  const meant = possible.filter(rival => quoted ? isTopicMeant(rival, words, at, by) && !isOpinion(words, at) : isMeant(rival, words, at, by))
  return meant.flatMap(({ phrase }) => withOwner(phrase, speaker) ?? [])[0]
}

/** Of whom or what it is said in so many words: "…," she said | of the plan |. */
export const namedRival = (pronoun: string, { rivals = [], speaker }: Pick<Said, 'rivals' | 'speaker'>): string | undefined =>
  rivals.flatMap(rival => rival.standing === 'named' && mayMean(rival, pronoun) ? withOwner(rival.phrase, speaker) ?? [] : [])[0]

/** What no thing does: to find, but for a text, to hire, or "it" to itself. */
const isDoneByAnother = ({ thing, gender, phrase }: Rival, words: readonly Word[], at: number): boolean => thing && gender === undefined &&
  (isDoneByOne(words, at) || isDoneToIt(words, at) || (isFound(words, at) && !DOCUMENT_HEADS.has(headOf(phrase))))

/** "They banned Novak. It had tested | him | twice": a bare name is rather "him" than "it". */
const isSomebodyHere = ({ thing, gender, phrase }: Rival, words: readonly Word[], at: number): boolean => !thing && gender === undefined && lowerAt(words, at) === 'it' &&
  /^\p{Lu}/u.test(phrase) && words.some(({ lower }, index) => index > at && /^(?:he|him|his|she|her)$/.test(lower))

function isMeant (rival: Rival, words: readonly Word[], at: number, by: By): boolean {
  if (rival.standing === 'tried' && !/police$/i.test(by.speaker.phrase)) return /^(?:it|they)$/.test(lowerAt(words, at)) && !isOwnReason(words, at) && !isOnesOwn(rival, words, at, by)
  if (isTopic(rival)) return isTopicMeant(rival, words, at, by)
  return !by.isOwn || isOfSpeaker(rival, lowerAt(words, at)) || isFavoured(rival, words, at)
}

/** "The minister told | her driver | he …": whose driver he is, is no man. */
const isOfSpeaker = ({ phrase, standing }: Rival, pronoun: string): boolean =>
  standing === 'addressed' && ((pronoun === 'he' && /^her /i.test(phrase)) || (pronoun === 'she' && /^his /i.test(phrase)))

/** "her husband" of whoever speaks: under her name. */
function withOwner (phrase: string, speaker: Speaker): string | undefined {
  const [possessive = '', ...rest] = phrase.split(' ')
  if (!THIRD_POSSESSIVES.has(possessive.toLowerCase())) return phrase
  const owner = ownerOf(possessive.toLowerCase(), speaker)
  return owner === undefined ? undefined : [textOf(ownerWords(owner)), ...rest].join(' ')
}
