import { sql } from 'drizzle-orm'
import { bigserial, boolean, check, foreignKey, index, integer, pgTable, text, uniqueIndex, uuid } from 'drizzle-orm/pg-core'
import type { ClaimStatus } from '../../model/claim.js'
import type { Polarity } from '../../model/stance.js'
import { createdAt, digest, id, siteOf, time, version, words, xid8 } from './columns.js'

export const claims = pgTable('claims', {
  id: id(),
  externalId: text().unique('claims_external_id'),
  /** As worded: derived from the attributions, unless an editor or an import wrote it. */
  text: text().notNull(),
  /** Polarity of `text`: negative while every source only states its negation. */
  polarity: text().$type<Polarity>().notNull().default('positive'),
  title: text(),
  language: text().notNull(),
  claimant: text(),
  /** Entered by hand or import: stays when its last attribution goes. */
  entered: boolean().notNull().default(false),
  /** Its text was written by an editor: re-ingestion leaves it. */
  textEdited: boolean().notNull().default(false),
  /** Derived, see PRODUCT.md; `retracted` is kept apart, in `retracted_reason`. */
  status: text().$type<ClaimStatus>().notNull().default('reported'),
  retractedReason: text(),
  firstSeenAt: time(),
  enteredFirstSeenAt: time(),
  asserts: integer().notNull().default(0),
  confirms: integer().notNull().default(0),
  denies: integer().notNull().default(0),
  questions: integer().notNull().default(0),
  nonDenials: integer().notNull().default(0),
  articles: integer().notNull().default(0),
  mergedInto: uuid(),
  version: version(),
  createdAt: createdAt(),
  updatedAt: createdAt()
}, table => [
  foreignKey({ columns: [table.mergedInto], foreignColumns: [table.id], name: 'claims_merged_into' }).onDelete('cascade'),
  // the redirects of a claim that goes: without it the foreign key scans
  index('claims_redirects').on(table.mergedInto).where(sql`${table.mergedInto} is not null`),
  // listing claims newest change first, by page
  index('claims_listed').on(table.updatedAt, table.id).where(sql`${table.mergedInto} is null`),
  // the filter by status
  index('claims_by_status').on(table.status, table.updatedAt, table.id).where(sql`${table.mergedInto} is null`),
  // the filter by first sight
  index('claims_first_seen').on(table.firstSeenAt),
  // the filter by words
  index('claims_words').using('gin', words(table.text)),
  check('claims_status', sql`${table.status} in ('retracted','disputed','denied','confirmed','reported')`),
  check('claims_retracted_with_reason', sql`(${table.status} = 'retracted') = (${table.retractedReason} is not null)`),
  check('claims_polarity', sql`${table.polarity} in ('positive','negative')`),
  check('claims_not_into_itself', sql`${table.mergedInto} <> ${table.id}`),
  check('claims_text', sql`${table.text} <> ''`)
])

export const reviews = pgTable('reviews', {
  id: id(),
  claimId: uuid().notNull().references(() => claims.id, { onDelete: 'cascade' }),
  publisher: text().notNull(),
  rating: text().notNull(),
  url: text().notNull(),
  title: text(),
  reviewedAt: time(),
  createdAt: createdAt()
}, table => [
  // the reviews of a claim, each once
  uniqueIndex('reviews_url_once').on(table.claimId, digest(table.url)),
  // claims that a site reviewed, and those reviewed since (claims:search)
  index('reviews_site').on(siteOf(table.url)),
  index('reviews_reviewed').on(table.reviewedAt)
])

/**
 * When each claim last changed: one row for every claim that ever was, so the log is bounded without forgetting anything, and a
 * follower may lag as long as it likes. A follower keeps the oldest transaction still open at its last look and reads again from
 * there, so a transaction that took an early number and committed late is never missed; `seq` only tells it what it has applied
 * already. No foreign key, since a claim that is gone has changed too.
 */
export const claimChanges = pgTable('claim_changes', {
  claimId: uuid().primaryKey(),
  seq: bigserial({ mode: 'number' }),
  xid: xid8().notNull().default(sql`pg_current_xact_id()`)
}, table => [
  // following from a transaction on
  index('claim_changes_xid').on(table.xid)
])
