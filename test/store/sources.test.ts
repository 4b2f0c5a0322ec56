import t from 'tap'
import { eachDatabase } from '../fixtures/databases.js'
import { allPages, attributionOf, revisionOf, spanOf, storeArticle, storeStatement } from '../fixtures/stored.js'
import type { Store } from '../../src/store/store.js'

const UNKNOWN = '01890000-0000-7000-8000-000000000000'

async function person (store: Store, name: string, ...keys: string[]): Promise<string> {
  const id = await store.sources.add({ name, kind: 'person' })
  await store.sources.addAlias(id, name, name.toLowerCase())
  for (const key of keys) await store.sources.addAlias(id, key, key.toLowerCase())
  return id
}

eachDatabase(t, 'shows a source with its names, its newest role, and what it did', async (t, open) => {
  const store = await open()
  const id = await person(store, 'Ada Quist', 'Quist')
  await store.sources.addAlias(id, 'Quist', 'quist')
  await store.sources.addRole(id, 'undated', null)
  await store.sources.addRole(id, 'mayor', '2024-03-01T00:00:00.000Z')
  await store.sources.addRole(id, 'minister', '2024-03-02T00:00:00.000Z')
  await store.sources.addRole(id, 'mayor', '2024-02-01T00:00:00.000Z')
  await store.sources.addRole(id, 'mayor', null)
  for (const stance of ['asserts', 'denies', 'denies', 'declines_to_comment', 'disclaims_knowledge', 'confirms', 'questions'] as const) {
    await storeStatement(store, { sourceId: id, stance })
  }
  await storeStatement(store, { sourceId: id, removed: true })
  const { articleId } = await storeStatement(store, { sourceId: id })
  await store.articles.addRevision(revisionOf(articleId, { number: 2 }))
  t.match(await store.sources.find(id), {
    id, name: 'Ada Quist', kind: 'person', article: null, role: 'minister', aliases: ['Ada Quist', 'Quist'], roles: ['minister', 'mayor', 'undated'],
    counts: { asserts: 1, confirms: 1, denies: 2, questions: 1, nonDenials: 2 }, createdAt: /Z$/
  })
  await store.sources.rename(id, 'Ada M. Quist')
  t.match(await store.sources.find(id), { name: 'Ada M. Quist' })
  t.match(await store.sources.find(await person(store, 'Bo Larsen')), { role: null, roles: [], counts: { asserts: 0 } })
  t.equal(await store.sources.find(UNKNOWN), undefined)
})

eachDatabase(t, 'finds those that a mention may mean', async (t, open) => {
  const store = await open()
  const ada = await person(store, 'Ada Quist', 'Quist')
  const bo = await person(store, 'Bo Quist', 'Quist')
  await person(store, 'Cy Larsen')
  await store.sources.addRole(bo, 'mayor', null)
  t.same(await store.sources.candidates('quist'), [
    { id: ada, name: 'Ada Quist', kind: 'person', roles: [] },
    { id: bo, name: 'Bo Quist', kind: 'person', roles: ['mayor'] }
  ])
  t.same(await store.sources.candidates('ada quist'), [{ id: ada, name: 'Ada Quist', kind: 'person', roles: [] }])
  t.same(await store.sources.candidates('nobody'), [])
})

eachDatabase(t, 'knows a merged source again, of its own kind, through any chain of merges', async (t, open) => {
  const store = await open()
  const [office, ministry, state] = [await store.sources.add({ name: 'Harbour Office', kind: 'organisation' }), await store.sources.add({ name: 'Harbour Ministry', kind: 'government' }), await person(store, 'Ada')]
  await store.sources.addAlias(office, 'Harbour Office', 'harbour office')
  await store.sources.merge(office, ministry)
  t.same(await store.sources.candidates('harbour office'), [
    { id: ministry, name: 'Harbour Ministry', kind: 'government', roles: [] }, { id: ministry, name: 'Harbour Ministry', kind: 'organisation', roles: [] }
  ])
  await store.sources.merge(ministry, state)
  t.same((await store.sources.candidates('harbour office')).map(({ id, kind }) => [id, kind]), [[state, 'government'], [state, 'organisation'], [state, 'person']])
})

eachDatabase(t, 'keeps the unnamed sources of an article apart from all others', async (t, open) => {
  const store = await open()
  const [one, other] = [await storeArticle(store, { title: 'A fire' }), await storeArticle(store)]
  const police = async ({ articleId }: { articleId?: string }) => {
    const id = await store.sources.add({ name: 'police', kind: 'government', articleId })
    await store.sources.addAlias(id, 'police', 'police')
    return id
  }
  const [here, there, force] = [await police(one), await police(other), await person(store, 'Norhaven Police', 'police')]
  t.match(await store.sources.candidates('police'), [{ id: force }])
  t.same(await store.sources.unnamedIn(one.articleId), [{ id: here, name: 'police', kind: 'government', key: 'police' }])
  t.match(await store.sources.find(here), { article: { id: one.articleId, url: /courier/, title: 'A fire', publisher: 'The Courier', publishedAt: '2024-03-01T08:00:00.000Z' } })
  t.match(await store.sources.find(force), { article: null })
  const listed = async (named: boolean) => (await store.sources.list({ limit: 9, named })).items.map(({ id }) => id)
  t.same([await listed(true), await listed(false)], [[force], [here, there]])

  await store.sources.merge(here, force)
  t.match(await store.sources.unnamedIn(one.articleId), [{ id: force, key: 'police' }], 'what was merged is known again in its article')
  t.match(await store.sources.candidates('police'), [{ id: force }])
  t.match(await store.sources.find(force), { aliases: ['Norhaven Police', 'police'] })
  await store.sources.merge(force, there)
  t.match(await store.sources.find(there), { article: null }, 'who had a name has one still')
})

eachDatabase(t, 'removes with an article the unnamed sources that nothing else names', async (t, open) => {
  const store = await open()
  const [one, other] = [await storeArticle(store), await storeArticle(store)]
  const unnamed = async (name: string) => await store.sources.add({ name, kind: 'anonymous', articleId: one.articleId })
  const [gone, held, cited, merged, kept] = [await unnamed('a baker'), await unnamed('a miller'), await unnamed('a cook'), await unnamed('a clerk'), await unnamed('a judge')]
  await store.attributions.add([
    attributionOf(one.revisionId, gone), attributionOf(other.revisionId, held, { via: [{ sourceId: cited, mention: null }] })
  ])
  await store.sources.merge(merged, gone)
  await store.sources.merge(await person(store, 'Ada'), kept)
  await store.articles.remove([one.articleId])
  t.same((await store.sources.list({ limit: 9 })).items.map(({ name, article }) => [name, article]), [['a cook', null], ['a judge', null], ['a miller', null]])
  t.equal(await store.sources.findRedirect(merged), undefined)
})

eachDatabase(t, 'takes names and roles longer than an index entry', async (t, open) => {
  const store = await open()
  const name = Array.from({ length: 20_000 }, (_, place) => String.fromCodePoint(0x4e00 + (place * 7919) % 20_000)).join('')
  const id = await person(store, name)
  await store.sources.addAlias(id, name, name)
  await store.sources.addRole(id, name, null)
  await store.sources.addRole(id, name, '2024-03-01T00:00:00.000Z')
  t.match(await store.sources.candidates(name), [{ id, roles: [name] }])
  t.match((await store.sources.list({ limit: 9 })).items, [{ id, aliases: [name] }])
  const another = await person(store, `${name}${name}`)
  const { nextCursor } = await store.sources.list({ limit: 1 })
  t.ok(Number(nextCursor?.length) < 1200, 'a place in the list stays one that a URL can hold')
  t.match((await store.sources.list({ limit: 1, cursor: nextCursor ?? '' })).items, [{ id: another }])
})

eachDatabase(t, 'lists by name in any case, each source on one page only', async (t, open) => {
  const store = await open()
  for (const name of ['bo', 'Ada', 'Cy', 'ada', 'BO', 'Żak']) await person(store, name)
  const pages = await allPages(async cursor => await store.sources.list({ limit: 4, cursor }))
  t.same(pages.map(page => page.map(({ name }) => name)), [['Ada', 'ada', 'bo', 'BO'], ['Cy', 'Żak']])
})

eachDatabase(t, 'finds by words of a name or an alias, the last of which may be unfinished', async (t, open) => {
  const store = await open()
  await person(store, 'Ada Quist', 'the Mayor of Norhaven')
  await person(store, 'Bo Larsen')
  await store.sources.add({ name: 'Larsen & Sons', kind: 'organisation' })
  const names = async (filters: object) => (await store.sources.list({ limit: 9, ...filters })).items.map(({ name }) => name)
  t.same(await names({ query: 'QUI' }), ['Ada Quist'])
  t.same(await names({ query: 'mayor norh' }), ['Ada Quist'])
  t.same(await names({ query: 'larsen' }), ['Bo Larsen', 'Larsen & Sons'])
  t.same(await names({ query: 'larsen', kind: 'organisation' }), ['Larsen & Sons'])
  t.same(await names({ kind: 'document' }), [])
  for (const query of ['', '???', "'", "Z' | !", ':*', '\\', '🗼', 'a'.repeat(5000)]) t.same(await names({ query }), [], `finds nothing for ${query.slice(0, 9)}`)
})

eachDatabase(t, 'lays everything of a merged source on the other', async (t, open) => {
  const store = await open()
  const [yuri, yury, ushakov] = [await person(store, 'Yuri', 'aide'), await person(store, 'Yury', 'aide'), await person(store, 'Ushakov')]
  await store.sources.addRole(yuri, 'adviser', '2024-03-02T00:00:00.000Z')
  await store.sources.addRole(yuri, 'aide', '2024-03-03T00:00:00.000Z')
  await store.sources.addRole(yury, 'aide', '2024-03-01T00:00:00.000Z')
  const { attributionId } = await storeStatement(store, { sourceId: yuri, through: [{ sourceId: yuri, mention: spanOf('it') }] })
  await store.sources.merge(yuri, yury)
  t.match(await store.sources.find(yury), { aliases: ['Yuri', 'Yury', 'aide'], roles: ['aide', 'adviser'], counts: { asserts: 1 } })
  t.match(await store.attributions.find(attributionId), { source: { id: yury }, through: [{ id: yury }] })
  t.match(await store.sources.candidates('yuri'), [{ id: yury }])

  await store.sources.merge(yury, ushakov)
  t.equal(await store.sources.find(yuri), undefined)
  t.equal(await store.sources.findRedirect(yuri), ushakov, 'to the end of the chain')
  t.equal(await store.sources.findRedirect(ushakov), undefined)
  t.equal(await store.sources.findRedirect(UNKNOWN), undefined)
  t.same((await store.sources.list({ limit: 9 })).items.map(({ id }) => id), [ushakov])
})
