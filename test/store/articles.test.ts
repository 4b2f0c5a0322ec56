import t from 'tap'
import { eachDatabase } from '../fixtures/databases.js'
import { allPages, attributionOf, revisionOf, storeArticle, storeStatement } from '../fixtures/stored.js'

const UNKNOWN = '01890000-0000-7000-8000-000000000000'

eachDatabase(t, 'finds an article by its key, with what tells whether it came again', async (t, open) => {
  const { articles } = await open()
  const id = await articles.add({ urlKey: 'courier.example/a', url: 'https://courier.example/a', sample: true })
  t.equal(await articles.findByUrlKey('courier.example/a'), undefined, 'not before its first revision')
  const revisionId = await articles.addRevision(revisionOf(id, { hash: 'one' }))
  t.same(await articles.findByUrlKey('courier.example/a'), { id, revisionId, revision: 1, hash: 'one', sample: true })
  t.equal(await articles.findByUrlKey('courier.example/b'), undefined)
})

eachDatabase(t, 'takes an address longer than an index entry, and once only', async (t, open) => {
  const { articles } = await open()
  const urlKey = Array.from({ length: 20_000 }, (_, place) => String.fromCodePoint(0x4e00 + (place * 7919) % 20_000)).join('')
  const article = { urlKey, url: 'https://courier.example/long', sample: false }
  const id = await articles.add(article)
  await articles.addRevision(revisionOf(id))
  t.match(await articles.findByUrlKey(urlKey), { id })
  await t.rejects(articles.add(article), { cause: { code: '23505' } })
})

eachDatabase(t, 'answers with the newest revision, and keeps the ones before', async (t, open) => {
  const store = await open()
  const { articleId, revisionId } = await storeArticle(store, { url: 'https://courier.example/a', title: 'Old', text: 'Old text.' })
  const source = await store.sources.add({ name: 'Ada Quist', kind: 'person' })
  await store.attributions.add([attributionOf(revisionId, source), attributionOf(revisionId, source, { ordinal: 1, removed: true })])
  await store.articles.addRevision(revisionOf(articleId, { number: 2, title: 'New', text: 'New text.', publisher: null, publishedAt: null, language: 'de' }))

  const article = await store.articles.find(articleId)
  t.same(article, {
    id: articleId, url: 'https://courier.example/a', title: 'New', publisher: null, publishedAt: null, language: 'de', revision: 2, sample: false,
    createdAt: article?.createdAt
  })
  t.match(article?.createdAt, /^\d{4}-\d\d-\d\dT[\d:.]+Z$/)
  t.same(await store.articles.findText(articleId), { title: 'New', text: 'New text.' })
  t.same(await store.articles.findText(articleId, 1), { title: 'Old', text: 'Old text.' })
  t.equal(await store.articles.findText(articleId, 3), undefined)
  t.match(await store.articles.revisions(articleId), [
    { number: 1, title: 'Old', publisher: 'The Courier', publishedAt: '2024-03-01T08:00:00.000Z', language: 'en', attributions: 1, supersededAt: /Z$/ },
    { number: 2, title: 'New', publisher: null, publishedAt: null, language: 'de', attributions: 0, supersededAt: null }
  ])
  t.equal(await store.articles.find(UNKNOWN), undefined)
  t.same(await store.articles.revisions(UNKNOWN), [])
})

eachDatabase(t, 'lists newest first and the undated last, each article on one page only', async (t, open) => {
  const store = await open()
  const dates = ['2024-03-02', null, '2024-03-01', '2024-03-02', null, '2024-03-03']
  for (const [position, date] of dates.entries()) {
    await storeArticle(store, { url: `https://courier.example/${position}`, publishedAt: date && `${date}T00:00:00.000Z` })
  }
  const pages = await allPages(async cursor => await store.articles.list({ limit: 2, cursor }))
  t.same(pages.map(({ length }) => length), [2, 2, 2])
  t.same(pages.flat().map(({ publishedAt }) => publishedAt?.slice(0, 10) ?? null), ['2024-03-03', '2024-03-02', '2024-03-02', '2024-03-01', null, null])
  t.equal(new Set(pages.flat().map(({ id }) => id)).size, 6)
  t.equal((await allPages(async cursor => await store.articles.list({ limit: 5, cursor }))).flat().length, 6, 'a page may end amid the undated')
})

eachDatabase(t, 'lists by publisher in any case, and by the time of publication', async (t, open) => {
  const store = await open()
  const urls = async (filters: Parameters<typeof store.articles.list>[0]) => (await store.articles.list(filters)).items.map(({ url }) => url.slice(-1)).sort().join('')
  await storeArticle(store, { url: 'https://c.example/a', publisher: 'The Courier', publishedAt: '2024-03-01T00:00:00.000Z' })
  await storeArticle(store, { url: 'https://c.example/b', publisher: 'Harbour Times', publishedAt: '2024-03-02T00:00:00.000Z' })
  await storeArticle(store, { url: 'https://c.example/c', publisher: null, publishedAt: null })
  t.equal(await urls({ limit: 9, publisher: 'the COURIER' }), 'a')
  t.equal(await urls({ limit: 9, publisher: 'The Cour' }), '')
  t.equal(await urls({ limit: 9, since: '2024-03-02T00:00:00.000Z' }), 'b', 'since is included')
  t.equal(await urls({ limit: 9, until: '2024-03-01T00:00:00.000Z' }), 'a', 'until is included, the undated are not')
})

eachDatabase(t, 'removes articles with all that hangs on them', async (t, open) => {
  const store = await open()
  const { articleId, attributionId, sourceId } = await storeStatement(store)
  const kept = await storeStatement(store, { sourceId, via: [{ sourceId, mention: null }] })
  await store.articles.remove([])
  await store.articles.remove([articleId])
  t.equal(await store.articles.find(articleId), undefined)
  t.equal(await store.attributions.find(attributionId), undefined)
  t.ok(await store.attributions.find(kept.attributionId))
  await store.articles.remove([kept.articleId])
  t.match(await store.articles.list({ limit: 9 }), { items: [], nextCursor: null })
})

eachDatabase(t, 'knows the sample record, and how far the record reaches', async (t, open) => {
  const store = await open()
  t.same(await store.articles.coverage(), { articles: 0, newestArticleAt: null })
  const { articleId } = await storeArticle(store, { sample: true, publishedAt: null })
  t.same(await store.articles.coverage(), { articles: 1, newestArticleAt: null })
  await storeArticle(store, { publishedAt: '2024-03-05T00:00:00.000Z' })
  await storeArticle(store, { publishedAt: '2024-03-04T00:00:00.000Z' })
  t.same(await store.articles.coverage(), { articles: 3, newestArticleAt: '2024-03-05T00:00:00.000Z' })
  t.same(await store.articles.sampleIds(), [articleId])
})
