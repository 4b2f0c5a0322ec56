import type { FoundEntry } from '../../../store/match-store.js'
import type { QueryTerm } from '../index/query-terms.js'
import type { Known } from './known-terms.js'

/** The ids of what was found, likeliest first by the terms of a query: BM25 as if no claim said a term twice. */
export function likeliestOf (found: readonly FoundEntry[], terms: readonly QueryTerm[], known: Known): string[] {
  const { statistics } = known
  const weightOf = ({ term, weight }: QueryTerm): number => weight * statistics.rarityOf(statistics.vocabulary.find(term))
  const weights = new Map(terms.map(term => [known.held(term.term)?.number, weightOf(term)]))
  const norms = statistics.norms()
  const scored = found.map(({ claimId, terms, length }) => {
    const weight = terms.reduce((sum, term) => sum + (weights.get(term) ?? 0), 0)
    return { claimId, score: weight / (1 + Number(norms[length])) }
  })
  return scored.sort((a, b) => b.score - a.score || (a.claimId < b.claimId ? -1 : 1)).map(({ claimId }) => claimId)
}
