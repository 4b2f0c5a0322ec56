import type { Coverage } from '../model/match.js'
import type { IndexedClaim, Store } from '../store/store.js'
import { closeReadableHtml } from './extract/readable-html.js'
import { readProposition } from './extract/polarity/read-proposition.js'
import type { ClaimIndex } from './claim-index.js'
import { createMatchIndex, type MatchIndex } from './match/index/match-index.js'
import { rankClaims } from './match/rank/rank-claims.js'
import { closeReader } from './reader.js'

const LOAD_BATCH = 1000
const POLL_MS = 500

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
  /** Told of each look at the change log that failed; the next one makes up for it. */
  onError?: (error: unknown) => void
}

/**
 * Loads every claim into a match index and keeps it in step with the database: after each change of this process, and by
 * looking at the change log where other processes share the database: when it tells of a commit, and every `pollMs` in case it did not.
 */
export async function openRecord (store: Store, { pollMs = POLL_MS, onError = () => {} }: FollowOptions = {}): Promise<OnRecord> {
  const index = createMatchIndex()
  const cursor = await store.changes.cursor()
  for await (const batch of store.claims.allIndexed(LOAD_BATCH)) for (const claim of batch) index.upsert(matchable(claim))
  const follower = createFollower(index, cursor)
  await follower.refresh(store)
  const turn = createTurn()

  const catchUp = () => turn(() => follower.follow(store))
  const look = coalesced(() => catchUp().catch(onError))
  const timer = store.shared ? setInterval(look, pollMs).unref() : undefined
  const stopListening = store.onChange(look)
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
      await stopListening()
      await turn(async () => {})
      await closeReader()
      await closeReadableHtml()
    }
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
  let applied = new Set<number>()
  let articles: Omit<Coverage, 'claims'> = { articles: 0, newestArticleAt: null }
  const refresh = async (from: Store) => { articles = await from.articles.coverage() }
  return {
    refresh,
    coverage: (): Coverage => ({ claims: index.size, ...articles }),
    /** `changed`: articles may have come or gone, also such as hold no claim. */
    async follow (from: Store, changed = false) {
      const { cursor: next, changes } = await from.changes.since(cursor)
      const fresh = changes.filter(({ seq }) => !applied.has(seq))
      if (fresh.length > 0) await apply(from, index, [...new Set(fresh.map(({ claimId }) => claimId))])
      if (changed || fresh.length > 0) await refresh(from)
      cursor = next
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
