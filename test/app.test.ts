import t from 'tap'
import { ReaderUnavailable } from '../src/errors.js'
import { freshService } from './fixtures/service.js'
import { articleOf } from './fixtures/record.js'

t.test('every answer is named, not cached, and guarded', async t => {
  const { call } = await freshService(t)
  const { headers } = await call('GET', '/v1/claims')
  t.match(headers, {
    'x-request-id': /^[0-9a-f-]{36}$/, 'cache-control': 'no-store', 'x-content-type-options': 'nosniff', 'content-security-policy': "default-src 'none';frame-ancestors 'none'"
  })
  t.notOk(headers['access-control-allow-origin'])
  t.match((await call('GET', '/v1/claims', undefined, { 'x-request-id': 'cms-42' })).headers, { 'x-request-id': 'cms-42' })
  t.not((await call('GET', '/v1/claims', undefined, { 'x-request-id': 'a name, and more' })).headers['x-request-id'], 'a name, and more')
})

t.test('only origins that are listed may read', async t => {
  const { call } = await freshService(t, undefined, { CORS_ORIGINS: 'https://cms.example' })
  const asked = async (origin: string) => (await call('GET', '/v1/claims', undefined, { origin })).headers['access-control-allow-origin']
  t.equal(await asked('https://cms.example'), 'https://cms.example')
  t.not(await asked('https://other.example'), 'https://other.example')
  const preflight = await call('OPTIONS', '/v1/match', undefined, { origin: 'https://cms.example', 'access-control-request-method': 'POST', 'access-control-request-headers': 'authorization' })
  t.equal(preflight.statusCode, 204)
  t.match(preflight.headers, { 'access-control-allow-methods': /PATCH/, 'access-control-allow-headers': /authorization/ })
})

t.test('all origins may read where that is said', async t => {
  const { call } = await freshService(t, undefined, { CORS_ORIGINS: '*' })
  t.equal((await call('GET', '/v1/claims', undefined, { origin: 'https://any.example' })).headers['access-control-allow-origin'], '*')
})

t.test('the API describes itself, and its page loads nothing from elsewhere', async t => {
  const { call } = await freshService(t)
  t.match((await call('GET', '/openapi.json')).json(), { openapi: '3.1.0', info: { title: 'On Record' } })
  const page = await call('GET', '/docs')
  t.match(page.headers, { 'content-type': /^text\/html/, 'content-security-policy': /script-src 'self';/ })
  t.notMatch(page.body, /(src|href)="https?:/)
  for (const [, path = ''] of page.body.matchAll(/(?:src|href)="([^"]+)"/g)) t.equal((await call('GET', path)).statusCode, 200, path)
})

t.test('a browser at / is led to the page, a program to the description', async t => {
  const { call } = await freshService(t, undefined, { AUTH: 'keys' })
  t.match(await call('GET', '/', undefined, { accept: 'text/html,application/xhtml+xml,*/*;q=0.8' }), { statusCode: 302, headers: { location: '/docs', vary: 'accept' } })
  for (const accept of ['application/json', '*/*', '']) t.match(await call('GET', '/', undefined, { accept }), { statusCode: 302, headers: { location: '/openapi.json' } }, accept)
})

t.test('figures count routes, not addresses, and tell what is on record', async t => {
  const { call } = await freshService(t)
  await call('POST', '/v1/articles', articleOf('Ada Quist said that the bridge was safe.'))
  await call('GET', '/v1/claims/01890a5d-ac96-774b-bcce-b302099a8057')
  const { body, headers } = await call('GET', '/metrics')
  t.match(headers['content-type'], /^text\/plain/)
  t.match(body, /http_request_duration_seconds_count\{method="GET",route="\/v1\/claims\/:id",status_code="404"\} 1/)
  t.match(body, /onrecord_articles 1/)
  t.match(body, /onrecord_claims [1-9]/)
  t.notMatch(body, '01890a5d')
})

t.test('the log holds no text, name, query, key or address that was asked for', async t => {
  const { call, log } = await freshService(t, undefined, { LOG_LEVEL: 'trace' })
  const secret = { authorization: 'Bearer quist-secret' }
  await call('POST', '/v1/articles', articleOf('Ada Quist said that it rained.', { title: 'Quist' }), secret)
  await call('GET', '/v1/claims?query=quist', undefined, secret)
  await call('GET', '/v1/claims/quist?quist=1')
  await call('GET', '/quist')
  await call('POST', '/v1/match', '{"text":"Quist', secret)
  await call('POST', '/v1/articles/import', '{"text":"Quist"}\nQuist', { 'content-type': 'application/x-ndjson' })
  t.ok(log.length >= 6)
  t.match(log.at(0), { method: 'POST', route: '/v1/articles', status: 201, tookMs: Number, reqId: String })
  t.notMatch(JSON.stringify(log), /quist/i)
})

t.test('who finds too many texts waiting is told when to come again', async t => {
  const { call, record } = await freshService(t)
  Object.assign(record.store.claims, { list: async () => { throw new ReaderUnavailable() } })
  const answer = await call('GET', '/v1/claims')
  t.match(answer.json(), { status: 503, code: 'READER_UNAVAILABLE' })
  t.match(answer.headers['retry-after'], /^\d+$/)
})

t.test('what breaks in here tells nothing of itself', async t => {
  const { call, log, record } = await freshService(t)
  Object.assign(record.store.claims, { list: async () => { throw new Error('quist') } })
  const answer = await call('GET', '/v1/claims')
  t.match(answer.json(), { status: 500, code: 'INTERNAL', type: 'urn:onrecord:problem:internal' })
  t.notMatch(answer.body, 'quist')
  t.match(log.find(line => line['msg'] === 'failed'), { err: { type: 'Error' }, reqId: answer.headers['x-request-id'] })
  t.notMatch(JSON.stringify(log), 'quist')
})
