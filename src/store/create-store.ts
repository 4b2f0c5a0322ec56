import { sql } from 'drizzle-orm'
import { articleStore } from './articles.js'
import { attributionStore } from './attributions.js'
import { auditStore } from './audit.js'
import { sayWhenUnavailable } from './available.js'
import { changeStore } from './changes.js'
import { claimStore } from './claims.js'
import type { Connection } from './connection.js'
import { keyStore } from './keys.js'
import { matchStore } from './match-entries.js'
import { reviewStore } from './reviews.js'
import { sourceStore } from './sources.js'
import type { Store } from './store.js'
import { suppressionStore } from './suppressions.js'

/** Names the advisory lock that ingestion and edits take in turn: "onrecord" in the first bytes of its ASCII. */
const CHANGE_LOCK = 0x6f6e7265

/** Runs work in a transaction of its own: committed when it is done, rolled back when it throws. */
export type Begin = <T>(work: (tx: Connection) => Promise<T>) => Promise<T>

interface Handle extends Pick<Store, 'shared' | 'onChange' | 'close'> { transaction: Begin }

/** The store over a database, and inside each transaction of it. */
export function createStore (db: Connection, { transaction, ...handle }: Handle): Store {
  const inTransaction = async <T>(work: (store: Store) => Promise<T>, lock: boolean): Promise<T> => await transaction(async tx => {
    if (lock) await tx.execute(sql`select pg_advisory_xact_lock(${CHANGE_LOCK})`)
    const inside: Store = { ...parts(tx), ...handle, transaction: async join => await join(inside), exclusively: async join => await join(inside) }
    return await work(inside)
  })
  return sayWhenUnavailable({
    ...parts(db),
    ...handle,
    transaction: async work => await inTransaction(work, false),
    exclusively: async work => await inTransaction(work, true)
  })
}

const parts = (db: Connection) => ({
  articles: sayWhenUnavailable(articleStore(db)),
  attributions: sayWhenUnavailable(attributionStore(db)),
  claims: sayWhenUnavailable(claimStore(db)),
  sources: sayWhenUnavailable(sourceStore(db)),
  reviews: sayWhenUnavailable(reviewStore(db)),
  keys: sayWhenUnavailable(keyStore(db)),
  suppressions: sayWhenUnavailable(suppressionStore(db)),
  audit: sayWhenUnavailable(auditStore(db)),
  changes: sayWhenUnavailable(changeStore(db)),
  matching: sayWhenUnavailable(matchStore(db)),
  ping: async () => { await db.execute(sql`select 1`) }
})
