import { Type } from 'typebox'
import { enterClaim, getClaim } from '../../domain/claims.js'
import { Claim, ClaimInput, ClaimStatus } from '../../model/claim.js'
import { ref } from '../../model/ref.js'
import { Stance } from '../../model/stance.js'
import type { App } from '../app-type.js'
import { etag } from '../edit-of.js'
import { CLAIM } from '../examples.js'
import { Id, IdParams } from '../ids.js'
import { answerLine, importRoute } from '../import-route.js'
import { pageOf, pageQuery, pageSchema, publisherQuery, queryOf } from '../page.js'
import type { Parts } from '../parts.js'
import { moment } from '../period.js'
import { answerOf, ETAG, LOCATION } from '../respond.js'

const ClaimPage = pageSchema('ClaimPage', Claim, {})
const ClaimImportLine = Type.Object({ ...answerLine, claim: Type.Optional(ref(Claim)) }, { $id: 'ClaimImportLine', additionalProperties: false })

const tags = ['Claims']

export function claimRoutes (app: App, parts: Parts): void {
  for (const schema of [ClaimPage, ClaimImportLine]) app.addSchema(schema)
  readRoutes(app, parts)
  enterRoutes(app, parts)
}

function readRoutes (app: App, { record: { store } }: Parts): void {
  app.get('/v1/claims', {
    schema: {
      tags,
      operationId: 'listClaims',
      summary: 'Claims, newest change first',
      querystring: queryOf({
        ...pageQuery,
        query: Type.Optional(Type.String({ minLength: 1, maxLength: 300, description: 'words of the claim; to find what a text is about, use /v1/match' })),
        stance: Type.Optional(Stance),
        status: Type.Optional(ClaimStatus),
        source: Type.Optional(Id('of a source')),
        publisher: publisherQuery,
        since: moment('first published then or later; of a day, from its first moment in UTC'),
        until: moment('first published until then; of a day, until its last moment in UTC')
      }),
      response: { 200: answerOf('a page of them', ClaimPage) }
    }
  }, async ({ query }) => await store.claims.list(pageOf(query)))

  app.get('/v1/claims/:id', {
    schema: {
      tags, operationId: 'getClaim', summary: 'A claim', params: IdParams, response: { 200: answerOf('the claim', Claim, ETAG) }
    }
  }, async ({ params }, reply) => {
    const claim = await getClaim(store, params.id)
    reply.header('etag', etag(claim.version))
    return claim
  })
}

function enterRoutes (app: App, parts: Parts): void {
  const { record } = parts

  app.post('/v1/claims', {
    schema: {
      tags,
      operationId: 'enterClaim',
      summary: 'Enter a claim by hand or from a fact-check archive',
      description: 'The same externalId again updates what differs; where nothing does, its version stays.',
      body: ref(ClaimInput),
      response: { 200: answerOf('it was on record, and is so now', Claim, ETAG), 201: answerOf('it was entered', Claim, { ...ETAG, ...LOCATION }) }
    }
  }, async ({ body }, reply) => {
    const { created, claim } = await enterClaim(record, body)
    reply.header('etag', etag(claim.version))
    if (created) reply.code(201).header('location', `/v1/claims/${claim.id}`)
    return claim
  })

  importRoute<typeof ClaimInput, { claim: Claim }>(app, parts, {
    url: '/v1/claims/import',
    describe: {
      tags,
      operationId: 'importClaims',
      summary: 'Enter many claims',
      description: 'A stream of any length. Each line is answered as it lands, so read while you send; a bad line does not stop the rest.'
    },
    input: ClaimInput,
    answered: ClaimImportLine,
    example: CLAIM,
    landing: () => input => async () => {
      const { created, claim } = await enterClaim(record, input)
      return { status: created ? 201 : 200, claim }
    }
  })
}
