import type { IndexedClaim, Store } from '../store/store.js'
import type { Candidate, SearchOptions } from './match/index/match-index.js'
import type { RankedClaim, RankOptions } from './match/rank/rank-claims.js'

type Awaitable<T> = T | Promise<T>

/** What finds claims, in memory or in the database: see `openRecord`. */
export interface ClaimIndex {
  readonly size: number
  /** Those of the claims that it holds, in no order. */
  claims(ids: readonly string[]): Awaitable<IndexedClaim[]>
  /** The best claims by BM25 over text, title and wordings, best first; ties by id. */
  search(text: string, options: SearchOptions): Awaitable<Candidate[]>
  /** The claims that a text is likeliest about, best first; ties by id. */
  rank(text: string, options: RankOptions): Awaitable<RankedClaim[]>
}

/** An index and what keeps it in step with the database. */
export interface Follower {
  readonly index: ClaimIndex
  /** Brings it up to the newest commit of any process; yields whether there was any that it had not seen. */
  follow(store: Store): Promise<boolean>
  /** The same inside a transaction that is alone; yields the index as it is asked from there. */
  enter(tx: Store): Promise<ClaimIndex>
  /** Before the transaction commits: takes in what it changed, where the index is part of the database. */
  settle(tx: Store): Promise<void>
  /** Keeps what spares the next start some work, if it is due; `closing` keeps whatever changed. */
  keep(closing: boolean): Promise<void>
}
