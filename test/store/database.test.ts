import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import pg from 'pg'
import t from 'tap'
import { lockDataDir } from '../../src/store/data-lock.js'
import { openPglite, openStore } from '../../src/store/database.js'
import { readyDataDir } from '../fixtures/data-dir.js'
import { emptyClient, realServer } from '../fixtures/databases.js'

const claim = { text: 'The bridge is closed', polarity: 'positive' as const, language: 'en', entered: true }

t.test('a data folder keeps what it was given, and lets one in at a time', { timeout: 120_000 }, async t => {
  const dataDir = join(t.testdir(), 'made', 'on', 'the', 'way')
  const store = await openStore({ databaseUrl: undefined, dataDir })
  t.equal(store.shared, false)
  const id = await store.claims.add(claim)
  await t.rejects(openStore({ databaseUrl: undefined, dataDir }), { code: 'DATA_DIR_LOCKED', pid: process.pid })
  await store.close()
  const again = await openStore({ databaseUrl: undefined, dataDir })
  t.match(await again.claims.find(id), { id, text: claim.text })
  await again.close()
})

t.test('others get a turn of the event loop while the embedded database works', { timeout: 120_000 }, async t => {
  const store = await openStore({ databaseUrl: undefined, dataDir: await readyDataDir(t) })
  t.teardown(store.close)
  let turns = 0
  const counting = setInterval(() => { turns += 1 }, 1)
  const during = await store.transaction(async tx => {
    const before = turns
    for (let query = 0; query < 100; query++) await tx.ping()
    return turns - before
  })
  clearInterval(counting)
  t.ok(during > 0, `${during} turns`)
})

t.test('an open that fails gives the data folder back', async t => {
  const dataDir = t.testdir()
  writeFileSync(join(dataDir, 'postgres'), 'no folder')
  await t.rejects(openStore({ databaseUrl: undefined, dataDir }))
  t.doesNotThrow(() => { lockDataDir(dataDir)() })
})

t.test('a database that cannot be brought up to date is closed again', async t => {
  const client = await emptyClient()
  // the tables are there, and nothing says so
  await client.exec('drop schema drizzle cascade')
  await t.rejects(openPglite(client))
  t.equal(client.closed, true)
})

t.test('an embedded database that grows keeps its statistics', async t => {
  const client = await emptyClient()
  const store = await openPglite(client)
  t.teardown(store.close)
  for (let change = 0; change < 100; change++) await store.exclusively(async tx => await tx.claims.add(claim))
  t.match(await client.query("select reltuples::int as known from pg_class where relname = 'claims'"), { rows: [{ known: 100 }] })
})

t.test('says when no server answers', async t => {
  await t.rejects(openStore({ databaseUrl: 'postgres://postgres@127.0.0.1:1/nothing', dataDir: '' }), { code: 'STORE_UNAVAILABLE' })
})

t.test('processes that start at once on an empty database migrate it once', { timeout: 120_000 }, async t => {
  const { admin, addressOf } = await realServer()
  await admin.query('create database bare')
  const options = { databaseUrl: addressOf('bare'), dataDir: '' }
  const stores = await Promise.all(Array.from({ length: 5 }, async () => await openStore(options)))
  t.teardown(async () => { await Promise.all(stores.map(async store => { await store.close() })) })
  t.same(await Promise.all(stores.map(async store => await store.claims.count())), [0, 0, 0, 0, 0])
  t.equal(stores[0]?.shared, true)
  const client = new pg.Client(options.databaseUrl)
  await client.connect()
  t.teardown(async () => { await client.end() })
  const { rows } = await client.query('select distinct count(*)::int as times from drizzle.__drizzle_migrations group by hash')
  t.same(rows, [{ times: 1 }])
})
