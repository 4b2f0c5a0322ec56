import { lowerAt } from '../../word-at.js'
import type { Word } from '../../clauses/words.js'
import { claimWithin } from './claim-within.js'
import { isPointing } from './is-pointing.js'
import { withoutEither } from '../../clauses/without-either.js'
import { CLAIM_NOUNS, FIGURE_NOUNS } from '../../stance/claim-nouns.js'

const PREPOSITIONS: ReadonlySet<string> = new Set('of about on upon to over in with regarding concerning against into at as'.split(' '))
const CLAUSE_LEADS: ReadonlySet<string> = new Set(['that', 'whether', 'if'])
const ASKING: ReadonlySet<string> = new Set(`question questions issue matter subject request requests inquiry inquiries enquiry enquiries query queries call calls email emails
message messages comment comments`.split(/\s+/))

/** "silent when asked", "no comment because it was late": when and why, not about what. */
const OCCASIONS: ReadonlySet<string> = new Set(['when', 'while', 'because', 'since', 'until', 'after', 'before', 'citing', 'within'])

/** What a stance is about, without the words that lead to it: "to questions about whether P" is P, "on reports that P" too. */
export function topicOf (words: readonly Word[]): readonly Word[] {
  const kept = words.filter(({ pos }, index) => pos !== 'PUNCT' || index > 0)
  const first = lowerAt(kept, 0)
  if (OCCASIONS.has(first)) return []
  if (PREPOSITIONS.has(first) || (CLAUSE_LEADS.has(first) && !isPointing(kept))) return kept.length > 1 ? topicOf(withoutEither(kept.slice(1))) : []
  const noun = kept.slice(0, LONGEST_LEAD).findIndex(({ lower }) => ASKING.has(lower) || CLAIM_NOUNS.has(lower))
  if (noun === -1) return claimWithin(kept)
  const next = lowerAt(kept, noun + 1)
  if (CLAIM_NOUNS.has(lowerAt(kept, noun)) && !ASKING.has(lowerAt(kept, noun))) return next === 'that' ? topicOf(kept.slice(noun + 2)) : claimWithin(kept)
  return PREPOSITIONS.has(next) || CLAUSE_LEADS.has(next) || next === 'for' ? topicOf(kept.slice(noun + 2)) : kept.slice(noun + 1).length === 0 ? [] : kept
}

/** How many words may stand before the noun of asking: "a further request". */
const LONGEST_LEAD = 4

/** "doubt the ministry's figures | on flu": of what was claimed only the subject is told. */
export function isOnlySubject (contents: readonly Word[], cue: readonly Word[]): boolean {
  const noun = cue.at(-1)?.lower ?? ''
  return /^(?:on|about|over)$/.test(lowerAt(contents, 0)) && (FIGURE_NOUNS.has(noun) || CLAIM_NOUNS.has(noun))
}
