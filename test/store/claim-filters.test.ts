import t from 'tap'
import { eachDatabase } from '../fixtures/databases.js'
import { claimOf, revisionOf, storeStatement } from '../fixtures/stored.js'
import type { ClaimFilters, Store } from '../../src/store/store.js'

const texts = async ({ claims }: Store, filters: ClaimFilters) => (await claims.list({ limit: 9, ...filters })).items.map(({ text }) => text).sort()

eachDatabase(t, 'finds claims by words, in any case and order', async (t, open) => {
  const store = await open()
  await store.claims.add(claimOf('Čapek asked the École for 300 SHIPS'))
  await store.claims.add(claimOf('The school has ships'))
  t.same(await texts(store, { query: 'ships ASKED École' }), ['Čapek asked the École for 300 SHIPS'])
  t.equal((await texts(store, { query: 'ships' })).length, 2)
  t.same(await texts(store, { query: 'submarine' }), [])
  for (const query of ['', '???', "'", "ships' | !", ':*', '\\', '🗼', 'a'.repeat(5000)]) t.ok(Array.isArray(await texts(store, { query })), `takes ${query.slice(0, 20)}`)
})

eachDatabase(t, 'finds claims by status and by the day they were first seen', async (t, open) => {
  const store = await open()
  await store.claims.add({ ...claimOf('One'), firstSeenAt: '2024-03-01T00:00:00.000Z' })
  const two = await store.claims.add({ ...claimOf('Two'), firstSeenAt: '2024-03-02T00:00:00.000Z' })
  await store.claims.add(claimOf('Never seen'))
  await store.claims.update(two, { retractedReason: 'a hoax' })
  t.same(await texts(store, { status: 'retracted' }), ['Two'])
  t.same(await texts(store, { since: '2024-03-02T00:00:00.000Z' }), ['Two'])
  t.same(await texts(store, { until: '2024-03-01T00:00:00.000Z' }), ['One'])
  t.same(await texts(store, { since: '2024-03-01T00:00:00.000Z', until: '2024-03-02T00:00:00.000Z', status: 'reported' }), ['One'])
})

eachDatabase(t, 'finds claims by who says what where, when it is one attribution that does', async (t, open) => {
  const store = await open()
  const bridge = await store.claims.add(claimOf('Bridge'))
  const { sourceId: ada } = await storeStatement(store, { claimId: bridge, stance: 'asserts' })
  const { sourceId: bo } = await storeStatement(store, { claimId: bridge, stance: 'denies', article: { publisher: 'Harbour Times' } })
  const { articleId } = await storeStatement(store, { claimId: await store.claims.add(claimOf('Tower')), sourceId: ada, stance: 'questions' })
  t.same(await texts(store, { source: ada }), ['Bridge', 'Tower'])
  t.same(await texts(store, { stance: 'denies' }), ['Bridge'])
  t.same(await texts(store, { stance: 'denies', source: bo, publisher: 'harbour times' }), ['Bridge'])
  t.same(await texts(store, { stance: 'denies', source: ada }), [])
  t.same(await texts(store, { publisher: 'The Courier' }), ['Bridge', 'Tower'])
  t.same(await texts(store, { publisher: 'Nobody' }), [])
  await store.articles.addRevision(revisionOf(articleId, { number: 2 }))
  t.same(await texts(store, { source: ada }), ['Bridge'], 'superseded ones do not count')
})
