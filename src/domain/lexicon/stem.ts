import porter2 from 'wink-porter2-stemmer'
import { baseForm } from './irregular-forms.js'
import { remember } from './remember.js'

/** Longer words are codes, links or junk: they stand for themselves, cut to this. */
const LONGEST_WORD = 40
const MOST_KEPT = 50_000

/**
 * The stem under which a word is indexed and compared: irregular forms led to their base, then Porter2.
 *
 * @param word lower case, no apostrophe.
 * @see Porter 2001, the English ("Porter2") stemmer of Snowball.
 */
export const stemOf = remember(read, MOST_KEPT)

/** The stems of words that are parted by spaces. */
export const stemsOf = (words: string): ReadonlySet<string> => new Set(words.split(' ').map(stemOf))

function read (word: string): string {
  return word.length > LONGEST_WORD ? word.slice(0, LONGEST_WORD) : porter2(baseForm(word))
}
