import { setTimeout } from 'node:timers/promises'
import t from 'tap'
import { eachDatabase } from '../fixtures/databases.js'
import { allPages, claimOf, revisionOf, storeStatement } from '../fixtures/stored.js'

const UNKNOWN = '01890000-0000-7000-8000-000000000000'
const counts = { asserts: 1, confirms: 0, denies: 2, questions: 0, nonDenials: 3, articles: 4 }

eachDatabase(t, 'gives a claim back as it was put, with its reviews', async (t, open) => {
  const store = await open()
  const id = await store.claims.add({
    externalId: 'fc-1', text: 'Der Turm fällt 🗼', polarity: 'negative', title: 'Turm', language: 'de', claimant: 'Bo Larsen', entered: true, firstSeenAt: '2024-03-01T00:00:00.000Z'
  })
  const review = { publisher: 'Checkers', rating: 'false', url: 'https://check.example/1' }
  await store.reviews.add(id, review)
  t.match(await store.claims.find(id), {
    id, externalId: 'fc-1', text: 'Der Turm fällt 🗼', title: 'Turm', language: 'de', claimant: 'Bo Larsen', status: 'reported', statusReason: null,
    firstSeenAt: '2024-03-01T00:00:00.000Z', counts: { asserts: 0, confirms: 0, denies: 0, questions: 0, nonDenials: 0, articles: 0 },
    reviews: [{ ...review, title: null, reviewedAt: null }], version: 1,
    createdAt: /Z$/, updatedAt: /Z$/
  })
  t.match(await store.claims.findByExternalId('fc-1'), { id })
  t.equal(await store.claims.findByExternalId('fc-2'), undefined)
  t.equal(await store.claims.find(UNKNOWN), undefined)
})

eachDatabase(t, 'finds many in the order of asking', async (t, open) => {
  const { claims } = await open()
  const ids = [await claims.add(claimOf('One')), await claims.add(claimOf('Two')), await claims.add(claimOf('Three'))].reverse()
  t.same((await claims.findAll([...ids, UNKNOWN])).map(({ id }) => id), ids)
  t.same(await claims.findAll([]), [])
  t.equal(await claims.count(), 3)
})

eachDatabase(t, 'lists the newest change first, each claim on one page only', async (t, open) => {
  const { claims } = await open()
  const ids: string[] = []
  for (const text of ['One', 'Two', 'Three', 'Four', 'Five']) ids.push(await claims.add(claimOf(text)))
  // times are kept in milliseconds, and within one the id decides
  await setTimeout(5)
  await claims.update(ids[1] ?? '', { title: 'changed' })
  const pages = await allPages(async cursor => await claims.list({ limit: 2, cursor }))
  t.same(pages.map(({ length }) => length), [2, 2, 1])
  t.equal(pages[0]?.[0]?.text, 'Two')
  t.same(pages.flat().map(({ id }) => id).sort(), ids)
})

eachDatabase(t, 'writes by hand what is given and nothing else, and raises the version', async (t, open) => {
  const { claims } = await open()
  const id = await claims.add({ ...claimOf('One'), title: 'kept' })
  await claims.update(id, { text: 'Two', textEdited: true, polarity: 'negative', claimant: 'Bo', enteredFirstSeenAt: '2024-03-01T00:00:00.000Z' })
  t.match(await claims.find(id), { text: 'Two', title: 'kept', claimant: 'Bo', version: 2 })
  t.same(await claims.derivable([id]), [{
    id, text: 'Two', polarity: 'negative', entered: false, textEdited: true, retractedReason: null, enteredFirstSeenAt: '2024-03-01T00:00:00.000Z'
  }])
  await claims.update(id, { title: null, enteredFirstSeenAt: null })
  t.match(await claims.find(id), { title: null, version: 3 })
  t.match(await claims.derivable([id]), [{ enteredFirstSeenAt: null }])
  t.same(await claims.derivable([]), [])
})

eachDatabase(t, 'retracts with a reason, and takes it back', async (t, open) => {
  const { claims } = await open()
  const id = await claims.add(claimOf('One'))
  await claims.update(id, { retractedReason: 'a hoax' })
  t.match(await claims.find(id), { status: 'retracted', statusReason: 'a hoax' })
  await claims.update(id, { retractedReason: null })
  t.match(await claims.find(id), { status: 'reported', statusReason: null })
})

eachDatabase(t, 'writes derived fields, and raises the version only of what changed', async (t, open) => {
  const { claims } = await open()
  const [one, two] = [await claims.add(claimOf('One')), await claims.add(claimOf('Two'))]
  const derived = { polarity: 'positive' as const, status: 'disputed' as const, firstSeenAt: null, counts }
  await claims.setDerived([])
  await claims.setDerived([{ id: one, text: 'One', ...derived }, { id: two, text: 'Two', ...derived }])
  t.match(await claims.find(one), { status: 'disputed', counts, firstSeenAt: null, version: 2 })
  await claims.setDerived([{ id: one, text: 'One', ...derived }, { id: two, text: 'Two more', ...derived, firstSeenAt: '2024-03-01T00:00:00.000Z' }])
  t.match(await claims.findAll([one, two]), [{ version: 2 }, { version: 3, text: 'Two more', firstSeenAt: '2024-03-01T00:00:00.000Z' }])
})

eachDatabase(t, 'calls orphans the claims that nothing stands on and nobody entered', async (t, open) => {
  const store = await open()
  const { claimId: held, articleId } = await storeStatement(store)
  await store.articles.addRevision(revisionOf(articleId, { number: 2 }))
  const orphan = await store.claims.add(claimOf('Two'))
  const entered = await store.claims.add({ ...claimOf('Three'), entered: true })
  const merged = await store.claims.add(claimOf('Four'))
  await store.claims.markMerged(merged, entered)
  t.same(await store.claims.orphans([held, orphan, entered, merged, UNKNOWN]), [orphan], 'a superseded attribution still holds its claim')
  t.same(await store.claims.orphans([]), [])
  await store.claims.remove([])
  await store.claims.remove([orphan])
  t.equal(await store.claims.find(orphan), undefined)
})

eachDatabase(t, 'redirects merged claims to the end of the chain', async (t, open) => {
  const { claims } = await open()
  const one = await claims.add({ ...claimOf('One'), externalId: 'fc-1' })
  const [two, three] = [await claims.add(claimOf('Two')), await claims.add(claimOf('Three'))]
  await claims.markMerged(one, two)
  await claims.markMerged(two, three)
  t.equal(await claims.findRedirect(one), three)
  t.equal(await claims.findRedirect(three), undefined)
  t.equal(await claims.findRedirect(UNKNOWN), undefined)
  t.equal(await claims.find(one), undefined)
  t.match(await claims.findByExternalId('fc-1'), { id: three }, 'an archive that sends it again means the one that it became')
  t.same((await claims.findAll([one, two, three])).map(({ id }) => id), [three])
  t.same((await claims.list({ limit: 9 })).items.map(({ id }) => id), [three])
  t.same((await claims.derivable([one, three])).map(({ id }) => id), [three])
  t.equal(await claims.count(), 1)
  await claims.remove([three])
  t.equal(await claims.findRedirect(one), undefined, 'a redirect goes with where it led')
})

eachDatabase(t, 'hands the reviews of a merged claim on, each address once', async (t, open) => {
  const store = await open()
  const [one, two] = [await store.claims.add(claimOf('One')), await store.claims.add(claimOf('Two'))]
  const review = (number: number, rating: string) => ({ publisher: 'Checkers', rating, url: `https://check.example/${number}` })
  await store.reviews.add(one, review(1, 'false'))
  await store.reviews.add(one, review(2, 'false'))
  await store.reviews.add(two, review(2, 'true'))
  await store.claims.markMerged(one, two)
  const { reviews = [] } = await store.claims.find(two) ?? {}
  t.same(reviews.map(({ url, rating }) => `${url.slice(-1)} ${rating}`).sort(), ['1 false', '2 true'])
})
