import { lowerText } from '../lower-text.js'
import { lowerAt } from '../word-at.js'
import type { Word } from './words.js'

/** "Contrary to what X reported, P", "P, whatever X says", "not drunk, as X claimed, but ill": P, without whom it gainsays. */
export function withoutContrary (words: readonly Word[]): readonly Word[] {
  const front = CONTRARY.test(lowerText(words.slice(0, LONGEST_LEAD))) ? words.findIndex(({ text }) => text === ',') : -1
  if (front > 2 && front < words.length - 2 && (lowerAt(words, 0) === 'contrary' || isSaid(words[front - 1]))) return withoutContrary(words.slice(front + 1))
  const from = words.findIndex(({ text }, at) => at > 0 && text === ',' && isContrary(words, at + 1))
  if (from === -1) return words
  const end = words.findIndex(({ text }, at) => at > from && (text === ',' || text === '.'))
  if (lowerAt(words, from + 1) !== 'contrary' && !isSaid(words[end === -1 ? words.length - 1 : end - 1])) return words
  if (end === -1) return words.slice(0, from)
  // "the Tories, whatever Labour says, did not": both commas part it from the clause; "not drunk, as X claimed, but ill"
  const past = words[end]?.text === ',' && !/^(?:and|so|while|which|who|because|although|though)$/.test(lowerAt(words, end + 1)) ? end + 1 : end
  return withoutContrary([...words.slice(0, from), ...words.slice(past)])
}

/** "whatever the critics | say": other things than what is said are circumstances. */
const isSaid = (word: Word | undefined): boolean => /^(?:sa(?:y|ys|id)|claim|alleg|report|suggest|stat|assert|insist|argu|maintain|wr(?:ite|ote)|t(?:ell|old)|announc|think|believ|rumou?red)/.test(word?.lower ?? '')

const LONGEST_LEAD = 4
/** What leads to the words of whoever is gainsaid: a part of patterns over lower-case words. */
export const WHAT_OTHERS_SAY = '(?:contrary to|despite|in spite of|unlike|regardless of|notwithstanding|no matter) what|whatever'
const CONTRARY = new RegExp(`^(?:${WHAT_OTHERS_SAY}|contrary to) `)

/** Of a "not" only what claims it: "as engineers had warned" says no more than "not". */
function isContrary (words: readonly Word[], at: number): boolean {
  const behind = lowerText(words.slice(at, at + LONGEST_ASIDE))
  return CONTRARY.test(behind) || (AS_CLAIMED.test(behind) && words.slice(0, at).some(({ lower, lemma }) => lower === 'not' || lemma === 'not' || lower === 'never'))
}

const LONGEST_ASIDE = 9
const AS_CLAIMED = /^as (?:(?:was |has been |had been |is being )?(?:first |previously |widely |wrongly |earlier |initially )?(?:claimed|alleged|reported|rumou?red|suggested|stated|asserted)|(?:[^ ,.]+ ){1,5}?(?:claim|alleg|report|suggest|assert|maintain|insist)(?:s|e[sd]|ed)?)(?: (?:,|\.)|$)/
