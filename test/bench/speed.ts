/**
 * How fast: ingestion, match in-process and over HTTP, beside string-similarity's findBestMatch and pg_trgm in a real PostgreSQL over
 * the same claims, in one run. `npm run bench:speed -- [claims …]`, 10,000 and 100,000 by default.
 */
import { cpus, totalmem } from 'node:os'
import postgres from 'postgres'
import { findBestMatch } from 'string-similarity'
import { buildApp } from '../../src/app.js'
import { ingestArticle } from '../../src/domain/ingest-article.js'
import { matchText } from '../../src/domain/match-text.js'
import { openRecord, type OnRecord } from '../../src/domain/open-record.js'
import { loadConfig } from '../../src/load-config.js'
import { openStore } from '../../src/store/database.js'
import { startServer, type Server } from '../fixtures/postgres-server.js'
import { sampleArticles } from '../fixtures/sample-articles.js'
import { generateClaims, reword, seeded } from './generate-claims.js'

const QUERIES = 300
/** The peers take a second a query: fewer tell as much. */
const PEER_QUERIES = 10
const WARM_UP = 30

interface Query { text: string, sought: string }
interface Timing { name: string, p50: number, p99: number, found: number }

const sizes = process.argv.slice(2).map(Number)
const server = await startServer()
try {
  await printMachine(server)
  await measureIngestion(server)
  for (const size of sizes.length > 0 ? sizes : [10_000, 100_000]) await measureMatch(server, size)
} finally {
  await server.stop()
}

async function printMachine ({ admin }: Server): Promise<void> {
  const { rows: [row] } = await admin.query('show server_version')
  const processors = cpus()
  console.log(`${processors.length} × ${processors[0]?.model ?? 'processor'}, ${Math.round(totalmem() / 2 ** 30)} GiB, Node ${process.version}, PostgreSQL ${String(row?.server_version)}\n`)
}

/** The five sample articles under ever new addresses: each joins claims that are known. */
async function measureIngestion (server: Server): Promise<void> {
  const record = await recordOn(server, 'ingestion')
  const articles = sampleArticles()
  const count = 100
  const start = performance.now()
  for (let number = 0; number < count; number++) {
    const article = articles[number % articles.length]
    if (article !== undefined) await ingestArticle(record, { ...article, url: `${article.url}?copy=${number}` })
  }
  const seconds = (performance.now() - start) / 1000
  console.log(`ingestion: ${(count / seconds).toFixed(1)} articles/s one after another, extraction included (${count} articles on PostgreSQL, ${record.index.size} claims)\n`)
  await close(record)
}

async function measureMatch (server: Server, size: number): Promise<void> {
  const claims = generateClaims(size)
  const random = seeded(2)
  const queries = Array.from({ length: QUERIES }, (): Query => {
    const sought = claims[Math.floor(random() * claims.length)] ?? ''
    return { sought, text: reword(sought, random) }
  })
  await (await recordOn(server, `claims_${size}`)).close()
  const database = postgres(server.addressOf(`claims_${size}`), { max: 1, onnotice: () => {} })
  await enter(database, claims)
  const loading = performance.now()
  const record = await openRecord(await openStore({ databaseUrl: server.addressOf(`claims_${size}`), dataDir: '' }))
  console.log(`${size.toLocaleString('en')} claims: index loaded from the database in ${((performance.now() - loading) / 1000).toFixed(1)} s, ${Math.round(process.memoryUsage().rss / 2 ** 20)} MiB`)

  const ours = [await inProcess(record, queries), await overHttp(record, queries)]
  const peers = [await dice(claims, queries.slice(0, PEER_QUERIES)), await trigrams(database, queries.slice(0, PEER_QUERIES))]
  print([...ours, ...peers])
  await database.end()
  await close(record)
}

async function recordOn ({ admin, addressOf }: Server, name: string): Promise<OnRecord> {
  await admin.query(`create database ${name} template record`)
  return await openRecord(await openStore({ databaseUrl: addressOf(name), dataDir: '' }))
}

async function close (record: OnRecord): Promise<void> {
  await record.close()
  await record.store.close()
}

/** As if somebody had entered them, and the trigram index that a service without ours would have. */
async function enter (database: postgres.Sql, claims: string[]): Promise<void> {
  await database`insert into claims (id, text, language, entered) select gen_random_uuid(), text, 'en', true from unnest(${claims}::text[]) as text`
  await database`create extension pg_trgm`
  await database`create index claims_trigrams on claims using gin (text gin_trgm_ops)`
  await database`vacuum analyze claims`
}

async function inProcess (record: OnRecord, queries: Query[]): Promise<Timing> {
  return await time('match in-process', queries, async text => (await matchText(record, { text, limit: 10 })).matches[0]?.claim.text)
}

async function overHttp (record: OnRecord, queries: Query[]): Promise<Timing> {
  const app = await buildApp({ config: loadConfig({ LOG_LEVEL: 'silent', RATE_LIMIT_PER_MINUTE: '0' }), record })
  const url = await app.listen({ host: '127.0.0.1', port: 0 })
  const timing = await time('match over HTTP', queries, async text => {
    const answer = await fetch(`${url}/v1/match`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ text, limit: 10 }) })
    const body: { matches: Array<{ claim: { text: string } }> } = JSON.parse(await answer.text())
    return body.matches[0]?.claim.text
  })
  await app.close()
  return timing
}

async function dice (claims: string[], queries: Query[]): Promise<Timing> {
  return await time('string-similarity findBestMatch', queries, async text => findBestMatch(text, claims).bestMatch.target)
}

async function trigrams (database: postgres.Sql, queries: Query[]): Promise<Timing> {
  return await time('pg_trgm, % at 0.3, by similarity', queries, async text => {
    const [row] = await database`select text from claims where text % ${text} order by similarity(text, ${text}) desc, id limit 10`
    return row === undefined ? undefined : String(row.text)
  })
}

/** Milliseconds a query, one after another, and the share of queries whose sought claim came first. */
async function time (name: string, queries: Query[], answer: (text: string) => Promise<string | undefined>): Promise<Timing> {
  for (const { text } of queries.slice(0, queries.length > PEER_QUERIES ? WARM_UP : 1)) await answer(text)
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
