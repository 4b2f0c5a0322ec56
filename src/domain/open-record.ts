import type { Coverage } from '../model/match.js'
import type { IndexedClaim, Store } from '../store/store.js'
import { closeReadableHtml } from './extract/readable-html.js'
import { readProposition } from './extract/polarity/read-proposition.js'
import type { ClaimIndex } from './claim-index.js'
import { createMatchIndex, type MatchIndex } from './match/index/match-index.js'
import { findKeptIndex, keepIndex } from './kept-index.js'
import { rankClaims } from './match/rank/rank-claims.js'
import { closeReader } from './reader.js'

const LOAD_BATCH = 1000
const POLL_MS = 500
/** Claims that are brought up to date in one piece, in some milliseconds. */
const APPLIED_AT_ONCE = 100
/** How often it is asked whether a snapshot is due, and after what share of the claims has changed one is. */
const KEEP_MS = 60_000
const KEPT_AFTER = 0.1

/** The record as the use cases see it: what is stored, the index over it, and the one way to change both. */
export interface OnRecord {
  readonly store: Store
  readonly index: ClaimIndex
  /** What there is to match against, as of the last change seen. */
  readonly coverage: Coverage
  /**
   * Runs `work` in one transaction, alone over all processes, with an index that has seen every commit before it; after the
   * commit the index has seen this one too. Must not be nested.
   */
  change<T>(work: (store: Store) => Promise<T>): Promise<T>
  /** Brings the index up to the newest commit of any process. */
  catchUp(): Promise<void>
  /** Stops following other processes and reading texts; the store stays open. */
  close(): Promise<void>
}

export interface FollowOptions {
  pollMs?: number
  /** A file that keeps the match index from one start to the next; none by default. */
  snapshotPath?: string | undefined
  /** How often it is asked whether a snapshot is due. */
  keepMs?: number
  /** Told of each look at the change log that failed, the next one makes up for it, and of a snapshot that could not be kept. */
  onError?: (error: unknown) => void
}

/**
 * Loads every claim into a match index, out of a snapshot where there is one to be trusted, and keeps it in step with the database: after each change of this
 * process, and where other processes share the database, when it tells of a commit, and every `pollMs` in case it did not.
 */
export async function openRecord (store: Store, options: FollowOptions = {}): Promise<OnRecord> {
  const { pollMs = POLL_MS, snapshotPath, keepMs = KEEP_MS, onError = () => {} } = options
  const kept = snapshotPath === undefined ? undefined : await findKeptIndex(store, snapshotPath)
  const cursor = kept?.head.cursor ?? await store.changes.cursor()
  const index = kept?.index ?? await loadIndex(store)
  const follower = createFollower(index, cursor)
  if (kept !== undefined) await follower.follow(store)
  await follower.refresh(store)
  const turn = createTurn()
  const keeper = snapshotPath === undefined ? undefined : createKeeper({ store, index, path: snapshotPath, follower, isNew: kept === undefined })

  const catchUp = () => turn(() => follower.follow(store))
  const look = coalesced(() => catchUp().catch(onError))
  const timer = store.shared ? setInterval(look, pollMs).unref() : undefined
  const stopListening = store.onChange(look)
  const keeping = keeper && setInterval(() => { keeper.keepIfDue().catch(onError) }, keepMs).unref()
  return {
    store,
    index: inMemory(index),
    get coverage () { return follower.coverage() },
    catchUp,
    change: work => turn(async () => {
      const result = await store.exclusively(async tx => {
        await follower.follow(tx)
        return await work(tx)
      })
      await follower.follow(store, true).catch(onError)
      return result
    }),
    async close () {
      clearInterval(timer)
      clearInterval(keeping)
      await stopListening()
      await turn(async () => {})
      await keeper?.keep().catch(onError)
      await closeReader()
      await closeReadableHtml()
    }
  }
}

async function loadIndex (store: Store): Promise<MatchIndex> {
  const index = createMatchIndex()
  for await (const batch of store.claims.allIndexed(LOAD_BATCH)) for (const claim of batch) index.upsert(matchable(claim))
  return index
}

interface Kept { store: Store, index: MatchIndex, path: string, follower: ReturnType<typeof createFollower>, isNew: boolean }

/** Writes snapshots, one at a time: when it is closed if anything changed, and before that once a tenth of the claims did. */
function createKeeper ({ store, index, path, follower, isNew }: Kept) {
  let keptAt = isNew ? -Infinity : follower.changes
  let writing: Promise<void> = Promise.resolve()
  const keep = async (): Promise<void> => {
    const { cursor, changes } = follower
    if (changes === keptAt) return
    keptAt = changes
    await keepIndex(store, index, { path, cursor })
  }
  const inTurn = async (): Promise<void> => {
    writing = writing.then(keep, keep)
    await writing
  }
  return {
    keep: inTurn,
    keepIfDue: async (): Promise<void> => { if (follower.changes - keptAt >= Math.max(1, index.size * KEPT_AFTER)) await inTurn() }
  }
}

const inMemory = (index: MatchIndex): ClaimIndex => ({
  get size () { return index.size },
  get: id => index.get(id),
  search: (text, options) => index.search(text, options),
  rank: (text, options) => rankClaims(index, text, options)
})

/** A negatively worded claim without attributions is found by its positive form, like every other claim. */
function matchable (claim: IndexedClaim): IndexedClaim {
  if (claim.polarity === 'positive' || claim.wordings.length > 0) return claim
  return { ...claim, wordings: [readProposition(claim.text).text] }
}

/** Applies the change log to the index. A change that comes again is known by its number and skipped. */
function createFollower (index: MatchIndex, start: string) {
  let cursor = start
  let count = 0
  let applied = new Set<number>()
  let articles: Omit<Coverage, 'claims'> = { articles: 0, newestArticleAt: null }
  const refresh = async (from: Store) => { articles = await from.articles.coverage() }
  return {
    refresh,
    coverage: (): Coverage => ({ claims: index.size, ...articles }),
    /** Everything before it is in the index. */
    get cursor () { return cursor },
    /** How many were applied so far. */
    get changes () { return count },
    /** `changed`: articles may have come or gone, also such as hold no claim. */
    async follow (from: Store, changed = false) {
      const { cursor: next, changes } = await from.changes.since(cursor)
      const fresh = changes.filter(({ seq }) => !applied.has(seq))
      const ids = [...new Set(fresh.map(({ claimId }) => claimId))]
      for (let at = 0; at < ids.length; at += APPLIED_AT_ONCE) await apply(from, index, ids.slice(at, at + APPLIED_AT_ONCE))
      if (changed || fresh.length > 0) await refresh(from)
      cursor = next
      count += fresh.length
      applied = new Set(changes.map(({ seq }) => seq))
    }
  }
}

async function apply (store: Store, index: MatchIndex, claimIds: string[]): Promise<void> {
  const claims = new Map((await store.claims.indexed(claimIds)).map(claim => [claim.id, claim]))
  for (const id of claimIds) {
    const claim = claims.get(id)
    if (claim === undefined) index.remove(id)
    else index.upsert(matchable(claim))
  }
}

/** Runs work that is asked for while it runs once more, and not once for each asking. */
function coalesced (work: () => Promise<void>): () => void {
  let isRunning = false
  let isAsked = false
  const run = (): void => {
    if (isRunning || !isAsked) return
    [isRunning, isAsked] = [true, false]
    work().finally(() => {
      isRunning = false
      run()
    })
  }
  return () => {
    isAsked = true
    run()
  }
}

/** Runs one piece of work after another, in the order of asking; a failure does not hold up the next. */
function createTurn () {
  let last: Promise<unknown> = Promise.resolve()
  return async <T>(work: () => Promise<T>): Promise<T> => {
    const mine = last.then(work, work)
    last = mine.catch(() => {})
    return await mine
  }
}
