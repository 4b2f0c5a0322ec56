import { lexemeOf } from '../../lexeme.js'
import { GROUPS, nounFieldOf, PERSONS } from '../../../lexicon/synonyms.js'
import { AUXILIARIES, BE } from './auxiliaries.js'
import { readNumber } from './number-words.js'
import { lowerAt, type Word } from '../../words.js'

const LEAVES: ReadonlySet<string> = new Set(['left', 'leaves', 'leave', 'leaving'])
/** Words between "left" and "without", at most. */
const WITHIN = 6

/**
 * The words with what those lose who are left without it: "the storm left 200 homes without power in May" is "200 homes lost power in May after the storm".
 * Who is left without a thing in the passive loses it by a phrase of the table; whoever leaves a place may have no deal.
 */
export function withLostForLeft (words: readonly Word[]): readonly Word[] {
  const at = words.findIndex(({ lower }, place) => place > 0 && LEAVES.has(lower) && !BE.has(lowerAt(words, place - 1)) && lowerAt(words, place - 1) !== 'to')
  const without = at < 0 ? -1 : words.findIndex(({ lower }, place) => place > at + 1 && place <= at + WITHIN && lower === 'without')
  if (without < 0 || words.slice(at + 1, without + 1).some(({ after }) => after) || lexemeOf(lowerAt(words, without + 1)).usage.noun === 0) return words
  const end = words.findLastIndex(({ lower }, place) => place < at && !AUXILIARIES.has(lower) && !NEGATIONS.test(lower)) + 1
  const [subject, left, lost] = [words.slice(0, end), words.slice(at + 1, without), words.slice(without + 1)]
  if (!isManyThings(left) && !isThing(subject)) return words
  const verb = words.slice(end, at).some(({ lower }) => NEGATIONS.test(lower)) ? [told('not'), told('lost')] : [told('lost')]
  return lowerAt(words, at) === 'leaving' ? [...subject, ...left, ...verb, ...lost] : [...left, ...verb, ...lost, told('after'), ...subject]
}
const NEGATIONS = /^(?:not|never|.*n't)$/

/** "200 homes", "thousands", "the miners". */
const isManyThings = (words: readonly Word[]): boolean =>
  words.some((word, at) => isPerson(word) || MANY.has(word.lower) || readNumber(words, at) !== undefined)
const MANY: ReadonlySet<string> = new Set('people thousands hundreds dozens many most them us'.split(' '))

/** "Storm Gerda", but not "Gerda" nor "the players". */
const isThing = (words: readonly Word[]): boolean => !words.some(word => isPerson(word) || isGroup(word)) && words.some(({ text, lower }, at) =>
  !lexemeOf(lower).stop && lexemeOf(lower).usage.noun > 0 && (/^\p{Ll}/u.test(text) || (at === 0 && words.length > 1)))
const isPerson = ({ lower }: Word): boolean => PRONOUNS.has(lower) || nounFieldOf(lexemeOf(lower).sense) === PERSONS
const isGroup = ({ lower }: Word): boolean => nounFieldOf(lexemeOf(lower).sense) === GROUPS
const PRONOUNS: ReadonlySet<string> = new Set('i he she we they who'.split(' '))

const told = (lower: string): Word => ({ text: lower, lower, after: false })
