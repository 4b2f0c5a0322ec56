import t from 'tap'
import { eachDatabase } from '../fixtures/databases.js'
import { allPages } from '../fixtures/stored.js'

const UNKNOWN = '01890000-0000-7000-8000-000000000000'

eachDatabase(t, 'finds a key by its hash, and never tells the hash', async (t, open) => {
  const { keys } = await open()
  const key = await keys.add({ name: 'CMS', hash: 'h1', scopes: ['read', 'write'] })
  t.match(key, { name: 'CMS', scopes: ['read', 'write'], revokedAt: null, createdAt: /Z$/ })
  t.same(Object.keys(key).sort(), ['createdAt', 'id', 'name', 'revokedAt', 'scopes'])
  t.same(await keys.findByHash('h1'), key)
  t.equal(await keys.findByHash('h2'), undefined)
  await t.rejects(keys.add({ name: 'again', hash: 'h1', scopes: ['read'] }), { cause: { code: '23505' } })
})

eachDatabase(t, 'revokes a key once, and counts the admins that are left', async (t, open) => {
  const { keys } = await open()
  t.equal(await keys.countAdmins(), 0)
  const { id } = await keys.add({ name: 'one', hash: 'h1', scopes: ['admin'] })
  await keys.add({ name: 'two', hash: 'h2', scopes: ['read', 'admin'] })
  await keys.add({ name: 'three', hash: 'h3', scopes: ['read'] })
  t.equal(await keys.countAdmins(), 2)
  const revoked = await keys.revoke(id)
  t.match(revoked, { id, revokedAt: /Z$/ })
  t.same(await keys.revoke(id), revoked, 'the time of the first stays')
  t.match(await keys.findByHash('h1'), { revokedAt: /Z$/ }, 'a revoked key is still known as such')
  t.equal(await keys.countAdmins(), 1)
  t.equal(await keys.revoke(UNKNOWN), undefined)
})

eachDatabase(t, 'lists the newest key first', async (t, open) => {
  const { keys } = await open()
  for (const name of ['one', 'two', 'three']) await keys.add({ name, hash: name, scopes: ['read'] })
  const pages = await allPages(async cursor => await keys.list({ limit: 2, cursor }))
  t.same(pages.map(page => page.map(({ name }) => name)), [['three', 'two'], ['one']])
})
