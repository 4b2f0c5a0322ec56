import { Type } from 'typebox'
import { getSource, mergeSource } from '../../domain/sources.js'
import { Attribution } from '../../model/attribution.js'
import { ref } from '../../model/ref.js'
import { Source, SourceKind } from '../../model/source.js'
import { OffsetUnit } from '../../model/span.js'
import { Stance } from '../../model/stance.js'
import type { App } from '../app-type.js'
import { editOf } from '../edit-of.js'
import { IdParams, MergeRequest } from '../ids.js'
import { offsetQuery, withOffsets } from '../offset-unit.js'
import { pageOf, pageQuery, pageSchema, queryOf } from '../page.js'
import type { Parts } from '../parts.js'
import { answerOf } from '../respond.js'

const SourcePage = pageSchema('SourcePage', Source, {})
const SourceResponse = pageSchema('SourceResponse', Attribution, { source: ref(Source), offsetUnit: OffsetUnit })

const tags = ['Sources']

export function sourceRoutes (app: App, { record }: Parts): void {
  const { store } = record
  for (const schema of [SourcePage, SourceResponse]) app.addSchema(schema)

  app.get('/v1/sources', {
    schema: {
      tags,
      operationId: 'listSources',
      summary: 'Who speaks, by name',
      description: '"Police", "his lawyer" and others without a name are sources of one article each, which `article` tells; `named=true` leaves them out.',
      querystring: queryOf({
        ...pageQuery,
        query: Type.Optional(Type.String({ minLength: 1, maxLength: 300, description: 'part of a name or alias' })),
        kind: Type.Optional(SourceKind),
        named: Type.Optional(Type.Boolean({ description: 'those that have a name, and are one source in all articles; or those that an article leaves unnamed' }))
      }),
      response: { 200: answerOf('a page of them', SourcePage) }
    }
  }, async ({ query }) => await store.sources.list(pageOf(query)))

  app.get('/v1/sources/:id', {
    schema: {
      tags,
      operationId: 'getSource',
      summary: 'A source with aliases and roles, and what it asserted and denied, newest publication first',
      params: IdParams,
      querystring: queryOf({ ...pageQuery, stance: Type.Optional(Stance), ...offsetQuery }),
      response: { 200: answerOf('the source, and a page of its attributions', SourceResponse) }
    }
  }, async ({ params, query }) => {
    const source = await getSource(store, params.id)
    const page = await store.attributions.listOfSource(params.id, pageOf(query))
    return await withOffsets(store.articles, query.offsetUnit, { source, ...page })
  })

  app.post('/v1/sources/:id/merge', {
    schema: {
      tags,
      operationId: 'mergeSource',
      summary: 'Merge two records of one source',
      description: 'The old id redirects from then on.',
      params: IdParams,
      body: ref(MergeRequest),
      response: { 200: answerOf('the source that it was merged into', Source) }
    }
  }, async request => await mergeSource(record, request.params.id, request.body.into, editOf(request)))
}
