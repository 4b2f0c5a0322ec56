import { and, asc, eq, exists, inArray, isNull, ne, or, sql, type SQL } from 'drizzle-orm'
import { v7 as newId } from 'uuid'
import { NON_DENIALS, type Stance } from '../model/stance.js'
import type { Source } from '../model/source.js'
import type { Connection } from './connection.js'
import { decodeCursor, pageOf } from './cursor.js'
import { dateOrNull, isoTime, rowsOf } from './rows.js'
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
      const { aliases, roles } = await namesOf(db, rows.map(({ id }) => id))
      return rows.map(row => ({ ...row, keys: [...new Set(of(aliases, row.id).map(({ key }) => key))], roles: of(roles, row.id).map(({ role }) => role) }))
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
      const seen = sql`greatest(${sourceRoles.seenAt}, excluded.seen_at)`
      await db.insert(sourceRoles).values({ sourceId, role, seenAt: dateOrNull(seenAt) })
        .onConflictDoUpdate({ target: [sourceRoles.sourceId, sourceRoles.role], set: { seenAt: seen } })
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
      const { items, nextCursor } = pageOf(rows, limit, { item: row => row, place: ({ name, id }) => [name, id] })
      return { items: await toSources(db, items), nextCursor }
    },
    async merge (id, into) {
      await db.update(attributions).set({ sourceId: into }).where(eq(attributions.sourceId, id))
      await db.update(attributionRelays).set({ sourceId: into }).where(eq(attributionRelays.sourceId, id))
      await db.execute(sql`insert into source_aliases (source_id, alias, key) select ${into}::uuid, alias, key from source_aliases where source_id = ${id} on conflict do nothing`)
      await db.execute(sql`insert into source_roles (source_id, role, seen_at) select ${into}::uuid, role, seen_at from source_roles where source_id = ${id} on conflict do nothing`)
      await db.delete(sourceAliases).where(eq(sourceAliases.sourceId, id))
      await db.delete(sourceRoles).where(eq(sourceRoles.sourceId, id))
      await db.update(sources).set({ mergedInto: into }).where(and(eq(sources.id, id), ne(sources.id, into)))
    }
  }
}

type SourceRow = typeof sources.$inferSelect

const of = <T extends { sourceId: string }>(rows: T[], id: string): T[] => rows.filter(({ sourceId }) => sourceId === id)

/** Aliases by name, roles with the newest first. */
async function namesOf (db: Connection, ids: string[]) {
  if (ids.length === 0) return { aliases: [], roles: [] }
  return {
    aliases: await db.select().from(sourceAliases).where(inArray(sourceAliases.sourceId, ids)).orderBy(asc(sourceAliases.alias)),
    roles: await db.select().from(sourceRoles).where(inArray(sourceRoles.sourceId, ids)).orderBy(sql`${sourceRoles.seenAt} desc nulls last`, asc(sourceRoles.role))
  }
}

async function toSources (db: Connection, rows: SourceRow[]): Promise<Source[]> {
  const ids = rows.map(({ id }) => id)
  const { aliases, roles } = await namesOf(db, ids)
  const said = await stancesOf(db, ids)
  return rows.map(({ id, name, kind, createdAt }) => {
    const held = of(roles, id).map(({ role }) => role)
    const names = { aliases: of(aliases, id).map(({ alias }) => alias), roles: held }
    return { id, name, kind, role: held[0] ?? null, ...names, counts: countsOf(of(said, id)), createdAt: isoTime(createdAt) }
  })
}

async function stancesOf (db: Connection, ids: string[]) {
  if (ids.length === 0) return []
  return await db.select({ sourceId: attributions.sourceId, stance: attributions.stance, said: sql<number>`count(*)::int` })
    .from(attributions)
    .innerJoin(revisions, and(eq(revisions.id, attributions.revisionId), isNull(revisions.supersededAt)))
    .where(and(inArray(attributions.sourceId, ids), isNull(attributions.removedAt)))
    .groupBy(attributions.sourceId, attributions.stance)
}

function countsOf (said: Array<{ stance: Stance, said: number }>): Source['counts'] {
  const count = (...wanted: Stance[]) => said.filter(({ stance }) => wanted.includes(stance)).reduce((sum, { said }) => sum + said, 0)
  return { asserts: count('asserts'), confirms: count('confirms'), denies: count('denies'), questions: count('questions'), nonDenials: count(...NON_DENIALS) }
}

function named (db: Connection, query: string | undefined): SQL | undefined {
  if (query === undefined) return undefined
  const asked = sql`plainto_tsquery('simple', ${query})`
  const byAlias = db.select({ one: sql`1` }).from(sourceAliases).where(and(eq(sourceAliases.sourceId, sources.id), sql`${words(sourceAliases.alias)} @@ ${asked}`))
  return or(sql`${words(sources.name)} @@ ${asked}`, exists(byAlias))
}

function after (cursor: string | undefined): SQL | undefined {
  const place = decodeCursor(cursor, ['text', 'id'])
  return place && sql`(${nameOrder(sources.name)}, ${sources.id}) > (lower(${place[0]}) collate "C", ${place[1]}::uuid)`
}
