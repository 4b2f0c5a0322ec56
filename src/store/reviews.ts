import { sql } from 'drizzle-orm'
import { v7 as newId } from 'uuid'
import type { Review } from '../model/claim.js'
import type { Connection } from './connection.js'
import { isoTimeOrNull, rowsOf } from './rows.js'
import type { reviews } from './schema.js'
import type { ReviewStore } from './store.js'

export function reviewStore (db: Connection): ReviewStore {
  return {
    async add (claimId, { publisher, rating, url, title = null, reviewedAt }) {
      const at = reviewedAt === undefined ? null : new Date(reviewedAt)
      const [row] = rowsOf(await db.execute(sql`
        insert into reviews (id, claim_id, publisher, rating, url, title, reviewed_at)
        values (${newId()}, ${claimId}, ${publisher}, ${rating}, ${url}, ${title}, ${isoTimeOrNull(at)}::timestamptz)
        on conflict (claim_id, md5(url)) do update
        set publisher = excluded.publisher, rating = excluded.rating, title = excluded.title, reviewed_at = excluded.reviewed_at
        returning id`))
      return toReview({ id: String(row?.id), publisher, rating, url, title, reviewedAt: at })
    }
  }
}

export function toReview ({ id, publisher, rating, url, title, reviewedAt }: Omit<typeof reviews.$inferSelect, 'claimId' | 'createdAt'>): Review {
  return { id, publisher, rating, url, title, reviewedAt: isoTimeOrNull(reviewedAt) }
}
