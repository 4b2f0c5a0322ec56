import t from 'tap'
import { eachDatabase } from '../fixtures/databases.js'

const claim = { text: 'The bridge is closed', polarity: 'positive' as const, language: 'en', entered: true }

eachDatabase(t, 'follows changes from a cursor on', async (t, open) => {
  const store = await open()
  const before = await store.changes.cursor()
  const id = await store.claims.add(claim)
  await store.changes.record([id])
  const { changes, cursor } = await store.changes.since(before)
  t.same(changes.map(({ claimId }) => claimId), [id])
  t.same((await store.changes.since(cursor)).changes, [])
})
