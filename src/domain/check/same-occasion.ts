import { isCalendarName } from '../lexicon/calendar.js'
import { wordsOf } from '../match/words.js'

/** What is to be: what was to be 6,000 may well have been 2,000 so far. */
const TO_COME = /\b(?:will|would|shall|won['’]t|(?:going|due|set|about) to|(?:is|are|was|were) to(?! \p{L}*(?:degree|extent)\b)|(?:plan|intend|want|wish|hope|aim|expect)(?:s|ed|ing)? to|could|may|might)\b/u

/** When, by the distance to something else; weekdays and dates are details themselves. */
const TIMES = new RegExp([
  '\\b(?:last|next|previous|following|preceding) (?:year|month|week|season|summer|winter|spring|autumn|decade|century|time)\\b',
  '\\b(?:year|month|week|day|season|decade)s? (?:earlier|ago|later|before|afterwards)\\b',
  '\\bby (?:then|now|noon|midnight|(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:the )?(?:end|morning|evening))\\b',
  '\\b(?:first|second|third|last|final) (?:half|quarter|third|week|month|day)s? of\\b|\\balone\\b|\\b(?:rose|risen|rises|grew|grown|climbed|fell|fallen|dropped) to\\b',
  '\\b(?:so far|initially|at first|previously|originally|meanwhile|in the meantime|since then|eventually|in the end|up to now|until now)\\b'
].join('|'), 'iu')

/** What comes on top: "a second letter", "another sample", "has also hired 40 cooks". */
const ON_TOP = /\b(?:an?other|other|others|(?:an?|the|two|three) (?:second|third|fourth|further|next|additional)|further|additional(?:ly)?|also|as well|too|in addition|besides|(?:him|her|it|them)sel(?:f|ves)|else(?:where)?)\b/iu

/**
 * Whether two statements that are alike but for a detail may be about one occasion: both of what is to come or both of what was, and the first one
 * tells no other time ("a year earlier") and of nothing that comes on top. Where not, both may be right.
 */
export const isSameOccasion = (found: string, known: string): boolean =>
  TO_COME.test(found) === TO_COME.test(known) && [TIMES, ON_TOP].every(others => !others.test(found) || others.test(known))

/** Of the saying itself too: whoever said so a year ago may say something else now. */
const LONG_AGO = /\b(?:(?:an?|one|two|three|four|five|\d+|some|several|many) (?:years?|seasons?|decades?) (?:ago|earlier|before)|(?:last|previous) (?:year|season|decade))\b/iu
export const isLongAgo = (found: string, known: string): boolean => LONG_AGO.test(found) && !LONG_AGO.test(known)

/**
 * Whether both name days, months or years besides a figure, and none in common: "by 4 percent in August", "by 12 percent since July"; or the one a year, and
 * the other only tells which it was from where it stood: "in 2022", "last year".
 */
export function areDatedOtherwise (found: string, known: string, figure: { found: string, known: string }): boolean {
  const [own, others] = [datesIn(found.replace(figure.found, '')), datesIn(known.replace(figure.known, ''))]
  if (others.length === 0) return own.some(date => /^\d/.test(date)) && THEN.test(known)
  return own.length > 0 && !own.some(date => others.includes(date))
}
const THEN = /\b(?:last|this|next) (?:year|season|month)\b/iu
const datesIn = (text: string): string[] =>
  wordsOf(text).filter(({ text, lower }) => (/^\p{Lu}/u.test(text) && isCalendarName(lower)) || /^(?:19|20)\d\d$/.test(lower)).map(({ lower }) => lower)
