import t from 'tap'
import { createKey } from '../../src/domain/keys.js'
import type { Scope } from '../../src/model/key.js'
import { eachDatabase } from '../fixtures/databases.js'
import { freshService, type Service } from '../fixtures/service.js'

const nobody = { keyId: null, ifMatch: undefined }
const secretOf = async ({ record }: Service, ...scopes: Scope[]): Promise<string> => (await createKey(record.store, { name: 'a key', scopes }, nobody)).secret
const bearer = (secret: string) => ({ authorization: `Bearer ${secret}` })

const CALLS = [
  ['GET', '/v1/claims', 'read'], ['GET', '/metrics', 'read'], ['POST', '/v1/match', 'read'], ['POST', '/v1/extract', 'read'], ['POST', '/v1/drafts/check', 'read'],
  ['POST', '/v1/articles', 'write'], ['POST', '/v1/articles/import', 'write'], ['POST', '/v1/claims', 'write'], ['GET', '/v1/keys', 'admin'], ['POST', '/v1/keys', 'admin']
] as const
const RANK = { read: 1, write: 2, admin: 3 }

eachDatabase(t, 'each scope may what it may, and no more', async (t, open) => {
  const service = await freshService(t, open, { AUTH: 'keys' })
  for (const held of ['read', 'write', 'admin'] as const) {
    const headers = bearer(await secretOf(service, held))
    for (const [method, url, scope] of CALLS) {
      const { statusCode } = await service.call(method, url, undefined, headers)
      if (RANK[held] >= RANK[scope]) t.notMatch(String(statusCode), /401|403/, `${held} may ${method} ${url}`)
      else t.equal(statusCode, 403, `${held} may not ${method} ${url}`)
    }
  }
})

t.test('HEAD may what GET may', async t => {
  const service = await freshService(t, undefined, { AUTH: 'keys' })
  const headers = bearer(await secretOf(service, 'read'))
  t.equal((await service.call('HEAD', '/v1/claims', undefined, headers)).statusCode, 200)
  t.equal((await service.call('HEAD', '/v1/keys', undefined, headers)).statusCode, 403)
})

t.test('without a key that is on record nothing is answered', async t => {
  const service = await freshService(t, undefined, { AUTH: 'keys' })
  for (const headers of [{}, bearer('guess'), { authorization: 'Basic YTpi' }, { authorization: 'Bearer' }]) {
    for (const [method, url] of CALLS) {
      const answer = await service.call(method, url, undefined, headers)
      t.match(answer.json(), { status: 401, code: 'UNAUTHENTICATED' }, `${method} ${url}`)
      t.match(answer.headers['www-authenticate'], /^Bearer /)
    }
  }
  t.match((await service.call('POST', '/v1/keys', { name: 'mine', scopes: ['admin'] }, bearer(await secretOf(service, 'write')))).json(), { status: 403, code: 'FORBIDDEN' })
})

t.test('probes and documentation need no key', async t => {
  const { call } = await freshService(t, undefined, { AUTH: 'keys' })
  for (const url of ['/healthz', '/readyz', '/openapi.json', '/docs', '/docs/static/swagger-ui.css']) t.equal((await call('GET', url)).statusCode, 200, url)
})

t.test('a revoked key is refused at once where it was revoked, and soon everywhere', async t => {
  const service = await freshService(t, undefined, { AUTH: 'keys' })
  const admin = bearer(await secretOf(service, 'admin'))
  const { key, secret } = (await service.call('POST', '/v1/keys', { name: 'CMS', scopes: ['read'] }, admin)).json<{ key: { id: string }, secret: string }>()
  t.equal((await service.call('GET', '/v1/claims', undefined, bearer(secret))).statusCode, 200)
  await service.record.store.keys.revoke(key.id)
  t.equal((await service.call('GET', '/v1/claims', undefined, bearer(secret))).statusCode, 200, 'another process revoked it a moment ago')
  await service.call('DELETE', `/v1/keys/${key.id}`, undefined, admin)
  t.equal((await service.call('GET', '/v1/claims', undefined, bearer(secret))).statusCode, 401)
})

t.test('a key is asked for again after a while', async t => {
  const service = await freshService(t, undefined, { AUTH: 'keys' })
  const { key, secret } = await createKey(service.record.store, { name: 'CMS', scopes: ['read'] }, nobody)
  t.equal((await service.call('GET', '/v1/claims', undefined, bearer(secret))).statusCode, 200)
  await service.record.store.keys.revoke(key.id)
  const clock = Date.now
  t.teardown(() => { Date.now = clock })
  Date.now = () => clock() + 4000
  t.equal((await service.call('GET', '/v1/claims', undefined, bearer(secret))).statusCode, 401)
})

t.test('the memory of keys is bounded', async t => {
  const service = await freshService(t, undefined, { AUTH: 'keys' })
  const { keys } = service.record.store
  const key = await keys.add({ name: 'one', scopes: ['read'], hash: 'x' })
  const { createAuthenticator } = await import('../../src/http/auth.js')
  let asked = 0
  const authenticator = createAuthenticator({ keys: { ...keys, findByHash: async () => { asked++; return key } } })
  const look = async (secret: string) => await authenticator.find({ headers: { authorization: `Bearer ${secret}` } })
  for (let number = 0; number <= 1000; number++) await look(`secret-${number}`)
  await look('secret-1000')
  t.equal(asked, 1001, 'the newest is remembered')
  await look('secret-0')
  t.equal(asked, 1002, 'the oldest is not')
})

t.test('an editor is named in the audit trail by the key', async t => {
  const service = await freshService(t, undefined, { AUTH: 'keys' })
  const { key, secret } = await createKey(service.record.store, { name: 'desk', scopes: ['write'] }, nobody)
  const { id } = (await service.call('POST', '/v1/claims', { text: 'It rained' }, bearer(secret))).json<{ id: string }>()
  await service.call('PATCH', `/v1/claims/${id}`, { text: 'It snowed' }, bearer(secret))
  t.match((await service.record.store.audit.of(id)).at(-1), { keyId: key.id, action: 'edit' })
})

t.test('guessing keys is limited by address', async t => {
  const service = await freshService(t, undefined, { AUTH: 'keys', RATE_LIMIT_PER_MINUTE: '3' })
  const headers = bearer(await secretOf(service, 'read'))
  t.equal((await service.call('GET', '/v1/claims', undefined, headers)).statusCode, 200)
  t.equal((await service.call('GET', '/v1/claims', undefined, bearer('guess-1'))).statusCode, 401)
  t.equal((await service.call('GET', '/v1/claims', undefined, bearer('guess-2'))).statusCode, 401)
  const refused = await service.call('GET', '/v1/claims', undefined, bearer('guess-3'))
  t.match(refused.json(), { status: 429, code: 'RATE_LIMITED' })
  t.match(refused.headers, { 'retry-after': String, 'x-ratelimit-limit': '3' })
  t.equal((await service.call('GET', '/v1/claims', undefined, headers)).statusCode, 200, 'a key that is known has a count of its own')
  t.equal((await service.call('GET', '/nowhere')).statusCode, 429, 'addresses that are none count too')
  t.equal((await service.call('GET', '/healthz')).statusCode, 200, 'probes do not')
})
