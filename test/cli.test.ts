// The command as a process: what it prints, how it ends, and what a signal does to it.
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import t, { type Test } from 'tap'

// nothing listens at port 1, so no local service is found
const start = (args: string[], env: Record<string, string> = {}) =>
  spawn(process.execPath, [...process.execArgv, 'src/cli.ts', ...args], { env: { ...process.env, HOST: '127.0.0.1', PORT: '1', DATABASE_URL: '', ...env } })

const run = async (args: string[], env: Record<string, string> = {}) => {
  const child = start(args, env)
  const [out, err, [exitCode]] = await Promise.all([child.stdout.toArray(), child.stderr.toArray(), once(child, 'close')])
  return { exitCode, out: out.join(''), err: err.join('') }
}

/** A service on a free port over a data folder of its own. */
const serve = async (t: Test, dataDir: string) => {
  const child = start(['serve'], { PORT: '0', DATA_DIR: dataDir, LOG_LEVEL: 'silent' })
  t.teardown(() => { child.kill('SIGKILL') })
  const closed = once(child, 'close')
  for await (const line of createInterface({ input: child.stdout })) {
    const url = /http:\/\/127\.0\.0\.1:\d+/.exec(line)?.[0]
    if (url !== undefined) return { child, closed, url }
  }
  throw new Error('the service ended before it listened')
}

t.test('ends with 2 when it is called wrongly', async t => {
  t.match(await run(['sing']), { exitCode: 2, out: '', err: /^onrecord: there is no command sing/ })
})

t.test('migrates an empty database, and one that is up to date', async t => {
  const env = { DATA_DIR: t.testdir({}) }
  for (const time of ['first', 'second']) t.match(await run(['migrate'], env), { exitCode: 0, out: 'the database is up to date\n', err: '' }, time)
})

t.test('serves the sample record until it is told to stop', { timeout: 120_000 }, async t => {
  const dataDir = t.testdir({})
  const { child, closed, url } = await serve(t, dataDir)
  const asked = await run(['match', 'Russia has requested military aid from China', '--url', url])
  t.match(asked, { exitCode: 0, out: /Russia asked China for military aid\n {2}disputed · same/ })

  const locked = await run(['match', 'anything'], { DATA_DIR: dataDir })
  t.match(locked, { exitCode: 1, out: '', err: /^onrecord: the data folder .* is in use by process \d+/ })

  child.kill('SIGTERM')
  t.same(await closed, [0, null])
})

t.test('imports into the database where no service runs, and finds it there', { timeout: 120_000 }, async t => {
  const text = 'The mayor said that the harbour bridge was safe. Engineer Ada Roe denied that the harbour bridge was safe.'
  const folder = t.testdir({ 'bridge.txt': text, data: {} })
  const env = { DATA_DIR: `${folder}/data` }
  const args = ['import', `${folder}/bridge.txt`, '--url', 'https://news.example/bridge', '--publisher', 'Harbour Gazette', '--published-at', '2024-05-06T07:08:09Z']
  t.match(await run(args, env), { exitCode: 0, out: '1 articles: 1 stored, 0 unchanged, 0 failed\n' })
  t.match(await run(args, env), { exitCode: 0, out: '1 articles: 0 stored, 1 unchanged, 0 failed\n' })
  t.match(await run(['match', 'The harbour bridge is safe', '--json'], env), { exitCode: 0, out: /"articles": 1,/ })
})
