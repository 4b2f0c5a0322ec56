import type { IndexedClaim } from './indexed-claim.js'

/** A claim as the database finds it: by its different terms. */
export interface MatchEntry {
  claim: IndexedClaim
  terms: string[]
  /** In terms, each as often as it comes. */
  length: number
}

/** A term of the index, by a number that stays its own. */
export interface KnownTerm { number: number, term: string, claims: number }
export interface KnownTerms { cursor: string, claims: number, length: number, terms: KnownTerm[] }

/** `terms` are numbers, in no order. */
export interface FoundEntry { claimId: string, terms: number[], length: number }

/** How far the index was filled: up to which claim by id, null at the beginning. */
export interface Filling { isWhole: boolean, filledTo: string | null }

/** The match index that the database keeps: entries found by the terms that they hold, and in how many entries each term stands. */
export interface MatchStore {
  /** Of an index of this engine; undefined where there is none. */
  filling(engineVersion: string): Promise<Filling | undefined>
  /** Empties it, whatever engine it was of. */
  restart(engineVersion: string): Promise<void>
  /** Notes how far it is filled; `isWhole` from now on it follows the change log. */
  fillTo(filling: Filling): Promise<void>
  /** Claims whose last change is not in it, of those that changed since it was brought up to date; claims that are gone come again for a while. */
  stale(): Promise<string[]>
  /** Puts entries in the place of what it holds of these claims. Belongs in the transaction, or after it, that changed them, and in one that is alone. */
  replace(claimIds: readonly string[], entries: readonly MatchEntry[]): Promise<void>
  /** All that is committed now, and what this transaction did, is in it. */
  settle(): Promise<void>
  /** The terms that transactions not older than the cursor changed, in the order of their numbers; all without one. */
  terms(since?: string): Promise<KnownTerms>
  /** Entries that hold all terms of one of the lookups, at most `limit`, in no order. */
  find(lookups: ReadonlyArray<readonly number[]>, limit: number): Promise<FoundEntry[]>
  /** Those of the claims that it holds, in no order. */
  claims(ids: readonly string[]): Promise<IndexedClaim[]>
  /** Texts of the oldest claims by id, each with its title. */
  sample(limit: number): Promise<string[]>
}
