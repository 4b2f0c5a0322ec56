import { v7 as newId } from 'uuid'
import type { Review } from '../model/claim.js'
import type { Connection } from './connection.js'
import { dateOrNull, isoTimeOrNull } from './rows.js'
import { reviews } from './schema.js'
import type { ReviewStore } from './store.js'

export function reviewStore (db: Connection): ReviewStore {
  return {
    async add (claimId, { publisher, rating, url, title = null, reviewedAt }) {
      const verdict = { publisher, rating, title, reviewedAt: dateOrNull(reviewedAt) }
      const row = { id: newId(), claimId, url, createdAt: new Date(), ...verdict }
      const [{ id } = row] = await db.insert(reviews).values(row)
        .onConflictDoUpdate({ target: [reviews.claimId, reviews.url], set: verdict })
        .returning({ id: reviews.id })
      return toReview({ ...row, id })
    }
  }
}

export function toReview ({ id, publisher, rating, url, title, reviewedAt }: typeof reviews.$inferSelect): Review {
  return { id, publisher, rating, url, title, reviewedAt: isoTimeOrNull(reviewedAt) }
}
