import { spawn } from 'node:child_process'
import { once } from 'node:events'
import t, { type Test } from 'tap'
import { connect, createServer } from 'node:net'
import { loadConfig } from '../src/load-config.js'
import { startServer } from '../src/server.js'
import { emptyDataDir, readyDataDir } from './fixtures/data-dir.js'
import { articleOf } from './fixtures/record.js'
import { processOf } from './fixtures/process-of.js'

async function start (t: Test, env: Record<string, string> = {}) {
  const log: string[] = []
  const config = loadConfig({ PORT: '0', LOG_LEVEL: 'silent', DATA_DIR: await readyDataDir(t), SAMPLE_RECORD: 'off', ...env })
  const server = await startServer(config, { write: line => { log.push(line) } })
  t.teardown(server.close)
  return { ...server, printed: server.welcome.join('\n'), log, config }
}

const json = { 'content-type': 'application/json' }

t.test('a newcomer is told where to look, and the first question is answered', async t => {
  const { url, printed } = await start(t, { DATA_DIR: await emptyDataDir(t), SAMPLE_RECORD: 'on' })
  t.match(printed, `${url}/docs`)
  const [, body = ''] = /-d '(.+)'/.exec(printed) ?? []
  t.match(printed, `curl ${url}/v1/match -H 'content-type: application/json'`)
  const answer = await fetch(`${url}/v1/match`, { method: 'POST', headers: json, body })
  t.match(await answer.json(), { matches: [{ relation: 'same', claim: { status: 'disputed' }, provenance: { summary: String } }] })
})

t.test('a record without the sample is not asked about its case', async t => {
  const { url, printed } = await start(t)
  t.notMatch(printed, 'Russia')
  const [, address = ''] = /curl (\S+)$/m.exec(printed) ?? []
  t.equal(address, `${url}/v1/claims`)
  t.match(await (await fetch(address)).json(), { items: [] })
})

t.test('with MATCH_INDEX=postgres the first question is answered alike', async t => {
  const { url } = await start(t, { DATA_DIR: await emptyDataDir(t), SAMPLE_RECORD: 'on', MATCH_INDEX: 'postgres' })
  const answer = await fetch(`${url}/v1/match`, { method: 'POST', headers: json, body: '{"text":"Russia has requested military aid from China"}' })
  t.match(await answer.json(), { matches: [{ relation: 'same', claim: { status: 'disputed' } }] })
})

t.test('the record is there again after a restart, and is not filled with samples', async t => {
  const first = await start(t)
  await fetch(`${first.url}/v1/articles`, { method: 'POST', headers: json, body: JSON.stringify(articleOf('Mayor Ada Quist said on Monday that the bridge would open in May.')) })
  await first.close()
  const again = await startServer({ ...first.config, sampleRecord: true })
  t.teardown(again.close)
  t.match(await (await fetch(`${again.url}/v1/articles`)).json(), { items: [{ publisher: 'The Courier', sample: false }], nextCursor: null })
  t.match(await (await fetch(`${again.url}/v1/match`, { method: 'POST', headers: json, body: '{"text":"The bridge would open in May"}' })).json(), { matches: [{ relation: 'same' }] })
})

t.test('beyond this machine a first admin key is made, and printed once', async t => {
  const { printed, config, close, app, url } = await start(t, { HOST: '0.0.0.0' })
  t.match(url, /^http:\/\/127\.0\.0\.1:/)
  const [, key = ''] = /KEY=(\S+)/.exec(printed) ?? []
  const ask = async (secret: string) => (await app.inject({ url: '/v1/keys', headers: { authorization: `Bearer ${secret}` } })).statusCode
  t.equal(await ask(key), 200)
  t.equal(await ask('guess'), 401)
  await close()
  const again = await startServer(config)
  t.teardown(again.close)
  t.notMatch(again.welcome.join('\n'), 'KEY=')
})

t.test('an admin key that is given is taken, and not printed', async t => {
  const { printed, app } = await start(t, { AUTH: 'keys', ADMIN_KEY: 'a-key-of-our-own-choice' })
  t.equal((await app.inject({ url: '/v1/keys', headers: { authorization: 'Bearer a-key-of-our-own-choice' } })).statusCode, 200)
  t.notMatch(printed, 'a-key-of-our-own-choice')
})

t.test('a service that is open to others says so in its log', async t => {
  const { app, log } = await start(t, { HOST: '::', AUTH: 'off', LOG_LEVEL: 'warn' })
  t.match(log.join(''), 'whoever reaches this address')
  t.equal((await app.inject('/v1/claims')).statusCode, 200)
})

t.test('an address with colons is told in brackets', async t => {
  const { url } = await start(t, { HOST: '::1' })
  t.match(url, /^http:\/\/\[::1\]:\d+$/)
})

t.test('where it cannot listen, it lets go of the record', async t => {
  const taken = createServer().listen(0, '127.0.0.1')
  await once(taken, 'listening')
  t.teardown(() => { taken.close() })
  const address = taken.address()
  const port = typeof address === 'object' && address !== null ? String(address.port) : ''
  const config = loadConfig({ PORT: port, LOG_LEVEL: 'silent', DATA_DIR: await readyDataDir(t), SAMPLE_RECORD: 'off' })
  await t.rejects(startServer(config), { code: 'EADDRINUSE' })
  const server = await startServer({ ...config, port: 0 })
  await server.close()
})

t.test('stopping finishes what was taken, and refuses what comes after', async t => {
  const { url, close } = await start(t)
  let send: (line: string) => void = () => {}
  const body = new ReadableStream<Uint8Array>({ start: controller => { send = line => { controller.enqueue(Buffer.from(line)) } } })
  const importing = fetch(`${url}/v1/articles/import`, { method: 'POST', headers: { 'content-type': 'application/x-ndjson' }, body, duplex: 'half' })
  send(`${JSON.stringify(articleOf('Ada Quist said that it rained.'))}\n`)
  const answer = await importing
  const lines = answer.body?.pipeThrough(new TextDecoderStream()).getReader()
  t.match((await lines?.read())?.value, '"status":201')
  const closed = close()
  t.match((await lines?.read())?.value, 'SHUTTING_DOWN')
  t.ok((await lines?.read())?.done)
  await closed
  await t.rejects(fetch(`${url}/healthz`))
})

t.test('a request that ends while the service stops is refused, and the probe says why', async t => {
  const { url, close } = await start(t)
  const sockets = ['/v1/claims', '/readyz'].map(path => {
    const socket = connect(Number(new URL(url).port), '127.0.0.1')
    socket.write(`GET ${path} HTTP/1.1\r\nhost: x\r\n`)
    return socket
  })
  await Promise.all(sockets.map(async socket => { await once(socket, 'ready') }))
  await fetch(`${url}/healthz`)
  const closed = close()
  await new Promise(resolve => setTimeout(resolve, 50))
  for (const socket of sockets) {
    socket.write('\r\n')
    let text = ''
    for await (const chunk of socket) text += String(chunk)
    t.match(text, /^HTTP\/1\.1 503 [^]*retry-after: 5[^]*SHUTTING_DOWN/i)
  }
  await closed
})

t.test('a client that has sent more than was taken does not hold up the end', async t => {
  const { url, close } = await start(t)
  const socket = connect(Number(new URL(url).port), '127.0.0.1')
  const line = `${JSON.stringify(articleOf(`Ada Quist said that it rained. ${'It rained. '.repeat(20_000)}`))}\n`
  socket.write(`POST /v1/articles/import HTTP/1.1\r\nhost: x\r\ncontent-type: application/x-ndjson\r\ncontent-length: ${40 * line.length}\r\n\r\n${line.repeat(30)}`)
  await once(socket, 'data')
  // it is cut off while it sends
  socket.resume().on('error', () => {})
  await Promise.all([close(), new Promise(resolve => socket.once('close', resolve))])
})

t.test('a connection that never asks does not hold up the end', async t => {
  const { url, close } = await start(t)
  const socket = connect(Number(new URL(url).port), '127.0.0.1')
  await once(socket, 'connect')
  await fetch(`${url}/healthz`)
  await Promise.all([close(), once(socket, 'close')])
})

t.test('what is not HTTP is told so', async t => {
  const { app, url } = await start(t)
  const ask = async (request: string) => {
    const socket = connect(Number(new URL(url).port), '127.0.0.1')
    socket.write(request)
    let text = ''
    for await (const chunk of socket) text += String(chunk)
    return text
  }
  t.match(await ask('NOT HTTP\r\n\r\n'), /^HTTP\/1\.1 400 [^]*application\/problem\+json[^]*INVALID_REQUEST/)
  t.match(await ask(`GET / HTTP/1.1\r\nhost: x\r\nx: ${'a'.repeat(100_000)}\r\n\r\n`), /^HTTP\/1\.1 431 Request Header Fields Too Large\r\n[^]*HEADERS_TOO_LARGE/)
  app.server.once('connection', socket => app.server.emit('clientError', Object.assign(new Error(), { code: 'ERR_HTTP_REQUEST_TIMEOUT' }), socket))
  t.match(await ask('GET / HTTP/1.1\r\n'), /^HTTP\/1\.1 408 Request Timeout\r\n[^]*did not come in time[^]*REQUEST_TIMEOUT/)
})

t.test('the process stops on a signal, once it has closed the record', async t => {
  const env = { ...process.env, PORT: '0', DATA_DIR: await readyDataDir(t), SAMPLE_RECORD: 'off', LOG_LEVEL: 'info' }
  const child = spawn(process.execPath, processOf('test/fixtures/serve'), { env, stdio: ['ignore', 'pipe', 'inherit'] })
  let printed = ''
  child.stdout.on('data', chunk => {
    printed += String(chunk)
    if (printed.includes('curl')) child.kill('SIGTERM')
  })
  t.same(await once(child, 'exit'), [0, null])
  t.match(printed, 'stopping')
  const next = await startServer(loadConfig(env))
  await next.close()
})
