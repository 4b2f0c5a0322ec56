import t from 'tap'
import { openStore } from '../../src/store/database.js'
import { freshDatabase } from '../fixtures/databases.js'
import { storeArticle } from '../fixtures/stored.js'

t.test('adds a publisher once, when many articles bring it at the same time', async t => {
  const stores = await twoStores(t, await freshDatabase())
  await Promise.all(Array.from({ length: 8 }, async (_, place) => {
    const store = stores[place % 2]
    if (store !== undefined) await storeArticle(store, { publisher: 'Harbour Times' })
  }))
  const { items } = await stores[0].articles.list({ limit: 9, publisher: 'Harbour Times' })
  t.equal(items.length, 8)
})

async function twoStores (t: Tap, databaseUrl: string) {
  const open = async () => await openStore({ databaseUrl, dataDir: '' })
  const stores = [await open(), await open()] as const
  t.teardown(async () => { await Promise.all(stores.map(async store => { await store.close() })) })
  return stores
}
type Tap = Pick<typeof t, 'teardown'>
