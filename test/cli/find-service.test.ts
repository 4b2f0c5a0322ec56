import t from 'tap'
import { findService } from '../../src/cli/find-service.js'
import { readyDataDir } from '../fixtures/data-dir.js'
import { fakeService } from './fake-service.js'
import { terminalOf } from './terminal-of.js'

const key = 'a-long-admin-key'
const healthy = () => ({ body: {} })

t.test('takes the service that is named, and gives it no key that is not for it', async t => {
  const { url, port, asked } = await fakeService(t, healthy)
  const { terminal, errLines } = terminalOf({ env: { PORT: port, ADMIN_KEY: key } })
  const service = await findService({ url }, terminal)
  await service.send({ method: 'GET', path: '/v1/keys' })
  t.match(asked, [{ key: undefined }])
  t.same(errLines, [`record: the service at ${url}`])
})

t.test('takes the local service where one runs, on whatever address it listens, with ADMIN_KEY where no key is named', async t => {
  const { port, asked } = await fakeService(t, healthy)
  for (const HOST of ['127.0.0.1', '0.0.0.0']) {
    const service = await findService({}, terminalOf({ env: { HOST, PORT: port, ADMIN_KEY: key } }).terminal)
    t.equal(service.where, `the service at http://127.0.0.1:${port}`)
    await service.send({ method: 'GET', path: '/v1/keys' })
  }
  await (await findService({ key: 'mine' }, terminalOf({ env: { PORT: port, ADMIN_KEY: key } }).terminal)).send({ method: 'GET', path: '/v1/keys' })
  t.same(asked.map(({ key }) => key), [`Bearer ${key}`, `Bearer ${key}`, 'Bearer mine'])
})

t.test('opens the record itself where no service runs, or where something else answers', async t => {
  const { port } = await fakeService(t, () => ({ status: 404, body: '' }))
  const dataDir = await readyDataDir(t)
  for (const PORT of [port, '1']) {
    const service = await findService({}, terminalOf({ env: { PORT, DATA_DIR: dataDir, SAMPLE_RECORD: 'off' } }).terminal)
    t.equal(service.where, `the data folder ${dataDir}`)
    await service.close()
  }
})
