import t from 'tap'
import { eachDatabase } from '../../fixtures/databases.js'
import { articleOf } from '../../fixtures/record.js'
import { freshService, sampleService } from '../../fixtures/service.js'

interface Sources { items: Array<{ id: string, name: string }> }

eachDatabase(t, 'a source is found by name, shows what it said, and merges into another', async (t, open) => {
  const { call } = await sampleService(t, open)
  const { items: [peskov] } = (await call('GET', '/v1/sources?query=peskov&kind=person')).json<Sources>()
  t.match(peskov, { name: 'Dmitry Peskov', kind: 'person' })
  const detail = await call('GET', `/v1/sources/${peskov?.id ?? ''}?stance=denies&offsetUnit=codepoint`)
  t.match(detail.json(), { source: { name: 'Dmitry Peskov', aliases: [String] }, items: [{ stance: 'denies' }], nextCursor: null, offsetUnit: 'codepoint' })

  const { items: [other] } = (await call('GET', '/v1/sources?query=sullivan')).json<Sources>()
  const [from, into] = [other?.id ?? '', peskov?.id ?? '']
  t.match((await call('POST', `/v1/sources/${from}/merge`, { into })).json(), { id: into })
  const moved = await call('GET', `/v1/sources/${from}`)
  t.equal(moved.statusCode, 308)
  t.match(moved.json(), { code: 'SOURCE_MERGED' })
  t.equal(moved.headers['location'], `/v1/sources/${into}`)
  t.match((await call('GET', '/v1/sources/01890a5d-ac96-774b-bcce-b302099a8057')).json(), { status: 404, code: 'SOURCE_NOT_FOUND' })
})

t.test('sources are paged past the longest publishers', async t => {
  const { call } = await freshService(t)
  for (const name of ['报', '银']) await call('POST', '/v1/articles', articleOf('The town of Orno opened 14 new schools in March.', { publisher: name.repeat(300), url: `https://courier.example/${name}` }))
  const first = (await call('GET', '/v1/sources?limit=1')).json<{ nextCursor: string }>()
  t.match((await call('GET', `/v1/sources?limit=1&cursor=${first.nextCursor}`)).json(), { items: [{ name: '银'.repeat(300) }], nextCursor: null })
})

t.test('sources without a name are listed with their article, or left out', async t => {
  const { call } = await freshService(t)
  for (const [number, name] of ['Tarn', 'Lisk'].entries()) {
    await call('POST', '/v1/articles', articleOf(`Police said that the ${name} ferry had sunk.`, { url: `https://courier.example/${number}`, publisher: 'Paper' }))
  }
  const listed = async (query: string) => (await call('GET', `/v1/sources?${query}`)).json<{ items: unknown[] }>().items
  t.match(await listed('named=false'), [0, 1].map(number => ({ name: 'police', article: { url: `https://courier.example/${number}`, publisher: 'Paper' } })))
  t.same(await listed('named=true&query=police'), [])
  t.equal((await call('GET', '/v1/sources?named=perhaps')).statusCode, 400)
})
