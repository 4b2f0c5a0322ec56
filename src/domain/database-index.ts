import type { IndexedClaim, Store } from '../store/store.js'
import type { ClaimIndex, Follower } from './claim-index.js'
import { fillEntries, settleEntries } from './database-entries.js'
import type { SearchOptions } from './match/index/match-index.js'
import type { QueryTerm } from './match/index/query-terms.js'
import { rankCandidates } from './match/rank/rank-claims.js'
import { SHORTLIST } from './match/rank/signals.js'
import { Known } from './match/retrieve/known-terms.js'
import { likeliestOf } from './match/retrieve/likeliest.js'
import { planLookups } from './match/retrieve/plan-lookups.js'
import { withScored } from './match/retrieve/score-claims.js'

/** About how many claims one search looks at, and how many at most, should words keep more company than was expected. */
const LOOKED_AT = 1500
const MOST_LOOKED_AT = 4 * LOOKED_AT
/** So many claims more than are sought are read whole: the terms that they hold tell their scores but for repetitions. */
const READ_BESIDES = 100
/** Claims whose letter grams are counted, and after what share of them came or went they are counted anew. */
const SAMPLE = 20_000
const SAMPLED_AFTER = 0.1

/**
 * The index that the database itself keeps, for a record that is too large for a process's memory: candidates come out of PostgreSQL by its own index
 * over their terms, and are scored as everywhere else. A process holds the terms and in how many claims each stands, and follows the two.
 *
 * Cost. A change writes each of its claims once more, and a row for each of their terms; a search is two queries. The first start writes all claims.
 *
 * Rejected. Scoring in SQL (a sub-query a row costs more than sending its terms); tsvector's own ranking (it knows no rarity); letter grams by pg_trgm (an
 * extension that not every server has; words that are spelled alike are found among the terms that are held here).
 */
export async function openDatabaseIndex (store: Store): Promise<Follower> {
  await fillEntries(store)
  const known = new Known()
  let cursor: string | undefined
  let sampled = -1
  const refresh = async (from: Store): Promise<boolean> => {
    if (cursor === undefined) known.forget()
    const changed = await from.matching.terms(cursor)
    known.take(changed)
    cursor = changed.cursor
    const { claims } = known.statistics
    if (Math.abs(claims - sampled) > SAMPLED_AFTER * sampled && Math.min(claims, sampled) < SAMPLE) {
      known.sample(await from.matching.sample(SAMPLE))
      sampled = claims
    }
    return changed.terms.length > 0
  }
  await refresh(store)
  return {
    index: databaseIndex(store, known),
    async follow (from) {
      const stale = await from.matching.stale()
      if (stale.length > 0) await from.exclusively(settleEntries)
      return await refresh(from)
    },
    async enter (tx) {
      const stale = await tx.matching.stale()
      if (stale.length > 0) await settleEntries(tx)
      await refresh(tx)
      // should the transaction be rolled back, what it settled and is known now never was
      if (stale.length > 0) cursor = undefined
      return databaseIndex(tx, known)
    },
    settle: settleEntries,
    async keep () {}
  }
}

function databaseIndex ({ matching }: Pick<Store, 'matching'>, known: Known): ClaimIndex {
  const { statistics } = known
  const candidates = async (text: string, { limit, accept }: SearchOptions): Promise<{ terms: QueryTerm[], claims: IndexedClaim[] }> => {
    const terms = known.readQuery(text)
    const held = terms.flatMap(term => known.held(term.term) ?? [])
    const found = await matching.find(planLookups(held, statistics.claims, LOOKED_AT), MOST_LOOKED_AT)
    const likeliest = likeliestOf(found, terms, known)
    const wanted = limit + READ_BESIDES
    const claims: IndexedClaim[] = []
    for (let at = 0; at < likeliest.length && claims.length < wanted; at += wanted) {
      const read = await matching.claims(likeliest.slice(at, at + wanted))
      claims.push(...accept === undefined ? read : read.filter(accept))
    }
    return { terms, claims }
  }
  return {
    get size () { return statistics.claims },
    claims: async ids => await matching.claims(ids),
    async search (text, options) {
      const { terms, claims } = await candidates(text, options)
      return withScored(claims, { terms, statistics }, ({ claims, candidates }) =>
        candidates.slice(0, options.limit).map(({ slot, score }) => ({ claim: claims.claimAt(slot), score })))
    },
    async rank (text, options) {
      const limit = Math.max(SHORTLIST, options.limit)
      const { terms, claims } = await candidates(text, { ...options, limit })
      return withScored(claims, { terms, statistics }, ({ claims, candidates }) =>
        rankCandidates({ claims, statistics, grams: known.grams }, { text, terms, candidates: candidates.slice(0, limit) }, options))
    }
  }
}
