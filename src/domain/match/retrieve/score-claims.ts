import type { IndexedClaim } from '../../../store/store.js'
import { ClaimTable } from '../index/claim-table.js'
import { claimTerms, frequenciesOf } from '../index/claim-terms.js'
import { HIGHEST_PART, type Statistics } from '../index/collection.js'
import { FREQUENCY_UNIT } from '../index/postings.js'
import type { QueryTerm } from '../index/query-terms.js'
import type { ScoredSlot } from '../index/top-slots.js'
import { LONGEST } from '../index/vocabulary.js'

interface Query { terms: readonly QueryTerm[], statistics: Statistics }
interface Scored { claims: ClaimTable, candidates: ScoredSlot[] }

/** Filled and emptied again by each search, which runs in one piece. */
const table = new ClaimTable()

/**
 * Calls `use` with claims in a table and their BM25 by the terms of a query, best first, ties by id: as an index over all claims would score them, by the
 * statistics of all. Valid until it returns.
 */
export function withScored<T> (claims: readonly IndexedClaim[], { terms, statistics }: Query, use: (scored: Scored) => T): T {
  const weights = new Map(terms.map(({ term, weight }) => [statistics.vocabulary.number(term), weight]))
  const norms = statistics.norms()
  const candidates = claims.map(claim => {
    const entries = claimTerms(claim, statistics.vocabulary)
    const { frequencies, length } = frequenciesOf(entries)
    const counted = Math.min(length, LONGEST)
    // every length has a norm
    const norm = norms[counted]!
    let score = 0
    for (const [term, weight] of weights) {
      const times = (frequencies.get(term) ?? 0) / FREQUENCY_UNIT
      score += weight * statistics.rarityOf(term) * HIGHEST_PART * times / (times + norm)
    }
    return { slot: table.add(claim, entries, counted), score }
  })
  try {
    return use({ claims: table, candidates: candidates.filter(({ score }) => score > 0).sort(bestFirst) })
  } finally {
    for (const { slot } of candidates) table.remove(slot)
  }
}

const bestFirst = (a: ScoredSlot, b: ScoredSlot): number => b.score - a.score || (table.idAt(a.slot) < table.idAt(b.slot) ? -1 : 1)
