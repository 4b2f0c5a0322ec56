import { asc, eq } from 'drizzle-orm'
import { v7 as newId } from 'uuid'
import type { Connection } from './connection.js'
import { isoTime } from './rows.js'
import { auditTrail } from './schema.js'
import type { AuditStore } from './store.js'

export function auditStore (db: Connection): AuditStore {
  return {
    async add (entry) {
      await db.insert(auditTrail).values({ id: newId(), ...entry })
    },
    async of (entityId) {
      const rows = await db.select().from(auditTrail).where(eq(auditTrail.entityId, entityId)).orderBy(asc(auditTrail.at), asc(auditTrail.id))
      return rows.map(({ id, at, ...entry }) => ({ ...entry, at: isoTime(at) }))
    }
  }
}
