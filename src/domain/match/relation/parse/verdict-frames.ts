import { COPULAS } from './auxiliaries.js'
import { lowerAt, type Word } from '../../words.js'

const SAYINGS = new Set(('claim claims report reports reporting allegation allegations rumour rumours rumor rumors suggestion suggestions assertion assertions accusation accusations ' +
  'story stories news statement statements idea notion').split(' '))
const BEFORE_SAYING = new Set('the a any all these those this media press news online viral widespread recent'.split(' '))
const FALSE = new Set(('false untrue incorrect wrong baseless unfounded groundless fake fabricated bogus invented nonsense rubbish lie lies hoax fiction fabrication unsubstantiated ' +
  'misleading inaccurate').split(' '))
const TRUE = new Set('true correct right accurate'.split(' '))
const BETWEEN = new Set('a an not completely entirely totally simply absolutely utterly just all plainly clearly'.split(' '))
/** Words between the copula and what is said of the claim. */
const MOST_BETWEEN = 3

/** "Claims that it sank are false": it did not sink; "reports that it sank are true": it did. The claim alone, behind "not" where it is called false. */
export function withoutVerdict (words: readonly Word[]): readonly Word[] {
  const asked = askedAfter(words)
  if (asked > 0) return words.slice(asked)
  const saying = words.findIndex(({ lower }) => !BEFORE_SAYING.has(lower))
  if (!SAYINGS.has(lowerAt(words, saying)) || lowerAt(words, saying + 1) !== 'that') return words
  const copula = copulaBefore(words, words.length - 1)
  const verdict = words.at(-1)?.lower ?? ''
  if (copula <= saying + 2 || (!FALSE.has(verdict) && !TRUE.has(verdict))) return words
  const negated = FALSE.has(verdict) !== words.slice(copula).some(({ lower }) => lower === 'not')
  const claim = words.slice(saying + 1, copula)
  return negated ? [{ text: 'not', lower: 'not', after: false }, ...claim] : claim.slice(1)
}

/** "Is it true that it sank?", "it is true that it sank": where what is asked begins, 0 for no such frame. */
function askedAfter (words: readonly Word[]): number {
  const copula = COPULAS.has(lowerAt(words, 0)) ? 0 : 1
  if (!COPULAS.has(lowerAt(words, copula)) || lowerAt(words, 1 - copula) !== 'it') return 0
  const that = words.findIndex(({ lower }, at) => at > 2 && lower === 'that')
  const between = words.slice(2, Math.max(2, that)).map(({ lower }) => lower)
  return between.length > 0 && between.every(word => TRUE.has(word) || IN_QUESTION.has(word)) ? that + 1 : 0
}
const IN_QUESTION = new Set('really indeed the case a fact'.split(' '))

function copulaBefore (words: readonly Word[], end: number): number {
  for (let at = end - 1; at >= end - 1 - MOST_BETWEEN; at--) {
    if (COPULAS.has(lowerAt(words, at))) return at
    if (!BETWEEN.has(lowerAt(words, at))) return -1
  }
  return -1
}
