import { Type } from 'typebox'
import { addReview, editClaim, mergeClaim, removeClaim, splitClaim } from '../../domain/claims.js'
import { Claim, Review, ReviewInput } from '../../model/claim.js'
import { Language } from '../../model/language.js'
import { nullable, ref } from '../../model/ref.js'
import type { App } from '../app-type.js'
import { editOf, etag, IfMatch } from '../edit-of.js'
import { RETRACTION, SOME_ID } from '../examples.js'
import { Id, IdParams, MergeRequest } from '../ids.js'
import type { Parts } from '../parts.js'
import { answerOf, ETAG, LOCATION, noContent } from '../respond.js'

const SplitRequest = Type.Object({ attributions: Type.Array(Id('of an attribution'), { minItems: 1, maxItems: 1000 }) },
  { $id: 'SplitRequest', additionalProperties: false, examples: [{ attributions: [SOME_ID] }] })
const ClaimPatch = Type.Object({
  text: Type.Optional(Type.String({ minLength: 1, maxLength: 4000 })),
  title: Type.Optional(nullable(Type.String({ maxLength: 2000 }))),
  language: Type.Optional(Language()),
  claimant: Type.Optional(nullable(Type.String({ minLength: 1, maxLength: 300 }))),
  status: Type.Optional(nullable(Type.Literal('retracted', { description: 'null takes a retraction back' }))),
  reason: Type.Optional(Type.String({ minLength: 1, maxLength: 2000, description: 'why it is retracted' }))
}, { $id: 'ClaimPatch', additionalProperties: false, minProperties: 1, examples: [RETRACTION] })

const tags = ['Claims']

/** What editors do to a claim; each call leaves an audit trail. */
export function claimEditRoutes (app: App, parts: Parts): void {
  for (const schema of [SplitRequest, ClaimPatch]) app.addSchema(schema)
  correctRoutes(app, parts)
  regroupRoutes(app, parts)
}

function correctRoutes (app: App, { record }: Parts): void {
  app.patch('/v1/claims/:id', {
    schema: {
      tags,
      operationId: 'editClaim',
      summary: 'Correct a claim, or retract it',
      params: IdParams,
      headers: IfMatch,
      body: ref(ClaimPatch),
      response: { 200: answerOf('the claim as it is now', Claim, ETAG) }
    }
  }, async (request, reply) => {
    const claim = await editClaim(record, request.params.id, request.body, editOf(request))
    reply.header('etag', etag(claim.version))
    return claim
  })

  app.delete('/v1/claims/:id', {
    schema: {
      tags,
      operationId: 'removeClaim',
      summary: 'Remove a claim',
      description: 'Its attributions stay with their articles, without a claim.',
      params: IdParams,
      headers: IfMatch,
      response: { 204: noContent('it is gone') }
    }
  }, async (request, reply) => {
    await removeClaim(record, request.params.id, editOf(request))
    reply.code(204)
  })

  app.post('/v1/claims/:id/reviews', {
    schema: {
      tags,
      operationId: 'addReview',
      summary: 'Add a fact-checker\'s verdict',
      description: 'The same URL again replaces.',
      params: IdParams,
      headers: IfMatch,
      body: ref(ReviewInput),
      response: { 201: answerOf('the review', Review, LOCATION) }
    }
  }, async (request, reply) => {
    const review = await addReview(record, request.params.id, request.body, editOf(request))
    reply.code(201).header('location', `/v1/claims/${request.params.id}`)
    return review
  })
}

function regroupRoutes (app: App, { record }: Parts): void {
  app.post('/v1/claims/:id/merge', {
    schema: {
      tags,
      operationId: 'mergeClaim',
      summary: 'Merge a duplicate into another claim',
      description: 'The old id redirects from then on.',
      params: IdParams,
      headers: IfMatch,
      body: ref(MergeRequest),
      response: { 200: answerOf('the claim that it was merged into', Claim, ETAG) }
    }
  }, async (request, reply) => {
    const claim = await mergeClaim(record, request.params.id, request.body.into, editOf(request))
    reply.header('etag', etag(claim.version))
    return claim
  })

  app.post('/v1/claims/:id/split', {
    schema: {
      tags,
      operationId: 'splitClaim',
      summary: 'Take attributions out into a claim of their own',
      params: IdParams,
      headers: IfMatch,
      body: ref(SplitRequest),
      response: { 201: answerOf('the new claim', Claim, { ...ETAG, ...LOCATION }) }
    }
  }, async (request, reply) => {
    const claim = await splitClaim(record, request.params.id, request.body.attributions, editOf(request))
    reply.code(201).headers({ etag: etag(claim.version), location: `/v1/claims/${claim.id}` })
    return claim
  })
}
