import { and, asc, count, desc, eq, isNotNull, isNull, not, or, sql, type SQL } from 'drizzle-orm'
import { v7 as newId } from 'uuid'
import { anyOf } from './any-of.js'
import { recordedSource, selectAttributions, toAttributions, type AttributionRow } from './attribution-rows.js'
import { attributionSearch } from './attribution-search.js'
import { isHeld } from './claim-filters.js'
import type { Connection } from './connection.js'
import { decodeCursor, listOf, pageOf } from './cursor.js'
import { publishedBetween, publishedOrder } from './published.js'
import { isoTimeOrNull } from './rows.js'
import { articles, attributionRelays, attributions, claims, revisions, sources } from './schema.js'
import type { AttributionStore, NewAttribution, PageRequest } from './store.js'

/** Where the conditions leave none without. */
const claimId = sql<string>`${attributions.claimId}`
/** Neither superseded nor removed. */
const active = and(isNull(revisions.supersededAt), isNull(attributions.removedAt))
const newestFirst = [desc(publishedOrder), desc(revisions.articleId), desc(attributions.id)]
const earliestFirst = [sql`${revisions.publishedAt} asc nulls last`, asc(articles.url), asc(attributions.ordinal)]
/** Rows of one insert: a query takes at most 65,535 parameters, and a long article has thousands of attributions. */
const BATCH = 1000

export function attributionStore (db: Connection): AttributionStore {
  const page = async (list: string, where: SQL | undefined, { limit, cursor }: PageRequest) => {
    const rows = await selectAttributions(db).where(and(active, where, after(cursor, list))).orderBy(...newestFirst).limit(limit + 1)
    const { items, nextCursor } = pageOf(rows, limit, { list, item: row => row, place: placeOf })
    return { items: await toAttributions(db, items), nextCursor }
  }

  return {
    ...attributionSearch(db),
    async add (rows) {
      const added = rows.map(row => ({ id: newId(), ...row }))
      for (const batch of batchesOf(added.map(insertable))) await db.insert(attributions).values(batch)
      for (const batch of batchesOf(added.flatMap(relayRows))) await db.insert(attributionRelays).values(batch)
      return added.map(({ id }) => id)
    },
    async find (id) {
      const rows = await selectAttributions(db).where(and(eq(attributions.id, id), isNull(attributions.removedAt)))
      return (await toAttributions(db, rows))[0]
    },
    async ofArticle (articleId, number) {
      const which = number === undefined ? isNull(revisions.supersededAt) : eq(revisions.number, number)
      const rows = await selectAttributions(db)
        .where(and(eq(revisions.articleId, articleId), which, isNull(attributions.removedAt)))
        .orderBy(asc(attributions.ordinal))
      return await toAttributions(db, rows)
    },
    async ofClaims (claimIds, { asOf } = {}) {
      if (claimIds.length === 0) return []
      const rows = await selectAttributions(db)
        .where(and(active, anyOf(attributions.claimId, claimIds), publishedBetween(undefined, asOf)))
        .orderBy(...earliestFirst)
      return await toAttributions(db, rows)
    },
    async derivable (claimIds, { asOf } = {}) {
      if (claimIds.length === 0) return []
      const { id, polarity, cueStance, stance, edited, proposition, stated, ordinal } = attributions
      const rows = await db
        .select({
          attribution: { id, claimId, polarity, cueStance, stance, edited, proposition, stated, ordinal },
          source: recordedSource,
          article: { articleId: articles.id, url: articles.url },
          publishedAt: revisions.publishedAt
        })
        .from(attributions)
        .innerJoin(revisions, eq(revisions.id, attributions.revisionId))
        .innerJoin(articles, eq(articles.id, revisions.articleId))
        .innerJoin(sources, eq(sources.id, attributions.sourceId))
        .where(and(active, anyOf(attributions.claimId, claimIds), publishedBetween(undefined, asOf)))
        .orderBy(...earliestFirst)
      return rows.map(({ attribution: { edited, ...attribution }, source, article, publishedAt }) =>
        ({ ...attribution, source, ...article, stanceEdited: edited.includes('stance'), publishedAt: isoTimeOrNull(publishedAt) }))
    },
    async countOn (claimIds) {
      const rows = await db.select({ claimId, held: count() }).from(attributions).where(anyOf(attributions.claimId, claimIds)).groupBy(attributions.claimId)
      return new Map(rows.map(({ claimId, held }) => [claimId, held]))
    },
    async setStances (stances) {
      if (stances.length === 0) return
      await db.execute(sql`
        update attributions set stance = new.stance
        from jsonb_to_recordset(${JSON.stringify(stances)}::jsonb) as new(id uuid, stance text)
        where attributions.id = new.id`)
    },
    async corrections (articleId) {
      const rows = await db.select({ attribution: attributions })
        .from(attributions)
        .innerJoin(revisions, eq(revisions.id, attributions.revisionId))
        .where(and(eq(revisions.articleId, articleId), isNull(revisions.supersededAt), or(sql`${attributions.edited} <> '{}'`, sql`${attributions.removedAt} is not null`)))
        .orderBy(asc(attributions.ordinal))
      return rows.map(({ attribution: { sourceId, cueStance, claimId, edited, removedAt, cues, contents, sentence } }) =>
        ({ sourceId, cueStance, claimId, edited, removed: removedAt !== null, cues, contents, sentence }))
    },
    async claimIdsOfArticles (articleIds) {
      if (articleIds.length === 0) return []
      const rows = await db.selectDistinct({ claimId })
        .from(attributions)
        .innerJoin(revisions, eq(revisions.id, attributions.revisionId))
        .where(and(isNotNull(attributions.claimId), anyOf(revisions.articleId, articleIds)))
        .orderBy(asc(attributions.claimId))
      return rows.map(({ claimId }) => claimId)
    },
    async formerWordings (articleId) {
      const { proposition } = attributions
      const rows = await db.selectDistinct({ claimId: claims.id, proposition })
        .from(attributions)
        .innerJoin(revisions, eq(revisions.id, attributions.revisionId))
        .innerJoin(claims, eq(claims.id, attributions.claimId))
        .where(and(eq(revisions.articleId, articleId), isNotNull(proposition), isNull(attributions.removedAt), isNull(claims.mergedInto), not(isHeld)))
        .orderBy(asc(claims.id), asc(proposition))
      return rows.flatMap(({ claimId, proposition }) => proposition === null ? [] : [{ claimId, proposition }])
    },
    async claimIdsOfSource (sourceId) {
      const rows = await db.selectDistinct({ claimId })
        .from(attributions)
        .where(and(isNotNull(attributions.claimId), eq(attributions.sourceId, sourceId)))
        .orderBy(asc(attributions.claimId))
      return rows.map(({ claimId }) => claimId)
    },
    async update (id, { edited = [], removed, ...change }) {
      await db.update(attributions).set({
        ...change,
        ...removed !== undefined && { removedAt: removed ? sql`now()` : null },
        edited: sql`(select coalesce(array_agg(distinct field order by field), '{}') from unnest(${attributions.edited} || ${textArray(edited)}) as field)`,
        version: sql`${attributions.version} + 1`
      }).where(eq(attributions.id, id))
    },
    async moveAll (fromClaimId, toClaimId) {
      const stance = toClaimId === null ? { stance: sql`${attributions.cueStance}` } : {}
      await db.update(attributions).set({ claimId: toClaimId, ...stance }).where(eq(attributions.claimId, fromClaimId))
    },
    async listDenials ({ source, since, until, ...request }) {
      return await page(listOf('denials', { source, since, until }), and(
        eq(attributions.stance, 'denies'),
        // of what nobody could say what it denies, the article's own list tells
        isNotNull(attributions.claimId),
        source === undefined ? undefined : eq(attributions.sourceId, source),
        publishedBetween(since, until)
      ), request)
    },
    async listOfSource (sourceId, { stance, ...request }) {
      const ofStance = stance === undefined ? undefined : eq(attributions.stance, stance)
      return await page(listOf('attributions', { sourceId, stance }), and(eq(attributions.sourceId, sourceId), ofStance), request)
    }
  }
}

const textArray = (values: readonly string[]): SQL => sql`array[${sql.join(values.map(value => sql`${value}`), sql`, `)}]::text[]`

/** The pair says the same over again as much of the triple as the index of revisions holds, so that it starts at the place. */
function after (cursor: string | undefined, list: string): SQL | undefined {
  const [time, articleId, id] = decodeCursor(cursor, list, ['time', 'id', 'id']) ?? []
  if (time === undefined) return undefined
  return sql`(${publishedOrder}, ${revisions.articleId}) <= (${time}::timestamptz, ${articleId}::uuid)
    and (${publishedOrder}, ${revisions.articleId}, ${attributions.id}) < (${time}::timestamptz, ${articleId}::uuid, ${id}::uuid)`
}

function * batchesOf<Row> (rows: Row[]): Iterable<Row[]> {
  for (let start = 0; start < rows.length; start += BATCH) yield rows.slice(start, start + BATCH)
}

const placeOf = ({ attribution, revision }: AttributionRow): string[] =>
  [revision.publishedAt?.toISOString() ?? '-infinity', revision.articleId, attribution.id]

type Added = NewAttribution & { id: string }

const insertable = ({ via, through, removed, ...row }: Added) => ({ ...row, removedAt: removed ? sql`now()` : null })

function relayRows ({ id: attributionId, via, through }: Added) {
  const chain = (link: 'via' | 'through', relays: NewAttribution['via']) =>
    relays.map(({ sourceId, mention }, position) => ({ attributionId, link, position, sourceId, mention }))
  return [...chain('via', via), ...chain('through', through)]
}
