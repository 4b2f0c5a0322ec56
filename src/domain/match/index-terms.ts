import { scanEntities } from '../lexicon/scan-entities.js'
import { lexemeOf } from './lexeme.js'
import { wordsOf } from './words.js'

/** A term of the index with how much it counts: 1, or less for the words by which something else is meant. */
export interface Term { term: string, weight: number }

/** A name of Russia is the term of Russia; "Moscow" is that too, less its own word: floods in Moscow are not floods in Russia. */
const METONYM_WEIGHT = 0.85
const OWN_WORD_WEIGHT = 0.4

/**
 * The terms under which a text is indexed and searched: Porter2 stems without stop words, and one term for all names of a known entity.
 *
 * @returns in reading order; a term comes as often as it is said.
 */
export function termsOf (text: string): Term[] {
  const words = wordsOf(text)
  const terms: Term[] = []
  let next = 0
  for (const { entity, from, to } of scanEntities(words.map(({ text }) => text))) {
    for (const word of words.slice(next, from)) addWord(terms, word.lower, 1)
    const direct = entity.form === 'name' || entity.form === 'adjective'
    terms.push({ term: `@${entity.id}`, weight: direct ? 1 : METONYM_WEIGHT })
    if (!direct) for (const word of words.slice(from, to)) addWord(terms, word.lower, OWN_WORD_WEIGHT)
    next = to
  }
  for (const word of words.slice(next)) addWord(terms, word.lower, 1)
  return terms
}

function addWord (terms: Term[], lower: string, weight: number): void {
  const { stem, stop } = lexemeOf(lower)
  if (!stop && stem !== '') terms.push({ term: stem, weight })
}
