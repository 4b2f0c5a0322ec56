import { and, eq, isNull, sql } from 'drizzle-orm'
import { anyOf } from './any-of.js'
import type { Connection } from './connection.js'
import { isoTimeOrNull, rowsOf } from './rows.js'
import { attributions, publishers, revisions, type claims } from './schema.js'
import type { IndexedClaim } from './indexed-claim.js'

/** These claims as a match index holds them, in their order; those that nothing active holds and nobody entered are left out. */
export async function indexedClaims (db: Connection, rows: Array<typeof claims.$inferSelect>): Promise<IndexedClaim[]> {
  const ids = rows.map(({ id }) => id)
  const [carriers, contexts] = [await carriersOf(db, ids), await contextsOf(db, ids)]
  return rows.flatMap(row => {
    const { id, externalId, text, title, polarity, language, status, asserts, confirms, denies, questions, nonDenials, articles } = row
    const carried = carriers.get(id)
    if (carried === undefined && !row.entered) return []
    const { wordings = [], publishers = [], sourceIds = [], stances = [] } = carried ?? {}
    return [{
      id, externalId, text, title, polarity, language, status, wordings, publishers, sourceIds, stances,
      counts: { asserts, confirms, denies, questions, nonDenials, articles },
      firstSeenAt: isoTimeOrNull(row.firstSeenAt),
      contexts: contexts.get(id) ?? []
    }]
  })
}

type Carried = Pick<IndexedClaim, 'wordings' | 'publishers' | 'sourceIds' | 'stances'>

/** Of so many articles, the earliest, the beginning is kept, and so many characters of it. */
const FIRST_ARTICLES = 2
const OPENING = 300

/** By claim how the first articles that carry it begin. */
async function contextsOf (db: Connection, claimIds: string[]): Promise<Map<string, string[]>> {
  const found = rowsOf(await db.execute(sql`
    with carrying as (
      select attribution.claim_id, revision.id, revision.published_at, (array_agg(attribution.sentence ->> 'text' order by attribution.ordinal))[1] as sentence
      from attributions as attribution join revisions as revision on revision.id = attribution.revision_id and revision.superseded_at is null
      where ${anyOf(sql`attribution.claim_id`, claimIds)} and attribution.removed_at is null
      group by attribution.claim_id, revision.id
    ), ranked as (select *, row_number() over (partition by claim_id order by published_at nulls last, id) as place from carrying)
    select ranked.claim_id, coalesce(revision.title || E'\n', '') || left(revision.text, ${OPENING}) ||
      case when strpos(left(revision.text, ${OPENING}), ranked.sentence) > 0 then '' else E'\n' || left(ranked.sentence, ${OPENING}) end as context
    from ranked join revisions as revision on revision.id = ranked.id where place <= ${FIRST_ARTICLES} order by ranked.claim_id, place`))
  const contexts = new Map<string, string[]>()
  for (const { claim_id: claimId, context } of found) contexts.set(String(claimId), [...contexts.get(String(claimId)) ?? [], String(context)])
  return contexts
}

/** What the active attributions bring to their claims, each list without repetition and in one order. */
async function carriersOf (db: Connection, claimIds: string[]): Promise<Map<string | null, Carried>> {
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
    .where(and(anyOf(attributions.claimId, claimIds), isNull(attributions.removedAt)))
    .groupBy(attributions.claimId)
  return new Map(rows.map(({ claimId, ...carried }) => [claimId, carried]))
}

/** In the order of bytes, which is the same on every server. */
const distinct = <T extends string>(value: unknown) =>
  sql<T[]>`coalesce(array_agg(distinct ${value} collate "C" order by ${value} collate "C") filter (where ${value} is not null), '{}')`
