import t, { type Test } from 'tap'
import { checkDraft } from '../../src/domain/check-draft.js'
import { editClaim, enterClaim, removeClaim } from '../../src/domain/claims.js'
import { findMatches } from '../../src/domain/find-matches.js'
import { ingestArticle } from '../../src/domain/ingest-article.js'
import { matchText } from '../../src/domain/match-text.js'
import { openRecord, type OnRecord } from '../../src/domain/open-record.js'
import { openStore } from '../../src/store/database.js'
import type { Store } from '../../src/store/store.js'
import { eachDatabase, embedded, freshDatabase, realServer } from '../fixtures/databases.js'
import { articleOf, nobody } from '../fixtures/record.js'
import { sampleArticles } from '../fixtures/sample-articles.js'

const QUERIES = [
  'Russia has requested military aid from China', 'Russia did not ask China for arms', 'the ferry was late because of a strike', 'Kremlin spokesman', 'militaryaid',
  'The mayor denied that the bridge would be closed', 'Chinna', 'tons of grain', 'unheard of quuxes'
]

async function opened (t: Test, store: Store, matchIndex: 'memory' | 'postgres' = 'postgres'): Promise<OnRecord> {
  const record = await openRecord(store, { matchIndex, pollMs: 50 })
  t.teardown(async () => { await record.close() })
  return record
}

async function sameAnswers (t: Test, record: OnRecord, other: OnRecord): Promise<void> {
  await other.catchUp()
  t.same(record.coverage, other.coverage)
  for (const query of QUERIES) {
    for (const limit of [1, 10]) {
      t.same(idsOf(await record.index.search(query, { limit })), idsOf(await other.index.search(query, { limit })), query)
      const [ranked, expected] = [await record.index.rank(query, { limit }), await other.index.rank(query, { limit })]
      t.same(idsOf(ranked), idsOf(expected), query)
      for (const [place, { score }] of ranked.entries()) t.ok(Math.abs(score - Number(expected[place]?.score)) < 0.01, 'letter grams are counted anew only now and then')
    }
  }
}

const idsOf = (found: Array<{ claim: { id: string } }>): string[] => found.map(({ claim }) => claim.id)

eachDatabase(t, 'answers as the index in memory does, filled beforehand or as articles and claims come and go', async (t, open) => {
  const store = await open()
  const record = await opened(t, store)
  const memory = await opened(t, store, 'memory')
  t.equal(record.index.size, 0)
  for (const article of sampleArticles()) await ingestArticle(record, article)
  await sameAnswers(t, record, memory)

  const { claim } = await enterClaim(record, { text: 'The ferry was cancelled because of a strike' })
  await sameAnswers(t, record, memory)
  await editClaim(record, claim.id, { text: 'The ferry to Lund was late because of a strike' }, nobody)
  t.match((await record.index.claims([claim.id]))[0], { text: 'The ferry to Lund was late because of a strike' })
  await sameAnswers(t, record, memory)
  await removeClaim(record, claim.id, nobody)
  t.equal((await record.index.claims([claim.id]))[0], undefined)
  await sameAnswers(t, record, memory)

  await sameAnswers(t, await opened(t, store), memory)
})

eachDatabase(t, 'lays what an article states on the claims that are there', async (t, open) => {
  const record = await opened(t, await open())
  const says = async (name: string, text: string) => await ingestArticle(record, articleOf(text, { url: `https://courier.example/${name}` }))
  await says('report', 'The Harbour Times reported that Norland had asked Sudmark for military aid.')
  await says('denial', 'The Chancellery denied that Norland had asked Sudmark for military aid.')
  const { matches: [match] } = await matchText(record, { text: 'Norland has requested military aid from Sudmark', include: ['provenance'] })
  t.match(match, { relation: 'same', tier: 'match', claim: { status: 'disputed', counts: { articles: 2 } }, provenance: { denials: [{ source: { name: 'Chancellery' } }] } })
  t.match((await checkDraft(record, { text: 'Norland asked Sudmark for military aid.' })).findings, [{ rule: 'DENIAL_OMITTED' }])
})

eachDatabase(t, 'judges filters before the limit', async (t, open) => {
  const record = await opened(t, await open())
  for (let town = 0; town < 30; town++) await enterClaim(record, { text: `The bridge of town ${town} is closed`, language: town === 7 ? 'de' : 'en' })
  const proposition = 'The bridge is closed'
  const statement = { proposition, polarity: 'positive' as const, span: { part: 'text' as const, start: 0, end: proposition.length, text: proposition }, stance: null, source: null }
  const matches = await findMatches(record.index, [statement], { limit: 1, minScore: 0, filters: { language: 'de' } })
  t.match(matches.map(({ claim }) => claim.text), ['The bridge of town 7 is closed'])
})

eachDatabase(t, 'takes in what a process with an index in memory changed', async (t, open) => {
  const store = await open()
  const record = await opened(t, store)
  const memory = await opened(t, store, 'memory')
  const { claim } = await enterClaim(memory, { text: 'Norland asked Sudmark for military aid' })
  await record.catchUp()
  await sameAnswers(t, record, memory)
  await removeClaim(memory, claim.id, nobody)
  await enterClaim(memory, { text: 'A heron was seen in Basel' })

  await t.rejects(record.change(async (_, index) => {
    t.equal((await index.claims([claim.id]))[0], undefined, 'as of every commit before it')
    throw new Error('rolled back')
  }), { message: 'rolled back' })
  await record.catchUp()
  await sameAnswers(t, record, memory)
})

t.test('several that start at once fill it together, and one that was stopped goes on', async t => {
  const databaseUrl = await freshDatabase()
  const store = await storeOf(t, databaseUrl)
  const memory = await opened(t, store, 'memory')
  for (let town = 0; town < 5; town++) await enterClaim(memory, { text: `The bridge of town ${town} is closed` })
  await store.exclusively(async tx => {
    const { claims } = await tx.claims.indexedAfter(null, 2)
    await tx.matching.restart('another engine')
    await tx.matching.replace(claims.map(({ id }) => id), claims.map(claim => ({ claim, terms: ['something', 'else'], length: 2 })))
    await tx.matching.fillTo({ isWhole: false, filledTo: claims.at(-1)?.id ?? null })
  })
  const records = await Promise.all([1, 2].map(async () => await opened(t, await storeOf(t, databaseUrl))))
  for (const record of records) await sameAnswers(t, record, memory)
})

t.test('is asked on a read replica, and follows its primary', { timeout: 120_000 }, async t => {
  const databaseUrl = await freshDatabase()
  const writing = await opened(t, await storeOf(t, databaseUrl))
  const replica = await (await realServer()).replica()
  t.teardown(replica.stop)
  const reading = await opened(t, await storeOf(t, replica.addressOf(new URL(databaseUrl).pathname.slice(1))))
  await enterClaim(writing, { text: 'The harbour bridge was closed on Monday' })
  while (reading.index.size === 0) await new Promise(resolve => setTimeout(resolve, 20))
  t.match(await reading.index.search('harbour bridge', { limit: 1 }), [{ claim: { text: 'The harbour bridge was closed on Monday' } }])
})

t.test('words of any length are held', async t => {
  const record = await opened(t, await embeddedStore(t))
  const long = 'x'.repeat(5000)
  await enterClaim(record, { text: `The word ${long} was said` })
  t.match(await record.index.search(`${long}y`, { limit: 1 }), [], 'another word')
  t.match(await record.index.search(long, { limit: 1 }), [{ claim: { text: /x{5000}/ } }])
})

async function storeOf (t: Test, databaseUrl: string): Promise<Store> {
  const store = await openStore({ databaseUrl, dataDir: '' })
  t.teardown(async () => { await store.close() })
  return store
}

async function embeddedStore (t: Test): Promise<Store> {
  const store = await embedded()
  t.teardown(async () => { await store.close() })
  return store
}
