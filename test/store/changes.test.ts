import t from 'tap'
import { openStore } from '../../src/store/database.js'
import type { Store } from '../../src/store/store.js'
import { eachDatabase, freshDatabase } from '../fixtures/databases.js'

const idOf = (number: number) => `01890000-0000-7000-8000-${String(number).padStart(12, '0')}`
const FIRST = idOf(1)
const SECOND = idOf(2)
const claimIds = async (store: Store, cursor: string) => (await store.changes.since(cursor)).changes.map(({ claimId }) => claimId)

eachDatabase(t, 'follows changes from a cursor on', async (t, open) => {
  const store = await open()
  const before = await store.changes.cursor()
  await store.changes.record([FIRST, SECOND, FIRST])
  const { changes, cursor } = await store.changes.since(before)
  t.same(changes.map(({ claimId }) => claimId), [FIRST, SECOND])
  t.same((await store.changes.since(cursor)).changes, [])
})

eachDatabase(t, 'nothing to record is no change', async (t, open) => {
  const store = await open()
  const before = await store.changes.cursor()
  await store.changes.record([])
  t.same(await claimIds(store, before), [])
})

eachDatabase(t, 'keeps one row a claim, with its last change', async (t, open) => {
  const store = await open()
  const before = await store.changes.cursor()
  await store.changes.record([FIRST])
  const [first] = (await store.changes.since(before)).changes
  await store.changes.record([SECOND])
  await store.changes.record([FIRST])
  const { changes } = await store.changes.since(before)
  t.same(changes.map(({ claimId }) => claimId), [SECOND, FIRST])
  t.ok((changes[1]?.seq ?? 0) > (first?.seq ?? 0), 'a later change has a later number')
})

eachDatabase(t, 'a change that was rolled back never happened', async (t, open) => {
  const store = await open()
  const before = await store.changes.cursor()
  await t.rejects(store.transaction(async tx => {
    await tx.changes.record([FIRST])
    throw new Error('no')
  }), { message: 'no' })
  t.same(await claimIds(store, before), [])
})

eachDatabase(t, 'takes more claims at once than a query has parameters', async (t, open) => {
  const store = await open()
  const before = await store.changes.cursor()
  const many = Array.from({ length: 70_000 }, (_, number) => idOf(number))
  await store.changes.record(many)
  t.equal((await claimIds(store, before)).length, many.length)
  t.same(await store.claims.indexed(many), [])
})

t.test('a transaction that took its number first and commits last is not missed', async t => {
  const databaseUrl = await freshDatabase()
  const [slow, quick] = await Promise.all([openStore({ databaseUrl, dataDir: '' }), openStore({ databaseUrl, dataDir: '' })])
  t.teardown(async () => { await Promise.all([slow.close(), quick.close()]) })
  const before = await quick.changes.cursor()
  const recorded = latch()
  const looked = latch()
  const late = slow.transaction(async tx => {
    await tx.changes.record([FIRST])
    recorded.open()
    await looked.opened
  })
  await recorded.opened
  await quick.changes.record([SECOND])
  const { changes, cursor } = await quick.changes.since(before)
  t.same(changes.map(({ claimId }) => claimId), [SECOND], 'the open one is not seen yet')
  looked.open()
  await late
  t.ok((await claimIds(quick, cursor)).includes(FIRST), 'and is seen from where the last look ended')
  t.same(await claimIds(quick, await quick.changes.cursor()), [], 'but not for ever')
})

/** A promise that waits until it is told. */
function latch () {
  let open = () => {}
  const opened = new Promise<void>(resolve => { open = resolve })
  return { open: () => { open() }, opened }
}
