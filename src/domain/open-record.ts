import type { Coverage } from '../model/match.js'
import type { Store } from '../store/store.js'
import type { ClaimIndex } from './claim-index.js'
import { openDatabaseIndex } from './database-index.js'
import { closeReadableHtml } from './extract/clean/readable-html.js'
import { openMemoryIndex } from './memory-index.js'
import { closeReader } from './reader.js'

const POLL_MS = 500
/** How often it is asked whether a snapshot is due. */
const KEEP_MS = 60_000

/** The record as the use cases see it: what is stored, the index over it, and the one way to change both. */
export interface OnRecord {
  readonly store: Store
  readonly index: ClaimIndex
  /** What there is to match against, as of the last change seen. */
  readonly coverage: Coverage
  /**
   * Runs `work` in one transaction, alone over all processes, with an index that has seen every commit before it and is to be asked there; after
   * the commit {@link index} has seen this one too. Must not be nested.
   */
  change<T>(work: (store: Store, index: ClaimIndex) => Promise<T>): Promise<T>
  /** Brings the index up to the newest commit of any process. */
  catchUp(): Promise<void>
  /** Stops following other processes and reading texts; the store stays open. */
  close(): Promise<void>
}

export interface FollowOptions {
  /** Where candidates come from. */
  matchIndex?: 'memory' | 'postgres' | undefined
  pollMs?: number
  /** A file that keeps the index in memory from one start to the next; none by default. */
  snapshotPath?: string | undefined
  /** How often it is asked whether a snapshot is due. */
  keepMs?: number
  /** Told of each look at the change log that failed, the next one makes up for it, and of a snapshot that could not be kept. */
  onError?: (error: unknown) => void
}

/**
 * Opens the match index over a store and keeps it in step with the database: after each change of this process, and where other processes share the
 * database, when it tells of a commit, and every `pollMs` in case it did not.
 */
export async function openRecord (store: Store, options: FollowOptions = {}): Promise<OnRecord> {
  const { matchIndex = 'memory', pollMs = POLL_MS, snapshotPath, keepMs = KEEP_MS, onError = () => {} } = options
  const follower = matchIndex === 'memory' ? await openMemoryIndex(store, snapshotPath) : await openDatabaseIndex(store)
  const { index } = follower
  let articles = await store.articles.coverage()
  /** `changed`: articles may have come or gone, also such as hold no claim. */
  const follow = async (changed = false): Promise<void> => {
    if (await follower.follow(store) || changed) articles = await store.articles.coverage()
  }
  const turn = createTurn()
  const catchUp = () => turn(() => follow())
  const look = coalesced(() => catchUp().catch(onError))
  const timer = store.shared ? setInterval(look, pollMs).unref() : undefined
  const stopListening = store.onChange(look)
  const keeping = setInterval(() => { turn(() => follower.keep(false)).catch(onError) }, keepMs).unref()
  return {
    store,
    index,
    get coverage () { return { claims: index.size, ...articles } },
    catchUp,
    change: work => turn(async () => {
      const result = await store.exclusively(async tx => {
        const result = await work(tx, await follower.enter(tx))
        await follower.settle(tx)
        return result
      })
      await follow(true).catch(onError)
      return result
    }),
    async close () {
      clearInterval(timer)
      clearInterval(keeping)
      await stopListening()
      await turn(() => follower.keep(true)).catch(onError)
      await closeReader()
      await closeReadableHtml()
    }
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
