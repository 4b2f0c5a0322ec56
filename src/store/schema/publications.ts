import { sql } from 'drizzle-orm'
import { boolean, check, index, integer, pgTable, text, unique, uniqueIndex, uuid } from 'drizzle-orm/pg-core'
import { createdAt, datedOrder, digest, id, siteOf, time } from './columns.js'

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
