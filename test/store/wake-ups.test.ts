import t from 'tap'
import { openStore } from '../../src/store/database.js'
import { freshDatabase, realServer } from '../fixtures/databases.js'

const CLAIM = '01890000-0000-7000-8000-000000000001'

t.test('a commit of another process wakes who listens; what was rolled back does not', async t => {
  const databaseUrl = await freshDatabase()
  const [here, there] = await Promise.all([openStore({ databaseUrl, dataDir: '' }), openStore({ databaseUrl, dataDir: '' })])
  const woken = counter()
  const stop = here.onChange(woken.add)
  t.teardown(async () => { await Promise.all([stop(), here.close(), there.close()]) })
  await woken.reaches(1)
  await t.rejects(there.transaction(async tx => {
    await tx.changes.record([CLAIM])
    throw new Error('no')
  }))
  await there.changes.record([CLAIM])
  await woken.reaches(2)
  await there.changes.record([])
  t.equal(woken.count, 2, 'once when it begins to listen, and once for the commit')
})

t.test('listens again when its connection broke, and looks at once at what it missed', async t => {
  const databaseUrl = await freshDatabase()
  const store = await openStore({ databaseUrl, dataDir: '' })
  const woken = counter()
  const stop = store.onChange(woken.add)
  t.teardown(async () => { await Promise.all([stop(), store.close()]) })
  await woken.reaches(1)
  const { admin } = await realServer()
  await admin.query("select pg_terminate_backend(pid) from pg_stat_activity where query like 'listen %'")
  await woken.reaches(2)
  await store.changes.record([CLAIM])
  await woken.reaches(3)
})

t.test('who stops while it waits for the server does not listen again', async t => {
  const { halt, resume } = await realServer()
  const store = await openStore({ databaseUrl: await freshDatabase(), dataDir: '' })
  await halt()
  const woken = counter()
  const stop = store.onChange(woken.add)
  await stop()
  await resume()
  await store.close()
  t.equal(woken.count, 0)
})

function counter () {
  let count = 0
  let look = () => {}
  return {
    get count () { return count },
    add: () => { count++; look() },
    reaches: async (expected: number) => await new Promise<void>(resolve => {
      look = () => { if (count >= expected) resolve() }
      look()
    })
  }
}
