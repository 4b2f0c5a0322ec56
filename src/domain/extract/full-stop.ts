import { AFTER_TIMES, ANYWHERE, BEFORE_NAMES, BEFORE_NUMBERS, STARTERS, STATES, WITHIN } from './abbreviations.js'
import type { Word } from './tokens.js'

/** What comes after a full stop and its closing marks: the first word, and whether a quote mark opens before it. */
export interface Following { follower: Word, opener: boolean }

/**
 * Whether the full stop (or "?", "…", or the dot of an abbreviation) at `stop` ends its sentence.
 *
 * A plain full stop ends it even before a small letter, for machines garble capitals; but not within "news.example", nor when it is
 * one of spaced dots.
 */
export function fullStopAt (words: Word[], stop: number, following: Following): boolean {
  const mark = words[stop]
  const { follower, opener } = following
  if (mark === undefined || /^[,;:)\]–—-]|^[.!?…]+$/.test(follower.text)) return false
  const apart = opener || follower.start > mark.end
  if (isPlatform(words, stop)) return apart && !LOWER.test(follower.text)
  if (!PLAIN.test(mark.text)) return apart && abbreviationEnds(mark, following)
  // wink leaves some abbreviations without their dot
  const before = words[stop - 1]
  const dotted = mark.text === '.' && before?.end === mark.start ? { ...before, text: `${before.text}.`, lower: `${before.lower}.` } : undefined
  if (dotted && isAbbreviation(dotted)) return apart && abbreviationEnds(dotted, following)
  if (!apart) return /^\p{Lu}\p{Ll}/u.test(follower.text)
  return !LOWER.test(follower.text) || (mark.text === '.' && before?.text !== '.')
}

/** "… it said on X.": no initial. */
const isPlatform = (words: Word[], stop: number): boolean => {
  const [on, name] = words[stop]?.text === 'X.' ? [words[stop - 1], words[stop]] : [words[stop - 2], words[stop - 1]]
  return /^(?:on|via)$/.test(on?.lower ?? '') && /^X\.?$/.test(name?.text ?? '')
}

const PLAIN = /^[.!?…]+$/
const LOWER = /^\p{Ll}/u
/** "U.", "U.S.", "F.B.I.": an initial or a dotted acronym. */
const ACRONYM = /^(?:\p{Lu}\.)+$/u

const isBeforeName = ({ text, lower }: Word): boolean => BEFORE_NAMES.has(lower) && !LOWER.test(text)
const isWithin = ({ text, lower }: Word): boolean => WITHIN.has(lower) && LOWER.test(text)
const isAnywhere = ({ text, lower }: Word): boolean => ANYWHERE.has(lower) || (STATES.has(lower) && !LOWER.test(text)) || ACRONYM.test(text)
const isAbbreviation = (word: Word): boolean => isBeforeName(word) || BEFORE_NUMBERS.has(word.lower) || isWithin(word) || isAnywhere(word)

function abbreviationEnds (word: Word, { follower, opener }: Following): boolean {
  if (LOWER.test(follower.text) || isWithin(word) || isBeforeName(word)) return false
  if (BEFORE_NUMBERS.has(word.lower)) return !/^\d/.test(follower.text)
  if (/^[ap]\.m\.$/.test(word.lower)) return opener || !(AFTER_TIMES.has(follower.lower) || /^\d/.test(follower.text))
  return !isAnywhere(word) || opener || STARTERS.has(follower.lower)
}
