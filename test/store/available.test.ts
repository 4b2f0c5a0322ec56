import t from 'tap'
import { rethrow, sayWhenUnavailable } from '../../src/store/available.js'
import { openPglite, openStore } from '../../src/store/database.js'
import { emptyClient, freshDatabase, realServer } from '../fixtures/databases.js'

const UNAVAILABLE = { code: 'STORE_UNAVAILABLE' }
const failure = (code: unknown, cause?: unknown) => Object.assign(new Error('failed', { cause }), { code })

for (const code of ['ECONNREFUSED', '57P01', '57014', '53300', '25006', '08006']) {
  t.test(`${code} means that the database is unavailable`, async t => {
    t.throws(() => rethrow(failure(code)), UNAVAILABLE)
    t.throws(() => rethrow(new Error('query failed', { cause: failure(code) })), UNAVAILABLE, 'inside another error too')
  })
}

for (const message of ['Connection terminated unexpectedly', 'timeout exceeded when trying to connect', 'PGlite is closed']) {
  t.test(`"${message}" means so too`, async t => {
    t.throws(() => rethrow(new Error(message)), UNAVAILABLE)
  })
}

t.test('other errors stay what they are', async t => {
  const [conflict, numbered] = [failure('23505'), failure(8)]
  t.throws(() => rethrow(conflict), conflict)
  t.throws(() => rethrow(numbered), numbered)
  t.throws(() => rethrow(new Error('', { cause: 'a text' })), { message: '' })
})

t.test('methods throw it, at once, later or between two items', async t => {
  const store = sayWhenUnavailable({
    name: 'a store',
    now: () => 1,
    later: async () => { throw failure('ECONNRESET') },
    async * items () {
      yield 1
      throw failure('ECONNRESET')
    }
  })
  t.equal(store.name, 'a store')
  t.equal(store.now(), 1)
  await t.rejects(store.later(), UNAVAILABLE)
  const seen: number[] = []
  await t.rejects(async () => { for await (const item of store.items()) seen.push(item) }, UNAVAILABLE)
  t.same(seen, [1])
})

t.test('a stopped server is unavailable, and the store recovers by itself', { timeout: 120_000 }, async t => {
  const store = await openStore({ databaseUrl: await freshDatabase(), dataDir: '' })
  t.teardown(async () => { await store.close() })
  const { halt, resume } = await realServer()
  await store.ping()
  const between = store.transaction(async tx => {
    await halt()
    await tx.claims.count()
  })
  await t.rejects(between, UNAVAILABLE, 'between two queries of a transaction')
  await t.rejects(store.ping(), UNAVAILABLE)
  await t.rejects(store.claims.count(), UNAVAILABLE)
  await t.rejects(store.transaction(async tx => await tx.claims.count()), UNAVAILABLE)
  await resume()
  t.equal(await store.claims.count(), 0)
  await store.ping()
})

t.test('a connection that is cut in the middle of a transaction takes that one along and nothing else', async t => {
  const databaseUrl = await freshDatabase()
  const store = await openStore({ databaseUrl, dataDir: '' })
  t.teardown(async () => { await store.close() })
  const { admin } = await realServer()
  const cut = async () => await admin.query("select pg_terminate_backend(pid) from pg_stat_activity where datname = $1 and state = 'idle in transaction'",
    [new URL(databaseUrl).pathname.slice(1)])
  // more often than there are connections to lose
  for (let time = 0; time < 12; time++) {
    await t.rejects(store.transaction(async tx => {
      await tx.claims.add({ text: 'The bridge is closed', polarity: 'positive', language: 'en', entered: true })
      await cut()
      await tx.claims.count()
    }), UNAVAILABLE)
  }
  t.equal(await store.claims.count(), 0)
})

t.test('a closed PGlite is unavailable', async t => {
  const store = await openPglite(await emptyClient())
  await store.close()
  await store.close()
  await t.rejects(store.ping(), UNAVAILABLE)
  await t.rejects(store.claims.count(), UNAVAILABLE)
  await t.rejects(store.transaction(async tx => await tx.claims.count()), UNAVAILABLE)
})
