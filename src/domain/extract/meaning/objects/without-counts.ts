import { lowerAt } from '../../word-at.js'
import type { Word } from '../../clauses/words.js'
import { OFFENCES } from '../../stance/offences.js'

/** "three counts of | fraud", "one charge of | stealing a boat": what is pleaded to, denied or admitted is the deed, however often; other words as they are. */
export function withoutCounts (words: readonly Word[]): readonly Word[] {
  const at = words.slice(0, LONGEST_LEAD).findIndex(({ lower }) => /^(?:counts?|charges?)$/.test(lower))
  const counted = at > 0 && words.slice(0, at).every(({ pos, lower }) => pos === 'NUM' || COUNTING.has(lower)) && lowerAt(words, at + 1) === 'of'
  return counted && isDeed(words.slice(at + 2)) ? words.slice(at + 2) : words
}

/** In words. */
const LONGEST_LEAD = 5
const COUNTING: ReadonlySet<string> = new Set('a one single all both several many multiple further other more dozens of'.split(' '))

const isDeed = ([first, second, third]: readonly Word[]): boolean => first !== undefined &&
  (first.lower.endsWith('ing') || [first, second, third].some(word => OFFENCES.has(word?.lower ?? '')))
