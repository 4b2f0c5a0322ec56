import type { Stance } from '../../../../model/stance.js'
import { lowerAt } from '../../word-at.js'
import type { Word } from '../../clauses/words.js'
import { CLAIM_NOUNS } from '../../stance/claim-nouns.js'
import { opensUntrue } from '../../stance/false-predicates.js'
import { FALSITY } from '../../stance/falsity.js'
import { POINTERS } from '../objects/object-of.js'

/** "dismissed the report as false", "called the report a lie": both are about the report. */
export function withoutVerdict (words: readonly Word[]): readonly Word[] {
  const as = words.findLastIndex(({ lower }) => lower === 'as')
  const rest = words.slice(as + 1)
  if (as > 0 && rest.length <= MAX_VERDICT && rest.every(({ pos }) => pos !== 'AUX')) return words.slice(0, as)
  const verdict = verdictIn(words)
  // "called the claim that he was drunk | a lie"
  if (/^(?:an?|nothing|pure|complete|utter|total)$/.test(lowerAt(words, verdict - 1)) && words.slice(0, verdict).some(({ pos }) => pos === 'AUX')) return words.slice(0, verdict - 1)
  const noun = words.findLastIndex(({ pos, lower }, index) => index < verdict && (pos === 'NOUN' || pos === 'PROPN' || pos === 'VERB' || POINTERS.has(lower)))
  return verdict === -1 || noun === -1 ? words : words.slice(0, noun + 1)
}

/** Where it begins: "a lie"; "a fairy tale", right behind the claim. */
function verdictIn (words: readonly Word[]): number {
  const at = words.findIndex(({ lower }, index) => index > 0 && index >= words.length - MAX_VERDICT && (FALSITY.has(lower) || lower === 'motivated'))
  const isVerdict = (rest: readonly Word[]): boolean => opensUntrue(rest.filter(({ pos }) => pos !== 'PUNCT').map(({ lower }) => lower))
  const isClaim = (index: number): boolean => CLAIM_NOUNS.has(lowerAt(words, index)) || (index === 0 && PRONOUNS.has(lowerAt(words, 0)))
  return at !== -1 ? at : words.findIndex((_, index) => index > 0 && isClaim(index - 1) && isVerdict(words.slice(index)))
}

const MAX_VERDICT = 8
const PRONOUNS: ReadonlySet<string> = new Set(['it', 'this', 'that', 'these', 'those', 'them'])

/** "did not respond to a request for comment on P" is about P, or about what stands before. */
export function withoutRequest (words: readonly Word[], stance: Stance): readonly Word[] {
  if (stance !== 'does_not_respond') return words
  const topic = words.findIndex(({ lower }) => lower === 'on' || lower === 'about' || lower === 'regarding' || lower === 'whether')
  return topic === -1 ? [] : words.slice(topic + 1)
}
