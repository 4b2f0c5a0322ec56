import { matrixVerb } from '../../clauses/matrix-verb.js'
import { lowerAt } from '../../word-at.js'
import type { Word } from '../../clauses/words.js'
import { CLAIM_NOUNS } from '../../stance/claim-nouns.js'
import { writtenClaim } from './written-claim.js'
import { isClause } from '../../clauses/is-clause.js'
import { isVerb } from '../../part-of-speech.js'

const SUBJECTS: ReadonlySet<string> = new Set(['DET', 'PRON', 'PROPN'])

/** "claims that P" is P, and so are "reports it had closed" and "a report in the Gazette saying it had". */
export function claimWithin (words: readonly Word[]): readonly Word[] {
  const written = writtenClaim(words)
  if (written !== undefined) return written
  const noun = words.findIndex(({ lower }, at) => CLAIM_NOUNS.has(lower) || (LIES.has(lower) && lowerAt(words, at + 1) === 'that'))
  const before = words.slice(0, Math.max(0, noun))
  // "no idea what it means" tells of none
  if (noun === -1 || lowerAt(words, 0) === 'no' || !before.every(({ pos }) => pos === 'DET' || pos === 'ADJ' || pos === 'ADV' || pos === 'NOUN')) return words
  const that = words.findIndex(({ lower }, index) => index > noun && index <= noun + MAX_BETWEEN && lower === 'that')
  // "the allegation, made last week, that P"
  const aside = words[noun + 1]?.text === ',' ? words.findIndex(({ lower }, index) => index > noun + 2 && lower === 'that' && words[index - 1]?.text === ',') : -1
  if (aside !== -1) return words.slice(aside + 1)
  if (that !== -1 && !words.slice(noun + 1, that).some(isVerb)) return matrixVerb(words.slice(that + 1)) !== undefined ? words : words.slice(that + 1)
  const next = words[noun + 1]
  // a headline leaves articles out: "claim pupils were locked in"
  const opens = next !== undefined && (SUBJECTS.has(next.pos) || (noun === 0 && next.pos === 'NOUN'))
  return opens && isClause(words.slice(noun + 1)) ? words.slice(noun + 1) : words
}

/** What a verdict behind it speaks of: "the claim that | P | was unproven", "(whether) | P | is unclear"; undefined for other words. */
export function judgedClaim (words: readonly Word[]): readonly Word[] | undefined {
  const that = words.slice(0, LONGEST_LEAD).findIndex(({ lower }) => lower === 'that')
  const isTold = words.slice(0, Math.max(0, that)).some(({ lower }) => CLAIM_NOUNS.has(lower) || lower === 'evidence')
  // "the treaty that Spain signed is old" tells of a treaty
  if (that > 0 && !isTold) return undefined
  const from = lowerAt(words, 0) === 'whether' ? 1 : that + 1
  const verdict = matrixVerb(words.slice(from))
  return verdict === undefined ? undefined : words.slice(from, from + verdict)
}

const LONGEST_LEAD = 8

/** What is claimed and called untrue at once: "nasty lies that P". */
const LIES: ReadonlySet<string> = new Set('lie lies falsehoods untruths fabrications nonsense rubbish slander slanders smears'.split(' '))

/** "claims by the two ministers that …": so many words may say whose. */
const MAX_BETWEEN = 8
