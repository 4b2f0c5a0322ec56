import type { Store } from '../store/store.js'
import type { ClaimIndex, Follower } from './claim-index.js'
import { findKeptIndex, keepIndex } from './kept-index.js'
import { createMatchIndex, type MatchIndex } from './match/index/match-index.js'
import { rankClaims } from './match/rank/rank-claims.js'
import { indexable } from './indexable.js'

const LOAD_BATCH = 1000
/** Claims that are brought up to date in one piece, in some milliseconds. */
const APPLIED_AT_ONCE = 20
/** After what share of the claims has changed a snapshot is due. */
const KEPT_AFTER = 0.1

/**
 * The index in this process's memory: out of a snapshot where there is one to be trusted, else of every claim, and from there after the change log.
 *
 * @param snapshotPath a file that keeps it from one start to the next; none by default.
 */
export async function openMemoryIndex (store: Store, snapshotPath?: string): Promise<Follower> {
  const kept = snapshotPath === undefined ? undefined : await findKeptIndex(store, snapshotPath)
  const cursor = kept?.head.cursor ?? await store.changes.cursor()
  const index = kept?.index ?? await loadIndex(store)
  const log = followLog(index, cursor)
  if (kept !== undefined) await log.follow(store)
  let keptAt = kept === undefined ? -Infinity : log.changes
  const asked = inMemory(index)
  return {
    index: asked,
    follow: log.follow,
    async enter (tx) {
      await log.follow(tx)
      return asked
    },
    async settle () {},
    async keep (closing) {
      const due = closing ? log.changes !== keptAt : log.changes - keptAt >= Math.max(1, index.size * KEPT_AFTER)
      if (!due || snapshotPath === undefined) return
      keptAt = log.changes
      await keepIndex(store, index, { path: snapshotPath, cursor: log.cursor })
    }
  }
}

async function loadIndex (store: Store): Promise<MatchIndex> {
  const index = createMatchIndex()
  for await (const batch of store.claims.allIndexed(LOAD_BATCH)) for (const claim of batch) index.upsert(indexable(claim))
  return index
}

const inMemory = (index: MatchIndex): ClaimIndex => ({
  get size () { return index.size },
  claims: ids => ids.flatMap(id => index.get(id) ?? []),
  search: (text, options) => index.search(text, options),
  rank: (text, options) => rankClaims(index, text, options)
})

/** Applies the change log to the index. A change that comes again is known by its number and skipped. */
function followLog (index: MatchIndex, start: string) {
  let cursor = start
  let count = 0
  let applied = new Set<number>()
  return {
    /** Everything before it is in the index. */
    get cursor () { return cursor },
    /** How many were applied so far. */
    get changes () { return count },
    async follow (from: Store): Promise<boolean> {
      const { cursor: next, changes } = await from.changes.since(cursor)
      const fresh = changes.filter(({ seq }) => !applied.has(seq))
      const ids = [...new Set(fresh.map(({ claimId }) => claimId))]
      for (let at = 0; at < ids.length; at += APPLIED_AT_ONCE) await apply(from, index, ids.slice(at, at + APPLIED_AT_ONCE))
      cursor = next
      count += fresh.length
      applied = new Set(changes.map(({ seq }) => seq))
      return fresh.length > 0
    }
  }
}

async function apply (store: Store, index: MatchIndex, claimIds: string[]): Promise<void> {
  const claims = new Map((await store.claims.indexed(claimIds)).map(claim => [claim.id, claim]))
  for (const id of claimIds) {
    const claim = claims.get(id)
    if (claim === undefined) index.remove(id)
    else index.upsert(indexable(claim))
  }
}
