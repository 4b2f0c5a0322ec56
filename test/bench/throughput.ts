/**
 * How much is read in how long: tokens a second of the whole of extraction on one core, how its time grows with length, articles a second of an import
 * over HTTP with all cores, what /healthz takes meanwhile, and what memory a large import takes.
 *
 *     npm run bench:throughput -- [ARTICLES.jsonl]
 *
 * ARTICLES holds `{ text }`, one JSON a line; without it the sample record's articles are read, put together in tens.
 */
import { readFileSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { availableParallelism, cpus, tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { Worker } from 'node:worker_threads'
import { extractAttributions } from '../../src/domain/extract/extract-attributions.js'
import { readDocument } from '../../src/domain/extract/read-document.js'
import { loadConfig } from '../../src/load-config.js'
import { startServer } from '../../src/server.js'
import { sampleArticles } from '../fixtures/sample-articles.js'

const [path] = process.argv.slice(2)
const texts = path === undefined ? ownTexts() : readFileSync(path, 'utf8').trim().split('\n').map(line => textOf(JSON.parse(line)))
/** Node compiles what is used much anew for some twenty seconds. */
const ROUNDS = 8
const IMPORTED = 100
const LARGE = { lines: 1000, length: 100_000 }

console.log(`${availableParallelism()} cores, ${cpus()[0]?.model ?? ''}, Node ${process.version}\n`)
measureTokens()
measureLengths()
await measureImport()

function ownTexts (): string[] {
  const samples = sampleArticles().map(({ text = '' }) => text)
  return Array.from({ length: 30 }, (_, number) => Array.from({ length: 10 }, (_, part) => samples[(number + part) % samples.length]).join('\n\n'))
}

function textOf ({ text }: { text: string }): string { return text }

function measureTokens (): void {
  const tokens = texts.reduce((sum, text) => sum + readDocument({ title: null, text }).tokens.length, 0)
  for (let round = 1; round <= ROUNDS; round++) {
    const { ms, cpuMs } = timed(() => { texts.forEach(extract) })
    console.log(`extraction, round ${round}: ${rate(tokens, ms)} tokens/s, ${rate(tokens, cpuMs)} by processor time (${tokens} tokens)`)
  }
}

function measureLengths (): void {
  console.log('\nms of processor time for 2,000, 20,000 and 200,000 characters:')
  const kinds: Array<[string, (length: number) => string]> = [
    ['news', length => texts.join('\n\n').repeat(1 + Math.ceil(length / texts.join('\n\n').length)).slice(0, length)],
    ['news in one line', length => texts.join(' ').replace(/\s+/g, ' ').repeat(1 + Math.ceil(length / texts.join(' ').length)).slice(0, length)],
    ['one sentence', length => 'the mayor said that the bridge was safe and '.repeat(length / 44)],
    ['no spaces', length => 'word'.repeat(length / 4)],
    ['only quotes', length => 'a"'.repeat(length / 2)],
    ['nested quotes', length => '“a '.repeat(length / 6) + '” '.repeat(length / 4)],
    ['only full stops', length => 'a.'.repeat(length / 2)],
    ['short lines', length => 'he said\n'.repeat(length / 8)],
    ['brackets', length => '(a '.repeat(length / 3)],
    ['commas', length => 'Reiss, '.repeat(length / 7)]
  ]
  for (const [name, textOfLength] of kinds) {
    const ms = [2000, 20_000, 200_000].map(length => Math.round(timed(() => { extract(textOfLength(length)) }).cpuMs))
    console.log(`  ${name}: ${ms.join(', ')}`)
  }
}

function extract (text: string): void {
  extractAttributions({ title: null, text, publisher: 'The Courier', publishedAt: null })
}

async function measureImport (): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'onrecord-'))
  const server = await startServer(loadConfig({ PORT: '0', DATA_DIR: folder, SAMPLE_RECORD: 'off', LOG_LEVEL: 'silent', RATE_LIMIT_PER_MINUTE: '0' }))
  try {
    await importAll(server.url, warmUp())
    const probe = probeHealth(server.url)
    const { ms } = await timedImport(server.url, articles(IMPORTED))
    const waits = await probe.stop()
    console.log(`\nimport: ${(IMPORTED / ms * 1000).toFixed(1)} articles/s of ${Math.round(texts.join('').length / texts.length)} characters; ` +
      `/healthz meanwhile: p50 ${quantile(waits, 0.5)} ms, p99 ${quantile(waits, 0.99)} ms, largest ${quantile(waits, 1)} ms (${waits.length} requests)`)
    const before = process.memoryUsage().rss
    const large = await timedImport(server.url, sameAgain())
    console.log(`import of ${Math.round(LARGE.lines * LARGE.length / 2 ** 20)} MiB in ${Math.round(large.ms / 1000)} s: ` +
      `memory from ${Math.round(before / 2 ** 20)} to at most ${Math.round(large.rss / 2 ** 20)} MiB`)
  } finally {
    await server.close()
    await rm(folder, { recursive: true })
  }
}

function * warmUp (): Generator<string> {
  for (let number = 0; number < 2 * availableParallelism(); number++) yield lineOf(`warm-up-${number}`, `${texts[0] ?? ''}\n\nNo ${number}.`)
}

function * articles (count: number): Generator<string> {
  for (let number = 0; number < count; number++) yield lineOf(`${number}`, texts[number % texts.length] ?? '')
}

/** A long article over and over, so that all time goes into reading the request and none into waiting for what is read out of it. */
function * sameAgain (): Generator<string> {
  const text = texts.join('\n\n').slice(0, 5000).padEnd(LARGE.length, '\n')
  for (let number = 0; number < LARGE.lines; number++) yield lineOf('same-again', text)
}

function lineOf (name: string, text: string): string {
  return `${JSON.stringify({ url: `https://courier.example/${name}`, publisher: 'The Courier', text })}\n`
}

async function timedImport (url: string, lines: Iterable<string>): Promise<{ ms: number, rss: number }> {
  let rss = 0
  const watch = setInterval(() => { rss = Math.max(rss, process.memoryUsage().rss) }, 50)
  const start = performance.now()
  await importAll(url, lines)
  clearInterval(watch)
  return { ms: performance.now() - start, rss }
}

async function importAll (url: string, lines: Iterable<string>): Promise<void> {
  const body = Readable.toWeb(Readable.from(lines))
  // Node's fetch takes a stream where it is told that it goes one way; its types do not know yet
  const request = { method: 'POST', headers: { 'content-type': 'application/x-ndjson' }, body, duplex: 'half' } as RequestInit
  const response = await fetch(`${url}/v1/articles/import`, request)
  const answers = (await response.text()).trim().split('\n')
  const failed = answers.find(answer => answer.includes('"error"'))
  if (failed !== undefined) throw new Error(failed)
}

/** Asks from a thread of its own, which the service does not hold up. */
function probeHealth (url: string): { stop: () => Promise<number[]> } {
  const worker = new Worker(`
    const { parentPort, workerData } = require('node:worker_threads')
    const { setTimeout: pause } = require('node:timers/promises')
    let on = true
    parentPort.once('message', () => { on = false })
    const ask = async () => {
      const waits = []
      while (on) {
        const start = performance.now()
        await (await fetch(workerData + '/healthz')).text()
        waits.push(performance.now() - start)
        await pause(10)
      }
      parentPort.postMessage(waits)
    }
    ask()`, { eval: true, execArgv: [], workerData: url })
  return {
    stop: async () => await new Promise(resolve => {
      worker.once('message', (waits: number[]) => { resolve(waits.sort((a, b) => a - b)) })
      worker.postMessage('stop')
    })
  }
}

function timed (work: () => void): { ms: number, cpuMs: number } {
  const start = performance.now()
  const { user, system } = process.cpuUsage()
  work()
  const spent = process.cpuUsage({ user, system })
  return { ms: performance.now() - start, cpuMs: (spent.user + spent.system) / 1000 }
}

function rate (count: number, ms: number): number {
  return Math.round(count / ms * 1000)
}

function quantile (sorted: number[], share: number): number {
  return Math.round(sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? NaN)
}
