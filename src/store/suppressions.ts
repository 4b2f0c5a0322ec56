import { desc, eq, inArray, sql } from 'drizzle-orm'
import type { Suppression } from '../model/suppression.js'
import type { Connection } from './connection.js'
import { decodeCursor, pageOf } from './cursor.js'
import { isoTime } from './rows.js'
import { suppressions } from './schema.js'
import type { SuppressionStore } from './store.js'

export function suppressionStore (db: Connection): SuppressionStore {
  return {
    async add (suppression) {
      const { reason, keyId } = suppression
      const [row] = await db.insert(suppressions).values({ ...suppression, createdAt: new Date() })
        .onConflictDoUpdate({ target: suppressions.fingerprint, set: { reason, keyId } }).returning()
      return toSuppression(row ?? { ...suppression, createdAt: new Date() })
    },
    async list ({ limit, cursor }) {
      const place = decodeCursor(cursor, 'suppressions', ['time', 'text'])
      const after = place && sql`(${suppressions.createdAt}, ${suppressions.fingerprint}) < (${place[0]}::timestamptz, ${place[1]})`
      const rows = await db.select().from(suppressions).where(after).orderBy(desc(suppressions.createdAt), desc(suppressions.fingerprint)).limit(limit + 1)
      return pageOf(rows, limit, { list: 'suppressions', item: toSuppression, place: ({ createdAt, fingerprint }) => [isoTime(createdAt), fingerprint] })
    },
    async remove (fingerprint) {
      await db.delete(suppressions).where(eq(suppressions.fingerprint, fingerprint))
    },
    async among (fingerprints) {
      if (fingerprints.length === 0) return []
      const rows = await db.select({ fingerprint: suppressions.fingerprint }).from(suppressions).where(inArray(suppressions.fingerprint, fingerprints))
      return rows.map(({ fingerprint }) => fingerprint)
    }
  }
}

const toSuppression = ({ fingerprint, reason, createdAt }: Omit<typeof suppressions.$inferSelect, 'keyId'>): Suppression =>
  ({ fingerprint, reason, createdAt: isoTime(createdAt) })
