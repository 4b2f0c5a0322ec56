import { Type } from 'typebox'
import { createKey, revokeKey } from '../../domain/keys.js'
import { ApiKey, Scope } from '../../model/key.js'
import { ref } from '../../model/ref.js'
import type { App } from '../app-type.js'
import { editOf } from '../edit-of.js'
import { KEY } from '../examples.js'
import { IdParams } from '../ids.js'
import { pageOf, pageQuery, pageSchema, queryOf } from '../page.js'
import type { Parts } from '../parts.js'
import { answerOf } from '../respond.js'

const KeyRequest = Type.Object({
  name: Type.String({ minLength: 1, maxLength: 300, description: 'for people: who uses it' }),
  scopes: Type.Array(Scope, { minItems: 1, maxItems: 3, description: 'admin may all that write may, and write all that read may' })
}, { $id: 'KeyRequest', additionalProperties: false, examples: [KEY] })

const KeyResponse = Type.Object({ key: ref(ApiKey), secret: Type.String({ description: 'shown this once' }) }, { $id: 'KeyResponse', additionalProperties: false })
const KeyPage = pageSchema('KeyPage', ApiKey, {})

const tags = ['Keys']
const config = { scope: 'admin' as const }

export function keyRoutes (app: App, { record: { store }, authenticator }: Parts): void {
  for (const schema of [KeyRequest, KeyResponse, KeyPage]) app.addSchema(schema)

  app.post('/v1/keys', {
    config,
    schema: {
      tags,
      operationId: 'createKey',
      summary: 'Make an API key',
      body: ref(KeyRequest),
      response: { 201: answerOf('the key, with its secret', KeyResponse) }
    }
  }, async (request, reply) => {
    reply.code(201)
    return await createKey(store, request.body, editOf(request))
  })

  app.get('/v1/keys', {
    config,
    schema: { tags, operationId: 'listKeys', summary: 'All API keys', querystring: queryOf(pageQuery), response: { 200: answerOf('a page of them', KeyPage) } }
  }, async ({ query }) => await store.keys.list(pageOf(query)))

  app.delete('/v1/keys/:id', {
    config,
    schema: { tags, operationId: 'revokeKey', summary: 'Revoke an API key', params: IdParams, response: { 200: answerOf('the key, revoked', ApiKey) } }
  }, async request => {
    const key = await revokeKey(store, request.params.id, editOf(request))
    authenticator.forget()
    return key
  })
}
