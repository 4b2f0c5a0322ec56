import { Type, type Static } from 'typebox'
import { matchText } from '../../domain/match-text.js'
import { TextTooLong } from '../../errors.js'
import { ClaimStatus } from '../../model/claim.js'
import { Language } from '../../model/language.js'
import { Coverage, Match, Reading } from '../../model/match.js'
import { ref } from '../../model/ref.js'
import { OffsetUnit } from '../../model/span.js'
import { Stance } from '../../model/stance.js'
import type { App } from '../app-type.js'
import { MATCH, MATCH_BATCH } from '../examples.js'
import { Id } from '../ids.js'
import { offsetQuery, withOffsets } from '../offset-unit.js'
import { publisherQuery, queryOf } from '../page.js'
import type { Parts } from '../parts.js'
import { moment, withTimes } from '../period.js'
import { answerOf } from '../respond.js'

const MatchFilters = Type.Object({
  status: Type.Optional(ClaimStatus),
  stance: Type.Optional(Stance),
  source: Type.Optional(Id('of a source that takes a stance on the claim')),
  publisher: publisherQuery,
  language: Type.Optional(Language()),
  since: moment('of the claim\'s first publication; of a day, from its first moment in UTC'),
  until: moment('of the claim\'s first publication; of a day, until its last moment in UTC')
}, { $id: 'MatchFilters', additionalProperties: false })

const options = {
  limit: Type.Optional(Type.Integer({ minimum: 1, maximum: 100, description: 'how many matches at most; 10 by default' })),
  minScore: Type.Optional(Type.Number({ minimum: 0, maximum: 1, description: 'the threshold of suggestions by default' })),
  asOf: Type.Optional(Type.String({ format: 'date-time', description: 'answers from articles published until then' })),
  filters: Type.Optional(ref(MatchFilters)),
  include: Type.Optional(Type.Array(Type.Literal('provenance'), { maxItems: 1, description: 'the trail of each match' }))
}

/** One without words, an empty one too, matches nothing, and its reading says so: in a batch it holds up none of the others. */
const text = Type.String({ description: 'what is asked about; one without words has no statements and matches nothing' })
const MatchRequest = Type.Object({ text, ...options },
  { $id: 'MatchRequest', additionalProperties: false, examples: [MATCH] })
const MatchBatchRequest = Type.Object({
  texts: Type.Array(text, { minItems: 1, maxItems: 100 }), ...options
}, { $id: 'MatchBatchRequest', additionalProperties: false, examples: [MATCH_BATCH] })

const MatchResponse = Type.Object({
  reading: ref(Reading),
  matches: Type.Array(ref(Match)),
  thresholds: Type.Object({ match: Type.Number(), suggestion: Type.Number() }, { additionalProperties: false, description: 'the scores from which a tier begins' }),
  coverage: ref(Coverage),
  engineVersion: Type.String({ description: 'the same text against the same record is answered alike while this stays' }),
  took: Type.Number({ description: 'milliseconds' }),
  offsetUnit: OffsetUnit
}, { $id: 'MatchResponse', additionalProperties: false })

const MatchBatchResponse = Type.Object({ items: Type.Array(ref(MatchResponse)) },
  { $id: 'MatchBatchResponse', additionalProperties: false, description: 'One answer a text, in order.' })

/** Lets a refusal point into `texts`. */
const pointAt = (pointer: string) => (error: unknown): never => {
  throw error instanceof TextTooLong ? new TextTooLong(error.length, error.maximum, pointer) : error
}

export function matchRoutes (app: App, { record }: Parts): void {
  for (const schema of [MatchFilters, MatchRequest, MatchBatchRequest, MatchResponse, MatchBatchResponse]) app.addSchema(schema)

  const answerText = async ({ filters = {}, ...request }: Static<typeof MatchRequest>, unit: OffsetUnit | undefined) =>
    await withOffsets(record.store.articles, unit, await matchText(record, { ...request, filters: withTimes(filters) }), request)

  app.post('/v1/match', {
    config: { scope: 'read' },
    schema: {
      tags: ['Match'],
      operationId: 'matchText',
      summary: 'Which known claims is a text about?',
      description: 'Coverage says what was searched: that nothing is found never means that a text is true.',
      querystring: queryOf(offsetQuery),
      body: ref(MatchRequest),
      response: { 200: answerOf('the matches, best first', MatchResponse) }
    }
  }, async ({ body, query }) => await answerText(body, query.offsetUnit))

  app.post('/v1/match/batch', {
    config: { scope: 'read' },
    schema: {
      tags: ['Match'],
      operationId: 'matchTexts',
      summary: 'The same for several texts',
      querystring: queryOf(offsetQuery),
      body: ref(MatchBatchRequest),
      response: { 200: answerOf('an answer a text, in order', MatchBatchResponse) }
    }
  }, async ({ body: { texts, ...options }, query }) => {
    const items: Array<Static<typeof MatchResponse>> = []
    for (const [position, text] of texts.entries()) items.push(await answerText({ text, ...options }, query.offsetUnit).catch(pointAt(`/texts/${position}`)))
    return { items }
  })
}
