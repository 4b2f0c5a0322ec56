import type { IndexedClaim } from '../store/store.js'
import type { Candidate, SearchOptions } from './match/index/match-index.js'
import type { RankedClaim, RankOptions } from './match/rank/rank-claims.js'

type Awaitable<T> = T | Promise<T>

/** What finds claims, in memory or in the database: see `openRecord`. */
export interface ClaimIndex {
  readonly size: number
  get(id: string): Awaitable<IndexedClaim | undefined>
  /** The best claims by BM25 over text, title and wordings, best first; ties by id. */
  search(text: string, options: SearchOptions): Awaitable<Candidate[]>
  /** The claims that a text is likeliest about, best first; ties by id. */
  rank(text: string, options: RankOptions): Awaitable<RankedClaim[]>
}
