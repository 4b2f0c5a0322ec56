import { and, asc, count, eq, inArray, isNotNull, isNull, or, sql, type SQL } from 'drizzle-orm'
import { alias } from 'drizzle-orm/pg-core'
import { v7 as newId } from 'uuid'
import { NON_DENIALS, type Stance } from '../model/stance.js'
import type { Source, SourceArticle } from '../model/source.js'
import { anyOf } from './any-of.js'
import type { Connection } from './connection.js'
import { decodeCursor, listOf, pageOf } from './cursor.js'
import { redirectOf } from './redirect.js'
import { groupRows, isoTime, isoTimeOrNull } from './rows.js'
import { articles, attributionRelays, attributions, nameOrder, orderedPart, publishers, revisions, sourceAliases, sourceRoles, sources, words } from './schema.js'
import type { SourceStore } from './store.js'

export function sourceStore (db: Connection): SourceStore {
  return {
    async candidates (key) {
      const kept = alias(sources, 'kept')
      const rows = await db.selectDistinct({ id: kept.id, name: kept.name, kind: sources.kind })
        .from(sourceAliases)
        .innerJoin(sources, eq(sources.id, sourceAliases.sourceId))
        .innerJoin(kept, sql`${kept.id} = coalesce(${sources.mergedInto}, ${sources.id})`)
        .where(and(eq(sourceAliases.key, key), isNull(sources.articleId)))
        .orderBy(asc(kept.id), asc(sources.kind))
      const rolesOf = await rolesIn(db, rows.map(({ id }) => id))
      return rows.map(row => ({ ...row, roles: rolesOf(row.id) }))
    },
    async unnamedIn (articleId) {
      const kept = alias(sources, 'kept')
      return await db.select({ id: kept.id, name: kept.name, kind: sources.kind, key: sourceAliases.key })
        .from(sources)
        .innerJoin(sourceAliases, eq(sourceAliases.sourceId, sources.id))
        .innerJoin(kept, sql`${kept.id} = coalesce(${sources.mergedInto}, ${sources.id})`)
        .where(eq(sources.articleId, articleId))
        .orderBy(asc(kept.id), asc(sourceAliases.key))
    },
    async add (source) {
      const id = newId()
      await db.insert(sources).values({ id, ...source })
      return id
    },
    async rename (id, name) {
      await db.update(sources).set({ name }).where(eq(sources.id, id))
    },
    async addAlias (sourceId, alias, key) {
      await db.insert(sourceAliases).values({ sourceId, alias, key }).onConflictDoNothing()
    },
    async addRole (sourceId, role, seenAt) {
      await db.execute(sql`
        insert into source_roles (source_id, role, seen_at) values (${sourceId}, ${role}, ${seenAt}::timestamptz)
        on conflict (source_id, md5(role)) do update set seen_at = greatest(source_roles.seen_at, excluded.seen_at)`)
    },
    async find (id) {
      const rows = await db.select().from(sources).where(and(eq(sources.id, id), isNull(sources.mergedInto)))
      return (await toSources(db, rows))[0]
    },
    findRedirect: async id => await redirectOf(db, 'sources', id),
    async list ({ limit, cursor, query, kind, named }) {
      const list = listOf('sources', { query, kind, named })
      const ofKind = kind === undefined ? undefined : eq(sources.kind, kind)
      const rows = await db.select().from(sources)
        .where(and(isNull(sources.mergedInto), ofKind, havingName(named), called(db, query), after(cursor, list)))
        .orderBy(asc(nameOrder(sources.name)), asc(sources.id))
        .limit(limit + 1)
      const { items, nextCursor } = pageOf(rows, limit, { list, item: row => row, place: ({ name, id }) => [orderedPart(name), id] })
      return { items: await toSources(db, items), nextCursor }
    },
    async merge (id, into) {
      // first, since the database refuses to merge it into itself
      await db.update(sources).set({ mergedInto: into }).where(or(eq(sources.id, id), eq(sources.mergedInto, id)))
      await db.update(attributions).set({ sourceId: into }).where(eq(attributions.sourceId, id))
      await db.update(attributionRelays).set({ sourceId: into }).where(eq(attributionRelays.sourceId, id))
      // what an article called somebody unnamed is a name for nobody elsewhere
      await db.execute(sql`
        insert into source_aliases (source_id, alias, key) select ${into}::uuid, alias, key from source_aliases
        where source_id = ${id} and exists (
          select from sources as unnamed, sources as kept
          where unnamed.id = ${id} and kept.id = ${into} and (unnamed.article_id is null or kept.article_id is not null))
        on conflict do nothing`)
      await db.execute(sql`
        update sources as kept set article_id = null from sources as merged
        where kept.id = ${into} and merged.id = ${id} and merged.article_id is null and kept.article_id is not null`)
      await db.execute(sql`
        insert into source_roles (source_id, role, seen_at) select ${into}::uuid, role, seen_at from source_roles where source_id = ${id}
        on conflict (source_id, md5(role)) do update set seen_at = greatest(source_roles.seen_at, excluded.seen_at)`)
      await db.delete(sourceRoles).where(eq(sourceRoles.sourceId, id))
    }
  }
}

type SourceRow = typeof sources.$inferSelect

async function toSources (db: Connection, rows: SourceRow[]): Promise<Source[]> {
  const ids = rows.map(({ id }) => id)
  const [aliasesOf, rolesOf] = [await aliasesIn(db, ids), await rolesIn(db, ids)]
  const articleOf = await articlesIn(db, rows.flatMap(({ articleId }) => articleId ?? []))
  const saidBy = groupRows(await stancesOf(db, ids), ({ sourceId }) => sourceId)
  return rows.map(({ id, name, kind, articleId, createdAt }) => {
    const roles = rolesOf(id)
    const [article, counts] = [articleOf(articleId), countsOf(saidBy(id))]
    return { id, name, kind, article, role: roles[0] ?? null, aliases: aliasesOf(id), roles, counts, createdAt: isoTime(createdAt) }
  })
}

/** As their newest revisions tell of them. */
async function articlesIn (db: Connection, ids: string[]): Promise<(id: string | null) => SourceArticle | null> {
  if (ids.length === 0) return () => null
  const { title, publishedAt, articleId: id } = revisions
  const rows = await db.select({ id, url: articles.url, title, publisher: publishers.name, publishedAt })
    .from(revisions)
    .innerJoin(articles, eq(articles.id, revisions.articleId))
    .leftJoin(publishers, eq(publishers.id, revisions.publisherId))
    .where(and(anyOf(revisions.articleId, ids), isNull(revisions.supersededAt)))
  const known = new Map(rows.map(({ publishedAt, ...row }) => [row.id, { ...row, publishedAt: isoTimeOrNull(publishedAt) }]))
  return articleId => known.get(articleId ?? '') ?? null
}

async function aliasesIn (db: Connection, ids: string[]): Promise<(id: string) => string[]> {
  const rows = await db.select().from(sourceAliases).where(anyOf(sourceAliases.sourceId, ids)).orderBy(asc(sourceAliases.alias))
  const aliasesOf = groupRows(rows, ({ sourceId }) => sourceId)
  return id => aliasesOf(id).map(({ alias }) => alias)
}

/** The newest first. */
async function rolesIn (db: Connection, ids: string[]): Promise<(id: string) => string[]> {
  const newestFirst = [sql`${sourceRoles.seenAt} desc nulls last`, asc(sourceRoles.role)]
  const rows = await db.select().from(sourceRoles).where(anyOf(sourceRoles.sourceId, ids)).orderBy(...newestFirst)
  const rolesOf = groupRows(rows, ({ sourceId }) => sourceId)
  return id => rolesOf(id).map(({ role }) => role)
}

async function stancesOf (db: Connection, ids: string[]) {
  return await db.select({ sourceId: attributions.sourceId, stance: attributions.stance, said: count() })
    .from(attributions)
    .innerJoin(revisions, and(eq(revisions.id, attributions.revisionId), isNull(revisions.supersededAt)))
    .where(and(anyOf(attributions.sourceId, ids), isNull(attributions.removedAt)))
    .groupBy(attributions.sourceId, attributions.stance)
}

function countsOf (said: Array<{ stance: Stance, said: number }>): Source['counts'] {
  const countOf = (...wanted: Stance[]) => said.filter(({ stance }) => wanted.includes(stance)).reduce((sum, { said }) => sum + said, 0)
  return {
    asserts: countOf('asserts'),
    confirms: countOf('confirms'),
    denies: countOf('denies'),
    questions: countOf('questions'),
    nonDenials: countOf(...NON_DENIALS)
  }
}

const havingName = (named: boolean | undefined): SQL | undefined =>
  named === undefined ? undefined : named ? isNull(sources.articleId) : isNotNull(sources.articleId)

/** Sources with a name or an alias that has all words of the query; the last may be the beginning of one. A query without words finds nothing. */
function called (db: Connection, query: string | undefined): SQL | undefined {
  if (query === undefined) return undefined
  const asked = sql`(nullif(plainto_tsquery('simple', ${query})::text, '') || ':*')::tsquery`
  const byName = db.select({ id: sources.id }).from(sources).where(sql`${words(sources.name)} @@ ${asked}`)
  const byAlias = db.select({ id: sourceAliases.sourceId }).from(sourceAliases).where(sql`${words(sourceAliases.alias)} @@ ${asked}`)
  return inArray(sources.id, byName.unionAll(byAlias))
}

function after (cursor: string | undefined, list: string): SQL | undefined {
  const place = decodeCursor(cursor, list, ['text', 'id'])
  return place && sql`(${nameOrder(sources.name)}, ${sources.id}) > (${nameOrder(sql`${place[0]}::text`)}, ${place[1]}::uuid)`
}
