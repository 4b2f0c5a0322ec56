import { sql } from 'drizzle-orm'
import { bigint, boolean, check, index, integer, jsonb, pgTable, smallint, text, uuid } from 'drizzle-orm/pg-core'
import { xid8 } from './schema.js'
import type { IndexedClaim } from './indexed-claim.js'

// What candidates are retrieved by where MATCH_INDEX is postgres; empty otherwise, and made anew from the claims whenever the engine changes.

/** A claim as a match index holds it, with its different terms. No foreign key: an entry leaves when the change log says so. */
export const matchEntries = pgTable('match_entries', {
  claimId: uuid().primaryKey(),
  /** The number of the claim's last change that is in here; 0 for one that the change log does not know. */
  seq: bigint({ mode: 'number' }).notNull(),
  claim: jsonb().$type<IndexedClaim>().notNull(),
  /** Numbers of `match_terms`. */
  terms: integer().array().notNull(),
  length: smallint().notNull()
}, table => [
  // candidates by their rarest terms; without a list of pending entries, which each search would have to read
  index('match_entries_terms').using('gin', table.terms).with({ fastupdate: false })
])

export const matchTerms = pgTable('match_terms', {
  number: integer().primaryKey().generatedAlwaysAsIdentity(),
  term: text().notNull().unique('match_terms_term'),
  /** How many entries hold it. */
  claims: integer().notNull().default(0),
  xid: xid8().notNull().default(sql`pg_current_xact_id()`)
}, table => [
  // following from a transaction on
  index('match_terms_xid').on(table.xid),
  check('match_terms_claims', sql`${table.claims} >= 0`)
])

/** One row, or none before the index is first filled. */
export const matchState = pgTable('match_state', {
  id: smallint().primaryKey().default(1),
  engineVersion: text().notNull(),
  /** The oldest transaction whose changes may not be in the entries. */
  cursor: xid8().notNull(),
  /** While it is filled: the last claim by id that is in. */
  filledTo: uuid(),
  isWhole: boolean().notNull().default(false),
  claims: integer().notNull().default(0),
  /** Of all entries together, in terms. */
  length: bigint({ mode: 'number' }).notNull().default(0)
}, table => [check('match_state_once', sql`${table.id} = 1`)])
