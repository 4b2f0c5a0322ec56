import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { createServer } from 'node:net'
import t, { type Test } from 'tap'
import { extractAttributions } from '../src/domain/extract/extract-attributions.js'
import { readyDataDir } from './fixtures/data-dir.js'
import { processOf } from './fixtures/process-of.js'

const ARTICLES = 16
/** The process is killed once so many articles were acknowledged, with others under way. */
const ACKNOWLEDGED = 4

interface Line { line: number, status: number, article?: { id: string, url: string } }
interface ArticleBody { article: { url: string, text: string }, attributions: object[] }
interface MatchBody { coverage: { claims: number, articles: number }, matches: Array<{ claim: { id: string } }> }
interface ClaimList { items: Array<{ id: string, text: string }>, nextCursor: string | null }

const articleText = (number: number): string => [
  `The Harbour Times reported on Monday that Norland had sold ${number} ships to Sudmark.`,
  `Port director Vera Lindt said that pier ${number} would open in May.`,
  `The ministry denied that it had closed ${number} schools.`
].join('\n\n')

const body = Array.from({ length: ARTICLES }, (_, number) => JSON.stringify({
  url: `https://courier.example/${number}`, publisher: 'The Courier', publishedAt: '2024-03-01T08:00:00Z', text: articleText(number)
})).join('\n')

t.test('loses nothing that was acknowledged when the process is killed in mid-import', async t => {
  const dataDir = await readyDataDir(t)
  const first = await start(t, dataDir)
  const acknowledged = await importUntil(first.url, ACKNOWLEDGED)
  first.process.kill('SIGKILL')
  await once(first.process, 'exit')

  const second = await start(t, dataDir)
  const { coverage } = await ask<MatchBody>(second.url, '/v1/match', { text: 'Norland sold 3 ships to Sudmark' })
  t.ok(coverage.articles >= acknowledged.length, 'what was acknowledged is there')
  for (const { article } of acknowledged) {
    const stored = await ask<ArticleBody>(second.url, `/v1/articles/${article?.id ?? ''}`)
    const text = articleText(Number(article?.url.split('/').at(-1)))
    const read = extractAttributions({ title: null, text, publisher: 'The Courier', publishedAt: null }).attributions
    t.match(stored, { article: { text } })
    t.equal(stored.attributions.length, read.length, 'whole')
  }
  const claims = await allClaims(second.url)
  t.equal(coverage.claims, claims.length, 'the index holds what the database holds')
  for (const { id, text } of claims.filter((_, position) => position % 8 === 0)) {
    const { matches } = await ask<MatchBody>(second.url, '/v1/match', { text })
    t.ok(matches.some(({ claim }) => claim.id === id), `finds "${text}"`)
  }

  const again = await importUntil(second.url, ARTICLES)
  t.equal(again.length, ARTICLES)
  t.same(new Set(again.map(({ status }) => status)), new Set([200, 201]))
  const { status } = await stop(second.process)
  t.equal(status, 0, 'stops by itself when asked')
  const third = await start(t, dataDir)
  t.same((await importUntil(third.url, ARTICLES)).map(({ status }) => status), Array.from({ length: ARTICLES }, () => 200), 'the same again changes nothing')
})

t.test('finishes the article that it took when it is told to stop in mid-import', async t => {
  const dataDir = await readyDataDir(t)
  const first = await start(t, dataDir)
  let stopped: Promise<unknown> = Promise.resolve()
  const acknowledged = await importUntil(first.url, ARTICLES, line => { if (line.line === 5) stopped = stop(first.process) })
  await stopped
  const second = await start(t, dataDir)
  const { coverage } = await ask<MatchBody>(second.url, '/v1/match', { text: 'Norland sold 3 ships to Sudmark' })
  t.equal(coverage.articles, acknowledged.filter(({ status }) => status === 201).length)
})

t.test('keeps a second process out of a data folder in use', async t => {
  const dataDir = await readyDataDir(t)
  const first = await start(t, dataDir)
  const second = run({ DATA_DIR: dataDir, PORT: String(await freePort()) })
  let said = ''
  second.stderr?.on('data', chunk => { said += String(chunk) })
  const [status] = await once(second, 'exit')
  t.not(status, 0)
  t.match(said, new RegExp(`in use by process ${first.process.pid ?? 0}`))
})

function run (env: Record<string, string>): ChildProcess {
  return spawn(process.execPath, [...processOf('src/cli'), 'serve'], {
    env: { PATH: process.env.PATH, HOST: '127.0.0.1', SAMPLE_RECORD: 'off', LOG_LEVEL: 'silent', RATE_LIMIT_PER_MINUTE: '1000000', ...env },
    stdio: ['ignore', 'pipe', 'pipe']
  })
}

async function start (t: Test, dataDir: string): Promise<{ process: ChildProcess, url: string }> {
  const port = await freePort()
  const child = run({ DATA_DIR: dataDir, PORT: String(port) })
  t.teardown(async () => { await stop(child) })
  const url = `http://127.0.0.1:${port}`
  const deadline = Date.now() + 60_000
  while (!await isReady(url)) {
    if (child.exitCode !== null || Date.now() > deadline) throw new Error('the service did not start')
    await new Promise(resolve => { setTimeout(resolve, 100) })
  }
  return { process: child, url }
}

async function stop (child: ChildProcess): Promise<{ status: number | null }> {
  if (child.exitCode !== null || child.signalCode !== null) return { status: child.exitCode }
  child.kill('SIGTERM')
  await once(child, 'exit')
  return { status: child.exitCode }
}

const isReady = async (url: string): Promise<boolean> => await fetch(`${url}/readyz`).then(({ ok }) => ok, () => false)

async function ask<T> (url: string, path: string, sent?: object): Promise<T> {
  const post = { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(sent) }
  const answer = await fetch(url + path, sent === undefined ? {} : post)
  const body: T = JSON.parse(await answer.text())
  return body
}

async function allClaims (url: string): Promise<ClaimList['items']> {
  const claims: ClaimList['items'] = []
  for (let cursor: string | null = ''; cursor !== null;) {
    const page: ClaimList = await ask(url, `/v1/claims?limit=100${cursor === '' ? '' : `&cursor=${cursor}`}`)
    claims.push(...page.items)
    cursor = page.nextCursor
  }
  return claims
}

/** The answer lines up to so many; a connection that breaks ends them. */
async function importUntil (url: string, enough: number, see: (line: Line) => void = () => {}): Promise<Line[]> {
  const answer = await fetch(`${url}/v1/articles/import`, { method: 'POST', headers: { 'content-type': 'application/x-ndjson' }, body })
  const lines: Line[] = []
  let rest = ''
  try {
    for await (const chunk of answer.body ?? []) {
      rest += Buffer.from(chunk).toString()
      const parts = rest.split('\n')
      rest = parts.pop() ?? ''
      for (const part of parts) {
        const line: Line = JSON.parse(part)
        lines.push(line)
        see(line)
      }
      if (lines.length >= enough) break
    }
  } catch { /* the process was killed under it */ }
  return lines
}

async function freePort (): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1')
  await once(probe, 'listening')
  const address = probe.address()
  probe.close()
  return typeof address === 'object' && address !== null ? address.port : 0
}
