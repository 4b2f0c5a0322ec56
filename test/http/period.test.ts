import t from 'tap'
import { withTimes } from '../../src/http/period.js'
import { articleOf } from '../fixtures/record.js'
import { freshService } from '../fixtures/service.js'

t.test('a day begins at midnight in UTC and lasts until the next', async t => {
  t.same(withTimes({ since: '2026-11-01', until: '2026-11-01' }), { since: '2026-11-01T00:00:00Z', until: '2026-11-01T23:59:59.999Z' })
})

t.test('times, other filters and what is not given stay as they are', async t => {
  t.same(withTimes({ since: '2026-11-01T09:00:00+01:00', status: 'denied' }), { since: '2026-11-01T09:00:00+01:00', status: 'denied' })
})

t.test('a + that was not escaped is one', async t => {
  t.same(withTimes({ since: '2026-11-01T09:00:00 01:00' }), { since: '2026-11-01T09:00:00+01:00' })
  const { call } = await freshService(t)
  for (const zone of ['+01:00', '%2B01:00', '-01:00', 'Z']) t.equal((await call('GET', `/v1/denials?since=2026-11-01T09:00:00${zone}`)).statusCode, 200, zone)
  for (const zone of ['+99:00', '+1', '']) t.equal((await call('GET', `/v1/denials?since=2026-11-01T09:00:00${zone}`)).statusCode, 400, zone)
  t.equal((await call('POST', '/v1/match', { text: 'x', asOf: '2026-11-01T09:00:00 01:00' })).statusCode, 400, 'a body has no such excuse')
})

t.test('lists and matches take a day for a time', async t => {
  const { call } = await freshService(t)
  await call('POST', '/v1/articles', { ...articleOf('Ada Quist denied that the bridge was shut.'), publishedAt: '2026-11-01T18:00:00Z' })
  const found = async (query: string) => await Promise.all(['articles', 'claims', 'denials'].map(async list =>
    (await call('GET', `/v1/${list}?${query}`)).json<{ items: unknown[] }>().items.length))
  t.same(await found('since=2026-11-01&until=2026-11-01'), [1, 1, 1])
  t.same(await found('since=2026-11-02'), [0, 0, 0])
  t.same(await found('until=2026-10-31'), [0, 0, 0])
  const matches = async (filters: object) => (await call('POST', '/v1/match', { text: 'The bridge was shut', filters })).json<{ matches: unknown[] }>().matches.length
  t.same([await matches({ since: '2026-11-01', until: '2026-11-01' }), await matches({ since: '2026-11-02' })], [1, 0])
})

t.test('what is neither is told what both look like', async t => {
  const { call } = await freshService(t)
  const detail = 'must be a time with its zone, as 2022-03-14T09:00:00Z or a day, as 2022-03-14'
  t.match((await call('GET', '/v1/denials?since=yesterday')).json(), { status: 400, errors: [{ pointer: '/since', detail }] })
})
