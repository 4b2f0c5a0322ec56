import t from 'tap'
import { sampleService } from '../fixtures/service.js'

interface Page { items: Array<{ id: string }>, nextCursor: string }

t.test('a cursor leads on under the filters that it was given under, and under no others', async t => {
  const { call } = await sampleService(t)
  const [talkative] = (await call('GET', '/v1/sources?query=Kremlin&limit=1')).json<Page>().items
  for (const [list, filters, others] of [
    ['articles', 'since=2022-01-01', 'since=2022-01-02'], ['articles', '', 'publisher=The%20Courier'], ['claims', 'since=2022-01-01', ''],
    ['denials', 'until=2030-01-01', 'until=2030-01-02'], ['sources', 'named=true&kind=person', 'named=true'], [`sources/${talkative?.id ?? ''}`, '', 'stance=denies']
  ] as const) {
    const { nextCursor } = (await call('GET', `/v1/${list}?limit=1&${filters}`)).json<Page>()
    const reordered = filters.split('&').reverse().join('&')
    t.equal((await call('GET', `/v1/${list}?limit=2&cursor=${nextCursor}&${reordered}`)).statusCode, 200, `${list} ${filters}`)
    t.match((await call('GET', `/v1/${list}?limit=1&cursor=${nextCursor}&${others}`)).json(), { status: 400, code: 'INVALID_CURSOR', detail: /other filters/ }, `${list} ${others}`)
  }
})
