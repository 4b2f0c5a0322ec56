import { sql, type SQL } from 'drizzle-orm'
import { customType, integer, timestamp, uuid, type AnyPgColumn } from 'drizzle-orm/pg-core'

export const id = () => uuid().primaryKey()
/** Milliseconds, as JavaScript has them: a place in a list that went through JSON still equals the row that it came from. */
export const time = () => timestamp({ withTimezone: true, precision: 3, mode: 'date' })
export const createdAt = () => time().notNull().defaultNow()
export const version = () => integer().notNull().default(1)

/** A transaction's number, 64 bits and never reused: what the change log is followed by. */
export const xid8 = customType<{ data: string }>({ dataType: () => 'xid8' })

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
/** As much of a name as its order looks at. */
export const orderedPart = (name: string): string => Array.from(name).slice(0, 200).join('')
/** Stands in an index for a text of any length, which a B-tree entry, at 2,700 bytes, could not hold. */
export const digest = (column: AnyPgColumn) => sql`md5(${column})`

/** The host of a URL or of an article's key, which has no scheme; without "www." and port, so that it is what people call the site. */
export const siteOf = (url: AnyPgColumn) => sql`lower(left(regexp_replace(${url}, '^(?:[a-z]+://)?(?:www\\.)?([^/:?#]*).*$', '\\1', 'i'), 300))`
