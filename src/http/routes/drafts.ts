import { Type } from 'typebox'
import { checkDraft, MOST_ALIKE } from '../../domain/check-draft.js'
import { Finding } from '../../model/finding.js'
import { Coverage } from '../../model/match.js'
import { ref } from '../../model/ref.js'
import { Rule } from '../../model/rule.js'
import { OffsetUnit } from '../../model/span.js'
import type { App } from '../app-type.js'
import { DRAFT } from '../examples.js'
import { offsetQuery, withOffsets } from '../offset-unit.js'
import { queryOf } from '../page.js'
import type { Parts } from '../parts.js'
import { answerOf } from '../respond.js'

const CheckRequest = Type.Object({
  text: Type.Optional(Type.String({ minLength: 1 })),
  html: Type.Optional(Type.String({ minLength: 1 })),
  title: Type.Optional(Type.String({ maxLength: 2000 })),
  writtenAt: Type.Optional(Type.String({ format: 'date-time', description: 'answers that were published since then are told as such (STALE_STATUS)' })),
  rules: Type.Optional(Type.Array(Rule, { minItems: 1, maxItems: 20, description: 'all by default' })),
  suppress: Type.Optional(Type.Array(Type.String({ maxLength: 100 }), { maxItems: 1000, description: 'fingerprints of findings that shall not come again' }))
}, { $id: 'CheckRequest', additionalProperties: false, examples: [DRAFT] })

const CheckResponse = Type.Object({
  findings: Type.Array(ref(Finding)),
  language: Type.String({ description: 'that the draft is written in; und when unsure' }),
  coverage: ref(Coverage),
  engineVersion: Type.String(),
  offsetUnit: OffsetUnit
}, { $id: 'CheckResponse', additionalProperties: false })

export function draftRoutes (app: App, { record }: Parts): void {
  for (const schema of [CheckRequest, CheckResponse]) app.addSchema(schema)

  app.post('/v1/drafts/check', {
    config: { scope: 'read' },
    schema: {
      tags: ['Drafts'],
      operationId: 'checkDraft',
      summary: 'What does the record hold on a draft?',
      description: `Offsets refer to the text or HTML as sent. Drafts are never stored. Give one of text and html. Of one rule on one claim the first ${MOST_ALIKE} findings are told.`,
      querystring: queryOf(offsetQuery),
      body: ref(CheckRequest),
      response: { 200: answerOf('findings, in reading order', CheckResponse) }
    }
  }, async ({ body, query }) => {
    const { title = null, text = body.html ?? null } = body
    const { sentences, ...checked } = await checkDraft(record, body)
    return await withOffsets(record.store.articles, query.offsetUnit, checked, { title, text })
  })
}
