import { Type } from 'typebox'
import { extractText } from '../../domain/extract-text.js'
import { ArticleInput } from '../../model/article.js'
import { ExtractedAttribution } from '../../model/attribution.js'
import { nullable, ref } from '../../model/ref.js'
import { OffsetUnit } from '../../model/span.js'
import type { App } from '../app-type.js'
import { EXTRACT } from '../examples.js'
import { offsetQuery, withOffsets } from '../offset-unit.js'
import { queryOf } from '../page.js'
import type { Parts } from '../parts.js'
import { answerOf } from '../respond.js'

const { text, html, title, publisher, publishedAt } = ArticleInput.properties
const ExtractRequest = Type.Object({ text, html, title, publisher, publishedAt }, { $id: 'ExtractRequest', additionalProperties: false, examples: [EXTRACT] })

const ExtractResponse = Type.Object({
  title: nullable(Type.String()),
  text: Type.String({ description: 'the text that offsets refer to' }),
  language: Type.String(),
  attributions: Type.Array(ref(ExtractedAttribution)),
  offsetUnit: OffsetUnit
}, { $id: 'ExtractResponse', additionalProperties: false })

export function extractRoutes (app: App, { record }: Parts): void {
  for (const schema of [ExtractRequest, ExtractResponse]) app.addSchema(schema)

  app.post('/v1/extract', {
    config: { scope: 'read' },
    schema: {
      tags: ['Attributions'],
      operationId: 'extractAttributions',
      summary: 'Read attributions out of a text',
      description: 'What an article would yield; nothing is stored. Give one of text and html.',
      querystring: queryOf(offsetQuery),
      body: ref(ExtractRequest),
      response: { 200: answerOf('what was read', ExtractResponse) }
    }
  }, async ({ body, query }) => {
    const extraction = await extractText(body)
    return await withOffsets(record.store.articles, query.offsetUnit, extraction, extraction)
  })
}
