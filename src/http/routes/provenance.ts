import { Type } from 'typebox'
import { getProvenance } from '../../domain/provenance.js'
import { Provenance } from '../../model/provenance.js'
import { OffsetUnit } from '../../model/span.js'
import type { App } from '../app-type.js'
import { IdParams } from '../ids.js'
import { offsetQuery, withOffsets } from '../offset-unit.js'
import { queryOf } from '../page.js'
import type { Parts } from '../parts.js'
import { answerOf } from '../respond.js'

const ProvenanceResponse = Type.Object({ ...Provenance.properties, offsetUnit: OffsetUnit }, { $id: 'ProvenanceResponse', additionalProperties: false })

export function provenanceRoutes (app: App, { record: { store } }: Parts): void {
  app.addSchema(ProvenanceResponse)

  app.get('/v1/claims/:id/provenance', {
    schema: {
      tags: ['Claims'],
      operationId: 'getProvenance',
      summary: 'Who says it, who denies it, who would not say, and where that is written',
      params: IdParams,
      querystring: queryOf({
        asOf: Type.Optional(Type.String({ format: 'date-time', description: 'only what was published until then, with status and stances as they stood' })),
        ...offsetQuery
      }),
      response: { 200: answerOf('the trail, earliest first', ProvenanceResponse) }
    }
  }, async ({ params, query }) => await withOffsets(store.articles, query.offsetUnit, await getProvenance(store, params.id, query)))
}
