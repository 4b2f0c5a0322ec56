import t from 'tap'
import { eachDatabase } from '../../fixtures/databases.js'
import { sampleService } from '../../fixtures/service.js'

interface Denials { items: Array<{ id: string, version: number, claimId: string, source: { id: string, name: string } }> }

eachDatabase(t, 'denials are listed with the claims that they answer, and can be corrected', async (t, open) => {
  const { call } = await sampleService(t, open)
  const answer = await call('GET', '/v1/denials?limit=100')
  const { items } = answer.json<Denials>()
  t.match(answer.json(), { offsetUnit: 'utf16', nextCursor: null })
  t.ok(items.some(({ source }) => source.name === 'Dmitry Peskov'))
  const [denial] = items
  if (denial === undefined) { t.fail('no denials'); return }
  t.match(denial, { stance: 'denies', claim: String, claimId: String })
  const ofSource = (await call('GET', `/v1/denials?source=${denial.source.id}&since=2020-01-01T00:00:00Z&offsetUnit=codepoint`)).json<Denials>()
  t.ok(ofSource.items.every(({ source }) => source.id === denial.source.id))

  const path = `/v1/attributions/${denial.id}`
  const edited = await call('PATCH', path, { stance: 'does_not_address' }, { 'if-match': `"${denial.version}"` })
  t.match(edited.json(), { id: denial.id, stance: 'does_not_address', edited: true, offsetUnit: 'utf16' })
  t.equal(edited.headers['etag'], `"${edited.json<{ version: number }>().version}"`)
  t.match((await call('PATCH', path, { stance: 'denies' }, { 'if-match': `"${denial.version}"` })).json(), { status: 412 })
  t.equal((await call('DELETE', path)).statusCode, 204)
  t.match((await call('DELETE', path)).json(), { status: 404, code: 'ATTRIBUTION_NOT_FOUND' })
})
