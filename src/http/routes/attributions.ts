import { Type } from 'typebox'
import { editAttribution, removeAttribution } from '../../domain/attributions.js'
import { Attribution } from '../../model/attribution.js'
import { ref } from '../../model/ref.js'
import { OffsetUnit } from '../../model/span.js'
import { Stance } from '../../model/stance.js'
import type { App } from '../app-type.js'
import { editOf, etag, IfMatch } from '../edit-of.js'
import { CORRECTION } from '../examples.js'
import { Id, IdParams } from '../ids.js'
import { offsetQuery, withOffsets } from '../offset-unit.js'
import { pageOf, pageQuery, pageSchema, publishedQuery, queryOf } from '../page.js'
import type { Parts } from '../parts.js'
import { answerOf, ETAG, noContent } from '../respond.js'

const AttributionPatch = Type.Object({
  source: Type.Optional(Id('of the right source')),
  stance: Type.Optional(Stance),
  claimId: Type.Optional(Id('of the right claim'))
}, { $id: 'AttributionPatch', additionalProperties: false, minProperties: 1, examples: [CORRECTION] })

const AttributionResponse = Type.Object({ ...Attribution.properties, offsetUnit: OffsetUnit }, { $id: 'AttributionResponse', additionalProperties: false })
const AttributionPage = pageSchema('AttributionPage', Attribution, { offsetUnit: OffsetUnit })

const tags = ['Attributions']

export function attributionRoutes (app: App, { record }: Parts): void {
  const { articles, attributions } = record.store
  for (const schema of [AttributionPatch, AttributionResponse, AttributionPage]) app.addSchema(schema)

  app.get('/v1/denials', {
    schema: {
      tags,
      operationId: 'listDenials',
      summary: 'Denials with the claims that they answer, newest publication first',
      querystring: queryOf({
        ...pageQuery,
        source: Type.Optional(Id('of the source that denies')),
        ...publishedQuery,
        ...offsetQuery
      }),
      response: { 200: answerOf('a page of them', AttributionPage) }
    }
  }, async ({ query }) => await withOffsets(articles, query.offsetUnit, await attributions.listDenials(pageOf(query))))

  app.patch('/v1/attributions/:id', {
    schema: {
      tags,
      operationId: 'editAttribution',
      summary: 'Correct source, stance or claim',
      description: 'The correction survives when its article is taken in again.',
      params: IdParams,
      querystring: queryOf(offsetQuery),
      headers: IfMatch,
      body: ref(AttributionPatch),
      response: { 200: answerOf('the attribution as it is now', AttributionResponse, ETAG) }
    }
  }, async (request, reply) => {
    const attribution = await editAttribution(record, request.params.id, request.body, editOf(request))
    reply.header('etag', etag(attribution.version))
    return await withOffsets(articles, request.query.offsetUnit, attribution)
  })

  app.delete('/v1/attributions/:id', {
    schema: {
      tags,
      operationId: 'removeAttribution',
      summary: 'Remove a wrong attribution',
      description: 'It does not come back when its article is taken in again.',
      params: IdParams,
      headers: IfMatch,
      response: { 204: noContent('it is gone') }
    }
  }, async (request, reply) => {
    await removeAttribution(record, request.params.id, editOf(request))
    reply.code(204)
  })
}
