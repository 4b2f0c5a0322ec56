/**
 * How fast, in one run over the same claims in a real PostgreSQL: matching in-process and over HTTP beside pg_trgm, tsvector, minisearch and
 * string-similarity's findBestMatch; MATCH_INDEX=postgres beside the index in memory; how the index starts, what it takes, and how soon a claim is found.
 * `npm run bench:speed -- [claims …]`; 10,000, 100,000
 * and 1,000,000 by default.
 *
 * Claims are generated: see generate-claims.ts. Peers that search in JavaScript are asked up to 100,000 claims, for they take minutes beyond.
 */
import { execFile } from 'node:child_process'
import { mkdtempSync } from 'node:fs'
import { cpus, tmpdir, totalmem } from 'node:os'
import { join } from 'node:path'
import { monitorEventLoopDelay } from 'node:perf_hooks'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { Worker } from 'node:worker_threads'
import MiniSearch from 'minisearch'
import postgres from 'postgres'
import { findBestMatch } from 'string-similarity'
import { buildApp } from '../../src/app.js'
import { enterClaim } from '../../src/domain/claims.js'
import { findMatches } from '../../src/domain/find-matches.js'
import { matchText } from '../../src/domain/match-text.js'
import { openRecord, type OnRecord } from '../../src/domain/open-record.js'
import { loadConfig } from '../../src/load-config.js'
import type { Statement } from '../../src/model/match.js'
import { openStore } from '../../src/store/database.js'
import { startServer, type Server } from '../fixtures/postgres-server.js'
import { generateClaims, reword, seeded } from './generate-claims.js'

const QUERIES = 300
/** Other queries before those that are timed: the code of a service is compiled long before the day is over. */
const WARM_UP = 1000
/** The peers take seconds a query: fewer tell as much. */
const PEER_QUERIES = 8
const LARGEST_FOR_JAVASCRIPT = 100_000
const BATCH = 60
const ENTERED = 300

/** Asks for nothing but a start from the snapshot. */
const ALONE = '--alone'

interface Query { text: string, sought: string }
interface Timing { name: string, p50: number, p99: number, found: number }

if (process.argv[2] === ALONE) {
  const [databaseUrl, snapshotPath] = process.argv.slice(3)
  const start = performance.now()
  const record = await openRecord(await openStore({ databaseUrl, dataDir: '' }), { snapshotPath })
  const took = (performance.now() - start) / 1000
  for (let i = 0; i < WARM_UP; i++) await findMatches(record.index, [statementOf(`The mayor of town ${i} asked for an icebreaker`)], { limit: 10 })
  console.log(`from the snapshot ${took.toFixed(1)} s, in a process of its own that takes ${Math.round(process.memoryUsage().rss / 2 ** 20)} MiB`)
  await close(record)
  process.exit()
}
const sizes = process.argv.slice(2).map(Number)
const server = await startServer()
try {
  const processors = cpus()
  console.log(`${processors.length} × ${processors[0]?.model ?? 'processor'}, ${Math.round(totalmem() / 2 ** 30)} GiB, Node ${process.version}\n`)
  for (const size of sizes.length > 0 ? sizes : [10_000, 100_000, 1_000_000]) await measure(server, size)
} finally {
  await server.stop()
}

async function measure (server: Server, size: number): Promise<void> {
  const claims = generateClaims(size)
  const random = seeded(2)
  const all = Array.from({ length: WARM_UP + QUERIES }, (): Query => {
    const sought = claims[Math.floor(random() * claims.length)] ?? ''
    return { sought, text: reword(sought, random) }
  })
  const [others, queries] = [all.slice(0, WARM_UP), all.slice(WARM_UP)]
  const name = `claims_${size}`
  await server.admin.query(`create database ${name} template record`)
  const database = postgres(server.addressOf(name), { max: 1, onnotice: () => {} })
  await enter(database, claims)
  const snapshotPath = join(mkdtempSync(join(tmpdir(), 'onrecord-speed-')), 'match-index.snapshot')
  const open = async () => await openRecord(await openStore({ databaseUrl: server.addressOf(name), dataDir: '' }), { snapshotPath, pollMs: 500 })
  const peers = size > LARGEST_FOR_JAVASCRIPT ? [] : [await dice(claims, queries.slice(0, PEER_QUERIES)), await mini(claims, queries.slice(0, PEER_QUERIES))]
  claims.length = 0

  const { value: fresh, took } = await seconds(open)
  await close(fresh)
  console.log(`${size.toLocaleString('en')} claims: start from the database ${took.toFixed(1)} s; ${await startAlone(server.addressOf(name), snapshotPath)}`)
  const record = await open()
  const ours = [await matched(record, queries, others), await read(record, queries, others), await overHttp(record, queries, others)]
  print([...ours, ...peers, ...await inDatabase(database, queries.slice(0, PEER_QUERIES))])
  await batches(record, queries)
  await visible(record, open)
  await pauses(record)
  await fromPostgres(record, queries, { databaseUrl: server.addressOf(name), database })
  await database.end()
  await close(record)
}

/** Starts in a process that holds nothing else. */
async function startAlone (databaseUrl: string, snapshotPath: string): Promise<string> {
  const { stdout } = await promisify(execFile)(process.execPath, [fileURLToPath(import.meta.url), ALONE, databaseUrl, snapshotPath])
  return stdout.trim()
}

async function seconds<T> (work: () => Promise<T>): Promise<{ value: T, took: number }> {
  const start = performance.now()
  const value = await work()
  return { value, took: (performance.now() - start) / 1000 }
}

async function close (record: OnRecord): Promise<void> {
  await record.close()
  await record.store.close()
}

/** As if somebody had entered them, with the indexes that a service without ours would have; without those of the product that this bench does not ask. */
async function enter (database: postgres.Sql, claims: string[]): Promise<void> {
  await database`drop index claims_words`
  for (let at = 0; at < claims.length; at += 100_000) {
    const texts = claims.slice(at, at + 100_000)
    await database`insert into claims (id, text, language, entered) select gen_random_uuid(), text, 'en', true from unnest(${texts}::text[]) as text`
  }
  await database`insert into claim_changes (claim_id) select id from claims`
  await database`create extension pg_trgm`
  await database`set maintenance_work_mem = '512MB'`
  await database`create index claims_trigrams on claims using gin (text gin_trgm_ops)`
  await database`create index claims_english on claims using gin (to_tsvector('english', text))`
  await database`vacuum analyze claims`
  await database`vacuum analyze claim_changes`
}

function statementOf (text: string): Statement {
  return { span: { part: 'text', start: 0, end: text.length, text }, source: null, stance: null, polarity: 'positive', proposition: text }
}

/** With scoring and relation, for a text that is read already. */
async function matched ({ index }: OnRecord, queries: Query[], others: Query[]): Promise<Timing> {
  return await time('match in-process', queries, async text => (await findMatches(index, [statementOf(text)], { limit: 10 }))[0]?.claim.text, others)
}

async function read (record: OnRecord, queries: Query[], others: Query[]): Promise<Timing> {
  const answer = async (text: string) => (await matchText(record, { text, limit: 10 })).matches[0]?.claim.text
  return await time('the same, the text read like an article first', queries, answer, others)
}

async function overHttp (record: OnRecord, queries: Query[], others: Query[]): Promise<Timing> {
  const app = await buildApp({ config: loadConfig({ LOG_LEVEL: 'silent', RATE_LIMIT_PER_MINUTE: '0' }), record })
  const url = await app.listen({ host: '127.0.0.1', port: 0 })
  console.log(await rateOf(`${url}/v1/match`, queries))
  const timing = await time('match over HTTP, read first', queries, async text => {
    const answer = await fetch(`${url}/v1/match`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ text, limit: 10 }) })
    const body: { matches: Array<{ claim: { text: string } }> } = JSON.parse(await answer.text())
    return body.matches[0]?.claim.text
  }, others)
  await app.close()
  return timing
}

/** The index that the database keeps, over the same claims: whether it answers alike. */
async function fromPostgres (memory: OnRecord, queries: Query[], { databaseUrl, database }: { databaseUrl: string, database: postgres.Sql }): Promise<void> {
  const open = async () => await openRecord(await openStore({ databaseUrl, dataDir: '' }), { matchIndex: 'postgres' })
  const { value: first, took } = await seconds(open)
  await close(first)
  await database`vacuum analyze match_entries`
  await database`vacuum analyze match_terms`
  const { value: record, took: again } = await seconds(open)
  const topOf = async ({ index }: OnRecord, text: string) => (await findMatches(index, [statementOf(text)], { limit: 10 }))[0]?.claim.id
  const timing = await time('MATCH_INDEX=postgres', queries, async text => (await findMatches(record.index, [statementOf(text)], { limit: 10 }))[0]?.claim.text)
  let alike = 0
  for (const { text } of queries) if (await topOf(memory, text) === await topOf(record, text)) alike++
  console.log(`MATCH_INDEX=postgres: p50 ${timing.p50.toFixed(1)} ms, p99 ${timing.p99.toFixed(1)} ms; the same first answer as the index in memory in ` +
    `${alike} of ${queries.length}; filled in ${took.toFixed(0)} s, opened again in ${again.toFixed(1)} s\n`)
  await close(record)
}

/** Requests a second from a thread of its own that sends eight at a time. */
async function rateOf (url: string, queries: Query[]): Promise<string> {
  const bodies = queries.map(({ text }) => JSON.stringify({ text, limit: 10 }))
  const worker = new Worker(`
    const { parentPort, workerData: { url, bodies, parallel, seconds } } = require('node:worker_threads')
    const headers = { 'content-type': 'application/json' }
    let count = 0
    const end = performance.now() + 1000 * seconds
    const client = async () => {
      while (performance.now() < end) await (await fetch(url, { method: 'POST', headers, body: bodies[count++ % bodies.length] })).text()
    }
    Promise.all(Array.from({ length: parallel }, client)).then(() => { parentPort.postMessage(count / seconds) })`, { eval: true, execArgv: [], workerData: { url, bodies, parallel: 8, seconds: 5 } })
  const before = process.cpuUsage()
  const rate: number = await new Promise(resolve => worker.once('message', resolve))
  const spent = process.cpuUsage(before)
  return `over HTTP, eight at a time: ${rate.toFixed(0)} requests/s, client and server together on ${((spent.user + spent.system) / 5e6).toFixed(1)} cores`
}

async function batches ({ index }: OnRecord, queries: Query[]): Promise<void> {
  const statements = queries.slice(0, BATCH).map(({ text }) => statementOf(text))
  const { took } = await seconds(async () => { for (const statement of statements) await findMatches(index, [statement], { limit: 10 }) })
  console.log(`batch of ${BATCH} statements: ${(1000 * took).toFixed(0)} ms`)
}

/** The longest that anything else had to wait while claims were entered one after another. */
async function pauses (record: OnRecord): Promise<void> {
  const delay = monitorEventLoopDelay({ resolution: 1 })
  delay.enable()
  for (let town = 0; town < ENTERED; town++) await enterClaim(record, { text: `The mayor of town ${town} closed bridge ${town * 7} near the old harbour` })
  delay.disable()
  console.log(`${ENTERED} claims entered: the event loop waited ${(delay.percentile(99) / 1e6).toFixed(0)} ms in 99 of 100 turns, and at most ${(delay.max / 1e6).toFixed(0)} ms`)
}

/** From the moment that a claim was entered until it is found, here and in another process on the same database. */
async function visible (record: OnRecord, open: () => Promise<OnRecord>): Promise<void> {
  const other = await open()
  const { value: { claim }, took } = await seconds(async () => await enterClaim(record, { text: 'Zanzolia lent Quarkistan forty icebreakers' }))
  const here = await seconds(async () => await findMatches(record.index, [statementOf(claim.text)], { limit: 1 }))
  const elsewhere = await seconds(async () => {
    while ((await other.index.claims([claim.id]))[0] === undefined) await new Promise(resolve => { setTimeout(resolve, 1) })
  })
  console.log(`a claim entered in ${(1000 * took).toFixed(0)} ms is found ${(1000 * here.took).toFixed(1)} ms later ` +
    `(${here.value[0]?.relation ?? 'not at all'}), in another index on the same server after ${(1000 * elsewhere.took).toFixed(0)} ms\n`)
  await close(other)
}

async function dice (claims: string[], queries: Query[]): Promise<Timing> {
  return await time('string-similarity findBestMatch', queries, async text => findBestMatch(text, claims).bestMatch.target)
}

async function mini (claims: string[], queries: Query[]): Promise<Timing> {
  const search = new MiniSearch<{ id: number, text: string }>({ fields: ['text'] })
  search.addAll(claims.map((text, id) => ({ id, text })))
  return await time('minisearch', queries, async text => claims[Number(search.search(text)[0]?.id)])
}

async function inDatabase (database: postgres.Sql, queries: Query[]): Promise<Timing[]> {
  return [
    await time('pg_trgm, % at 0.3, by similarity', queries, async text => {
      const [row] = await database`select text from claims where text % ${text} order by similarity(text, ${text}) desc, id limit 10`
      return row === undefined ? undefined : String(row.text)
    }),
    // the words of the query, any of which will do
    await time('tsvector, any word, by ts_rank', queries, async text => {
      const words = text.match(/[A-Za-z0-9]+/g)?.join(' | ') ?? ''
      const [row] = await database`
        select text from claims, to_tsquery('english', ${words}) as query where to_tsvector('english', text) @@ query
        order by ts_rank(to_tsvector('english', text), query) desc, id limit 10`
      return row === undefined ? undefined : String(row.text)
    })
  ]
}

/** Milliseconds a query, one after another, and the share of queries whose sought claim came first. */
async function time (name: string, queries: Query[], answer: (text: string) => Promise<string | undefined>, others = queries.slice(0, 1)): Promise<Timing> {
  for (const { text } of others) await answer(text)
  const times: number[] = []
  let found = 0
  for (const { text, sought } of queries) {
    const start = performance.now()
    const first = await answer(text)
    times.push(performance.now() - start)
    if (first === sought) found++
  }
  times.sort((a, b) => a - b)
  const at = (share: number) => times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? 0
  return { name, p50: at(0.5), p99: at(0.99), found: found / queries.length }
}

function print (timings: Timing[]): void {
  const fastest = timings[0]?.p50 ?? 1
  console.log('| matcher | p50 ms | p99 ms | found first | slower than ours |\n| --- | --- | --- | --- | --- |')
  for (const { name, p50, p99, found } of timings) {
    console.log(`| ${name} | ${p50.toFixed(2)} | ${p99.toFixed(2)} | ${(found * 100).toFixed(0)} % | ${(p50 / fastest).toFixed(0)} × |`)
  }
  console.log()
}
