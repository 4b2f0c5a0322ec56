import { Type } from 'typebox'
import { findArticle, getArticle, listArticles, listRevisions, removeArticle, removeSamples } from '../../domain/articles.js'
import { ingestArticle, landArticle, readArticle } from '../../domain/ingest-article.js'
import { Article, ArticleDetail, ArticleInput, Revision } from '../../model/article.js'
import { Attribution } from '../../model/attribution.js'
import { Claim } from '../../model/claim.js'
import { ref } from '../../model/ref.js'
import { OffsetUnit } from '../../model/span.js'
import type { App } from '../app-type.js'
import { editOf, etag, IfMatch } from '../edit-of.js'
import { ARTICLE } from '../examples.js'
import { IdParams } from '../ids.js'
import { answerLine, importRoute } from '../import-route.js'
import { offsetQuery, withOffsets } from '../offset-unit.js'
import { pageOf, pageQuery, pageSchema, publishedQuery, publisherQuery, queryOf } from '../page.js'
import type { Parts } from '../parts.js'
import { answer, answerOf, ETAG, LOCATION, noContent } from '../respond.js'

const ArticleResponse = Type.Object({
  article: ref(ArticleDetail),
  revision: ref(Revision),
  claims: Type.Array(ref(Claim)),
  attributions: Type.Array(ref(Attribution)),
  offsetUnit: OffsetUnit
}, { $id: 'ArticleResponse', additionalProperties: false, description: 'An article with what was read out of it.' })

const ArticleImportLine = Type.Object({ ...answerLine, article: Type.Optional(ref(Article)) }, { $id: 'ArticleImportLine', additionalProperties: false })
const ArticlePage = pageSchema('ArticlePage', Article, {})
const RevisionList = Type.Object({ items: Type.Array(ref(Revision)) }, { $id: 'RevisionList', additionalProperties: false })

const tags = ['Articles']

export function articleRoutes (app: App, parts: Parts): void {
  for (const schema of [ArticleResponse, ArticleImportLine, ArticlePage, RevisionList]) app.addSchema(schema)
  takeRoutes(app, parts)
  readRoutes(app, parts)
}

function takeRoutes (app: App, parts: Parts): void {
  const { record } = parts

  app.post('/v1/articles', {
    schema: {
      tags,
      operationId: 'addArticle',
      summary: 'Put an article on record',
      description: 'The same article again changes nothing; other text or metadata at its URL is a new revision. Give one of text and html.',
      querystring: queryOf(offsetQuery),
      body: ref(ArticleInput),
      response: {
        200: answerOf('it was on record already, just so', ArticleResponse, ETAG),
        201: answerOf('it is on record now, as a new article or revision', ArticleResponse, { ...ETAG, ...LOCATION })
      }
    }
  }, async ({ body, query }, reply) => {
    const { outcome, ...ingested } = await ingestArticle(record, body)
    reply.header('etag', etag(ingested.article.revision))
    if (outcome !== 'unchanged') reply.code(201).header('location', `/v1/articles/${ingested.article.id}`)
    return await withOffsets(record.store.articles, query.offsetUnit, ingested)
  })

  importRoute<typeof ArticleInput, { article: Article }>(app, parts, {
    url: '/v1/articles/import',
    describe: {
      tags,
      operationId: 'importArticles',
      summary: 'Put many articles on record',
      description: 'A stream of any length. Each line is answered as it lands, so read while you send; a bad line does not stop the rest.'
    },
    input: ArticleInput,
    answered: ArticleImportLine,
    example: ARTICLE,
    landing: () => {
      let samplesLeft = false
      return input => {
        const reading = readArticle(record.store, input)
        // it is awaited when its turn comes
        reading.catch(() => {})
        return async () => {
          const article = await reading
          if (!samplesLeft) await removeSamples(record)
          samplesLeft = true
          const { outcome, id } = await landArticle(record, article)
          return { status: outcome === 'unchanged' ? 200 : 201, article: await findArticle(record.store, id) }
        }
      }
    }
  })

  app.delete('/v1/articles/:id', {
    schema: {
      tags,
      operationId: 'removeArticle',
      summary: 'Remove an article',
      description: 'Claims left without attribution go too, unless entered by hand.',
      params: IdParams,
      headers: IfMatch,
      response: { 204: noContent('it is gone') }
    }
  }, async (request, reply) => {
    await removeArticle(record, request.params.id, editOf(request))
    reply.code(204)
  })
}

function readRoutes (app: App, { record: { store } }: Parts): void {
  app.get('/v1/articles', {
    schema: {
      tags,
      operationId: 'listArticles',
      summary: 'Articles, newest publication first',
      querystring: queryOf({
        ...pageQuery,
        url: Type.Optional(Type.String({ minLength: 1, maxLength: 2000, description: 'its address: scheme, fragment, tracking parameters and slashes at the end put aside' })),
        publisher: publisherQuery,
        ...publishedQuery
      }),
      response: { 200: answerOf('a page of them', ArticlePage) }
    }
  }, async ({ query }) => await listArticles(store, pageOf(query)))

  app.get('/v1/articles/:id', {
    schema: {
      tags,
      operationId: 'getArticle',
      summary: 'An article with its text and attributions',
      params: IdParams,
      querystring: queryOf({
        revision: Type.Optional(Type.Integer({ minimum: 1, maximum: 2 ** 31 - 1, description: 'the newest by default' })), ...offsetQuery
      }),
      response: { 200: answerOf('the article', ArticleResponse, ETAG) }
    }
  }, async ({ params, query }, reply) => {
    const found = await getArticle(store, params.id, query.revision)
    reply.header('etag', etag(found.article.revision))
    return await withOffsets(store.articles, query.offsetUnit, found)
  })

  app.get('/v1/articles/:id/revisions', {
    schema: {
      tags,
      operationId: 'listRevisions',
      summary: 'All revisions of an article, oldest first',
      params: IdParams,
      response: { 200: answer('all of them', ref(RevisionList)) }
    }
  }, async ({ params }) => ({ items: await listRevisions(store, params.id) }))
}
