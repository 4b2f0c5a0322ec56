import t from 'tap'
import { keysCommand } from '../../src/cli/keys.js'
import { fakeService } from './fake-service.js'
import { terminalOf } from './terminal-of.js'

const key = { id: 'k1', name: 'CMS', scopes: ['read', 'write'], createdAt: '2026-01-02T03:04:05.000Z', revokedAt: null }

t.test('prints the secret of a new key alone, so that a script can take it', async t => {
  const { url, asked } = await fakeService(t, () => ({ status: 201, body: { key, secret: 'or_secret' } }))
  const { terminal, outLines, errLines } = terminalOf()
  t.equal(await keysCommand.run(['create', 'CMS', '--scope', 'read', '--scope', 'write', '--url', url, '--key', 'admin'], terminal), 0)
  t.match(asked, [{ method: 'POST', path: '/v1/keys', key: 'Bearer admin', body: '{"name":"CMS","scopes":["read","write"]}' }])
  t.same(outLines, ['or_secret'])
  t.equal(errLines[1], 'key k1; its secret is shown this once:')
})

t.test('asks for the scope read where none is named', async t => {
  const { url, asked } = await fakeService(t, () => ({ body: { key, secret: 'or_secret' } }))
  await keysCommand.run(['create', 'CMS', '--service', url], terminalOf().terminal)
  t.equal(asked[0]?.body, '{"name":"CMS","scopes":["read"]}')
})

t.test('lists all pages', async t => {
  const { url, asked } = await fakeService(t, ({ path }) => ({
    body: path === '/v1/keys' ? { items: [key], nextCursor: 'a/b' } : { items: [{ ...key, id: 'k2', revokedAt: '2026-02-03T04:05:06.000Z' }], nextCursor: null }
  }))
  const { terminal, outLines } = terminalOf()
  t.equal(await keysCommand.run(['list', '--url', url], terminal), 0)
  t.same(asked.map(({ path }) => path), ['/v1/keys', '/v1/keys?cursor=a%2Fb'])
  t.same(outLines, ['k1  CMS  read,write  made 2026-01-02T03:04:05.000Z', 'k2  CMS  read,write  made 2026-01-02T03:04:05.000Z  revoked 2026-02-03T04:05:06.000Z'])
})

t.test('revokes a key', async t => {
  const { url, asked } = await fakeService(t, () => ({ body: key }))
  const { terminal, outLines } = terminalOf()
  t.equal(await keysCommand.run(['revoke', 'k1', '--url', url], terminal), 0)
  t.match(asked, [{ method: 'DELETE', path: '/v1/keys/k1' }])
  t.same(outLines, ['revoked k1'])
})

t.test('needs to know what to do', async t => {
  const { url } = await fakeService(t, () => ({ body: {} }))
  for (const args of [[], ['create'], ['revoke'], ['steal']]) {
    await t.rejects(keysCommand.run([...args, '--url', url], terminalOf().terminal), { message: 'keys needs one of: create NAME, list, revoke ID', exitCode: 2 })
  }
})
