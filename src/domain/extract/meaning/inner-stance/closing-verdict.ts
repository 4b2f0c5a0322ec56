import { isClause } from '../../clauses/is-clause.js'
import { lowerAt } from '../../word-at.js'
import type { Word } from '../../clauses/words.js'
import { CLAIMING, CLAIM_NOUNS, OPINION_NOUNS } from '../../stance/claim-nouns.js'
import { untrueAt } from '../../stance/false-predicates.js'
import { FALSITY, WEAK_FALSITY } from '../../stance/falsity.js'
import { DENY, type InnerCue } from './inner-cue.js'
import { isVerb } from '../../part-of-speech.js'
import { MAX_PREDICATE, TRUE } from './find-verdict.js'

/** "reports that P were untrue", "That P is untrue": the verdict closes what is said, and P stands before it. */
export function findClosingVerdict (words: readonly Word[]): InnerCue | undefined {
  const fronted = lowerAt(words, 0) === 'that' ? verdictAt(words, false) : undefined
  if (fronted !== undefined && words.slice(1, fronted).some(isVerb)) return { cue: [DENY], object: words.slice(1, fronted), certain: true }
  const claimed = words.slice(0, LONGEST_LEAD).findIndex(({ lower }) => CLAIM_NOUNS.has(lower))
  const noun = claimed === -1 && lowerAt(words, 0) === 'to' && SAYING.test(lowerAt(words, 1)) ? 1 : claimed
  const that = noun === -1 ? claimingAt(words) : words.findIndex(({ lower }, index) => index > noun && (lower === 'that' || lower === 'of'))
  const at = verdictAt(words, OPINION_NOUNS.has(lowerAt(words, noun)) && lowerAt(words, that) === 'of')
  if (that === -1 || that > noun + LONGEST_OWNER || at === undefined || at < that + 2) return undefined
  const object = beforeVerdict(words.slice(that + 1, at))
  // "reports of | a deal": no clause tells what was reported
  return { cue: [DENY], object: lowerAt(words, that) === 'of' && noun !== -1 && !isClause(object) ? beforeVerdict(words.slice(0, at)) : object, certain: true }
}

/** "posts on Facebook claiming | that | P": where the last word before what a text claims stands. */
function claimingAt (words: readonly Word[]): number {
  const at = words.slice(0, LONGEST_OWNER).findIndex(({ lower }, index) => index > 0 && CLAIMING.test(lower))
  return at !== -1 && lowerAt(words, at + 1) === 'that' ? at + 1 : at
}

/** Where the predicate begins that closes the words with a verdict; of an opinion one finds fault with more. */
function verdictAt (words: readonly Word[], opinion: boolean): number | undefined {
  const be = words.findLastIndex(({ lower }) => BE.has(lower))
  const judged = words.slice(be + 1)
  const negated = judged.some(({ lemma }) => lemma === 'not')
  const untrue = (lower: string): boolean => negated ? TRUE.has(lower) : FALSITY.has(lower) && !(opinion && WEAK_FALSITY.has(lower))
  const isFalse = judged.length <= MAX_PREDICATE - 2 && judged.some(({ lower }) => untrue(lower))
  if (be > 0 && isFalse) return be
  const at = untrueAt(words.map(({ lower }) => lower))
  return at !== undefined && words.length - at <= MAX_PREDICATE + 2 ? at : undefined
}

/** Without "turned out to", "proved to". */
function beforeVerdict (words: readonly Word[]): readonly Word[] {
  const verb = words.findLastIndex(({ lower }, index) => index >= words.length - 4 && /^(?:turned|turns|turn|proved|proves|prove|proven|shown|found)$/.test(lower))
  return verb > 0 && lowerAt(words, words.length - 1) === 'to' ? words.slice(0, verb) : words
}

const LONGEST_LEAD = 4
/** "claims by | two former ministers | that P" */
const LONGEST_OWNER = 7
/** "To suggest that P is a lie". */
const SAYING = /^(?:say|suggest|claim|imply|assert|allege|argue|pretend|insinuate)$/
const BE: ReadonlySet<string> = new Set(['is', 'are', 'was', 'were', 'be'])
