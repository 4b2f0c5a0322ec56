import { sql } from 'drizzle-orm'
import { articleStore } from './articles.js'
import { attributionStore } from './attributions.js'
import { auditStore } from './audit.js'
import { sayWhenUnavailable } from './available.js'
import { changeStore } from './changes.js'
import { claimStore } from './claims.js'
import type { Connection } from './connection.js'
import { keyStore } from './keys.js'
import { reviewStore } from './reviews.js'
import { sourceStore } from './sources.js'
import type { Store } from './store.js'

/** Names the advisory lock that ingestion and edits take in turn: "onrecord" in the first bytes of its ASCII. */
const CHANGE_LOCK = 0x6f6e7265

/** The store over a connection, or inside a transaction of it. */
export function createStore (db: Connection, { shared, close }: Pick<Store, 'shared' | 'close'>): Store {
  const inTransaction = async <T>(work: (store: Store) => Promise<T>, lock: boolean): Promise<T> => await db.transaction(async tx => {
    if (lock) await tx.execute(sql`select pg_advisory_xact_lock(${CHANGE_LOCK})`)
    const inside: Store = { ...parts(tx), shared, close, ping, transaction: async join => await join(inside), exclusively: async join => await join(inside) }
    return await work(inside)
  })
  const ping = async () => { await db.execute(sql`select 1`) }
  return sayWhenUnavailable({
    ...parts(db),
    shared,
    close,
    ping,
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
  audit: sayWhenUnavailable(auditStore(db)),
  changes: sayWhenUnavailable(changeStore(db))
})
