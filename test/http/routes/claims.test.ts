import t from 'tap'
import { eachDatabase } from '../../fixtures/databases.js'
import { flagshipId, freshService, sampleService } from '../../fixtures/service.js'

const NDJSON = { 'content-type': 'application/x-ndjson' }
const review = { publisher: 'Fact Desk', rating: 'false', url: 'https://facts.example/bridge' }
const entered = { externalId: 'desk-1', text: 'The bridge opens in May', claimant: 'Ada Quist', firstSeenAt: '2024-03-01T10:00:00+02:00', reviews: [review] }
const unknown = '01890a5d-ac96-774b-bcce-b302099a8057'

interface Claim { id: string, version: number, text: string }
interface Trail { attributions: Array<{ id: string }> }

eachDatabase(t, 'a claim is entered by hand, and the same externalId again updates it', async (t, open) => {
  const { call } = await freshService(t, open)
  const created = await call('POST', '/v1/claims', entered)
  t.equal(created.statusCode, 201)
  const claim = created.json<Claim>()
  t.equal(created.headers['location'], `/v1/claims/${claim.id}`)
  t.match(claim, { externalId: 'desk-1', firstSeenAt: '2024-03-01T08:00:00.000Z', reviews: [review], status: 'reported' })
  const updated = await call('POST', '/v1/claims', { externalId: 'desk-1', text: 'The bridge opens in June' })
  t.equal(updated.statusCode, 200)
  t.match(updated.json(), { id: claim.id, text: 'The bridge opens in June' })
  const read = await call('GET', `/v1/claims/${claim.id}`)
  t.equal(read.headers['etag'], `"${read.json<Claim>().version}"`)
  t.match((await call('GET', '/v1/claims?query=bridge&status=reported')).json(), { items: [{ id: claim.id }], nextCursor: null })
})

eachDatabase(t, 'what is entered again just so changes nothing, and no version', async (t, open) => {
  const { call } = await freshService(t, open)
  const { id } = (await call('POST', '/v1/claims', entered)).json<Claim>()
  const again = await call('POST', '/v1/claims', entered)
  t.match([again.statusCode, again.headers['etag']], [200, '"1"'])
  t.equal((await call('POST', '/v1/claims', { externalId: 'desk-1', text: entered.text })).headers['etag'], '"1"', 'what is not given stays')
  for (const change of [{ claimant: 'Tom Hale' }, { firstSeenAt: '2024-02-01T08:00:00.000Z' }, { title: 'Bridge' }, { reviews: [{ ...review, rating: 'true' }] }, { text: 'The bridge opens late' }]) {
    const before = (await call('GET', `/v1/claims/${id}`)).json<Claim>()
    const changed = await call('POST', '/v1/claims', { externalId: 'desk-1', text: entered.text, ...change })
    t.ok(changed.json<Claim>().version > before.version, JSON.stringify(change))
    t.match(changed.json(), change)
  }
})

eachDatabase(t, 'an archive of claims is imported line by line', async (t, open) => {
  const { call } = await freshService(t, open)
  const answer = await call('POST', '/v1/claims/import', `${JSON.stringify(entered)}\n{"text":""}\n${JSON.stringify(entered)}`, NDJSON)
  t.match(answer.body.trim().split('\n').map((line): object => JSON.parse(line)), [
    { line: 1, status: 201, claim: { externalId: 'desk-1' } }, { line: 2, status: 400, error: { pointer: '/text' } }, { line: 3, status: 200 }
  ])
})

eachDatabase(t, 'an edit needs the newest version where it names one', async (t, open) => {
  const { call } = await freshService(t, open)
  const { id, version } = (await call('POST', '/v1/claims', entered)).json<Claim>()
  const path = `/v1/claims/${id}`
  const edited = await call('PATCH', path, { text: 'The bridge opens in July' }, { 'if-match': `"${version}"` })
  t.match(edited.json(), { text: 'The bridge opens in July' })
  t.match((await call('PATCH', path, { title: 'Late' }, { 'if-match': `"${version}"` })).json(), { status: 412, code: 'VERSION_MISMATCH' })
  const newest = String(edited.headers['etag'])
  t.match((await call('PATCH', path, { status: 'retracted', reason: 'mistaken' }, { 'if-match': newest })).json(), { status: 'retracted', statusReason: 'mistaken' })
  t.match((await call('PATCH', path, { status: 'retracted' })).json(), { status: 400, errors: [{ pointer: '/reason' }] })
  t.match((await call('PATCH', path, { status: null })).json(), { status: 'reported', statusReason: null })
  t.match((await call('POST', `${path}/reviews`, review)).statusCode, 201)
  t.equal((await call('DELETE', path, undefined, { 'if-match': newest })).statusCode, 412)
  t.equal((await call('DELETE', path)).statusCode, 204)
  t.match((await call('GET', path)).json(), { status: 404, code: 'CLAIM_NOT_FOUND' })
})

eachDatabase(t, 'a merged claim redirects, with whatever was asked of it', async (t, open) => {
  const { call } = await freshService(t, open)
  const [old, kept] = [(await call('POST', '/v1/claims', { text: 'The bridge opens in May' })).json<Claim>(), (await call('POST', '/v1/claims', entered)).json<Claim>()]
  t.match((await call('POST', `/v1/claims/${old.id}/merge`, { into: kept.id })).json(), { id: kept.id })
  const moved = await call('GET', `/v1/claims/${old.id}/provenance?asOf=2024-03-01T00:00:00Z`)
  t.equal(moved.statusCode, 308)
  t.equal(moved.headers['location'], `/v1/claims/${kept.id}/provenance?asOf=2024-03-01T00:00:00Z`)
  t.match(moved.json(), { code: 'CLAIM_MERGED' })
  t.equal((await call('GET', `/v1/claims/${old.id}`)).headers['location'], `/v1/claims/${kept.id}`)
  t.match((await call('POST', `/v1/claims/${kept.id}/merge`, { into: kept.id })).json(), { status: 400, errors: [{ pointer: '/into' }] })
})

eachDatabase(t, 'a merged claim is not changed through its old id', async (t, open) => {
  const { call } = await freshService(t, open)
  const [old, kept] = [(await call('POST', '/v1/claims', { text: 'The bridge opens in May' })).json<Claim>(), (await call('POST', '/v1/claims', entered)).json<Claim>()]
  await call('POST', `/v1/claims/${old.id}/merge`, { into: kept.id })
  const path = `/v1/claims/${old.id}`
  for (const answer of [await call('DELETE', path), await call('PATCH', path, { title: 'Late' }), await call('POST', `${path}/reviews`, review), await call('POST', `${path}/merge`, { into: kept.id })]) {
    t.match(answer.json(), { status: 409, code: 'CONFLICT', detail: new RegExp(kept.id) })
    t.equal(answer.headers['location'], undefined)
  }
  t.match((await call('POST', `/v1/claims/${kept.id}/merge`, { into: old.id })).json(), { status: 409, code: 'CONFLICT' })
  t.equal((await call('GET', `/v1/claims/${kept.id}`)).statusCode, 200)
})

eachDatabase(t, 'a claim has words, a retraction a reason, and a review an address', async (t, open) => {
  const { call } = await freshService(t, open)
  t.match((await call('POST', '/v1/claims', { text: ' !' })).json(), { status: 422, code: 'TEXT_EMPTY' })
  t.match((await call('POST', '/v1/claims', { ...entered, language: 'not a tag!' })).json(), { status: 400, errors: [{ pointer: '/language' }] })
  const script = { ...review, url: 'javascript:alert(1)' }
  t.match((await call('POST', '/v1/claims', { ...entered, reviews: [review, script] })).json(), { status: 400, code: 'INVALID_URL', errors: [{ pointer: '/reviews/1/url' }] })
  const { id } = (await call('POST', '/v1/claims', entered)).json<Claim>()
  t.match((await call('POST', `/v1/claims/${id}/reviews`, script)).json(), { status: 400, code: 'INVALID_URL', errors: [{ pointer: '/url' }] })
  t.match((await call('PATCH', `/v1/claims/${id}`, { text: '…' })).json(), { status: 422, code: 'TEXT_EMPTY' })
  t.match((await call('PATCH', `/v1/claims/${id}`, { status: 'retracted', reason: ' ' })).json(), { status: 400, errors: [{ pointer: '/reason' }] })
})

eachDatabase(t, 'the trail of a disputed claim holds who says it, who denies it, and who would not say', async (t, open) => {
  const service = await sampleService(t, open)
  const { call } = service
  const id = await flagshipId(service)
  const trail = (await call('GET', `/v1/claims/${id}/provenance`)).json<Trail & { denials: Array<{ source: { name: string } }>, nonDenials: object[] }>()
  t.match(trail, { offsetUnit: 'utf16', claim: { id, status: 'disputed' }, summary: String, origins: [{}] })
  t.ok(trail.denials.length >= 2)
  t.ok(trail.nonDenials.length >= 2)
  const counted = (await call('GET', `/v1/claims/${id}/provenance?offsetUnit=codepoint`)).json<Trail>()
  t.match(counted, { offsetUnit: 'codepoint', claim: { id } })
  const before = (await call('GET', `/v1/claims/${id}/provenance?asOf=2022-03-13T23:00:00Z`)).json<Trail>()
  t.ok(before.attributions.length < trail.attributions.length)

  const [first] = trail.attributions
  t.same((await call('GET', `/v1/claims/${id.toUpperCase()}/provenance`)).json(), trail, 'an id may be written in any case')
  const split = await call('POST', `/v1/claims/${id.toUpperCase()}/split`, { attributions: [first?.id.toUpperCase()] })
  t.equal(split.statusCode, 201)
  t.equal(split.headers['location'], `/v1/claims/${split.json<Claim>().id}`)
  t.match((await call('POST', `/v1/claims/${id}/split`, { attributions: [unknown] })).json(), { status: 400, errors: [{ pointer: '/attributions' }] })
})

t.test('lists take every filter', async t => {
  const { call } = await sampleService(t)
  const all = (await call('GET', '/v1/claims?limit=100')).json<{ items: object[] }>().items
  for (const filter of ['stance=denies', 'status=disputed', 'publisher=Northern%20Wire', 'since=2022-03-14T00:00:00Z', 'until=2022-03-14T00:00:00Z', `source=${unknown}`]) {
    const { items } = (await call('GET', `/v1/claims?limit=100&${filter}`)).json<{ items: object[] }>()
    t.ok(items.length < all.length, filter)
  }
})
