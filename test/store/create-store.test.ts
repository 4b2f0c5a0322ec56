import t from 'tap'
import { openStore } from '../../src/store/database.js'
import type { Store } from '../../src/store/store.js'
import { eachDatabase, freshDatabase } from '../fixtures/databases.js'

const claim = { text: 'The bridge is closed', polarity: 'positive' as const, language: 'en', entered: true }
const failing = async () => { throw new Error('no') }

eachDatabase(t, 'answers a ping', async (t, open) => {
  await t.resolves((await open()).ping())
})

eachDatabase(t, 'a transaction that throws leaves nothing', async (t, open) => {
  const store = await open()
  for (const run of [store.transaction, store.exclusively]) {
    await t.rejects(run(async tx => {
      await tx.claims.add(claim)
      await failing()
    }), { message: 'no' })
  }
  t.equal(await store.claims.count(), 0)
})

eachDatabase(t, 'a transaction inside one joins it', async (t, open) => {
  const store = await open()
  for (const run of [store.transaction, store.exclusively]) {
    await t.rejects(run(async tx => {
      await tx.transaction(async inner => await inner.claims.add(claim))
      await tx.exclusively(async inner => await inner.claims.add(claim))
      t.equal(await tx.claims.count(), 2)
      await tx.ping()
      await failing()
    }), { message: 'no' }, 'and is undone with it')
  }
  t.equal(await store.claims.count(), 0)
})

eachDatabase(t, 'a transaction yields what its work yields', async (t, open) => {
  const store = await open()
  const id = await store.exclusively(async tx => await tx.claims.add(claim))
  t.match(await store.claims.find(id), { id })
})

t.test('exclusive work runs one at a time over two connections, and sees what was committed before', async t => {
  const databaseUrl = await freshDatabase()
  const stores = await Promise.all([openStore({ databaseUrl, dataDir: '' }), openStore({ databaseUrl, dataDir: '' })])
  t.teardown(async () => { await Promise.all(stores.map(async store => { await store.close() })) })
  const log: number[] = []
  const countAndAdd = async (store: Store) => await store.exclusively(async tx => {
    log.push(await tx.claims.count())
    await new Promise(resolve => setTimeout(resolve, 20))
    await tx.claims.add(claim)
  })
  await Promise.all([...stores, ...stores, ...stores].map(countAndAdd))
  t.same(log, [0, 1, 2, 3, 4, 5])
})
