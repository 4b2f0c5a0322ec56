import { and, asc, desc, eq, gt, inArray, isNotNull, isNull, notExists, sql, type SQL } from 'drizzle-orm'
import { v7 as newId } from 'uuid'
import type { Claim, Review } from '../model/claim.js'
import { anyOf } from './any-of.js'
import { claimFilters } from './claim-filters.js'
import type { Connection } from './connection.js'
import { decodeCursor, listOf, pageOf } from './cursor.js'
import { indexedClaims } from './indexed-claims.js'
import { publishedBetween } from './published.js'
import { redirectOf } from './redirect.js'
import { toReview } from './reviews.js'
import { dateOrNull, groupRows, instant, isoTime, isoTimeOrNull } from './rows.js'
import { articles, attributions, claims, reviews, revisions, siteOf } from './schema.js'
import type { ClaimStore } from './store.js'

export function claimStore (db: Connection): ClaimStore {
  const withReviews = async (rows: ClaimRow[]): Promise<Claim[]> => {
    const ids = rows.map(({ id }) => id)
    const found = await db.select().from(reviews).where(anyOf(reviews.claimId, ids)).orderBy(asc(reviews.createdAt), asc(reviews.id))
    const reviewsOf = groupRows(found, ({ claimId }) => claimId)
    return rows.map(row => toClaim(row, reviewsOf(row.id).map(toReview)))
  }
  const unmerged = async (ids: string[]): Promise<ClaimRow[]> =>
    await db.select().from(claims).where(and(anyOf(claims.id, ids), isNull(claims.mergedInto))).orderBy(asc(claims.id))
  const findOne = async (where: SQL | undefined) => (await withReviews(await db.select().from(claims).where(and(where, isNull(claims.mergedInto)))))[0]
  const findRedirect = async (id: string) => await redirectOf(db, 'claims', id)
  const indexedAfter: ClaimStore['indexedAfter'] = async (after, batchSize) => {
    const batch = await db.select().from(claims).where(after === null ? undefined : gt(claims.id, after)).orderBy(asc(claims.id)).limit(batchSize)
    const last = batch.length === batchSize ? batch.at(-1)?.id : undefined
    return { claims: await indexedClaims(db, batch.filter(({ mergedInto }) => mergedInto === null)), last }
  }

  return {
    async add ({ firstSeenAt, ...claim }) {
      const id = newId()
      const seen = dateOrNull(firstSeenAt)
      await db.insert(claims).values({ id, ...claim, firstSeenAt: seen, enteredFirstSeenAt: seen })
      return id
    },
    find: async id => await findOne(eq(claims.id, id)),
    async findAll (ids) {
      if (ids.length === 0) return []
      const byId = new Map((await withReviews(await unmerged(ids))).map(claim => [claim.id, claim]))
      return ids.flatMap(id => byId.get(id.toLowerCase()) ?? [])
    },
    async findByExternalId (externalId) {
      const [row] = await db.select({ id: claims.id }).from(claims).where(eq(claims.externalId, externalId))
      return row && await findOne(eq(claims.id, await findRedirect(row.id) ?? row.id))
    },
    findRedirect,
    async list ({ limit, cursor, ...filters }) {
      const list = listOf('claims', filters)
      const rows = await db.select().from(claims)
        .where(and(isNull(claims.mergedInto), await claimFilters(db, filters), after(cursor, list)))
        .orderBy(desc(claims.updatedAt), desc(claims.id))
        .limit(limit + 1)
      const { items, nextCursor } = pageOf(rows, limit, { list, item: row => row, place: ({ updatedAt, id }) => [updatedAt.toISOString(), id] })
      return { items: await withReviews(items), nextCursor }
    },
    async update (id, { enteredFirstSeenAt, retractedReason, ...change }) {
      await db.update(claims).set({
        ...change,
        ...enteredFirstSeenAt !== undefined && { enteredFirstSeenAt: dateOrNull(enteredFirstSeenAt) },
        ...retractedReason !== undefined && { retractedReason, status: retractedReason === null ? 'reported' : 'retracted' },
        version: sql`${claims.version} + 1`,
        updatedAt: sql`now()`
      }).where(eq(claims.id, id))
    },
    async derivable (ids) {
      if (ids.length === 0) return []
      return (await unmerged(ids)).map(({ id, text, polarity, entered, textEdited, retractedReason, enteredFirstSeenAt }) =>
        ({ id, text, polarity, entered, textEdited, retractedReason, enteredFirstSeenAt: isoTimeOrNull(enteredFirstSeenAt) }))
    },
    async setDerived (derived) {
      if (derived.length === 0) return
      const rows = derived.map(({ counts, ...claim }) => ({ ...claim, ...counts }))
      await db.execute(sql`
        update claims c set
          text = d.text, polarity = d.polarity, status = d.status, first_seen_at = d."firstSeenAt", asserts = d.asserts, confirms = d.confirms,
          denies = d.denies, questions = d.questions, non_denials = d."nonDenials", articles = d.articles, version = c.version + 1, updated_at = now()
        from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as d(id uuid, text text, polarity text, status text, "firstSeenAt" timestamptz,
          asserts int, confirms int, denies int, questions int, "nonDenials" int, articles int)
        where c.id = d.id
          and (c.text, c.polarity, c.status, c.first_seen_at, c.asserts, c.confirms, c.denies, c.questions, c.non_denials, c.articles)
          is distinct from (d.text, d.polarity, d.status, d."firstSeenAt", d.asserts, d.confirms, d.denies, d.questions, d."nonDenials", d.articles)`)
    },
    async orphans (ids) {
      if (ids.length === 0) return []
      const held = db.select({ one: sql`1` }).from(attributions).where(eq(attributions.claimId, claims.id))
      const rows = await db.select({ id: claims.id }).from(claims)
        .where(and(anyOf(claims.id, ids), eq(claims.entered, false), isNull(claims.mergedInto), notExists(held)))
        .orderBy(asc(claims.id))
      return rows.map(({ id }) => id)
    },
    async remove (ids) {
      if (ids.length > 0) await db.delete(claims).where(anyOf(claims.id, ids))
    },
    async markMerged (id, into) {
      const known = db.select({ url: reviews.url }).from(reviews).where(eq(reviews.claimId, into))
      await db.delete(reviews).where(and(eq(reviews.claimId, id), inArray(reviews.url, known)))
      await db.update(reviews).set({ claimId: into }).where(eq(reviews.claimId, id))
      const changed = { version: sql`${claims.version} + 1`, updatedAt: sql`now()` }
      const [gone] = await db.update(claims).set({ mergedInto: into, ...changed }).where(eq(claims.id, id)).returning({ entered: claims.entered })
      await db.update(claims).set({ ...changed, ...gone?.entered === true && { entered: true } }).where(eq(claims.id, into))
    },
    indexed: async ids => ids.length === 0 ? [] : await indexedClaims(db, await unmerged(ids)),
    indexedAfter,
    async * allIndexed (batchSize) {
      let next: ReturnType<typeof indexedAfter> | undefined = indexedAfter(null, batchSize)
      while (next !== undefined) {
        const { claims, last }: Awaited<typeof next> = await next
        // the database reads on while these are used
        next = last === undefined ? undefined : indexedAfter(last, batchSize)
        next?.catch(() => {})
        yield claims
      }
    },
    async carried ({ site, since }, limit) {
      const reviewed = db.select({ id: reviews.claimId }).from(reviews)
        .where(and(site === undefined ? undefined : sql`${siteOf(reviews.url)} = ${site}`, since === undefined ? undefined : sql`${reviews.reviewedAt} >= ${instant(since)}`))
      const reported = db.select({ id: sql<string>`${attributions.claimId}` }).from(attributions)
        .innerJoin(revisions, and(eq(revisions.id, attributions.revisionId), isNull(revisions.supersededAt)))
        .innerJoin(articles, eq(articles.id, revisions.articleId))
        .where(and(
          isNull(attributions.removedAt), isNotNull(attributions.claimId),
          site === undefined ? undefined : sql`${siteOf(articles.urlKey)} = ${site}`,
          publishedBetween(since, undefined)
        ))
      const rows = await db.select({ id: claims.id }).from(claims)
        .where(and(isNull(claims.mergedInto), sql`${claims.id} in (${reviewed} union ${reported})`))
        .orderBy(sql`${claims.firstSeenAt} desc nulls last`, asc(claims.id)).limit(limit)
      return rows.map(({ id }) => id)
    },
    async count (until) {
      return await db.$count(claims, and(isNull(claims.mergedInto), until === undefined ? undefined : sql`${claims.firstSeenAt} <= ${instant(until)}`))
    }
  }
}

type ClaimRow = typeof claims.$inferSelect

function toClaim (row: ClaimRow, reviews: Review[]): Claim {
  const { id, externalId, text, title, language, claimant, status, asserts, confirms, denies, questions, nonDenials, articles, version } = row
  return {
    id,
    externalId,
    text,
    title,
    language,
    claimant,
    status,
    statusReason: row.retractedReason,
    firstSeenAt: isoTimeOrNull(row.firstSeenAt),
    counts: { asserts, confirms, denies, questions, nonDenials, articles },
    reviews,
    version,
    createdAt: isoTime(row.createdAt),
    updatedAt: isoTime(row.updatedAt)
  }
}

function after (cursor: string | undefined, list: string): SQL | undefined {
  const place = decodeCursor(cursor, list, ['time', 'id'])
  return place && sql`(${claims.updatedAt}, ${claims.id}) < (${place[0]}::timestamptz, ${place[1]}::uuid)`
}
