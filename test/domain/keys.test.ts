import t from 'tap'
import { authenticate, createKey, ensureAdminKey, revokeKey } from '../../src/domain/keys.js'
import { eachDatabase } from '../fixtures/databases.js'
import { nobody } from '../fixtures/record.js'

eachDatabase(t, 'makes a key whose secret is shown once and kept as a hash', async (t, open) => {
  const store = await open()
  const { key, secret } = await createKey(store, { name: 'CMS', scopes: ['write', 'read', 'read'] }, nobody)
  t.match(key, { name: 'CMS', scopes: ['read', 'write'], revokedAt: null })
  t.same(await authenticate(store, secret), key)
  t.notMatch(JSON.stringify(await store.keys.list({ limit: 10 })), secret)
  t.equal(await authenticate(store, `${secret}x`), undefined)
})

eachDatabase(t, 'lets a revoked key in no more', async (t, open) => {
  const store = await open()
  const { key, secret } = await createKey(store, { name: 'CMS', scopes: ['read'] }, nobody)
  t.match(await revokeKey(store, key.id, nobody), { revokedAt: String })
  t.equal(await authenticate(store, secret), undefined)
  await t.rejects(revokeKey(store, '01900000-0000-7000-8000-000000000000', nobody), { code: 'KEY_NOT_FOUND' })
})

eachDatabase(t, 'makes a first admin key where there is none, once', async (t, open) => {
  const store = await open()
  const secret = await ensureAdminKey(store, undefined)
  t.match(await authenticate(store, secret ?? ''), { scopes: ['admin'] })
  t.equal(await ensureAdminKey(store, undefined), undefined)
})

eachDatabase(t, 'takes the operator\'s own admin key, and makes another when that one was revoked', async (t, open) => {
  const store = await open()
  const mine = 'a secret of my own choosing'
  t.equal(await ensureAdminKey(store, mine), undefined)
  t.equal(await ensureAdminKey(store, mine), undefined)
  const key = await authenticate(store, mine)
  t.match(key, { scopes: ['admin'] })
  await revokeKey(store, key?.id ?? '', nobody)
  const made = await ensureAdminKey(store, mine)
  t.match(await authenticate(store, made ?? ''), { scopes: ['admin'] })
})
