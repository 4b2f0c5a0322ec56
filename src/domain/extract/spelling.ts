import { remember } from '../lexicon/remember.js'

/** How a word is written, and the same in lower case with curly apostrophes straightened. */
export interface Spelling { text: string, lower: string, lemma: string }

/** More different words than this are not kept in mind. */
const MOST_KEPT = 50_000

/** Names of properties are kept once by V8, and two of them are told apart by where they lie, without a look at their letters. */
const unique = (text: string): string => Object.keys({ [text]: true })[0] ?? text

/**
 * The one string for all that are written alike. Rules ask of nearly every word whether it is this or that one, and to compare strings that came out of a text
 * takes many times longer than to compare these.
 */
export const uniqueText = remember(unique, MOST_KEPT)

/** The spelling of a word, of unique strings; its lemma is itself. */
export const spellingOf = remember((text): Spelling => {
  const lower = text.toLowerCase()
  return { text: uniqueText(text), lower: uniqueText(lower.replaceAll('’', "'")), lemma: uniqueText(lower) }
}, MOST_KEPT)
