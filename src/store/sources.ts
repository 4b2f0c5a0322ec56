import { and, asc, count, eq, inArray, isNull, sql, type SQL } from 'drizzle-orm'
import { v7 as newId } from 'uuid'
import { NON_DENIALS, type Stance } from '../model/stance.js'
import type { Source } from '../model/source.js'
import { anyOf } from './any-of.js'
import type { Connection } from './connection.js'
import { decodeCursor, pageOf } from './cursor.js'
import { groupRows, isoTime, rowsOf } from './rows.js'
import { attributionRelays, attributions, nameOrder, revisions, sourceAliases, sourceRoles, sources, words } from './schema.js'
import type { SourceStore } from './store.js'

export function sourceStore (db: Connection): SourceStore {
  return {
    async candidates (keys) {
      const rows = await db.selectDistinct({ id: sources.id, name: sources.name, kind: sources.kind })
        .from(sourceAliases)
        .innerJoin(sources, eq(sources.id, sourceAliases.sourceId))
        .where(and(inArray(sourceAliases.key, keys), isNull(sources.mergedInto)))
        .orderBy(asc(sources.id))
      const { aliasesOf, rolesOf } = await namesOf(db, rows.map(({ id }) => id))
      return rows.map(row => ({ ...row, keys: [...new Set(aliasesOf(row.id).map(({ key }) => key))], roles: rolesOf(row.id).map(({ role }) => role) }))
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
    async findRedirect (id) {
      const [row] = rowsOf(await db.execute(sql`
        with recursive trail(id, merged_into) as (
          select id, merged_into from sources where id = ${id}
          union select sources.id, sources.merged_into from sources join trail on sources.id = trail.merged_into
        ) select id from trail where merged_into is null and id <> ${id}`))
      return row && String(row.id)
    },
    async list ({ limit, cursor, query, kind }) {
      const rows = await db.select().from(sources)
        .where(and(isNull(sources.mergedInto), kind === undefined ? undefined : eq(sources.kind, kind), named(db, query), after(cursor)))
        .orderBy(asc(nameOrder(sources.name)), asc(sources.id))
        .limit(limit + 1)
      const { items, nextCursor } = pageOf(rows, limit, { list: 'sources', item: row => row, place: ({ name, id }) => [name, id] })
      return { items: await toSources(db, items), nextCursor }
    },
    async merge (id, into) {
      // first, since the database refuses to merge it into itself
      await db.update(sources).set({ mergedInto: into }).where(eq(sources.id, id))
      await db.update(attributions).set({ sourceId: into }).where(eq(attributions.sourceId, id))
      await db.update(attributionRelays).set({ sourceId: into }).where(eq(attributionRelays.sourceId, id))
      await db.execute(sql`
        insert into source_aliases (source_id, alias, key) select ${into}::uuid, alias, key from source_aliases where source_id = ${id}
        on conflict do nothing`)
      await db.execute(sql`
        insert into source_roles (source_id, role, seen_at) select ${into}::uuid, role, seen_at from source_roles where source_id = ${id}
        on conflict (source_id, md5(role)) do update set seen_at = greatest(source_roles.seen_at, excluded.seen_at)`)
      await db.delete(sourceAliases).where(eq(sourceAliases.sourceId, id))
      await db.delete(sourceRoles).where(eq(sourceRoles.sourceId, id))
    }
  }
}

type SourceRow = typeof sources.$inferSelect

/** Aliases by name, roles with the newest first. */
async function namesOf (db: Connection, ids: string[]) {
  const aliases = await db.select().from(sourceAliases).where(anyOf(sourceAliases.sourceId, ids)).orderBy(asc(sourceAliases.alias))
  const roles = await db.select().from(sourceRoles).where(anyOf(sourceRoles.sourceId, ids))
    .orderBy(sql`${sourceRoles.seenAt} desc nulls last`, asc(sourceRoles.role))
  return { aliasesOf: groupRows(aliases, ({ sourceId }) => sourceId), rolesOf: groupRows(roles, ({ sourceId }) => sourceId) }
}

async function toSources (db: Connection, rows: SourceRow[]): Promise<Source[]> {
  const ids = rows.map(({ id }) => id)
  const { aliasesOf, rolesOf } = await namesOf(db, ids)
  const saidBy = groupRows(await stancesOf(db, ids), ({ sourceId }) => sourceId)
  return rows.map(({ id, name, kind, createdAt }) => {
    const roles = rolesOf(id).map(({ role }) => role)
    const names = { aliases: aliasesOf(id).map(({ alias }) => alias), roles }
    return { id, name, kind, role: roles[0] ?? null, ...names, counts: countsOf(saidBy(id)), createdAt: isoTime(createdAt) }
  })
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

/** Sources with a name or an alias that has all words of the query; the last may be the beginning of one. A query without words finds nothing. */
function named (db: Connection, query: string | undefined): SQL | undefined {
  if (query === undefined) return undefined
  const asked = sql`(nullif(plainto_tsquery('simple', ${query})::text, '') || ':*')::tsquery`
  const byName = db.select({ id: sources.id }).from(sources).where(sql`${words(sources.name)} @@ ${asked}`)
  const byAlias = db.select({ id: sourceAliases.sourceId }).from(sourceAliases).where(sql`${words(sourceAliases.alias)} @@ ${asked}`)
  return inArray(sources.id, byName.unionAll(byAlias))
}

function after (cursor: string | undefined): SQL | undefined {
  const place = decodeCursor(cursor, 'sources', ['text', 'id'])
  return place && sql`(${nameOrder(sources.name)}, ${sources.id}) > (${nameOrder(sql`${place[0]}::text`)}, ${place[1]}::uuid)`
}
