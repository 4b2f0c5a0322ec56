import { sql, type SQL } from 'drizzle-orm'
import {
  bigserial, boolean, check, customType, foreignKey, index, integer, jsonb, pgTable, primaryKey, real, text, timestamp, unique, uniqueIndex, uuid,
  type AnyPgColumn
} from 'drizzle-orm/pg-core'
import type { Scope } from '../model/key.js'
import type { ClaimStatus } from '../model/claim.js'
import type { SourceKind } from '../model/source.js'
import type { Span } from '../model/span.js'
import type { Polarity, QuoteType, Stance } from '../model/stance.js'

const id = () => uuid().primaryKey()
/** Milliseconds, as JavaScript has them: a place in a list that went through JSON still equals the row that it came from. */
const time = () => timestamp({ withTimezone: true, precision: 3, mode: 'date' })
const createdAt = () => time().notNull().defaultNow()
const version = () => integer().notNull().default(1)

/** A transaction's number, 64 bits and never reused: what the change log is followed by. */
export const xid8 = customType<{ data: string }>({ dataType: () => 'xid8' })

const STANCES = sql.raw("('asserts','confirms','denies','questions','disclaims_knowledge','does_not_address','neither_confirms_nor_denies','declines_to_comment','does_not_respond')")
export const ANSWERS = sql.raw("('denies','disclaims_knowledge','does_not_address','neither_confirms_nor_denies','declines_to_comment','does_not_respond')")
const KINDS = sql.raw("('person','organisation','government','publication','document','anonymous','group')")

/** Newest first with the undated last, both ends served by one index: read backwards. */
export const datedOrder = (publishedAt: AnyPgColumn) => sql`coalesce(${publishedAt}, '-infinity')`
/** The words of a name or claim, folded to lower case and not stemmed; of a hostile one as many as a tsvector holds for certain. */
export const words = (column: AnyPgColumn) => sql`to_tsvector('simple', left(${column}, 10000))`
/** The words of a sentence on record, stemmed, so that "dumping" finds "dumped". */
export const sentenceWords = (sentence: AnyPgColumn) => sql`to_tsvector('english', left(${sentence} ->> 'text', 10000))`
/** The words of contents on record in their order; the keys of the JSON stand between them and change no phrase. */
export const contentsWords = (contents: AnyPgColumn) => sql`to_tsvector('simple', left(${contents}::text, 10000))`
/** Orders and compares alike on every server, whatever its locale. What a B-tree holds is bounded, hence the beginning only. */
export const nameOrder = (name: AnyPgColumn | SQL) => sql`(left(lower(${name}), 200) collate "C")`
/** Stands in an index for a text of any length, which a B-tree entry, at 2,700 bytes, could not hold. */
const digest = (column: AnyPgColumn) => sql`md5(${column})`

/** The host of a URL or of an article's key, which has no scheme; without "www." and port, so that it is what people call the site. */
export const siteOf = (url: AnyPgColumn) => sql`lower(left(regexp_replace(${url}, '^(?:[a-z]+://)?(?:www\\.)?([^/:?#]*).*$', '\\1', 'i'), 300))`

export const publishers = pgTable('publishers', {
  id: id(),
  name: text().notNull().unique('publishers_name'),
  createdAt: createdAt()
}, table => [
  // the filter by publisher, in any case
  index('publishers_folded').on(sql`lower(${table.name})`)
])

/** One URL. `url_key` is the URL with scheme, host case, fragment and tracking parameters taken out: the article's identity. */
export const articles = pgTable('articles', {
  id: id(),
  urlKey: text().notNull(),
  url: text().notNull(),
  sample: boolean().notNull().default(false),
  createdAt: createdAt()
}, table => [
  // an article by its URL
  uniqueIndex('articles_url_key').on(digest(table.urlKey)),
  // the sample record, looked for at every import
  index('articles_sample').on(table.id).where(sql`${table.sample}`),
  // claims that a site carries (claims:search)
  index('articles_site').on(siteOf(table.urlKey))
])

export const revisions = pgTable('revisions', {
  id: id(),
  articleId: uuid().notNull().references(() => articles.id, { onDelete: 'cascade' }),
  number: integer().notNull(),
  title: text(),
  publisherId: uuid().references(() => publishers.id),
  publishedAt: time(),
  language: text().notNull(),
  text: text().notNull(),
  /** SHA-256 over title, publisher, publishedAt, language and the text as it came: the same again changes nothing. */
  hash: text().notNull(),
  supersededAt: time(),
  createdAt: createdAt()
}, table => [
  unique('revisions_number_once').on(table.articleId, table.number),
  // an article has one newest revision
  uniqueIndex('revisions_current').on(table.articleId).where(sql`${table.supersededAt} is null`),
  // listing articles, and denials, newest first; coverage's newest article
  index('revisions_published').on(datedOrder(table.publishedAt), table.articleId).where(sql`${table.supersededAt} is null`),
  // the same of one publisher, and claims by publisher
  index('revisions_publisher').on(table.publisherId, datedOrder(table.publishedAt), table.articleId).where(sql`${table.supersededAt} is null`),
  check('revisions_number', sql`${table.number} >= 1`)
])

export const sources = pgTable('sources', {
  id: id(),
  name: text().notNull(),
  kind: text().$type<SourceKind>().notNull(),
  /** Set by a merge: this id now answers with that one. */
  mergedInto: uuid(),
  createdAt: createdAt()
}, table => [
  foreignKey({ columns: [table.mergedInto], foreignColumns: [table.id], name: 'sources_merged_into' }),
  // listing sources by name
  index('sources_listed').on(nameOrder(table.name), table.id).where(sql`${table.mergedInto} is null`),
  // the same of one kind
  index('sources_by_kind').on(table.kind, nameOrder(table.name), table.id).where(sql`${table.mergedInto} is null`),
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

export const apiKeys = pgTable('api_keys', {
  id: id(),
  name: text().notNull(),
  /** SHA-256 of the secret, which holds 256 random bits: nothing to guess, so nothing to slow down. */
  hash: text().notNull().unique('api_keys_hash'),
  scopes: text().array().$type<Scope[]>().notNull(),
  revokedAt: time(),
  createdAt: createdAt()
}, table => [check('api_keys_scopes', sql`${table.scopes} <@ array['read','write','admin'] and cardinality(${table.scopes}) > 0`)])

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
