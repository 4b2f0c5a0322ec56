import { lexemeOf } from '../../lexeme.js'
import type { Word } from '../../words.js'

/** What makes a phrase speak of any of a kind, or of a share of it. */
const OF_A_SHARE: ReadonlySet<string> = new Set(('no nobody none any anyone anybody every everyone everybody each all most many some several only few fewer half third quarter percent cent majority minority ' +
  'whoever those first last').split(' '))
const DEFINITE: ReadonlySet<string> = new Set('a an the this that these its his her their our my your two three four five six seven eight nine ten eleven twelve dozens hundreds thousands'.split(' '))

/** The words between the last mark and a place. */
export const phraseBefore = (words: readonly Word[], at: number): readonly Word[] =>
  words.slice(Math.max(0, words.findLastIndex(({ after }, place) => after && place < at)), at)

/**
 * Whether the phrase before a place is of somebody or something in particular, or of so many: "the man who", "two men who". What hangs on it may be left out;
 * not so behind "no", "every" and "most", and behind a bare plural.
 */
export function isParticular (words: readonly Word[], at: number): boolean {
  const phrase = phraseBefore(words, at)
  if (phrase.some(({ lower }) => OF_A_SHARE.has(lower) || lower.endsWith('%'))) return false
  return phrase.some(({ lower, text }, place) => DEFINITE.has(lower) || /^\d|'s$/.test(lower) || (isCapital(text) && (place > 0 || isUnknown(lower))))
}

const isCapital = (text: string): boolean => /^\p{Lu}/u.test(text)

/** A name, if it opens the text. */
function isUnknown (lower: string): boolean {
  const { noun, verb, adjective, adverb } = lexemeOf(lower).usage
  return noun + verb + adjective + adverb === 0
}
