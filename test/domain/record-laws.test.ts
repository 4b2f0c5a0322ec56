import t from 'tap'
import { getProvenance } from '../../src/domain/provenance.js'
import { ingestArticle } from '../../src/domain/ingest-article.js'
import { openRecord, type OnRecord } from '../../src/domain/open-record.js'
import type { ArticleInput } from '../../src/model/article.js'
import { openStore } from '../../src/store/database.js'
import { eachDatabase, embedded, freshDatabase } from '../fixtures/databases.js'
import { articleOf, freshRecord } from '../fixtures/record.js'
import { sampleArticles } from '../fixtures/sample-articles.js'
import { seedArticles } from '../fixtures/seed-articles.js'

/** All that is on record, without ids and times of ingestion: what two records are compared by. */
async function contents ({ store }: OnRecord) {
  const { items } = await store.claims.list({ limit: 1000 })
  const trails = await Promise.all(items.map(async ({ id }) => await getProvenance(store, id)))
  const rows = trails.map(({ claim, attributions }) => ({
    text: claim.text,
    status: claim.status,
    attributions: attributions.map(({ source, stance, polarity, article, contents }) => [article.url, source.name, stance, polarity, contents.map(({ start }) => start)].join(' | '))
  }))
  return rows.sort((a, b) => a.text < b.text ? -1 : 1)
}

async function recordOf (record: OnRecord, articles: ArticleInput[]) {
  for (const article of articles) await ingestArticle(record, article)
  return await contents(record)
}

const orders = [[0, 1, 2, 3, 4], [4, 3, 2, 1, 0], [2, 0, 4, 1, 3], [1, 4, 0, 3, 2]]
for (const [name, articles] of [['sample', sampleArticles()], ['seed', seedArticles()]] as const) {
  t.test(`gives the same claims, wordings and stances for any order of the five ${name} articles`, { skip: articles.length === 0 && 'the articles are not here' }, async t => {
    const records = []
    for (const order of orders) {
      const record = await freshRecord(t, embedded)
      records.push(await recordOf(record, order.flatMap(position => articles[position] ?? [])))
    }
    for (const other of records.slice(1)) t.same(other, records[0])
  })
}

eachDatabase(t, 'rebuilds from the database the index that it had', async (t, open) => {
  const store = await open()
  const record = await openRecord(store)
  for (const article of sampleArticles()) await ingestArticle(record, article)
  const again = await openRecord(store)
  t.ok(record.index.size > 0)
  t.equal(again.index.size, record.index.size)
  for (const { id } of (await store.claims.list({ limit: 1000 })).items) t.same(await again.index.claims([id]), await record.index.claims([id]))
  await Promise.all([record.close(), again.close()])
})

t.test('shows the claims of another process on the same server', async t => {
  const databaseUrl = await freshDatabase()
  const [one, other] = await Promise.all([1, 2].map(async () => await openRecord(await openStore({ databaseUrl, dataDir: '' }), { pollMs: 100 })))
  if (one === undefined || other === undefined) throw new Error('two records are open')
  t.teardown(async () => { for (const { close, store } of [one, other]) { await close(); await store.close() } })
  const { claims: [claim] } = await ingestArticle(one, articleOf('The Harbour Times reported that Norland had asked Sudmark for military aid.'))
  const start = Date.now()
  while ((await other.index.claims([claim?.id ?? '']))[0] === undefined && Date.now() - start < 2000) await new Promise(resolve => { setTimeout(resolve, 20) })
  t.ok((await other.index.claims([claim?.id ?? '']))[0], 'within two seconds')
  const second = await ingestArticle(other, articleOf('Norland denied that it had asked Sudmark for military aid.', { url: 'https://courier.example/2' }))
  t.equal(second.claims[0]?.id, claim?.id)
})
