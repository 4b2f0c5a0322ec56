import t from 'tap'
import { eachDatabase } from '../fixtures/databases.js'
import { claimOf, revisionOf, storeStatement } from '../fixtures/stored.js'

eachDatabase(t, 'holds of each claim what its active attributions bring, each once', async (t, open) => {
  const store = await open()
  const { claimId, sourceId } = await storeStatement(store, { proposition: 'The bridge is shut' })
  await storeStatement(store, { claimId, sourceId, proposition: 'The bridge is shut', stance: 'confirms', article: { publisher: 'Harbour Times' } })
  await storeStatement(store, { claimId, sourceId, proposition: 'A bridge is shut', article: { publisher: null } })
  await storeStatement(store, { claimId, sourceId, proposition: null })
  await storeStatement(store, { claimId, sourceId, proposition: 'Removed', stance: 'denies', removed: true })
  t.same(await store.claims.indexed([claimId]), [{
    id: claimId, externalId: null, text: 'The bridge is shut', title: null, polarity: 'positive', language: 'en', status: 'reported', firstSeenAt: null,
    counts: { asserts: 0, confirms: 0, denies: 0, questions: 0, nonDenials: 0, articles: 0 },
    wordings: ['A bridge is shut', 'The bridge is shut'], publishers: ['Harbour Times', 'The Courier'], sourceIds: [sourceId], stances: ['asserts', 'confirms'],
    contexts: ['The bridge is shut.\nShe said the bridge is shut', 'The bridge is shut.\nShe said the bridge is shut']
  }])
})

eachDatabase(t, 'holds how the two earliest articles begin, title first, and the sentence that states it where that comes later', async (t, open) => {
  const store = await open()
  const { claimId } = await storeStatement(store, { article: { title: 'Third', publishedAt: '2024-03-03T08:00:00.000Z' } })
  await storeStatement(store, { claimId, article: { title: 'First', text: 'a'.repeat(400), publishedAt: '2024-03-01T08:00:00.000Z' } })
  await storeStatement(store, { claimId, article: { title: 'Second', text: 'She said the bridge is shut', publishedAt: '2024-03-02T08:00:00.000Z' } })
  t.match(await store.claims.indexed([claimId]), [{ contexts: [`First\n${'a'.repeat(300)}\nShe said the bridge is shut`, 'Second\nShe said the bridge is shut'] }])
})

eachDatabase(t, 'leaves out what is gone, merged, or held by nothing', async (t, open) => {
  const store = await open()
  const entered = await store.claims.add({ ...claimOf('Entered'), entered: true })
  const merged = await store.claims.add({ ...claimOf('Merged'), entered: true })
  await store.claims.markMerged(merged, entered)
  const { claimId: superseded, articleId } = await storeStatement(store)
  await store.articles.addRevision(revisionOf(articleId, { number: 2 }))
  const gone = '01890000-0000-7000-8000-000000000000'
  const bare = { wordings: [], publishers: [], sourceIds: [], stances: [], contexts: [] }
  t.match(await store.claims.indexed([entered, merged, superseded, gone]), [{ id: entered, ...bare }])
  t.same(await store.claims.indexed([]), [])
})

eachDatabase(t, 'brings all claims in batches, none twice', async (t, open) => {
  const store = await open()
  const read = async () => {
    const batches = []
    for await (const batch of store.claims.allIndexed(2)) batches.push(batch.map(({ text }) => text))
    return batches
  }
  t.same((await read()).flat(), [])
  for (const text of ['One', 'Two', 'Three', 'Four', 'Five']) await store.claims.add({ ...claimOf(text), entered: text !== 'Three' })
  t.same(await read(), [['One', 'Two'], ['Four'], ['Five']])
})
