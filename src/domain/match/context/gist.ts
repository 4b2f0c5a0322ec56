import { lexemeOf } from '../lexeme.js'
import { wordsOf, type Word } from '../words.js'

/** Words without weight, and what is said in the claim itself, tell nothing more. */
const MOST_WORDS = 50

/**
 * What the beginning of an article tells beside a claim of its: the words with content that the claim does not have, each once, in reading order.
 *
 * @param claim its text; a million claims are kept with their gists, so that these are short.
 */
export function gistOf (opening: string, claim: string): string {
  const said = new Set(wordsOf(claim).map(stemOf))
  const told: string[] = []
  for (const word of wordsOf(opening)) {
    const stem = stemOf(word)
    if (said.has(stem) || lexemeOf(word.lower).stop || !/\p{L}/u.test(word.text)) continue
    said.add(stem)
    told.push(word.text)
  }
  return told.slice(0, MOST_WORDS).join(' ')
}

const stemOf = ({ lower }: Word): string => lexemeOf(lower).stem
