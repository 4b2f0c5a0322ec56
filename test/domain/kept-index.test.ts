import t from 'tap'
import { existsSync, readdirSync, readFileSync, utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { enterClaim, removeClaim } from '../../src/domain/claims.js'
import { findKeptIndex, keepIndex } from '../../src/domain/kept-index.js'
import { createMatchIndex } from '../../src/domain/match/index/match-index.js'
import { rankClaims } from '../../src/domain/match/rank/rank-claims.js'
import { openRecord } from '../../src/domain/open-record.js'
import { openStore } from '../../src/store/database.js'
import { eachDatabase, embedded, freshDatabase } from '../fixtures/databases.js'
import { nobody } from '../fixtures/record.js'

const TEXTS = ['Norland asked Sudmark for military aid', 'The dam in Lund will hold', 'A heron was seen in Basel', 'Café owners in Genève protest']
const QUERY = 'Norland has asked Sudmark for aid'

eachDatabase(t, 'opens what was kept at the end, and what changed since', async (t, open) => {
  const store = await open()
  const snapshotPath = join(t.testdir(), 'data', 'match-index.snapshot')
  const first = await openRecord(store, { snapshotPath })
  const claims = []
  for (const text of TEXTS) claims.push((await enterClaim(first, { text })).claim)
  await first.close()
  t.ok(existsSync(snapshotPath))

  const between = await openRecord(store)
  await removeClaim(between, claims[1]?.id ?? '', nobody)
  await enterClaim(between, { text: 'Sudmark sent Norland tents' })
  await between.close()

  const again = await openRecord(store, { snapshotPath })
  const fresh = await openRecord(store)
  t.equal(again.index.size, 4)
  for (const text of [QUERY, ...TEXTS]) t.same(await again.index.rank(text, { limit: 9, minScore: 0 }), await fresh.index.rank(text, { limit: 9, minScore: 0 }))
  await Promise.all([again.close(), fresh.close()])
})

async function keptRecord (t: Parameters<typeof eachDatabase>[0]) {
  const store = await embedded()
  t.teardown(async () => { await store.close() })
  const path = join(t.testdir(), 'match-index.snapshot')
  const record = await openRecord(store, { snapshotPath: path })
  for (const text of TEXTS) await enterClaim(record, { text })
  await record.close()
  return { store, path }
}

t.test('is whole or is not used', async t => {
  const { store, path } = await keptRecord(t)
  const whole = readFileSync(path)
  t.equal((await findKeptIndex(store, path))?.index.size, 4)
  const cut = [whole.subarray(0, whole.length - 8), whole.subarray(0, 16), Buffer.concat([whole, Buffer.alloc(1)])]
  for (const broken of [...cut, flipped(whole, 40), flipped(whole, whole.length - 1)]) {
    writeFileSync(path, broken)
    t.equal(await findKeptIndex(store, path), undefined)
  }
  t.equal(await findKeptIndex(store, `${path}.nowhere`), undefined)
})

function flipped (bytes: Buffer, at: number): Buffer {
  const copy = Buffer.from(bytes)
  copy[at] = Number(copy[at]) ^ 1
  return copy
}

t.test('sweeps up what a process left behind that was killed while it wrote', async t => {
  const { store, path } = await keptRecord(t)
  const [left, fresh] = [`${path}.0badf00d`, `${path}.00c0ffee`]
  for (const part of [left, fresh]) writeFileSync(part, 'half a snapshot')
  utimesSync(left, 0, 0)
  const record = await openRecord(store, { snapshotPath: path })
  await enterClaim(record, { text: 'Three mayors resigned' })
  await record.close()
  t.same([existsSync(left), existsSync(fresh)], [false, true])
})

t.test('is of this database, or is not used', async t => {
  const { path } = await keptRecord(t)
  const other = await embedded()
  t.teardown(async () => { await other.close() })
  t.equal(await findKeptIndex(other, path), undefined)
})

t.test('leaves nothing behind where it cannot be written, and nothing of a record without claims', async t => {
  const { store } = await keptRecord(t)
  const index = createMatchIndex()
  const path = join(t.testdir({ taken: { 'match-index.snapshot': {} } }), 'taken', 'match-index.snapshot')
  await keepIndex(store, index, { path, cursor: '1' })
  const record = await openRecord(store, { snapshotPath: path, onError: error => { t.ok(error) } })
  await record.close()
  t.same(readdirSync(join(path, '..')), ['match-index.snapshot'])
})

t.test('is kept while the record is open, once enough has changed', async t => {
  const store = await embedded()
  t.teardown(async () => { await store.close() })
  const snapshotPath = join(t.testdir(), 'match-index.snapshot')
  const record = await openRecord(store, { snapshotPath, keepMs: 20 })
  await enterClaim(record, { text: 'Norland asked Sudmark for military aid' })
  const start = Date.now()
  while (!existsSync(snapshotPath) && Date.now() - start < 5000) await new Promise(resolve => { setTimeout(resolve, 10) })
  t.equal((await findKeptIndex(store, snapshotPath))?.index.size, 1)
  await record.close()
})

t.test('a snapshot that is written while claims change misses none of them', async t => {
  const { store, path } = await keptRecord(t)
  const record = await openRecord(store, { snapshotPath: path })
  await Promise.all([record.close(), ...['One', 'Two', 'Three'].map(async text => await enterClaim(record, { text: `${text} mayors resigned` }))])
  const again = await openRecord(store, { snapshotPath: path })
  t.equal(again.index.size, 7)
  await again.close()
})

t.test('hears of another process\'s change before it polls', async t => {
  const databaseUrl = await freshDatabase()
  const open = async () => await openRecord(await openStore({ databaseUrl, dataDir: '' }), { pollMs: 60_000 })
  const [one, other] = [await open(), await open()]
  t.teardown(async () => { for (const { close, store } of [one, other]) { await close(); await store.close() } })
  await new Promise(resolve => { setTimeout(resolve, 300) })
  const { claim } = await enterClaim(one, { text: 'Norland asked Sudmark for aid' })
  const start = Date.now()
  while ((await other.index.claims([claim.id]))[0] === undefined && Date.now() - start < 5000) await new Promise(resolve => { setTimeout(resolve, 5) })
  t.ok((await other.index.claims([claim.id]))[0])
  t.same(rankClaims(createMatchIndex(), QUERY, { limit: 1 }), [])
})
