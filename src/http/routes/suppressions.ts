import { Type } from 'typebox'
import { ref } from '../../model/ref.js'
import { Suppression } from '../../model/suppression.js'
import type { App } from '../app-type.js'
import { SUPPRESSION } from '../examples.js'
import { Fingerprint } from '../fingerprint.js'
import { pageOf, pageQuery, pageSchema, queryOf } from '../page.js'
import type { Parts } from '../parts.js'
import { answerOf, noContent } from '../respond.js'

const SuppressionRequest = Type.Object({
  fingerprint: Fingerprint, reason: Type.Optional(Type.String({ maxLength: 1000, description: 'for colleagues' }))
}, { $id: 'SuppressionRequest', additionalProperties: false, examples: [SUPPRESSION] })
const SuppressionPage = pageSchema('SuppressionPage', Suppression, {})
const FingerprintParams = Type.Object({ fingerprint: Fingerprint })

const tags = ['Drafts']

/** Findings that shall not come again for anybody, by their fingerprints. */
export function suppressionRoutes (app: App, { record: { store } }: Parts): void {
  for (const schema of [SuppressionRequest, SuppressionPage]) app.addSchema(schema)

  app.post('/v1/suppressions', {
    schema: {
      tags,
      operationId: 'suppressFinding',
      summary: 'Let a finding not come again',
      description: 'In no draft, as long as the sentence stays: a fingerprint is of claim, rule and sentence. For one request, name fingerprints in `suppress` there.',
      body: ref(SuppressionRequest),
      response: { 201: answerOf('it is suppressed', Suppression) }
    }
  }, async ({ body: { fingerprint, reason = null }, apiKey }, reply) => {
    reply.code(201)
    return await store.suppressions.add({ fingerprint, reason, keyId: apiKey?.id ?? null })
  })

  app.get('/v1/suppressions', {
    schema: {
      tags, operationId: 'listSuppressions', summary: 'Findings that do not come again, newest first', querystring: queryOf(pageQuery), response: { 200: answerOf('a page of them', SuppressionPage) }
    }
  }, async ({ query }) => await store.suppressions.list(pageOf(query)))

  app.delete('/v1/suppressions/:fingerprint', {
    schema: {
      tags, operationId: 'allowFinding', summary: 'Let a finding come again', params: FingerprintParams, response: { 204: noContent('it is not suppressed') }
    }
  }, async ({ params: { fingerprint } }, reply) => {
    await store.suppressions.remove(fingerprint)
    return await reply.code(204).send(null)
  })
}
