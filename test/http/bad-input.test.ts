// For every endpoint: whatever a client can send is a 4xx problem that points at what is wrong, soon, and never a 500.
import { readFileSync } from 'node:fs'
import t, { type Test } from 'tap'
import { eachDatabase } from '../fixtures/databases.js'
import { freshService, type Service } from '../fixtures/service.js'

const ID = '01890a5d-ac96-774b-bcce-b302099a8057'
/** Longer than any of this takes on a slow machine, and far shorter than what runs away. */
const BOUND_MS = 20_000

type Body = Record<string, unknown>
/** An endpoint with a body that it takes, and the name of a field in it that holds a string. */
type Endpoint = readonly [method: 'POST' | 'PATCH', url: string, good: Body, field: string]

const ENDPOINTS: readonly Endpoint[] = [
  ['POST', '/v1/articles', { url: 'https://courier.example/a', text: 'Quist said that it rained.' }, 'text'],
  ['POST', '/v1/articles', { url: 'https://courier.example/b', html: '<p>Quist said that it rained.</p>' }, 'html'],
  ['POST', '/v1/extract', { text: 'Quist said that it rained.' }, 'text'],
  ['POST', '/v1/match', { text: 'It rained.' }, 'text'],
  ['POST', '/v1/drafts/check', { html: '<p>It rained.</p>' }, 'html'],
  ['POST', '/v1/claims', { text: 'It rained' }, 'text'],
  ['PATCH', `/v1/claims/${ID}`, { text: 'It rained' }, 'text'],
  ['POST', `/v1/claims/${ID}/reviews`, { publisher: 'Desk', rating: 'false', url: 'https://facts.example/1' }, 'rating'],
  ['POST', `/v1/claims/${ID}/merge`, { into: ID }, 'into'],
  ['POST', `/v1/sources/${ID}/merge`, { into: ID }, 'into'],
  ['PATCH', `/v1/attributions/${ID}`, { stance: 'denies' }, 'stance'],
  ['POST', '/v1/keys', { name: 'CMS', scopes: ['read'] }, 'name']
]

const withField = ([, , good, field]: Endpoint, value: unknown): string => JSON.stringify({ ...good, [field]: value })
const atField = ([, , , field]: Endpoint): object => ({ status: 400, code: 'INVALID_REQUEST', errors: [{ pointer: `/${field}` }] })
const atRoot = (): object => ({ status: 400, code: 'INVALID_REQUEST', errors: [{ pointer: '' }] })
const invalidUtf8 = (body: string): Buffer => Buffer.from(body, 'latin1')

type Bad = readonly [name: string, send: (endpoint: Endpoint) => string | Buffer, expected: (endpoint: Endpoint) => object]

const BAD: readonly Bad[] = [
  ['nothing', () => '', atRoot],
  ['broken JSON', endpoint => withField(endpoint, 'x').slice(0, -1), atRoot],
  ['an array', () => '[]', atRoot],
  ['an empty object', () => '{}', () => ({ status: 400, code: 'INVALID_REQUEST' })],
  ['an empty string', endpoint => withField(endpoint, ''), atField],
  ['a number for a string', endpoint => withField(endpoint, 7), atField],
  ['null for a string', endpoint => withField(endpoint, null), atField],
  ['an unknown field', ([, , good]) => JSON.stringify({ ...good, more: 1 }), () => ({ status: 400, errors: [{ pointer: '/more', detail: 'no such field' }] })],
  ['a field named __proto__', endpoint => withField(endpoint, 'x').replace('{', '{"__proto__":{"scopes":["admin"]},'), atRoot],
  ['invalid UTF-8', endpoint => invalidUtf8(withField(endpoint, 'caf\u00e9')), () => ({ status: 400, code: 'INVALID_ENCODING' })],
  ['a NUL character', endpoint => withField(endpoint, 'a\0b'), atField],
  ['half of a surrogate pair', endpoint => withField(endpoint, 'a\ud83d'), atField],
  ['10 MB of one word', endpoint => withField(endpoint, 'word'.repeat(2_500_000)), () => ({ status: 413, code: 'BODY_TOO_LARGE' })],
  ['10,000 nested arrays', endpoint => withField(endpoint, null).replace('null', '['.repeat(10_000) + ']'.repeat(10_000)), atRoot]
]

async function isRefused (t: Test, { call }: Service, [method, url]: Endpoint, body: string | Buffer): Promise<object> {
  const start = performance.now()
  const answer = await call(method, url, body)
  t.ok(answer.statusCode >= 400 && answer.statusCode < 500, `${answer.statusCode} is the client's fault`)
  t.match(answer.headers['content-type'], 'application/problem+json')
  t.ok(performance.now() - start < BOUND_MS, 'in bounded time')
  return answer.json<object>()
}

eachDatabase(t, 'bad bodies', async (t, open) => {
  const service = await freshService(t, open)
  for (const endpoint of ENDPOINTS) {
    const [method, url, , field] = endpoint
    for (const [name, send, expected] of BAD) {
      // an empty text matches nothing
      if (url === '/v1/match' && name === 'an empty string') continue
      await t.test(`${method} ${url} refuses ${name} (${field})`, async t => {
        t.match(await isRefused(t, service, endpoint, send(endpoint)), expected(endpoint))
      })
    }
    await t.test(`${method} ${url} refuses another media type`, async t => {
      const answer = await service.call(method, url, '<a/>', { 'content-type': 'application/xml' })
      t.match(answer.json(), { status: 415, code: 'UNSUPPORTED_MEDIA_TYPE' })
    })
    await t.test(`${method} ${url} refuses another charset and compression`, async t => {
      const [, , good] = endpoint
      for (const headers of [{ 'content-type': 'application/json; charset=utf-16' }, { 'content-type': 'application/json; charset="ISO-8859-1"' }, { 'content-encoding': 'gzip' }]) {
        t.match((await service.call(method, url, good, headers)).json(), { status: 415, code: 'UNSUPPORTED_MEDIA_TYPE' })
      }
      t.not((await service.call(method, url, good, { 'content-type': 'application/json; charset=UTF-8' })).statusCode, 415)
    })
  }
})

t.test('what is long or deep within the limit is answered soon, and never a 500', async t => {
  const { call } = await freshService(t)
  // the first long text starts the thread that reads it, which takes seconds on a machine that is busy, whatever it holds
  await call('POST', '/v1/extract', { text: 'Quist said that it rained. '.repeat(100) })
  const deep = '<div>'.repeat(10_000) + 'Quist said that it rained.' + '</div>'.repeat(10_000)
  const long = 'word'.repeat(500_000)
  for (const endpoint of ENDPOINTS) {
    const [method, url, , field] = endpoint
    for (const [name, value] of [['nested tags', deep], ['one word', long]] as const) {
      await t.test(`${method} ${url} answers ${name} (${field})`, async t => {
        const start = performance.now()
        const answer = await call(method, url, withField(endpoint, value))
        t.ok(answer.statusCode < 500, String(answer.statusCode))
        t.ok(performance.now() - start < BOUND_MS, 'in bounded time')
      })
    }
  }
})

t.test('both text and html, or neither, is refused', async t => {
  const { call } = await freshService(t)
  for (const url of ['/v1/articles', '/v1/extract', '/v1/drafts/check']) {
    const rest = url === '/v1/articles' ? { url: 'https://courier.example/a' } : {}
    t.match((await call('POST', url, { ...rest, text: 'a', html: 'b' })).json(), { status: 400, errors: [{ pointer: '/html' }] }, url)
    t.match((await call('POST', url, rest)).json(), { status: 400, errors: [{ pointer: '/text' }] }, url)
  }
})

for (const [name, payload, expected] of [
  ['a URL that is none', { url: 'courier', text: 'It rained.' }, { status: 400, code: 'INVALID_URL', errors: [{ pointer: '/url' }] }],
  ['a text without words', { url: 'https://courier.example/a', text: ' \n ' }, { status: 422, code: 'TEXT_EMPTY', errors: [{ pointer: '/text' }] }],
  ['HTML without words', { url: 'https://courier.example/a', html: '<p></p>' }, { status: 422, errors: [{ pointer: '/html' }] }],
  ['its address misspelt', { link: 'https://courier.example/a', text: 'x' }, { status: 400, errors: [{ pointer: '/url', detail: 'is missing' }, { pointer: '/link', detail: 'no such field' }] }],
  ['a language by its name', { url: 'https://courier.example/a', text: 'x', language: 'English' }, { status: 400, errors: [{ pointer: '/language', detail: 'must be a BCP 47 tag, as en or pt-BR' }] }],
  ['a day that does not exist', { url: 'https://courier.example/a', text: 'x', publishedAt: '2023-02-30T00:00:00Z' }, { status: 400, errors: [{ pointer: '/publishedAt' }] }]
] as const) {
  t.test(`an article with ${name} is refused`, async t => {
    const { call } = await freshService(t)
    t.match((await call('POST', '/v1/articles', payload)).json(), expected)
  })
}

t.test('a batch is refused where it holds nothing or too much', async t => {
  const { call } = await freshService(t)
  for (const [payload, pointer] of [
    [{ texts: [] }, '/texts'], [{ texts: ['a', 7] }, '/texts/1'], [{ texts: Array(101).fill('a') }, '/texts'], [{ texts: ['a'], limit: 0 }, '/limit'],
    [{ texts: ['a'], filters: { status: 'true' } }, '/filters/status'], [{ texts: ['a'], filters: { more: 1 } }, '/filters/more'],
    [{ texts: ['a'], include: ['all'] }, '/include/0'], [{ texts: ['a'], asOf: 'yesterday' }, '/asOf']
  ] as const) t.match((await call('POST', '/v1/match/batch', payload)).json(), { status: 400, errors: [{ pointer }] }, pointer)
})

eachDatabase(t, 'bad query strings and ids', async (t, open) => {
  const { call } = await freshService(t, open)
  for (const list of ['/v1/articles', '/v1/claims', '/v1/denials', '/v1/sources', '/v1/keys']) {
    for (const [query, pointer] of [['limit=0', '/limit'], ['limit=101', '/limit'], ['limit=x', '/limit'], ['limit=', '/limit'], ['limit=1&limit=2', '/limit'], ['more=1', '/more']] as const) {
      t.match((await call('GET', `${list}?${query}`)).json(), { status: 400, errors: [{ pointer }] }, `${list}?${query}`)
    }
    for (const cursor of ['x', '%00', 'e30', 'eyJhIjoxfQ', 'W10', 'W251bGxd', 'WyJhIiwiYiJd', '%F0%9F%99%82', 'a'.repeat(900)]) {
      const answer = await call('GET', `${list}?cursor=${cursor}`)
      t.equal(answer.statusCode, 400, `${list}?cursor=${cursor.slice(0, 20)}`)
      t.match(answer.json(), { code: cursor === '%00' ? 'INVALID_REQUEST' : 'INVALID_CURSOR' })
    }
  }
  t.match((await call('GET', '/v1/claims?query=%00')).json(), { status: 400, errors: [{ pointer: '/query' }] })
  t.equal((await call('GET', '/v1/claims?query=%25_%5C%27%22%3B--')).statusCode, 200, 'signs of a query language are words like others')
  t.equal((await call('GET', '/v1/sources?query=%ff%fe')).statusCode, 200)
  for (const [method, url, payload] of [
    ['GET', '/v1/articles/:id'], ['DELETE', '/v1/articles/:id'], ['GET', '/v1/articles/:id/revisions'], ['GET', '/v1/claims/:id'],
    ['PATCH', '/v1/claims/:id', { text: 'a' }], ['DELETE', '/v1/claims/:id'], ['POST', '/v1/claims/:id/merge', { into: '01890a5d-ac96-774b-bcce-b302099a8058' }],
    ['POST', '/v1/claims/:id/split', { attributions: [ID] }], ['POST', '/v1/claims/:id/reviews', { publisher: 'a', rating: 'b', url: 'https://c.example' }],
    ['GET', '/v1/claims/:id/provenance'], ['GET', '/v1/claims/:id/provenance?asOf=2020-01-01T00:00:00Z'], ['PATCH', '/v1/attributions/:id', { stance: 'denies' }],
    ['DELETE', '/v1/attributions/:id'], ['GET', '/v1/sources/:id'], ['POST', '/v1/sources/:id/merge', { into: '01890a5d-ac96-774b-bcce-b302099a8058' }], ['DELETE', '/v1/keys/:id']
  ] as const) {
    t.match((await call(method, url.replace(':id', ID), payload)).json(), { status: 404, code: /_NOT_FOUND$/ }, `${method} ${url} without a record`)
    t.match((await call(method, url.replace(':id', 'x'), payload)).json(), { status: 400, errors: [{ pointer: '/id' }] }, `${method} ${url} with no id`)
  }
})

t.test('times are taken with every offset from UTC that RFC 3339 has', async t => {
  const { call } = await freshService(t)
  const { id } = (await call('POST', '/v1/claims', { text: 'The bridge is shut' })).json<{ id: string }>()
  const time = '2024-03-01T08:00:00+20:00'
  for (const list of ['articles', 'denials', 'claims']) {
    for (const bound of ['since', 'until']) t.equal((await call('GET', `/v1/${list}?${bound}=${encodeURIComponent(time)}`)).statusCode, 200, `${list} ${bound}`)
  }
  t.equal((await call('GET', `/v1/claims/${id}/provenance?asOf=${encodeURIComponent(time)}`)).statusCode, 200)
  t.equal((await call('POST', '/v1/match', { text: 'The bridge is shut', asOf: time, filters: { since: time, until: time }, include: ['provenance'] })).statusCode, 200)
})

t.test('a wrong method is told which are right, at every address', async t => {
  const { call } = await freshService(t)
  const { paths }: { paths: Record<string, object> } = JSON.parse(readFileSync('openapi/openapi.json', 'utf8'))
  for (const [path, methods] of Object.entries(paths)) {
    const answer = await call('PUT', path.replace('{id}', ID), 'x', { 'content-type': 'text/plain' })
    t.equal(answer.statusCode, 405, path)
    // a borrowed protocol has an error shape of its own
    if (path.startsWith('/v1/')) t.match(answer.json(), { status: 405, code: 'METHOD_NOT_ALLOWED' }, path)
    for (const method of Object.keys(methods)) t.match(answer.headers['allow'], method.toUpperCase(), path)
  }
  t.match((await call('OPTIONS', '/v1/match')).json(), { status: 405 })
})

t.test('an address that is none is told so', async t => {
  const { call } = await freshService(t)
  for (const url of ['/v3/match', '/v1/claims/a/b/c', '/v1/match/', '/docs/static/none.js']) t.match((await call('GET', url)).json(), { status: 404, code: 'ROUTE_NOT_FOUND' }, url)
  t.match((await call('GET', '/v1/claims/%E0%A4%A')).json(), { status: 400, code: 'INVALID_REQUEST' })
  t.match((await call('GET', `/v1/claims/${'a'.repeat(500)}`)).json(), { status: 400, errors: [{ pointer: '/id', detail: /must be an id/ }] })
  t.match((await call('GET', '/v1/claims/%zz')).json(), { status: 400, detail: /% that encodes no character/ })
})

for (const url of ['/v1/articles/import', '/v1/claims/import']) {
  t.test(`${url} answers bad lines as lines`, async t => {
    const { call } = await freshService(t, undefined, { BODY_LIMIT_BYTES: '2048' })
    const send = async (body: string | Buffer) => (await call('POST', url, body, { 'content-type': 'application/x-ndjson' })).body.trim().split('\n').map((line): object => JSON.parse(line))
    t.match(await send(''), [{ line: 1, status: 400, error: { code: 'INVALID_REQUEST' } }], 'nothing')
    t.match(await send('{}\n{"text":\n[]\n{"text":7}\n{"more":1}\n'), [1, 2, 3, 4, 5].map(line => ({ line, status: 400, error: { code: 'INVALID_REQUEST', pointer: String } })))
    t.match(await send(Buffer.from('{"text":"caf\u00e9"}', 'latin1')), [{ status: 400, error: { code: 'INVALID_ENCODING' } }])
    t.match(await send(`${'word'.repeat(2_500_000)}\n{}`), [{ line: 1, status: 413, error: { code: 'BODY_TOO_LARGE' } }, { line: 2, status: 400 }])
    t.match((await call('POST', url, '{}', { 'content-type': 'application/json' })).json(), { status: 415 })
    t.match((await call('POST', url)).json(), { status: 415 })
  })
}
