import { wordsOf } from './words.js'

/** Texts of so few words say too little to be the same as anything: they find suggestions only. */
const SHORT_WORDS = 3

/** Whether a text is a keyword or two. */
export const isShort = (text: string): boolean => wordsOf(text).length <= SHORT_WORDS

/** Whether a text can find anything at all: not when it is empty, a link, or bare numbers and marks. */
export const isMatchable = (text: string): boolean => wordsOf(text).some(({ lower }) => /\p{L}/u.test(lower))
