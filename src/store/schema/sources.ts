import { sql } from 'drizzle-orm'
import { check, foreignKey, index, pgTable, text, uniqueIndex, uuid } from 'drizzle-orm/pg-core'
import type { SourceKind } from '../../model/source.js'
import { createdAt, digest, id, nameOrder, time, words } from './columns.js'
import { articles } from './publications.js'

const KINDS = sql.raw("('person','organisation','government','publication','document','anonymous','group')")

export const sources = pgTable('sources', {
  id: id(),
  name: text().notNull(),
  kind: text().$type<SourceKind>().notNull(),
  /** Of an unnamed one ("police", "his lawyer") the article in which it speaks; a named one is the same in all, and has none. */
  articleId: uuid().references(() => articles.id, { onDelete: 'set null' }),
  /** Set by a merge: this id now answers with that one. */
  mergedInto: uuid(),
  createdAt: createdAt()
}, table => [
  foreignKey({ columns: [table.mergedInto], foreignColumns: [table.id], name: 'sources_merged_into' }),
  // listing sources by name
  index('sources_listed').on(nameOrder(table.name), table.id).where(sql`${table.mergedInto} is null`),
  // the same of one kind
  index('sources_by_kind').on(table.kind, nameOrder(table.name), table.id).where(sql`${table.mergedInto} is null`),
  // listing those that have a name
  index('sources_named').on(nameOrder(table.name), table.id).where(sql`${table.mergedInto} is null and ${table.articleId} is null`),
  // the redirects of a source that goes: without it the foreign key scans
  index('sources_redirects').on(table.mergedInto).where(sql`${table.mergedInto} is not null`),
  // the unnamed sources of an article
  index('sources_article').on(table.articleId).where(sql`${table.articleId} is not null`),
  // finding sources by words of their names
  index('sources_words').using('gin', words(table.name)),
  check('sources_kind', sql`${table.kind} in ${KINDS}`),
  check('sources_not_into_itself', sql`${table.mergedInto} <> ${table.id}`)
])

/** Names that a source went by; `key` folds case, accents and spelling variants, and is what a new mention is looked up by. */
export const sourceAliases = pgTable('source_aliases', {
  sourceId: uuid().notNull().references(() => sources.id, { onDelete: 'cascade' }),
  alias: text().notNull(),
  key: text().notNull()
}, table => [
  // the aliases of a source, each once
  uniqueIndex('source_aliases_once').on(table.sourceId, digest(table.alias)),
  // finding the sources that a mention may mean
  index('source_aliases_key').using('hash', table.key),
  // finding sources by words of their aliases
  index('source_aliases_words').using('gin', words(table.alias))
])

export const sourceRoles = pgTable('source_roles', {
  sourceId: uuid().notNull().references(() => sources.id, { onDelete: 'cascade' }),
  role: text().notNull(),
  /** When an article last gave this role (its publication): the newest is shown. */
  seenAt: time()
}, table => [
  // the roles of a source, each once
  uniqueIndex('source_roles_once').on(table.sourceId, digest(table.role))
])
