import t from 'tap'
import { eachDatabase } from '../fixtures/databases.js'
import { allPages, attributionOf, claimOf, revisionOf, spanOf, storeArticle, storeStatement } from '../fixtures/stored.js'

const UNKNOWN = '01890000-0000-7000-8000-000000000000'

eachDatabase(t, 'gives an attribution back as it was put, with its article and the chain around its source', async (t, open) => {
  const store = await open()
  const [officials, paper, agency] = await Promise.all(['Officials', 'Harbour Times', 'Coast Agency'].map(async name => await store.sources.add({ name, kind: 'anonymous' })))
  if (officials === undefined || paper === undefined || agency === undefined) throw new Error('three were added')
  const { attributionId, articleId, claimId, sourceId } = await storeStatement(store, {
    article: { url: 'https://courier.example/a', title: 'Shut' },
    role: 'harbour master',
    confidence: 0.94,
    via: [{ sourceId: officials, mention: spanOf('officials', 40) }, { sourceId: agency, mention: null }],
    through: [{ sourceId: paper, mention: spanOf('the paper') }]
  })
  const astral = '𝕊he said “closed” 🌉'
  const { revisionId } = await storeArticle(store, { publisher: null, publishedAt: null, text: astral })
  const [other = ''] = await store.attributions.add([attributionOf(revisionId, sourceId,
    { mention: null, proposition: null, sentence: spanOf(astral), edited: ['stance'] })])

  t.same(await store.attributions.find(attributionId), {
    id: attributionId, claimId, stance: 'asserts', polarity: 'positive', quoteType: 'indirect', confidence: 0.94,
    source: { id: sourceId, name: 'Ada Quist', kind: 'person', named: true, role: 'harbour master', mention: spanOf('She') },
    via: [
      { id: officials, name: 'Officials', kind: 'anonymous', named: true, mention: spanOf('officials', 40) },
      { id: agency, name: 'Coast Agency', kind: 'anonymous', named: true, mention: null }
    ],
    through: [{ id: paper, name: 'Harbour Times', kind: 'anonymous', named: true, mention: spanOf('the paper') }],
    cues: [spanOf('said')], contents: [spanOf('The bridge is shut', 9)], sentence: spanOf('She said the bridge is shut'), claim: 'The bridge is shut',
    superseded: false, edited: false, version: 1,
    article: { id: articleId, revision: 1, url: 'https://courier.example/a', title: 'Shut', publisher: 'The Courier', publishedAt: '2024-03-01T08:00:00.000Z' }
  })
  t.match(await store.attributions.find(other), {
    claimId: null, claim: null, source: { mention: null }, via: [], through: [], sentence: { text: astral }, edited: true,
    article: { publisher: null, publishedAt: null }
  })
  t.equal(await store.attributions.find(UNKNOWN), undefined)
})

eachDatabase(t, 'adds thousands at once, and reads an article in its order', async (t, open) => {
  const store = await open()
  const { articleId, revisionId } = await storeArticle(store)
  const sourceId = await store.sources.add({ name: 'Ada Quist', kind: 'person' })
  const ids = await store.attributions.add(Array.from({ length: 3500 }, (_, place) => attributionOf(revisionId, sourceId, { ordinal: 3499 - place })))
  const read = await store.attributions.ofArticle(articleId)
  t.same(read.map(({ id }) => id), ids.reverse())
  t.same(await store.attributions.add([]), [])
  t.same(await store.attributions.ofArticle(UNKNOWN), [])
})

eachDatabase(t, 'keeps superseded attributions readable and out of what counts', async (t, open) => {
  const store = await open()
  const { articleId, attributionId, claimId, sourceId } = await storeStatement(store, { stance: 'denies', edited: ['stance'] })
  const revisionId = await store.articles.addRevision(revisionOf(articleId, { number: 2 }))
  t.match(await store.attributions.find(attributionId), { superseded: true, article: { revision: 1 } })
  t.match(await store.attributions.ofArticle(articleId, 1), [{ id: attributionId }])
  t.same(await store.attributions.ofArticle(articleId), [])
  t.same(await store.attributions.ofClaims([claimId]), [])
  t.same(await store.attributions.derivable([claimId]), [])
  t.same((await store.attributions.listDenials({ limit: 9 })).items, [])
  t.same((await store.attributions.listOfSource(sourceId, { limit: 9 })).items, [])
  t.same(await store.attributions.corrections(articleId), [])
  t.same(await store.attributions.claimIdsOfArticles([articleId]), [claimId], 'it once stood there')
  t.same(await store.attributions.claimIdsOfSource(sourceId), [claimId])

  await store.attributions.add([attributionOf(revisionId, sourceId, { claimId })])
  t.match(await store.attributions.ofClaims([claimId]), [{ superseded: false, article: { revision: 2 } }])
})

eachDatabase(t, 'keeps removed attributions for the next ingestion and shows them to nobody', async (t, open) => {
  const store = await open()
  const { articleId, attributionId, claimId, sourceId } = await storeStatement(store)
  await store.attributions.update(attributionId, { removed: true })
  t.equal(await store.attributions.find(attributionId), undefined)
  t.same(await store.attributions.ofArticle(articleId), [])
  t.same(await store.attributions.ofClaims([claimId]), [])
  t.same((await store.attributions.listOfSource(sourceId, { limit: 9 })).items, [])
  t.same(await store.attributions.corrections(articleId), [{
    sourceId, claimId, cueStance: 'asserts', edited: [], removed: true, cues: [spanOf('said')], contents: [spanOf('The bridge is shut', 9)], sentence: spanOf('She said the bridge is shut')
  }])
  await store.attributions.update(attributionId, { removed: false })
  t.match(await store.attributions.find(attributionId), { version: 3 })
  t.same(await store.attributions.corrections(articleId), [])
})

eachDatabase(t, 'remembers which fields an editor set, each once', async (t, open) => {
  const store = await open()
  const { articleId, attributionId } = await storeStatement(store)
  const sourceId = await store.sources.add({ name: 'Bo Larsen', kind: 'person' })
  await store.attributions.update(attributionId, { cueStance: 'denies', edited: ['stance'] })
  await store.attributions.update(attributionId, { sourceId, claimId: null, edited: ['source', 'stance'] })
  t.match(await store.attributions.corrections(articleId), [{ sourceId, claimId: null, cueStance: 'denies', edited: ['source', 'stance'], removed: false }])
  t.match(await store.attributions.find(attributionId), { edited: true, version: 3, source: { name: 'Bo Larsen' } })
})

eachDatabase(t, 'tells a trail from its beginning: by publication, then URL, then reading order', async (t, open) => {
  const store = await open()
  const { claimId, sourceId } = await storeStatement(store, { article: { url: 'https://c.example/undated', publishedAt: null }, ordinal: 0 })
  const day = (day: number) => `2024-03-0${day}T00:00:00.000Z`
  for (const [url, publishedAt, ordinal] of [['b', day(2), 0], ['a', day(2), 0], ['c', day(1), 7]] as const) {
    await storeStatement(store, { article: { url: `https://c.example/${url}`, publishedAt }, claimId, sourceId, ordinal })
  }
  const urls = async (options = {}) => (await store.attributions.ofClaims([claimId], options)).map(({ article }) => article.url.slice(18))
  t.same(await urls(), ['c', 'a', 'b', 'undated'])
  t.same(await urls({ asOf: day(1) }), ['c'], 'as of a day: what was published until then')
  t.same((await store.attributions.derivable([claimId], { asOf: day(2) })).map(({ url }) => url.slice(18)), ['c', 'a', 'b'])
  t.same(await store.attributions.ofClaims([]), [])
  t.same(await store.attributions.derivable([]), [])
  t.same(await store.attributions.claimIdsOfArticles([]), [])
})

eachDatabase(t, 'brings what claims are derived from', async (t, open) => {
  const store = await open()
  const { attributionId: id, articleId, claimId, sourceId } = await storeStatement(store, { article: { url: 'https://c.example/a' }, polarity: 'negative', cueStance: 'denies', edited: ['stance'], ordinal: 4 })
  await storeStatement(store, { claimId: null, sourceId })
  t.same(await store.attributions.derivable([claimId]), [{
    id, claimId, articleId, source: { id: sourceId, name: 'Ada Quist', kind: 'person', named: true },
    polarity: 'negative', cueStance: 'denies', stance: 'asserts', stanceEdited: true,
    proposition: 'The bridge is shut', stated: 'The bridge is shut',
    publishedAt: '2024-03-01T08:00:00.000Z', url: 'https://c.example/a', ordinal: 4
  }])
  await store.attributions.setStances([{ id, stance: 'denies' }])
  await store.attributions.setStances([])
  t.match(await store.attributions.derivable([claimId]), [{ stance: 'denies' }])
})

eachDatabase(t, 'moves all of a claim, superseded ones too, onto another or off any', async (t, open) => {
  const store = await open()
  const { articleId, attributionId, claimId } = await storeStatement(store)
  await store.articles.addRevision(revisionOf(articleId, { number: 2 }))
  const other = await store.claims.add(claimOf('The bridge is closed'))
  await store.attributions.moveAll(claimId, other)
  t.match(await store.attributions.find(attributionId), { claimId: other, claim: 'The bridge is closed' })
  await store.attributions.moveAll(other, null)
  t.match(await store.attributions.find(attributionId), { claimId: null, claim: null })
})

eachDatabase(t, 'lists denials newest first, each on one page only', async (t, open) => {
  const store = await open()
  const { sourceId, claimId, revisionId } = await storeStatement(store, { article: { publishedAt: '2024-03-09T00:00:00.000Z' } })
  // of what it denies nothing is on record
  await store.attributions.add([attributionOf(revisionId, sourceId, { ordinal: 7, stance: 'denies', claimId: null })])
  const other = await store.sources.add({ name: 'Bo Larsen', kind: 'person' })
  const days = ['2024-03-02', null, '2024-03-01', '2024-03-02', null]
  for (const [place, day] of days.entries()) {
    const { revisionId } = await storeArticle(store, { publishedAt: day && `${day}T00:00:00.000Z` })
    await store.attributions.add([0, 1].map(ordinal => attributionOf(revisionId, place === 2 ? other : sourceId, { ordinal, stance: 'denies', claimId })))
  }
  const pages = await allPages(async cursor => await store.attributions.listDenials({ limit: 3, cursor }))
  t.same(pages.map(({ length }) => length), [3, 3, 3, 1])
  t.same(pages.flat().map(({ article }) => article.publishedAt?.slice(0, 10) ?? null),
    ['2024-03-02', '2024-03-02', '2024-03-02', '2024-03-02', '2024-03-01', '2024-03-01', null, null, null, null])
  t.equal(new Set(pages.flat().map(({ id }) => id)).size, 10)
  t.match(pages.flat()[0], { source: { name: 'Ada Quist' }, stance: 'denies' })

  const count = async (filters: object) => (await store.attributions.listDenials({ limit: 99, ...filters })).items.length
  t.equal(await count({ source: other }), 2)
  t.equal(await count({ since: '2024-03-02T00:00:00.000Z' }), 4)
  t.equal(await count({ until: '2024-03-01T00:00:00.000Z' }), 2, 'the undated lie before no day')
})

eachDatabase(t, 'lists what a source said, by stance', async (t, open) => {
  const store = await open()
  const { sourceId } = await storeStatement(store, { article: { publishedAt: '2024-03-01T00:00:00.000Z' } })
  await storeStatement(store, { sourceId, stance: 'denies', article: { publishedAt: '2024-03-02T00:00:00.000Z' } })
  await storeStatement(store)
  const stances = async (filters: object) => (await store.attributions.listOfSource(sourceId, { limit: 9, ...filters })).items.map(({ stance }) => stance)
  t.same(await stances({}), ['denies', 'asserts'])
  t.same(await stances({ stance: 'asserts' }), ['asserts'])
  t.same(await stances({ stance: 'confirms' }), [])
})
