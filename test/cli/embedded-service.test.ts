// The commands where no service runs: on the record itself. One data folder, each test on what the one before left.
import t from 'tap'
import { embeddedService } from '../../src/cli/embedded-service.js'
import { runCommand } from '../../src/cli/run-command.js'
import { loadConfig } from '../../src/load-config.js'
import { terminalOf } from './terminal-of.js'

const folder = t.testdir({
  'bridge.txt': 'Mayor Ida Frost said that the harbour bridge was safe. Engineer Ada Roe denied that the harbour bridge was safe.', data: {}
})
// nothing listens at port 1
const env = { DATA_DIR: `${folder}/data`, PORT: '1' }

const run = async (...args: string[]) => {
  const { terminal, outLines, errLines } = terminalOf({ env })
  return { exitCode: await runCommand(args, terminal), out: outLines.join('\n'), err: errLines.join('\n') }
}

t.test('migrates an empty database', async t => {
  t.same(await run('migrate'), { exitCode: 0, out: 'the database is up to date', err: '' })
})

t.test('answers from the sample record where nothing else is on record', async t => {
  const { exitCode, out, err } = await run('match', 'Russia has requested military aid from China')
  t.equal(exitCode, 0)
  t.equal(err, `record: the data folder ${env.DATA_DIR}`)
  t.match(out, /^Russia asked China for military aid\n {2}disputed · same · match/)
  t.match(out, /The New York Times, citing US officials {2}asserts/)
  for (const line of [/Kremlin {2}denies/, /Dmitry Peskov {2}denies/, /Zhao Lijian {2}does not address/, /embassy in Washington {2}disclaims knowledge/]) t.match(out, line)
})

t.test('imports in place of the sample, and changes nothing the second time', async t => {
  const args = ['import', `${folder}/bridge.txt`, '--url', 'https://news.example/bridge', '--publisher', 'Harbour Gazette', '--published-at', '2024-05-06T07:08:09Z']
  t.match(await run(...args), { exitCode: 0, out: '1 article: 1 stored, 0 unchanged, 0 failed' })
  t.match(await run(...args), { exitCode: 0, out: '1 article: 0 stored, 1 unchanged, 0 failed' })
})

t.test('keeps the folder to itself while it is open', async t => {
  const service = await embeddedService(loadConfig(env))
  t.teardown(service.close)
  t.match(await run('migrate'), { exitCode: 1, out: '', err: /^onrecord: the data folder .* is in use by process \d+/ })
  const claims = await service.send({ method: 'GET', path: '/v1/claims' })
  t.match(await claims.json(), { items: [{ text: 'The harbour bridge was safe', status: 'disputed' }], nextCursor: null })
})

t.test('knows a database server by its variable', async t => {
  const terminal = terminalOf({ env: { ...env, DATABASE_URL: 'postgres://nobody@127.0.0.1:1/record' } })
  t.equal(await runCommand(['match', 'anything'], terminal.terminal), 1)
  t.match(terminal.errLines, [/^onrecord: the database does not answer/])
})
