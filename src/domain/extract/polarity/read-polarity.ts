import type { Polarity } from '../../../model/stance.js'
import { removeNegation } from './remove-negation.js'
import { secondPredicate } from '../clauses/second-predicate.js'
import type { Word } from '../clauses/words.js'
import { lowerAt } from '../word-at.js'

/** More negations than this in one clause are no English. */
const MAX_NEGATIONS = 4

/**
 * The clause worded positively, and whether its words stated that or the negation. Only a negation of the main verb counts, of its subject
 * ("no troops were sent") or of its object ("has no plans"); two cancel out. A clause of which one half is negated and the other is not
 * ("does not want war and seeks peace") stays as it is: no single polarity would be true to it.
 */
export function readPolarity (words: readonly Word[]): { words: readonly Word[], polarity: Polarity } {
  let current = withNever(withoutEmphasis(words))
  let negations = 0
  while (negations < MAX_NEGATIONS) {
    const next = removeNegation(current)
    if (next === undefined) break
    current = next
    negations++
  }
  if (negations === 0) return { words, polarity: 'positive' }
  const second = secondPredicate(current)
  const rest = second === undefined ? undefined : removeNegation(current, second)
  if (second !== undefined && rest === undefined) return { words, polarity: 'positive' }
  return { words: rest ?? current, polarity: negations % 2 === 1 ? 'negative' : 'positive' }
}

/** "no remorse | whatsoever", "no interest | at all": said of nothing but a negation. */
const withoutEmphasis = (words: readonly Word[]): readonly Word[] => words.filter(({ lower }, at) =>
  lower !== 'whatsoever' && !(lower === 'at' && endsWithAll(words, at)) && !(lower === 'all' && endsWithAll(words, at - 1)))

/** "at all", and not "at all times". */
const endsWithAll = (words: readonly Word[], at: number): boolean =>
  lowerAt(words, at) === 'at' && lowerAt(words, at + 1) === 'all' && !/^(?:NOUN|ADJ|NUM|PROPN|DET|PRON)$/.test(words[at + 2]?.pos ?? '')

/** "had at no time leaked", "is by no means safe": never. */
function withNever (words: readonly Word[]): readonly Word[] {
  const at = words.findIndex(({ lower }, index) => NEVER.test(`${lower} ${lowerAt(words, index + 1)} ${lowerAt(words, index + 2)}`))
  const first = words[at]
  return first === undefined ? words : [...words.slice(0, at), { ...first, text: 'never', lower: 'never', lemma: 'never', pos: 'ADV' }, ...words.slice(at + WORDS_OF_NEVER)]
}

const NEVER = /^(?:at no (?:time|point|stage|moment)|in no (?:way|sense)|by no means|on no (?:account|occasion)|under no circumstances)$/
const WORDS_OF_NEVER = 3
