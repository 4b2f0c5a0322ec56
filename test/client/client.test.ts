import { readFileSync } from 'node:fs'
import t from 'tap'
import { createRecordClient, type Schemas } from '../../src/client/client.js'
import { createKey } from '../../src/domain/keys.js'
import { describeClient } from '../fixtures/describe-client.js'
import { nobody } from '../fixtures/record.js'
import { FLAGSHIP, sampleService } from '../fixtures/service.js'

t.test('the committed types are those of the API description (npm run client)', async t => {
  t.equal(await describeClient(), readFileSync('src/client/api.ts', 'utf8'))
})

t.test('asks what the API takes, and answers what it gives', async t => {
  const { app, record } = await sampleService(t, undefined, { AUTH: 'keys' })
  const baseUrl = await app.listen({ host: '127.0.0.1', port: 0 })
  const { secret } = await createKey(record.store, { name: 'CMS', scopes: ['read'] }, nobody)
  const asked: string[] = []
  const client = createRecordClient({
    baseUrl,
    key: secret,
    fetch: async request => {
      asked.push(new URL(request.url).pathname)
      return await fetch(request)
    }
  })
  const { data } = await client.POST('/v1/drafts/check', { body: { text: `${FLAGSHIP}.`, rules: ['DENIAL_OMITTED'] } })
  const findings: Array<Schemas['Finding']> = data?.findings ?? []
  t.match(findings, [{ rule: 'DENIAL_OMITTED', provenance: { claim: { status: 'disputed' } } }])
  const { data: claims } = await client.GET('/v1/claims', { params: { query: { status: 'disputed', limit: 1 } } })
  t.equal(claims?.items.length, 1)
  t.same(asked, ['/v1/drafts/check', '/v1/claims'])
  const { error } = await createRecordClient({ baseUrl }).GET('/v1/claims')
  t.match(error, { code: 'UNAUTHENTICATED' })
})
