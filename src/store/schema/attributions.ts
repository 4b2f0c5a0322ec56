import { sql } from 'drizzle-orm'
import { check, index, integer, jsonb, pgTable, primaryKey, real, text, unique, uuid } from 'drizzle-orm/pg-core'
import type { Span } from '../../model/span.js'
import type { Polarity, QuoteType, Stance } from '../../model/stance.js'
import { claims } from './claims.js'
import { contentsWords, createdAt, id, sentenceWords, time, version } from './columns.js'
import { revisions } from './publications.js'
import { sources } from './sources.js'

const STANCES = sql.raw("('asserts','confirms','denies','questions','disclaims_knowledge','does_not_address','neither_confirms_nor_denies','declines_to_comment','does_not_respond')")
export const ANSWERS = sql.raw("('denies','disclaims_knowledge','does_not_address','neither_confirms_nor_denies','declines_to_comment','does_not_respond')")

export const attributions = pgTable('attributions', {
  id: id(),
  revisionId: uuid().notNull().references(() => revisions.id, { onDelete: 'cascade' }),
  /** Reading order in its revision, from 0. */
  ordinal: integer().notNull(),
  claimId: uuid().references(() => claims.id),
  sourceId: uuid().notNull().references(() => sources.id),
  polarity: text().$type<Polarity>().notNull(),
  /** What the cue says by itself; `stance` is derived from it and the rest of the record. */
  cueStance: text().$type<Stance>().notNull(),
  stance: text().$type<Stance>().notNull(),
  quoteType: text().$type<QuoteType>().notNull(),
  confidence: real().notNull(),
  /** The contents as a proposition that stands alone, positively worded. */
  proposition: text(),
  /** The same with its negation, as the source stated it. */
  stated: text(),
  role: text(),
  mention: jsonb().$type<Span>(),
  cues: jsonb().$type<Span[]>().notNull(),
  contents: jsonb().$type<Span[]>().notNull(),
  sentence: jsonb().$type<Span>().notNull(),
  /** Text-quote selector of the contents: some characters before the first and after the last, to find it again in another copy. */
  prefix: text().notNull(),
  suffix: text().notNull(),
  /** Which of source, stance and claim an editor set: they survive re-ingestion. */
  edited: text().array().$type<Array<'source' | 'stance' | 'claim'>>().notNull().default([]),
  /** Removed by an editor; the row stays so that re-ingestion does not bring it back. */
  removedAt: time(),
  version: version(),
  createdAt: createdAt()
}, table => [
  // attributions of an article, in reading order
  unique('attributions_ordinal_once').on(table.revisionId, table.ordinal),
  // the trail of a claim
  index('attributions_claim').on(table.claimId),
  // all that a source said
  index('attributions_source').on(table.sourceId, table.stance),
  // GET /v1/denials: those of an article, while the articles come newest first
  index('attributions_denials').on(table.revisionId, table.id).where(sql`${table.stance} = 'denies' and ${table.removedAt} is null`),
  // denials and non-denials by their words, whatever claim they stand on (checking drafts)
  index('attributions_answers').using('gin', sentenceWords(table.sentence)).where(sql`${table.stance} in ${ANSWERS} and ${table.removedAt} is null`),
  // quotations by their words (checking drafts)
  index('attributions_quotations').using('gin', contentsWords(table.contents)).where(sql`${table.quoteType} in ('direct','mixed') and ${table.removedAt} is null`),
  check('attributions_polarity', sql`${table.polarity} in ('positive','negative')`),
  check('attributions_cue_stance', sql`${table.cueStance} in ${STANCES}`),
  check('attributions_stance', sql`${table.stance} in ${STANCES}`),
  check('attributions_quote_type', sql`${table.quoteType} in ('direct','mixed','indirect','voice')`),
  check('attributions_confidence', sql`${table.confidence} between 0 and 1`)
])

/** The chain around an attribution's source: `via` nearest the source first, `through` nearest the article first. */
export const attributionRelays = pgTable('attribution_relays', {
  attributionId: uuid().notNull().references(() => attributions.id, { onDelete: 'cascade' }),
  link: text().$type<'via' | 'through'>().notNull(),
  position: integer().notNull(),
  sourceId: uuid().notNull().references(() => sources.id),
  mention: jsonb().$type<Span>()
}, table => [
  primaryKey({ columns: [table.attributionId, table.link, table.position], name: 'attribution_relays_once' }),
  // merging sources
  index('attribution_relays_source').on(table.sourceId),
  check('attribution_relays_link', sql`${table.link} in ('via','through')`)
])
