import { and, desc, eq, isNull, lt, sql } from 'drizzle-orm'
import { v7 as newId } from 'uuid'
import type { ApiKey } from '../model/key.js'
import type { Connection } from './connection.js'
import { decodeCursor, pageOf } from './cursor.js'
import { isoTime, isoTimeOrNull } from './rows.js'
import { apiKeys } from './schema.js'
import type { KeyStore } from './store.js'

export function keyStore (db: Connection): KeyStore {
  return {
    async add (key) {
      const row = { id: newId(), revokedAt: null, createdAt: new Date(), ...key }
      await db.insert(apiKeys).values(row)
      return toKey(row)
    },
    async findByHash (hash) {
      const [row] = await db.select().from(apiKeys).where(eq(apiKeys.hash, hash))
      return row && toKey(row)
    },
    async list ({ limit, cursor }) {
      const [before] = decodeCursor(cursor, 'keys', ['id']) ?? []
      const rows = await db.select().from(apiKeys).where(before === undefined ? undefined : lt(apiKeys.id, before)).orderBy(desc(apiKeys.id)).limit(limit + 1)
      return pageOf(rows, limit, { list: 'keys', item: toKey, place: ({ id }) => [id] })
    },
    async revoke (id) {
      const [row] = await db.update(apiKeys).set({ revokedAt: sql`coalesce(${apiKeys.revokedAt}, now())` }).where(eq(apiKeys.id, id)).returning()
      return row && toKey(row)
    },
    async countAdmins () {
      return await db.$count(apiKeys, and(isNull(apiKeys.revokedAt), sql`'admin' = any(${apiKeys.scopes})`))
    }
  }
}

function toKey ({ id, name, scopes, createdAt, revokedAt }: typeof apiKeys.$inferSelect): ApiKey {
  return { id, name, scopes, createdAt: isoTime(createdAt), revokedAt: isoTimeOrNull(revokedAt) }
}
