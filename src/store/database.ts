import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { PGlite } from '@electric-sql/pglite'
import { drizzle as drizzlePglite } from 'drizzle-orm/pglite'
import { migrate as migratePglite } from 'drizzle-orm/pglite/migrator'
import { drizzle as drizzlePostgres } from 'drizzle-orm/postgres-js'
import { migrate as migratePostgres } from 'drizzle-orm/postgres-js/migrator'
import postgres from 'postgres'
import { rethrow } from './available.js'
import { createStore } from './create-store.js'
import { lockDataDir } from './data-lock.js'
import * as schema from './schema.js'
import type { Store } from './store.js'

const migrationsFolder = fileURLToPath(new URL('../../migrations', import.meta.url))
/** Names the advisory lock under which migrations run: "onrecmig". */
const MIGRATION_LOCK = 0x6d696772
const CONNECTIONS = 10
const CONNECT_TIMEOUT_SECONDS = 5
const STATEMENT_TIMEOUT_MS = 30_000
/** A process that hangs in the middle of a change holds up every other one: the server ends its session. */
const IDLE_IN_TRANSACTION_TIMEOUT_MS = 60_000

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
    return await openPglite(await PGlite.create(join(dataDir, 'postgres')), release)
  } catch (error) {
    release()
    throw error
  }
}

/** The store over a PGlite that is open already, and that it closes, also when the tables cannot be brought up to date. */
export async function openPglite (client: PGlite, afterClose = () => {}): Promise<Store> {
  const close = async () => {
    if (client.closed) return
    await client.close().finally(afterClose)
  }
  const db = drizzlePglite(client, { schema, casing: 'snake_case' })
  await migratePglite(db, { migrationsFolder }).catch(async error => {
    await client.close()
    throw error
  })
  return createStore(db, { shared: false, close })
}

async function openServer (databaseUrl: string): Promise<Store> {
  const options = { connect_timeout: CONNECT_TIMEOUT_SECONDS, onnotice: () => {} }
  await migrateServer(postgres(databaseUrl, { ...options, max: 1 })).catch(rethrow)
  const connection = { statement_timeout: STATEMENT_TIMEOUT_MS, idle_in_transaction_session_timeout: IDLE_IN_TRANSACTION_TIMEOUT_MS }
  const client = postgres(databaseUrl, { ...options, max: CONNECTIONS, connection })
  return createStore(drizzlePostgres(client, { schema, casing: 'snake_case' }), { shared: true, close: async () => await client.end({ timeout: 5 }) })
}

/** Several processes may start at once: one migrates, the others wait for it and find nothing left to do. */
async function migrateServer (client: postgres.Sql): Promise<void> {
  try {
    await client`select pg_advisory_lock(${MIGRATION_LOCK})`
    await migratePostgres(drizzlePostgres(client), { migrationsFolder })
  } finally {
    await client.end()
  }
}
