/** What is to be: what was to be 6,000 may well have been 2,000 so far. */
const TO_COME = /\b(?:will|would|shall|won['’]t|(?:going|due|set|about) to|(?:is|are|was|were) to(?! \p{L}*(?:degree|extent)\b)|(?:plan|intend|want|wish|hope|aim|expect)(?:s|ed|ing)? to|could|may|might)\b/u

/** When, by the distance to something else; weekdays and dates are details themselves. */
const TIMES = new RegExp([
  '\\b(?:last|next|previous|following|preceding) (?:year|month|week|season|summer|winter|spring|autumn|decade|century|time)\\b',
  '\\b(?:year|month|week|day|season|decade)s? (?:earlier|ago|later|before|afterwards)\\b',
  '\\bby (?:then|now|noon|midnight|(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:the )?(?:end|morning|evening))\\b',
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
