import { and, asc, eq, inArray, isNull, sql, type SQL } from 'drizzle-orm'
import type { Connection } from './connection.js'
import { isoTimeOrNull } from './rows.js'
import { attributions, claims, publishers, revisions } from './schema.js'
import type { IndexedClaim } from './store.js'

/** The claims of `where` as a match index holds them, by id; merged ones, and those that nothing active holds and nobody entered, are left out. */
export async function indexedClaims (db: Connection, where: SQL): Promise<IndexedClaim[]> {
  const rows = await db.select().from(claims).where(and(where, isNull(claims.mergedInto))).orderBy(asc(claims.id))
  const carriers = await carriersOf(db, rows.map(({ id }) => id))
  return rows.flatMap(({ id, externalId, text, title, polarity, language, status, firstSeenAt, entered, ...row }) => {
    const carried = carriers.get(id)
    if (carried === undefined && !entered) return []
    const { asserts, confirms, denies, questions, nonDenials, articles } = row
    const counts = { asserts, confirms, denies, questions, nonDenials, articles }
    const { wordings = [], publishers = [], sourceIds = [], stances = [] } = carried ?? {}
    const claim = { id, externalId, text, title, polarity, language, status, counts, firstSeenAt: isoTimeOrNull(firstSeenAt) }
    return [{ ...claim, wordings, publishers, sourceIds, stances }]
  })
}

type Carried = Pick<IndexedClaim, 'wordings' | 'publishers' | 'sourceIds' | 'stances'>

/** What the active attributions bring to their claims, each list without repetition and in one order. */
async function carriersOf (db: Connection, claimIds: string[]): Promise<Map<string | null, Carried>> {
  if (claimIds.length === 0) return new Map()
  const rows = await db
    .select({
      claimId: attributions.claimId,
      wordings: distinct<string>(attributions.proposition),
      publishers: distinct<string>(publishers.name),
      sourceIds: distinct<string>(sql`${attributions.sourceId}::text`),
      stances: distinct<IndexedClaim['stances'][number]>(attributions.stance)
    })
    .from(attributions)
    .innerJoin(revisions, and(eq(revisions.id, attributions.revisionId), isNull(revisions.supersededAt)))
    .leftJoin(publishers, eq(publishers.id, revisions.publisherId))
    .where(and(inArray(attributions.claimId, claimIds), isNull(attributions.removedAt)))
    .groupBy(attributions.claimId)
  return new Map(rows.map(({ claimId, ...carried }) => [claimId, carried]))
}

const distinct = <T extends string>(value: unknown) =>
  sql<T[]>`coalesce(array_agg(distinct ${value} order by ${value}) filter (where ${value} is not null), '{}')`
