import { and, asc, count, desc, eq, isNull, sql, type SQL } from 'drizzle-orm'
import { v7 as newId } from 'uuid'
import type { Article, Revision } from '../model/article.js'
import { anyOf } from './any-of.js'
import type { Connection } from './connection.js'
import { decodeCursor, listOf, pageOf } from './cursor.js'
import { publishedBetween, publishedOrder } from './published.js'
import { publisherId, publisherIds } from './publishers.js'
import { removeUnheld } from './remove-unheld.js'
import { dateOrNull, isoTime, isoTimeOrNull } from './rows.js'
import { articles, attributions, publishers, revisions, sources } from './schema.js'
import type { ArticleStore } from './store.js'

/** All of a revision but its text, which may be megabytes. */
const { articleId, number, title, publishedAt, language, supersededAt, createdAt } = revisions
const shown = { articleId, number, title, publishedAt, language, supersededAt, createdAt }

export function articleStore (db: Connection): ArticleStore {
  const selectArticles = () => db.select({ article: articles, revision: shown, publisher: publishers.name })
    .from(revisions)
    .innerJoin(articles, eq(articles.id, revisions.articleId))
    .leftJoin(publishers, eq(publishers.id, revisions.publisherId))
    .$dynamic()

  return {
    async findByUrlKey (urlKey) {
      const [row] = await db.select({ id: articles.id, sample: articles.sample, revisionId: revisions.id, revision: revisions.number, hash: revisions.hash })
        .from(articles)
        .innerJoin(revisions, and(eq(revisions.articleId, articles.id), isNull(revisions.supersededAt)))
        .where(hasUrlKey(urlKey))
      return row
    },
    async add (article) {
      const id = newId()
      await db.insert(articles).values({ id, ...article })
      return id
    },
    async addRevision ({ publisher, publishedAt, ...revision }) {
      const id = newId()
      await db.update(revisions).set({ supersededAt: sql`now()` }).where(and(eq(revisions.articleId, revision.articleId), isNull(revisions.supersededAt)))
      const publisherOrNull = publisher === null ? null : await publisherId(db, publisher)
      const { articleId, number, title, language, text, hash } = revision
      const row = { id, articleId, number, title, language, text, hash }
      await db.insert(revisions).values({ ...row, publisherId: publisherOrNull, publishedAt: dateOrNull(publishedAt) })
      return id
    },
    async find (id) {
      const [row] = await selectArticles().where(and(eq(revisions.articleId, id), isNull(revisions.supersededAt)))
      return row && toArticle(row)
    },
    async findText (id, number) {
      const which = number === undefined ? isNull(revisions.supersededAt) : eq(revisions.number, number)
      const [row] = await db.select({ title: revisions.title, text: revisions.text }).from(revisions).where(and(eq(revisions.articleId, id), which))
      return row
    },
    async list ({ limit, cursor, urlKey, publisher, since, until }) {
      const list = listOf('articles', { urlKey, publisher, since, until })
      const ofAddress = urlKey === undefined ? undefined : hasUrlKey(urlKey)
      const ofPublisher = publisher === undefined ? undefined : anyOf(revisions.publisherId, await publisherIds(db, publisher))
      const rows = await selectArticles()
        .where(and(isNull(revisions.supersededAt), ofAddress, ofPublisher, publishedBetween(since, until), after(cursor, list)))
        .orderBy(desc(publishedOrder), desc(revisions.articleId))
        .limit(limit + 1)
      return pageOf(rows, limit, { list, item: toArticle, place: ({ revision }) => [revision.publishedAt?.toISOString() ?? '-infinity', revision.articleId] })
    },
    async revisions (id) {
      const rows = await db.select({ revision: shown, publisher: publishers.name, attributions: count(attributions.id) })
        .from(revisions)
        .leftJoin(publishers, eq(publishers.id, revisions.publisherId))
        .leftJoin(attributions, and(eq(attributions.revisionId, revisions.id), isNull(attributions.removedAt)))
        .where(eq(revisions.articleId, id))
        .groupBy(revisions.id, publishers.name)
        .orderBy(asc(revisions.number))
      return rows.map(toRevision)
    },
    async remove (ids) {
      if (ids.length === 0) return
      const unnamed = await db.select({ id: sources.id }).from(sources).where(anyOf(sources.articleId, ids))
      await db.delete(articles).where(anyOf(articles.id, ids))
      await removeUnheld(db, unnamed.map(({ id }) => id))
    },
    async sampleIds () {
      return (await db.select({ id: articles.id }).from(articles).where(sql`${articles.sample}`).orderBy(asc(articles.id))).map(({ id }) => id)
    },
    async coverage (until) {
      const current = and(isNull(supersededAt), publishedBetween(undefined, until))
      const [newest] = await db.select({ publishedAt }).from(revisions).where(current).orderBy(desc(publishedOrder)).limit(1)
      return { articles: await db.$count(revisions, current), newestArticleAt: isoTimeOrNull(newest?.publishedAt ?? null) }
    }
  }
}

/** By the digest, which is what the index holds: a key may be longer than an entry of it. */
const hasUrlKey = (urlKey: string): SQL | undefined => and(sql`md5(${articles.urlKey}) = md5(${urlKey})`, eq(articles.urlKey, urlKey))

function after (cursor: string | undefined, list: string): SQL | undefined {
  const place = decodeCursor(cursor, list, ['time', 'id'])
  return place && sql`(${publishedOrder}, ${articleId}) < (${place[0]}::timestamptz, ${place[1]}::uuid)`
}

interface ArticleRow { article: typeof articles.$inferSelect, revision: Omit<typeof revisions.$inferSelect, 'id' | 'publisherId' | 'text' | 'hash'>, publisher: string | null }

function toArticle ({ article, revision, publisher }: ArticleRow): Article {
  const { id, url, sample, createdAt } = article
  const { title, publishedAt, language, number } = revision
  return { id, url, title, publisher, publishedAt: isoTimeOrNull(publishedAt), language, revision: number, sample, createdAt: isoTime(createdAt) }
}

function toRevision ({ revision, publisher, attributions }: Omit<ArticleRow, 'article'> & { attributions: number }): Revision {
  const { number, title, publishedAt, language, supersededAt, createdAt } = revision
  const times = { publishedAt: isoTimeOrNull(publishedAt), supersededAt: isoTimeOrNull(supersededAt), createdAt: isoTime(createdAt) }
  return { number, title, publisher, language, attributions, ...times }
}
