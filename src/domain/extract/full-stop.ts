import { AFTER_TIMES, ANYWHERE, BEFORE_NAMES, BEFORE_NUMBERS, STARTERS, WITHIN } from './abbreviations.js'
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
  const before = words[stop - 1]
  if (mark === undefined || /^[,;:)\]–—-]|^[.!?…]+$/.test(following.follower.text)) return false
  if (!/^[.!?…]+$/.test(mark.text)) return abbreviationEnds(mark, following)
  // wink leaves some abbreviations without their dot
  const dotted = before?.end === mark.start ? { ...before, text: `${before.text}.`, lower: `${before.lower}.` } : undefined
  if (mark.text === '.' && dotted && isAbbreviation(dotted)) return abbreviationEnds(dotted, following)
  const small = LOWER.test(following.follower.text)
  return !small || (mark.text === '.' && before?.text !== '.' && following.follower.start > mark.end)
}

const LOWER = /^\p{Ll}/u
const isAbbreviation = ({ text, lower }: Word): boolean =>
  (BEFORE_NAMES.has(lower) && !LOWER.test(text)) || ANYWHERE.has(lower) || WITHIN.has(lower) || (BEFORE_NUMBERS.has(lower) && !LOWER.test(text))

function abbreviationEnds ({ text, lower }: Word, { follower, opener }: Following): boolean {
  if (LOWER.test(follower.text) || WITHIN.has(lower)) return false
  if (BEFORE_NUMBERS.has(lower) && !LOWER.test(text)) return !/^\d/.test(follower.text)
  if (BEFORE_NAMES.has(lower) && !LOWER.test(text)) return false
  if (/^[ap]\.m\.$/.test(lower)) return opener || !(AFTER_TIMES.has(follower.lower) || /^\d/.test(follower.text))
  if (ANYWHERE.has(lower) || ACRONYM.test(text)) return opener || STARTERS.has(follower.lower)
  return true
}

/** "U.", "U.S.", "F.B.I.": an initial or a dotted acronym. */
const ACRONYM = /^(?:\p{L}\.)+$/u
