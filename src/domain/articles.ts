import { NotFound } from '../errors.js'
import type { Article, ArticleDetail, Revision } from '../model/article.js'
import type { Attribution } from '../model/attribution.js'
import type { Claim } from '../model/claim.js'
import type { Page, Store } from '../store/store.js'
import { articleUrlKey } from './article-url.js'
import { checkVersion, type Edit } from './edit.js'
import type { OnRecord } from './open-record.js'
import { rederive } from './rederive.js'

/** An article with what was read out of one revision: the claims in the order in which they first occur. */
export interface ArticleRecord { article: ArticleDetail, revision: Revision, claims: Claim[], attributions: Attribution[] }

type ArticleReader = Pick<Store, 'articles' | 'attributions' | 'claims'>

/** @throws {NotFound} ARTICLE_NOT_FOUND, for an unknown revision too. */
export async function getArticle (store: ArticleReader, id: string, number?: number): Promise<ArticleRecord> {
  const [article, revisions] = [await findArticle(store, id), await store.articles.revisions(id)]
  const revision = number === undefined ? revisions.find(({ supersededAt }) => supersededAt === null) : revisions.find(revision => revision.number === number)
  // by number from here on: a newer one may land meanwhile
  const stored = revision === undefined ? undefined : await store.articles.findText(id, revision.number)
  if (revision === undefined || stored === undefined) throw new NotFound('ARTICLE_NOT_FOUND', id, `the article has no revision ${number ?? 'yet'}`)
  const { title, publisher, publishedAt, language } = revision
  const attributions = await store.attributions.ofArticle(id, revision.number)
  const claims = await store.claims.findAll([...new Set(attributions.flatMap(({ claimId }) => claimId ?? []))])
  return { article: { ...article, title, publisher, publishedAt, language, revision: revision.number, text: stored.text }, revision, claims, attributions }
}

/** An article as lists show it. @throws {NotFound} ARTICLE_NOT_FOUND. */
export async function findArticle ({ articles }: Pick<Store, 'articles'>, id: string): Promise<Article> {
  const article = await articles.find(id)
  if (article === undefined) throw new NotFound('ARTICLE_NOT_FOUND', id)
  return article
}

/** What a list of articles is asked for; `url` in any of the spellings that are one article. */
export type ArticleQuery = Omit<Parameters<Store['articles']['list']>[0], 'urlKey'> & { url?: string | undefined }

/** A page of articles, newest publication first. @throws {InvalidUrl} */
export async function listArticles ({ articles }: Pick<Store, 'articles'>, { url, ...query }: ArticleQuery): Promise<Page<Article>> {
  return await articles.list({ ...query, urlKey: url === undefined ? undefined : articleUrlKey(url) })
}

/** All revisions, oldest first. @throws {NotFound} ARTICLE_NOT_FOUND. */
export async function listRevisions ({ articles }: Pick<Store, 'articles'>, id: string): Promise<Revision[]> {
  const revisions = await articles.revisions(id)
  if (revisions.length === 0) throw new NotFound('ARTICLE_NOT_FOUND', id)
  return revisions
}

/**
 * Removes an article with its attributions, and the claims that nothing else holds.
 *
 * @throws {NotFound} ARTICLE_NOT_FOUND. @throws {VersionMismatch} where the editor saw another revision than the newest.
 */
export async function removeArticle (record: OnRecord, id: string, edit: Edit): Promise<void> {
  await record.change(async tx => {
    const before = await tx.articles.find(id)
    if (before === undefined) throw new NotFound('ARTICLE_NOT_FOUND', id)
    checkVersion(edit, before.revision)
    await removeWithClaims(tx, [id])
    await tx.audit.add({ keyId: edit.keyId, action: 'remove', entity: 'article', entityId: id, before, after: null })
  })
}

/** Removes the sample record: it leaves at the first real import. Yields how many articles went. */
export async function removeSamples (record: OnRecord): Promise<number> {
  if ((await record.store.articles.sampleIds()).length === 0) return 0
  return await record.change(async tx => {
    const ids = await tx.articles.sampleIds()
    await removeWithClaims(tx, ids)
    return ids.length
  })
}

async function removeWithClaims (tx: Store, articleIds: string[]): Promise<void> {
  const claimIds = await tx.attributions.claimIdsOfArticles(articleIds)
  await tx.articles.remove(articleIds)
  await rederive(tx, claimIds)
}
