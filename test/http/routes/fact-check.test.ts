import { factchecktools } from '@googleapis/factchecktools'
import t from 'tap'
import { createKey } from '../../../src/domain/keys.js'
import { articleOf, nobody } from '../../fixtures/record.js'
import { FLAGSHIP, flagshipId, freshService, sampleService, type Service } from '../../fixtures/service.js'

interface Claim { text: string, claimant?: string, claimDate?: string, claimReview?: Array<Record<string, unknown>> }
interface Answer { claims?: Claim[], nextPageToken?: string }

const path = (parameters: Record<string, string>) => `/v1alpha1/claims:search?${new URLSearchParams(parameters).toString()}`
const search = async ({ call }: Pick<Service, 'call'>, parameters: Record<string, string>) => (await call('GET', path(parameters))).json<Answer>()
const textsOf = ({ claims = [] }: Answer) => claims.map(({ text }) => text)

t.test('Google\'s own client searches and pages by changing the root URL', async t => {
  const { app, call } = await sampleService(t)
  for (const number of [1, 2, 3]) await call('POST', '/v1/claims', { text: `Lake number ${number} has frozen over`, externalId: `lake-${number}` })
  const rootUrl = await app.listen({ host: '127.0.0.1', port: 0 })
  const client = factchecktools({ version: 'v1alpha1', rootUrl, auth: 'a key, which the service does not ask for here' })

  const { data } = await client.claims.search({ query: FLAGSHIP, languageCode: 'en-US', maxAgeDays: 100_000 })
  t.equal(data.claims?.[0]?.text, 'Russia asked China for military aid')

  const first = await client.claims.search({ query: 'lake frozen over', pageSize: 2 })
  t.equal(first.data.claims?.length, 2)
  const second = await client.claims.search({ query: 'lake frozen over', pageSize: 2, pageToken: first.data.nextPageToken ?? '' })
  t.equal(second.data.claims?.length, 1)
  t.notOk(second.data.nextPageToken)
  t.same(new Set([...first.data.claims ?? [], ...second.data.claims ?? []].map(({ text }) => text)).size, 3)
  await t.rejects(client.claims.search({}), { status: 400, message: /'query' is required/ })
})

t.test('a claim has the fields of Google\'s and no other, and a label in the place of a verdict', async t => {
  const { claims: [claim] = [] } = await search(await sampleService(t), { query: FLAGSHIP })
  t.same(Object.keys(claim ?? {}), ['text', 'claimant', 'claimDate', 'claimReview'])
  t.match(claim, { claimant: 'The New York Times', claimDate: '2022-03-13T20:40:00.000Z' })
  t.same(claim?.claimReview?.[0], {
    publisher: { name: 'Harbour Gazette', site: 'sample.example' },
    url: 'https://sample.example/harbour-gazette/2022/03/13/moscow-request',
    title: 'Envoys head for Rome after report on Russian request',
    reviewDate: '2022-03-13T20:40:00.000Z',
    textualRating: claim?.claimReview?.[0]?.textualRating,
    languageCode: 'en'
  })
  t.match(claim?.claimReview?.[0]?.textualRating, /^On record as disputed: stated \d times, denied \d times, not answered \d times$/)
})

t.test('a review of a fact-checker stands in the place of articles', async t => {
  const service = await sampleService(t)
  const id = await flagshipId(service)
  await service.call('POST', `/v1/claims/${id}/reviews`, { publisher: 'Checkers', rating: 'Unproven', url: 'https://www.checkers.example/1', reviewedAt: '2024-03-01T08:00:00Z' })
  const { claims = [] } = await search(service, { query: FLAGSHIP })
  t.same(claims[0]?.claimReview, [{
    publisher: { name: 'Checkers', site: 'checkers.example' }, url: 'https://www.checkers.example/1', reviewDate: '2024-03-01T08:00:00.000Z', textualRating: 'Unproven', languageCode: 'en'
  }])
})

t.test('claims are found by site, language and age, and by all at once', async t => {
  const service = await freshService(t)
  await service.call('POST', '/v1/articles', articleOf('Mayor Ana Ruiz said that the old bridge was safe.', { url: 'https://www.courier.example/1', publishedAt: new Date().toISOString() }))
  await service.call('POST', '/v1/claims', { text: 'The old bridge is unsafe, drivers say', language: 'en', firstSeenAt: '2001-01-01T00:00:00Z' })
  await service.call('POST', '/v1/claims', { text: 'The old bridge was sold', language: 'en', firstSeenAt: '2001-01-01T00:00:00Z', reviews: [{ publisher: 'C', rating: 'false', url: 'https://checkers.example/2', reviewedAt: new Date().toISOString() }] })
  const found = async (parameters: Record<string, string>) => textsOf(await search(service, parameters)).sort()
  t.same(await found({ query: 'old bridge' }), ['The old bridge is unsafe, drivers say', 'The old bridge was safe', 'The old bridge was sold'])
  t.same(await found({ reviewPublisherSiteFilter: 'www.Courier.example' }), ['The old bridge was safe'])
  t.same(await found({ query: 'old bridge', reviewPublisherSiteFilter: 'checkers.example' }), ['The old bridge was sold'])
  t.same(await found({ query: 'old bridge', maxAgeDays: '7' }), ['The old bridge was safe', 'The old bridge was sold'])
  t.equal((await found({ query: 'old bridge', maxAgeDays: '2147483647' })).length, 3, 'an age that no calendar holds')
  t.same(await found({ query: 'old bridge', languageCode: 'de' }), [])
  t.same(await found({ reviewPublisherSiteFilter: 'courier.example', languageCode: 'EN-GB', maxAgeDays: '7' }), ['The old bridge was safe'])
  t.same(await found({ reviewPublisherSiteFilter: 'courier.example', languageCode: 'en_GB' }), ['The old bridge was safe'])
  t.same(await search(service, { query: 'weather' }), {}, 'what is empty is left out')
  t.same(await search(service, { query: '!' }), {})
  t.same(textsOf(await search(service, { query: 'old bridge', offset: '2', pageSize: '0' })).length, 1)
})

t.test('an answer may be asked for in part', async t => {
  const service = await sampleService(t)
  const part = await search(service, { query: FLAGSHIP, pageSize: '1', fields: 'claims(text,claimReview/publisher(site))' })
  t.same(Object.keys(part), ['claims'])
  t.same(Object.keys(part.claims?.[0] ?? {}), ['text', 'claimReview'])
  t.same(part.claims?.[0]?.claimReview?.[0], { publisher: { site: 'sample.example' } })
  t.ok((await search(service, { query: FLAGSHIP, fields: '*' })).claims)
  t.ok((await search(service, { query: FLAGSHIP, fields: '*/text' })).claims?.[0]?.text)
})

t.test('what is broken is refused in Google\'s shape', async t => {
  const { call } = await freshService(t)
  const refused = async (url: string, code = 400, status = 'INVALID_ARGUMENT') => {
    const answer = await call('GET', url)
    t.equal(answer.statusCode, code, url)
    t.match(answer.headers['content-type'], 'application/json')
    t.match(answer.json(), { error: { code, status, message: String } }, url)
    return answer.json<{ error: { details?: unknown } }>().error.details
  }
  t.match(await refused(path({})), [{ '@type': 'type.googleapis.com/google.rpc.BadRequest', fieldViolations: [{ field: 'query', description: String }] }])
  for (const parameters of [
    { query: ' ' }, { query: 'x', foo: '1' }, { query: 'x', pageSize: '-1' }, { query: 'x', pageSize: 'many' }, { query: 'x', maxAgeDays: '9999999999' },
    { query: 'x', languageCode: '?' }, { query: 'x', pageToken: 'x' }, { query: 'x', pageToken: 'WzEsMl0' }, { query: 'x', pageToken: 'e30' }, { query: 'x', alt: 'proto' },
    { query: 'x', fields: 'a(' }, { query: 'x', fields: 'a)' }, { query: 'x', fields: 'a//b' }, { query: 'x', fields: '(((((((((' }, { query: 'x', fields: 'a!b' }
  ]) await refused(path(parameters))
  await refused('/v1alpha1/claims:imageSearch', 404, 'NOT_FOUND')
  t.match((await call('POST', '/v1alpha1/claims:search', {})).json(), { error: { code: 405 } })
  t.equal((await call('GET', '/v1alpha1/claims:search?query=%00%FF')).statusCode < 500, true)
})

t.test('a token belongs to its search', async t => {
  const service = await sampleService(t)
  const { nextPageToken = '' } = await search(service, { query: 'Russia China', pageSize: '1' })
  t.not(nextPageToken, '')
  t.equal((await service.call('GET', path({ query: 'Ukraine', pageToken: nextPageToken }))).statusCode, 400)
  t.equal((await search(service, { query: 'Russia China', pageSize: '1', pageToken: nextPageToken })).claims?.length, 1)
})

t.test('a key stands where Google has it', async t => {
  const service = await freshService(t, undefined, { AUTH: 'keys' })
  const { secret } = await createKey(service.record.store, { name: 'CMS', scopes: ['read'] }, nobody)
  t.match((await service.call('GET', path({ query: 'x' }))).json(), { error: { code: 403, status: 'PERMISSION_DENIED' } })
  t.equal((await service.call('GET', path({ query: 'x', key: secret }))).statusCode, 200)
  t.equal((await service.call('GET', path({ query: 'x' }), undefined, { 'x-goog-api-key': secret })).statusCode, 200)
  t.equal((await service.call('GET', `/v1/claims?key=${secret}`)).statusCode, 401, 'and there only')
})
