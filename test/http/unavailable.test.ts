// The database goes away and comes back, under the service's feet.
import t from 'tap'
import { openStore } from '../../src/store/database.js'
import { freshDatabase, realServer } from '../fixtures/databases.js'
import { articleOf } from '../fixtures/record.js'
import { freshService } from '../fixtures/service.js'

const article = articleOf('Mayor Ada Quist said on Monday that the bridge would open in May.')

t.test('while the database is stopped, what needs it says so, and afterwards all is well again', async t => {
  const { halt, resume } = await realServer()
  const databaseUrl = await freshDatabase()
  const { call } = await freshService(t, async () => {
    const store = await openStore({ databaseUrl, dataDir: '' })
    t.teardown(async () => { await store.close() })
    return store
  })
  t.equal((await call('POST', '/v1/articles', article)).statusCode, 201)
  t.equal((await call('GET', '/readyz')).statusCode, 200)

  await halt()
  const asked = [
    ['GET', '/readyz'], ['GET', '/v1/claims'], ['POST', '/v1/articles', { ...article, text: 'Quist said that it rained.' }],
    ['POST', '/v1/claims', { text: 'It rained' }], ['GET', '/v1/sources'], ['GET', '/v1/denials'], ['POST', '/v1/match', { text: 'The bridge would open in May', include: ['provenance'] }]
  ] as const
  for (const [method, url, payload] of asked) {
    const answer = await call(method, url, payload)
    t.match(answer.json(), { status: 503, code: 'STORE_UNAVAILABLE' }, url)
    t.match(answer.headers['retry-after'], /^\d+$/)
  }
  t.equal((await call('GET', '/healthz')).statusCode, 200, 'the process itself is alive')
  t.match((await call('POST', '/v1/articles/import', JSON.stringify({ ...article, url: 'https://courier.example/2' }), { 'content-type': 'application/x-ndjson' })).body,
    /"status":503.*STORE_UNAVAILABLE/)

  await resume()
  for (let tries = 0; tries < 100 && (await call('GET', '/readyz')).statusCode !== 200; tries++) await new Promise(resolve => setTimeout(resolve, 100))
  t.equal((await call('GET', '/readyz')).statusCode, 200)
  t.equal((await call('POST', '/v1/articles', article)).statusCode, 200, 'what was on record is on record')
  t.match((await call('POST', '/v1/match', { text: 'The bridge would open in May' })).json(), { matches: [{ relation: 'same' }] })
})
