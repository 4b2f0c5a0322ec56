/**
 * How fast drafts are checked: a draft of 1,000 words beside a single match, and a client that checks while articles are imported, in one run.
 * `npm run bench:draft-speed -- [claims]`, 100,000 by default; goals: no more than 60 single matches, p50 of 150 ms among 1,000,000 claims.
 */
import { setTimeout } from 'node:timers/promises'
import { checkDraft } from '../../src/domain/check-draft.js'
import { ingestArticle } from '../../src/domain/ingest-article.js'
import { matchText } from '../../src/domain/match-text.js'
import { openRecord } from '../../src/domain/open-record.js'
import { openStore } from '../../src/store/database.js'
import { startServer } from '../fixtures/postgres-server.js'
import { sampleArticles } from '../fixtures/sample-articles.js'
import { generateClaims, reword, seeded } from './generate-claims.js'

const RUNS = 40
/** Node compiles what is used much anew, and memory is met for the first time. */
const WARM_UP = 20
const PAUSE_MS = 50
const WORDS = 1000

const size = Number(process.argv[2] ?? 100_000)
const server = await startServer()
await server.admin.query('create database drafts template record')
const store = await openStore({ databaseUrl: server.addressOf('drafts'), dataDir: '' })
const claims = generateClaims(size)
const { default: pg } = await import('pg')
const client = new pg.Client(server.addressOf('drafts'))
await client.connect()
await client.query('insert into claims (id, text, language, entered) select gen_random_uuid(), text, \'en\', true from unnest($1::text[]) as text', [claims])
await client.end()
const record = await openRecord(store)
const random = seeded(3)
const sentence = () => reword(claims[Math.floor(random() * claims.length)] ?? '', random)

await time(WARM_UP, async () => { await checkDraft(record, { text: draft() }) })
const single = await time(RUNS * 5, async () => { await matchText(record, { text: sentence() }) })
const alone = await time(RUNS, async () => { await checkDraft(record, { text: draft() }) })
const paused = await time(RUNS, check)
const importing = new AbortController()
const imported = importUntil(importing.signal)
const beside = await time(RUNS, check)
importing.abort()
console.log(`${size} claims, drafts of ${WORDS} words; ${await imported} articles were imported during the last line\n\n| | p50 | p99 |\n| --- | --- | --- |`)
print('one match', single)
print('a draft (goal: p50 150 ms)', alone)
print('a draft, with pauses between', paused)
print('the same, while articles are imported', beside)
console.log(`\na draft costs ${(at(alone, 0.5) / at(single, 0.5)).toFixed(1)} single matches (goal: 60)`)
await record.close()
await store.close()
await server.stop()

async function check (): Promise<void> { await checkDraft(record, { text: draft() }) }

function draft (): string {
  const sentences: string[] = []
  for (let words = 0; words < WORDS; words += sentences.at(-1)?.split(' ').length ?? WORDS) sentences.push(`${sentence()}.`)
  return sentences.join(' ')
}

async function importUntil (signal: AbortSignal): Promise<number> {
  let count = 0
  for (const articles = sampleArticles(); !signal.aborted; count++) {
    const article = articles[count % articles.length]
    if (article !== undefined) await ingestArticle(record, { ...article, url: `${article.url}?copy=${count}` })
    await setTimeout(0)
  }
  return count
}

async function time (runs: number, work: () => Promise<void>): Promise<number[]> {
  const times: number[] = []
  for (let run = 0; run < runs; run++) {
    const start = performance.now()
    await work()
    times.push(performance.now() - start)
    if (work === check) await setTimeout(PAUSE_MS)
  }
  return times.sort((a, b) => a - b)
}

function print (name: string, times: number[]): void {
  console.log(`| ${name} | ${at(times, 0.5).toFixed(1)} ms | ${at(times, 0.99).toFixed(1)} ms |`)
}

function at (times: readonly number[], share: number): number {
  return times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? 0
}
