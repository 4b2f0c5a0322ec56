// Documentation by example: what the explorer offers to send works on the sample record, and is answered as the API description says.
import { Ajv2020 } from 'ajv/dist/2020.js'
import { readFileSync } from 'node:fs'
import t, { type Test } from 'tap'
import { SOME_ID } from '../../src/http/examples.js'
import { flagshipId, sampleService, type Service } from '../fixtures/service.js'

interface Schema { $ref?: string, examples?: unknown[] }
interface Media { schema?: Schema, example?: unknown }
interface Parameter { name: string, in: 'query' | 'path' | 'header', required?: boolean, schema?: Schema, example?: unknown }
interface Operation {
  parameters?: Parameter[]
  requestBody?: { content: Record<string, Media> }
  responses: Record<string, { content?: Record<string, Media> }>
}
type Method = 'GET' | 'POST' | 'PATCH' | 'DELETE'
interface Call { name: string, method: Method, path: string, operation: Operation }

const description: { paths: Record<string, Record<string, Operation>>, components: { schemas: Record<string, Schema> } } =
  JSON.parse(readFileSync(new URL('../../openapi/openapi.json', import.meta.url), 'utf8'))

const calls = Object.entries(description.paths).flatMap(([path, methods]) => Object.entries(methods).flatMap(([verb, operation]): Call[] => {
  const method = (['GET', 'POST', 'PATCH', 'DELETE'] as const).find(method => method === verb.toUpperCase())
  return method === undefined ? [] : [{ name: `${verb.toUpperCase()} ${path}`, method, path, operation }]
}))

/** What is made stands before what reads it, and what changes or removes it comes last. */
const rankOf = ({ method, path }: Call): number =>
  method === 'DELETE' ? 4 : method === 'PATCH' || /\/(?:merge|split)$/.test(path) ? 3 : method === 'GET' ? 2 : 1

/** Lists in an answer that would be empty if the example found nothing; those of what other examples left out do not count. */
const LISTS = ['items', 'matches', 'findings', 'claims', 'attributions', 'results', 'texts']

const ajv = new Ajv2020({ strict: false, validateFormats: false })
ajv.addSchema(description, 'api')

t.test('every example works on the sample record, and its answer is what is described', async t => {
  const service = await sampleService(t)
  const ids = await idsOf(service)
  for (const call of [...calls].sort((a, b) => rankOf(a) - rankOf(b))) {
    const { answer, contentType } = await send(service, call, ids)
    const documented = Object.keys(call.operation.responses).filter(status => status.startsWith('2'))
    t.ok(documented.includes(String(answer.statusCode)), `${call.name}: ${answer.statusCode} ${answer.statusCode < 300 ? '' : answer.body}`)
    keepIds(ids, call, answer.body)
    fits(t, call, { status: answer.statusCode, contentType, body: answer.body })
  }
})

/** Ids in the place of a path's {id} and of SOME_ID in a body: of the record, or of what an example has made. */
type Ids = Record<string, { path: string, body: string }>

async function idsOf (service: Service): Promise<Ids> {
  const { call } = service
  const list = async (path: string) => (await call('GET', path)).json<{ items: Array<{ id: string }> }>().items.map(({ id }) => id)
  const [articles, claims, sources] = [await list('/v1/articles'), await list('/v1/claims'), await list('/v1/sources')]
  const flagship = await flagshipId(service)
  const { attributions } = (await call('GET', `/v1/claims/${flagship}/provenance`)).json<{ attributions: Array<{ id: string }> }>()
  const other = claims.find(id => id !== flagship) ?? ''
  return {
    articles: { path: articles[0] ?? '', body: '' },
    claims: { path: flagship, body: other },
    split: { path: flagship, body: attributions[0]?.id ?? '' },
    merge: { path: other, body: flagship },
    attributions: { path: attributions[1]?.id ?? '', body: '' },
    sources: { path: sources[0] ?? '', body: sources[1] ?? '' }
  }
}

function keepIds (ids: Ids, { method, path }: Call, body: string): void {
  if (method !== 'POST' || !/^\/v1\/(?:keys|suppressions)$/.test(path)) return
  const made: { key?: { id: string }, fingerprint?: string } = JSON.parse(body)
  ids[path.split('/').at(-1) ?? ''] = { path: made.key?.id ?? made.fingerprint ?? '', body: '' }
}

async function send ({ call }: Service, { method, path, operation, name }: Call, ids: Ids) {
  const of = path === '/v1/claims/{id}/merge' ? 'merge' : path === '/v1/claims/{id}/split' ? 'split' : path.split('/')[2] ?? ''
  const query = (operation.parameters ?? []).filter(parameter => parameter.in === 'query').flatMap((parameter): Array<[string, string]> => {
    const example = parameter.example ?? parameter.schema?.examples?.[0]
    if (example === undefined && parameter.required === true) throw new Error(`${name}: ${parameter.name} has no example`)
    return example === undefined ? [] : [[parameter.name, String(example)]]
  })
  const url = `${path.replace(/\{\w+\}/, ids[of]?.path ?? '')}${query.length === 0 ? '' : `?${new URLSearchParams(query).toString()}`}`
  const [contentType, media] = Object.entries(operation.requestBody?.content ?? {})[0] ?? []
  const body = media === undefined ? undefined : bodyOf(contentType ?? '', exampleOf(media), ids[of]?.body ?? '')
  const answer = await call(method, url, body, contentType === undefined ? {} : { 'content-type': contentType })
  return { answer, contentType: String(answer.headers['content-type']).split(';')[0] ?? '' }
}

const exampleOf = ({ example, schema }: Media): unknown => example ?? description.components.schemas[schema?.$ref?.split('/').at(-1) ?? '']?.examples?.[0]

function bodyOf (contentType: string, example: unknown, id: string): string {
  if (contentType === 'application/x-www-form-urlencoded') return new URLSearchParams(Object.entries(Object(example)).map(([name, value]): [string, string] => [name, String(value)])).toString()
  return (typeof example === 'string' ? example : JSON.stringify(example)).replaceAll(SOME_ID, id)
}

/** Whether the answer is of the media type and the schema that stand at its status; NDJSON line by line. */
function fits (t: Test, { name, operation }: Call, { status, contentType, body }: { status: number, contentType: string, body: string }): void {
  const content = operation.responses[status]?.content
  if (content === undefined || Object.keys(content).length === 0) {
    t.equal(body, '', `${name}: nothing is described`)
    return
  }
  const schema = content[contentType]?.schema
  t.ok(schema, `${name}: ${contentType} is described`)
  const answers: unknown[] = contentType === 'text/plain' ? [body] : contentType.endsWith('ndjson') ? body.trim().split('\n').map(line => JSON.parse(line)) : [JSON.parse(body)]
  for (const answer of answers) {
    const check = ajv.compile(JSON.parse(JSON.stringify(schema ?? false).replaceAll('"#/components', '"api#/components')))
    t.ok(check(answer), `${name}: ${ajv.errorsText(check.errors)}`)
    for (const list of LISTS) if (Array.isArray(Object(answer)[list])) t.not(Object(answer)[list].length, 0, `${name}: finds something (${list})`)
  }
}
