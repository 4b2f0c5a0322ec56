import t from 'tap'
import { eachDatabase } from '../../fixtures/databases.js'
import { freshService } from '../../fixtures/service.js'

eachDatabase(t, 'a key is made, listed and revoked, and its secret shown once', async (t, open) => {
  const { call, log } = await freshService(t, open)
  const made = await call('POST', '/v1/keys', { name: 'the CMS', scopes: ['read', 'write'] })
  t.equal(made.statusCode, 201)
  const { key, secret } = made.json<{ key: { id: string }, secret: string }>()
  t.match((await call('GET', '/v1/keys')).json(), { items: [{ id: key.id, name: 'the CMS', scopes: ['read', 'write'], revokedAt: null }], nextCursor: null })
  t.match((await call('DELETE', `/v1/keys/${key.id}`)).json(), { id: key.id, revokedAt: String })
  t.match((await call('DELETE', '/v1/keys/01890a5d-ac96-774b-bcce-b302099a8057')).json(), { status: 404, code: 'KEY_NOT_FOUND' })
  t.notMatch((await call('GET', '/v1/keys')).body, secret)
  t.notMatch(JSON.stringify(log), secret)
})
