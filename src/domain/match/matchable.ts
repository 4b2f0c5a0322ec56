import { remember } from '../lexicon/remember.js'
import { wordsOf } from './words.js'

/** Texts of so few words say too little to be the same as anything: they find suggestions only. */
const SHORT_WORDS = 3

/** Every match of a text asks about it anew: it is read once. */
const MOST_KEPT = 200
const read = remember((text: string) => {
  const words = wordsOf(text)
  return { isShort: words.length <= SHORT_WORDS, isMatchable: words.some(({ lower }) => /\p{L}/u.test(lower)) }
}, MOST_KEPT)

/** Whether a text is a keyword or two. */
export const isShort = (text: string): boolean => read(text).isShort

/** Whether a text can find anything at all: not when it is empty, a link, or bare numbers and marks. */
export const isMatchable = (text: string): boolean => read(text).isMatchable
