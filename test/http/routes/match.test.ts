import t from 'tap'
import { eachDatabase } from '../../fixtures/databases.js'
import { FLAGSHIP, freshService, sampleService } from '../../fixtures/service.js'

eachDatabase(t, 'new text finds the known claim with its provenance', async (t, open) => {
  const { call } = await sampleService(t, open)
  const answer = await call('POST', '/v1/match', { text: FLAGSHIP, include: ['provenance'] })
  t.equal(answer.statusCode, 200)
  t.match(answer.json(), {
    matches: [{ relation: 'same', tier: 'match', claim: { status: 'disputed' }, provenance: { denials: [{ stance: 'denies' }], nonDenials: [{}] } }],
    thresholds: { match: Number, suggestion: Number },
    coverage: { articles: 5, newestArticleAt: String },
    engineVersion: String,
    took: Number,
    offsetUnit: 'utf16'
  })
  t.match((await call('POST', '/v1/match', { text: 'Russia did not ask China for military aid' })).json(), { matches: [{ relation: 'contradicts' }] })
})

t.test('a batch answers each text in order', async t => {
  const { call } = await sampleService(t)
  const texts = ['The bridge opens in May', FLAGSHIP]
  const { items } = (await call('POST', '/v1/match/batch?offsetUnit=codepoint', { texts, limit: 1 })).json<{ items: object[] }>()
  t.match(items, [{ matches: [], offsetUnit: 'codepoint' }, { matches: [{ relation: 'same' }] }])
})

t.test('a text without words matches nothing and says so, and holds up no other of a batch', async t => {
  const { call } = await sampleService(t)
  const nothing = { reading: { language: 'und', statements: [] }, matches: [], coverage: { articles: 5 } }
  for (const text of ['', ' \n', '…', '42']) t.match((await call('POST', '/v1/match', { text })).json(), { matches: [], coverage: { articles: 5 } }, `“${text}”`)
  t.match((await call('POST', '/v1/match', { text: '' })).json(), nothing)
  const batch = await call('POST', '/v1/match/batch', { texts: ['', FLAGSHIP, ' '], limit: 1 })
  t.equal(batch.statusCode, 200)
  t.match(batch.json(), { items: [nothing, { matches: [{ relation: 'same' }] }, nothing] })
})

t.test('a batch points at the text that is too long', async t => {
  const { call } = await freshService(t)
  t.match((await call('POST', '/v1/match/batch', { texts: ['short', 'word '.repeat(10_000)] })).json(), {
    status: 413, code: 'TEXT_TOO_LONG', errors: [{ pointer: '/texts/1' }]
  })
})

t.test('what else goes wrong in a batch is told as it is', async t => {
  const { call, record } = await sampleService(t)
  await record.store.close()
  t.match((await call('POST', '/v1/match/batch', { texts: [FLAGSHIP], include: ['provenance'] })).json(), { status: 503, code: 'STORE_UNAVAILABLE' })
})

t.test('filters and asOf narrow what is found', async t => {
  const { call } = await sampleService(t)
  const count = async (more: object) => (await call('POST', '/v1/match', { text: FLAGSHIP, minScore: 0.5, ...more })).json<{ matches: object[] }>().matches.length
  t.ok(await count({}) > 0)
  t.equal(await count({ filters: { publisher: 'Nobody' } }), 0)
  t.equal(await count({ asOf: '2020-01-01T00:00:00Z' }), 0)
})
