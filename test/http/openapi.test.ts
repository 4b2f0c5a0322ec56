import { readFileSync } from 'node:fs'
import t from 'tap'
import { statuses } from '../../src/http/errors.js'
import { describeApi } from '../fixtures/describe-api.js'

interface Media { schema?: { $ref?: string }, example?: unknown }
interface Operation {
  operationId?: string
  summary?: string
  tags?: string[]
  security?: object[]
  requestBody?: { content: Record<string, Media> }
  responses: Record<string, { description: string, content?: Record<string, Media> }>
}
interface Description { paths: Record<string, Record<string, Operation>>, components: { schemas: Record<string, { examples?: unknown[] }> } }

const committed = readFileSync(new URL('../../openapi/openapi.json', import.meta.url), 'utf8')
const description: Description = JSON.parse(committed)
const operations = Object.entries(description.paths).flatMap(([path, methods]) =>
  Object.entries(methods).map(([method, operation]) => ({ name: `${method.toUpperCase()} ${path}`, operation })))

t.test('the committed description is what the routes say (npm run openapi)', async t => {
  t.equal(await describeApi(), committed)
})

t.test('every operation has a name, a summary and a place', async t => {
  for (const { name, operation } of operations) t.match(operation, { operationId: String, summary: String, tags: [String] }, name)
  const names = operations.map(({ operation }) => operation.operationId)
  t.equal(new Set(names).size, names.length)
})

t.test('every body has an example', async t => {
  for (const { name, operation: { requestBody } } of operations) {
    for (const { schema, example } of Object.values(requestBody?.content ?? {})) {
      const named = description.components.schemas[schema?.$ref?.split('/').at(-1) ?? '']
      t.ok(example ?? named?.examples?.[0], name)
    }
  }
})

t.test('every answer is described, and every status of an error stands somewhere', async t => {
  const described = new Set<number>()
  for (const { name, operation: { responses } } of operations) {
    for (const [status, { description }] of Object.entries(responses)) {
      t.not(description, 'Default Response', `${name} ${status}`)
      described.add(Number(status))
    }
  }
  // a wrong method or address has no operation; 500 is not promised
  const elsewhere = [405, 404, 500]
  for (const status of Object.values(statuses)) if (!elsewhere.includes(status)) t.ok(described.has(status), String(status))
})

t.test('what was merged redirects who reads it, and refuses who changes it', async t => {
  const telling = (status: string) => operations.filter(({ operation: { responses } }) => status in responses).map(({ name }) => name)
  t.same(telling('308'), ['GET /v1/claims/{id}', 'GET /v1/claims/{id}/provenance', 'GET /v1/sources/{id}'])
  t.same(telling('409'), ['PATCH /v1/claims/{id}', 'DELETE /v1/claims/{id}', 'POST /v1/claims/{id}/reviews', 'POST /v1/claims/{id}/merge', 'POST /v1/claims/{id}/split', 'POST /v1/sources/{id}/merge'])
})

t.test('only the probes ask for no key', async t => {
  t.same(operations.filter(({ operation }) => operation.security?.length === 0).map(({ name }) => name), ['GET /healthz', 'GET /readyz'])
})
