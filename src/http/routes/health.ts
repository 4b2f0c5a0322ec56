import { Type } from 'typebox'
import type { App } from '../app-type.js'
import type { Parts } from '../parts.js'
import { ShuttingDown } from '../refusals.js'
import { answerOf, problem } from '../respond.js'

const Health = Type.Object({ status: Type.Enum(['ok']) }, { $id: 'Health', additionalProperties: false })

/** What the parser refuses, at any address. */
const UNPARSED = { 400: problem('what was sent is no HTTP'), 408: problem('it did not come in time'), 431: problem('its address and headers are too long') }
const describe = { tags: ['Service'], security: [] }

/** Probes, open to all and not counted: alive as long as the process is, ready while the database answers. */
export function healthRoutes (app: App, { record, closing }: Parts): void {
  app.addSchema(Health)

  app.get('/healthz', {
    config: { rateLimit: false },
    schema: { ...describe, operationId: 'getHealth', summary: 'Is the process alive?', response: { 200: answerOf('it is', Health), ...UNPARSED } }
  }, async () => ({ status: 'ok' as const }))

  app.get('/readyz', {
    config: { rateLimit: false },
    schema: {
      ...describe,
      operationId: 'getReadiness',
      summary: 'Can it answer?',
      response: { 200: answerOf('it can', Health), ...UNPARSED, 503: problem('the database does not answer, or the service is stopping') }
    }
  }, async () => {
    if (closing.aborted) throw new ShuttingDown()
    await record.store.ping()
    return { status: 'ok' as const }
  })
}
