import t from 'tap'
import { eachDatabase } from '../../fixtures/databases.js'
import { FLAGSHIP, freshService, sampleService } from '../../fixtures/service.js'

interface Findings { findings: Array<{ rule: string, fingerprint: string }> }
const RULES = ['DENIAL_OMITTED']

t.test('a finding that is suppressed does not come again, whatever else changes in the draft', async t => {
  const { call } = await sampleService(t)
  const check = async (body: object) => (await call('POST', '/v1/drafts/check', { rules: RULES, ...body })).json<Findings>().findings
  const [finding] = await check({ text: `${FLAGSHIP}.` })
  const fingerprint = finding?.fingerprint ?? ''
  const edited = `Something else came first.\n\n${FLAGSHIP.replace('Russia', 'RUSSIA  ')}. It rained.`

  t.same((await check({ text: edited })).map(({ fingerprint }) => fingerprint), [fingerprint])
  t.same(await check({ text: edited, suppress: [fingerprint] }), [], 'in one request')
  t.match((await call('POST', '/v1/suppressions', { fingerprint, reason: 'told in a box' })).json(), { fingerprint, reason: 'told in a box', createdAt: String })
  t.same(await check({ text: edited }), [], 'in all')
  t.equal((await call('DELETE', `/v1/suppressions/${fingerprint}`)).statusCode, 204)
  t.equal((await check({ text: edited })).length, 1)
  t.equal((await check({ text: 'Moscow asked Beijing for military aid.' })).length, 1, 'another sentence has another fingerprint')
})

eachDatabase(t, 'suppressions are listed newest first, each once', async (t, open) => {
  const { call } = await freshService(t, open)
  const names = ['a', 'b', 'c'].map(letter => letter.repeat(32))
  for (const fingerprint of [...names, ...names]) t.equal((await call('POST', '/v1/suppressions', { fingerprint })).statusCode, 201)
  const { items, nextCursor } = (await call('GET', '/v1/suppressions?limit=2')).json<{ items: Array<{ fingerprint: string }>, nextCursor: string }>()
  const rest = (await call('GET', `/v1/suppressions?cursor=${nextCursor}`)).json<{ items: Array<{ fingerprint: string }> }>()
  t.same([...items, ...rest.items].map(({ fingerprint }) => fingerprint), names.reverse())
  t.equal((await call('POST', '/v1/suppressions', { fingerprint: 'x' })).statusCode, 400)
})
