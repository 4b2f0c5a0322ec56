import { synonymsOf } from '../lexicon/synonyms.js'
import { termsOf, type Term } from './index-terms.js'

/** A synonym counts this share of the word itself; more costs precision (measured on CheckThat! 2020 train with bench:retrieval). */
const SYNONYM_WEIGHT = 0.2
/** Words with more synonyms than this mean too many things. */
const MOST_SYNONYMS = 8

/**
 * The distinct terms to search a text by, in reading order, then the synonyms of its words with a lower weight. A metonym's own word
 * stays a term beside the entity that it stands for.
 */
export function queryTerms (text: string): Term[] {
  const weights = new Map<string, number>()
  for (const { term, weight } of termsOf(text)) weights.set(term, Math.max(weight, weights.get(term) ?? 0))
  const synonyms = new Map<string, number>()
  for (const [term, weight] of weights) {
    const list = term.startsWith('@') ? [] : synonymsOf(term)
    for (const synonym of list.length > MOST_SYNONYMS ? [] : list) if (!weights.has(synonym)) synonyms.set(synonym, weight * SYNONYM_WEIGHT)
  }
  return Array.from([...weights, ...synonyms], ([term, weight]) => ({ term, weight }))
}
