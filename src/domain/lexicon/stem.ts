import porter2 from 'wink-porter2-stemmer'
import { baseForm } from './irregular-forms.js'

/** Longer words are codes, links or junk: they stand for themselves, cut to this. */
const LONGEST_WORD = 40
const CACHED = 50_000
const cache = new Map<string, string>()

/**
 * The stem under which a word is indexed and compared: irregular forms led to their base, then Porter2.
 *
 * @param word lower case, no apostrophe.
 * @see Porter 2001, the English ("Porter2") stemmer of Snowball.
 */
export function stemOf (word: string): string {
  const known = cache.get(word)
  if (known !== undefined) return known
  if (word.length > LONGEST_WORD) return word.slice(0, LONGEST_WORD)
  if (cache.size >= CACHED) cache.clear()
  const stem = porter2(baseForm(word))
  cache.set(word, stem)
  return stem
}
