import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { setImmediate } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { PGlite } from '@electric-sql/pglite'
import { getTableName, is } from 'drizzle-orm'
import { drizzle as drizzlePg } from 'drizzle-orm/node-postgres'
import { migrate as migratePg } from 'drizzle-orm/node-postgres/migrator'
import { PgTable } from 'drizzle-orm/pg-core'
import { drizzle as drizzlePglite } from 'drizzle-orm/pglite'
import { migrate as migratePglite } from 'drizzle-orm/pglite/migrator'
import pg from 'pg'
import { rethrow } from './available.js'
import { createStore, type Begin } from './create-store.js'
import { lockDataDir } from './data-lock.js'
import * as schema from './schema.js'
import type { Store } from './store.js'
import { listen } from './wake-ups.js'

const migrationsFolder = fileURLToPath(new URL('../../migrations', import.meta.url))
/** Names the advisory lock under which migrations run: "onrecmig". */
const MIGRATION_LOCK = 0x6d696772
const CONNECT_TIMEOUT_MS = 5000
/** Solid state: with PostgreSQL's default, for spinning disks, the planner reads whole tables where a few hundred look-ups would do. */
const RANDOM_PAGE_COST = 1.1
/** So many changes. */
const FIRST_TIDIED_AFTER = 100
const tables = Object.values(schema).filter(member => is(member, PgTable)).map(table => getTableName(table))
const POOL = {
  max: 10,
  idleTimeoutMillis: 60_000,
  statement_timeout: 30_000,
  // a process that hangs in the middle of a change holds up every other one: the server ends its session
  idle_in_transaction_session_timeout: 60_000,
  options: `-c random_page_cost=${RANDOM_PAGE_COST}`
}

/**
 * Opens the database and brings its tables up to date: a PostgreSQL server where there is a URL, else an embedded one in the data folder.
 *
 * @throws {DataDirLocked} when another process has the data folder open. @throws {StoreUnavailable} when the server does not answer.
 */
export async function openStore ({ databaseUrl, dataDir }: { databaseUrl: string | undefined, dataDir: string }): Promise<Store> {
  return databaseUrl === undefined ? await openEmbedded(dataDir) : await openServer(databaseUrl)
}

async function openEmbedded (dataDir: string): Promise<Store> {
  mkdirSync(dataDir, { recursive: true })
  const release = lockDataDir(dataDir)
  try {
    const client = new SharingPglite(join(dataDir, 'postgres'))
    await client.waitReady
    return await openPglite(client, release)
  } catch (error) {
    release()
    throw error
  }
}

/** PGlite answers without a turn of the event loop; here others get one after each message, as they do while a server works. */
class SharingPglite extends PGlite {
  override async execProtocolStream (...message: Parameters<PGlite['execProtocolStream']>): ReturnType<PGlite['execProtocolStream']> {
    const answers = await super.execProtocolStream(...message)
    await setImmediate()
    return answers
  }
}

/** The store over a PGlite that is open already, and that it closes, also when the tables cannot be brought up to date. */
export async function openPglite (client: PGlite, afterClose = () => {}): Promise<Store> {
  const close = async () => {
    if (client.closed) return
    await client.close().finally(afterClose)
  }
  const db = drizzlePglite(client, { schema, casing: 'snake_case' })
  try {
    await client.exec(`set random_page_cost = ${RANDOM_PAGE_COST}`)
    await migratePglite(db, { migrationsFolder })
  } catch (error) {
    await client.close()
    throw error
  }
  const tidy = tidier(client)
  const transaction: Begin = async work => {
    const result = await db.transaction(work)
    await tidy()
    return result
  }
  return createStore(db, { shared: false, onChange: () => async () => {}, transaction, close })
}

/**
 * What a server's autovacuum does, PGlite leaves to us: dead rows, and the statistics without which lists of a large record scan.
 * After so many changes, then after twice as many, and so on, a table at a time; should it fail, the change has succeeded all the same.
 */
function tidier (client: PGlite): () => Promise<void> {
  let changes = 0
  let due = FIRST_TIDIED_AFTER
  return async () => {
    if (++changes < due) return
    due *= 2
    for (const table of tables) await Promise.allSettled([client.exec(`vacuum analyze ${table}`)])
  }
}

async function openServer (databaseUrl: string): Promise<Store> {
  await migrateServer(databaseUrl).catch(rethrow)
  const pool = new pg.Pool({ ...connecting(databaseUrl), ...POOL })
  // a connection that breaks says so to its own listeners, or ends the process; whoever uses it sees its query fail, and the pool drops it
  pool.on('error', () => {}).on('connect', client => { client.on('error', () => {}) })
  const transaction: Begin = async work => {
    const client = await pool.connect()
    try {
      return await drizzlePg(client, { schema, casing: 'snake_case' }).transaction(work)
    } finally {
      client.release()
    }
  }
  const close = async () => { if (!pool.ended) await pool.end() }
  const onChange = (wake: () => void) => listen(connecting(databaseUrl), wake)
  return createStore(drizzlePg(pool, { schema, casing: 'snake_case' }), { shared: true, onChange, transaction, close })
}

const connecting = (connectionString: string) => ({ connectionString, connectionTimeoutMillis: CONNECT_TIMEOUT_MS, keepAlive: true })

/** Several processes may start at once: one migrates, the others wait for it and find nothing left to do. A read replica has what its primary has. */
async function migrateServer (databaseUrl: string): Promise<void> {
  const client = new pg.Client(connecting(databaseUrl)).on('error', () => {})
  await client.connect()
  try {
    const { rows: [server] } = await client.query('select pg_is_in_recovery() as replica')
    if (server?.replica === true) return
    await client.query('select pg_advisory_lock($1)', [MIGRATION_LOCK])
    await migratePg(drizzlePg(client), { migrationsFolder })
  } finally {
    await client.end()
  }
}
