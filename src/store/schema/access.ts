import { sql } from 'drizzle-orm'
import { check, index, jsonb, pgTable, text, uuid } from 'drizzle-orm/pg-core'
import type { Scope } from '../../model/key.js'
import { createdAt, id, time } from './columns.js'

export const apiKeys = pgTable('api_keys', {
  id: id(),
  name: text().notNull(),
  /** SHA-256 of the secret, which holds 256 random bits: nothing to guess, so nothing to slow down. */
  hash: text().notNull().unique('api_keys_hash'),
  scopes: text().array().$type<Scope[]>().notNull(),
  revokedAt: time(),
  createdAt: createdAt()
}, table => [check('api_keys_scopes', sql`${table.scopes} <@ array['read','write','admin'] and cardinality(${table.scopes}) > 0`)])

/** Findings on drafts that shall not come again. A fingerprint tells of no draft: it is a hash of claim, rule and sentence. */
export const suppressions = pgTable('suppressions', {
  fingerprint: text().primaryKey(),
  reason: text(),
  /** Null with AUTH=off. */
  keyId: uuid().references(() => apiKeys.id),
  createdAt: createdAt()
}, table => [
  // listing them newest first
  index('suppressions_listed').on(table.createdAt, table.fingerprint)
])

/** Who changed what by hand; rows are only ever added. */
export const auditTrail = pgTable('audit_trail', {
  id: id(),
  at: createdAt(),
  /** Null with AUTH=off. */
  keyId: uuid().references(() => apiKeys.id),
  action: text().notNull(),
  entity: text().$type<'article' | 'claim' | 'attribution' | 'source' | 'key'>().notNull(),
  entityId: uuid().notNull(),
  before: jsonb(),
  after: jsonb()
}, table => [
  // the history of one record
  index('audit_trail_entity').on(table.entityId, table.at)
])
