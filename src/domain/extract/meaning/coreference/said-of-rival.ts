import type { Word } from '../../clauses/words.js'
import { lowerAt, posAt } from '../../word-at.js'
import { isBetween, OF_BODIES } from './said-of-body.js'

/**
 * Whether what is said of a pronoun at `at` is why whoever acts does so ("it could not afford the bid", "he needed more time", "it was sorry") rather than what
 * is the matter with what it is done to ("it was too low").
 */
export function isOwnReason (words: readonly Word[], at: number): boolean {
  const to = words.findIndex((word, index) => index > at && !isBetween(word) && !/^(?:could|can|do|does|did|have|has|had|would|will)$/.test(word.lower))
  const between = words.slice(at + 1, to).map(({ lower }) => lower)
  const negated = between.some(lower => /^(?:not|n't|never)$/.test(lower))
  const { pos = 'X', lemma = '', lower = '' } = words[to] ?? {}
  if (words.some(({ lower }, index) => lower === 'own' && index > at && /^(?:its|his|her|their)$/.test(lowerAt(words, index - 1)))) return true
  if (pos === 'ADJ' || OF_BODIES.has(lower)) return OF_BODIES.has(lower)
  return MINDING.has(lemma) || (negated && between.some(part => /^(?:could|can|do|did|does)$/.test(part)))
}

/** What whoever acts says of himself. */
const MINDING: ReadonlySet<string> = new Set(`need want hope plan intend expect fear believe know wish prefer respect trust look remain receive regret understand accept appeal apologise apologize cooperate consider
continue try seek decide choose agree disagree learn hear see feel lose suffer tolerate`.split(/\s+/))

/** "it must pay", "they had to go", "he was required to appear": what one says of others rather than of oneself. */
export const isObliged = (words: readonly Word[], at: number): boolean => OBLIGED.test(words.slice(at + 1, at + 4).map(({ lower }) => lower).join(' '))
const OBLIGED = /^(?:must|should|ought to|needs? to|(?:had|has|have) to|(?:was|were|is|are|would be|will be) (?:required|obliged|ordered|forced|supposed|entitled|allowed|banned))(?: |$)/

/** "it would be fined", "they would face charges", "it had lost its licence": it is done to them. */
export const isUndergone = (words: readonly Word[], at: number): boolean => UNDERGONE.test(words.slice(at + 1, at + LONGEST).map(({ lower }) => lower).join(' '))
const UNDERGONE = /^(?:(?:had|has|have|would|will|could|may|might|can|not|never|also|soon|now) )*(?:(?:be|been|was|were|is|are|being) (?:not |also |already )?\w+(?:ed|en|ung|ught|ost|old|ut|ade|own)\b|(?:fac|los|risk|suffer|miss|forfeit|fail)\w*|lost)/

/** The same, or what has been so already: who says what he is about to do tells of himself. */
export const isDone = (words: readonly Word[], at: number): boolean =>
  isUndergone(words, at) || !/^(?:would|will|could|can|may|might|should|must|'ll|'d)$/.test(lowerAt(words, at + 1))

/** "it would reopen", and not "it would cut jobs": nothing is done to anything. */
export const happens = (words: readonly Word[], at: number): boolean => !/^(?:DET|NOUN|ADJ|NUM|PROPN|PRON)$/.test(posAt(words, at + 3))

/** Tokens behind the pronoun that tell. */
const LONGEST = 8
