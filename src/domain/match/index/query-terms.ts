import { termOf, termsOf } from './index-terms.js'
import { plainQuery } from './plain-query.js'
import { SimilarTerms } from './similar-terms.js'
import { splitWord } from './split-word.js'
import type { Vocabulary } from './vocabulary.js'

/** A term to search by, with how much it counts. */
export interface QueryTerm { term: string, weight: number }

/** A letter sequence that may be words run together: {@link splitWord} judges. */
const LONG_WORD = /\p{L}{7,40}/gu

/**
 * Reads texts as terms to search an index by, in reading order; a metonym's own word stays a term beside the entity that it stands for. In the place of a
 * word that no claim holds stand the words that it runs together, or behind it those that are spelled much like it, by the likeness.
 */
export function queryReader (vocabulary: Vocabulary): (text: string) => QueryTerm[] {
  const similar = new SimilarTerms(vocabulary)
  const isHeld = (term: string): boolean => Number(vocabulary.documents[vocabulary.find(term) ?? -1] ?? 0) > 0
  const apart = (word: string): string => {
    const lower = word.toLowerCase()
    const parts = isHeld(termOf(lower)) ? undefined : splitWord(lower, isHeld)
    return parts?.join(' ') ?? word
  }
  const meant = ({ term, weight }: QueryTerm): QueryTerm[] => {
    if (isHeld(term) || !/^\p{L}+$/u.test(term)) return [{ term, weight }]
    return [{ term, weight }, ...similar.find(term).map(({ term, likeness }) => ({ term, weight: weight * likeness }))]
  }
  return text => {
    const weights = new Map<string, number>()
    const said = termsOf(plainQuery(text).replace(LONG_WORD, apart))
    for (const { term, weight } of said.flatMap(meant)) weights.set(term, Math.max(weight, weights.get(term) ?? 0))
    return Array.from(weights, ([term, weight]) => ({ term, weight }))
  }
}
