import { and, eq, gte, inArray, isNull, lte, sql, type SQL } from 'drizzle-orm'
import { anyOf } from './any-of.js'
import type { Connection } from './connection.js'
import { publisherIds } from './publishers.js'
import { attributions, claims, revisions, words } from './schema.js'
import type { ClaimFilters } from './store.js'

/** Whether an article carries the claim now, or a person entered it; what only superseded revisions carried stays to be read by its id. */
export const isHeld = sql`(${claims.entered} or ${claims.articles} > 0
  or not exists (select from ${attributions} where ${attributions.claimId} = ${claims.id})
  or exists (select from ${attributions} join ${revisions} on ${revisions.id} = ${attributions.revisionId}
    where ${attributions.claimId} = ${claims.id} and ${attributions.removedAt} is null and ${revisions.supersededAt} is null))`

/** The conditions of a list of claims. Stance, source and publisher have to meet in one active attribution. */
export async function claimFilters (db: Connection, { query, status, since, until, ...carrier }: ClaimFilters): Promise<SQL | undefined> {
  return and(
    isHeld,
    query === undefined ? undefined : sql`${words(claims.text)} @@ plainto_tsquery('simple', ${query})`,
    status === undefined ? undefined : eq(claims.status, status),
    since === undefined ? undefined : gte(claims.firstSeenAt, new Date(since)),
    until === undefined ? undefined : lte(claims.firstSeenAt, new Date(until)),
    await carriedBy(db, carrier)
  )
}

type Carrier = Pick<ClaimFilters, 'stance' | 'source' | 'publisher'>
async function carriedBy (db: Connection, { stance, source, publisher }: Carrier): Promise<SQL | undefined> {
  const wanted = and(
    stance === undefined ? undefined : eq(attributions.stance, stance),
    source === undefined ? undefined : eq(attributions.sourceId, source),
    publisher === undefined ? undefined : anyOf(revisions.publisherId, await publisherIds(db, publisher))
  )
  if (wanted === undefined) return undefined
  return inArray(claims.id, db.select({ id: attributions.claimId })
    .from(attributions)
    .innerJoin(revisions, and(eq(revisions.id, attributions.revisionId), isNull(revisions.supersededAt)))
    .where(and(isNull(attributions.removedAt), wanted)))
}
