import t, { type Test } from 'tap'
import { CommandFailed } from '../../src/cli/terminal.js'
import { headersOf, remoteService } from '../../src/cli/service.js'
import { fakeService } from './fake-service.js'

/** A service that answers with what it was asked. */
const echo = async (t: Test): Promise<string> => (await fakeService(t, asked => ({ body: asked }))).url

t.test('sends a request with its key and its body', async t => {
  const service = remoteService(await echo(t), 'secret')
  const response = await service.send({ method: 'POST', path: '/v1/match', body: '{}' })
  t.same(await response.json(), { method: 'POST', path: '/v1/match', key: 'Bearer secret', type: 'application/json', body: '{}' })
  await service.close()
})

t.test('reaches a service below a path, with and without a slash at the end', async t => {
  const url = await echo(t)
  for (const base of [`${url}/record`, `${url}/record/`]) {
    const response = await remoteService(base, undefined).send({ method: 'GET', path: '/healthz' })
    t.same(await response.json(), { method: 'GET', path: '/record/healthz', body: '' })
  }
})

t.test('says at which address nobody answers', async t => {
  // port 1 is reserved and nothing listens there
  await t.rejects(remoteService('http://127.0.0.1:1', undefined).send({ method: 'GET', path: '/healthz' }),
    { message: 'no service answers at http://127.0.0.1:1', exitCode: 1 })
})

t.test('refuses what is no address', async t => {
  for (const url of ['localhost:3000', 'ftp://news.example', 'http://']) t.throws(() => remoteService(url, undefined), new CommandFailed(`${url} is not the address of a service: http://… or https://…`, 2))
})

t.test('names the type of a body only where there is one', async t => {
  t.same(headersOf({ method: 'GET', path: '/v1/keys' }), {})
  t.same(headersOf({ method: 'POST', path: '/v1/keys', body: '', type: 'application/x-ndjson' }, 'k'),
    { 'content-type': 'application/x-ndjson', authorization: 'Bearer k' })
})
