import t from 'tap'
import { eachDatabase } from '../../fixtures/databases.js'
import { articleOf } from '../../fixtures/record.js'
import { sampleArticles } from '../../fixtures/sample-articles.js'
import { freshService, serviceOver } from '../../fixtures/service.js'
import { loadSample } from '../../../src/domain/load-sample.js'

const NDJSON = { 'content-type': 'application/x-ndjson' }
const article = articleOf('Mayor Ada Quist said on Monday that the bridge would open in May. 🙂 "We will open the bridge in May," Quist said.')
const linesOf = (body: string) => body.trim().split('\n').map((line): Record<string, unknown> => JSON.parse(line))

eachDatabase(t, 'an article goes on record once, and again only when it changed', async (t, open) => {
  const { call } = await freshService(t, open)
  const created = await call('POST', '/v1/articles', article)
  t.equal(created.statusCode, 201)
  t.equal(created.headers['etag'], '"1"')
  const body = created.json<{ article: { id: string, text: string }, attributions: Array<{ source: { name: string } }> }>()
  t.equal(created.headers['location'], `/v1/articles/${body.article.id}`)
  t.match(body, { offsetUnit: 'utf16', revision: { number: 1 }, claims: [{}], attributions: [{ source: { name: 'Ada Quist' } }] })

  const again = await call('POST', '/v1/articles', article)
  t.equal(again.statusCode, 200)
  t.same(again.json(), body, 'unchanged, and the same body')

  const revised = await call('POST', '/v1/articles', { ...article, title: 'Bridge to open' })
  t.equal(revised.statusCode, 201)
  t.match(revised.json(), { article: { id: body.article.id, title: 'Bridge to open', revision: 2 } })
  t.match((await call('GET', `/v1/articles/${body.article.id}/revisions`)).json(), { items: [{ number: 1, supersededAt: String }, { number: 2, supersededAt: null }] })
  t.match((await call('GET', `/v1/articles/${body.article.id}?revision=1`)).json(), { revision: { number: 1 }, article: { title: null } })
  t.match((await call('GET', `/v1/articles/${body.article.id}?revision=9`)).json(), { status: 404, detail: 'the article has no revision 9' })
})

eachDatabase(t, 'an article can be read, listed and removed', async (t, open) => {
  const { call } = await freshService(t, open)
  const { article: { id } } = (await call('POST', '/v1/articles', article)).json<{ article: { id: string } }>()
  const read = await call('GET', `/v1/articles/${id}`)
  t.equal(read.headers['etag'], '"1"')
  t.match(read.json(), { article: { id, text: article.text } })
  t.match((await call('GET', '/v1/articles?limit=1&publisher=The%20Courier&since=2024-01-01T00:00:00Z')).json(), { items: [{ id }], nextCursor: null })
  t.same((await call('GET', '/v1/articles?publisher=Nobody')).json(), { items: [], nextCursor: null })
  t.equal((await call('DELETE', `/v1/articles/${id}`)).statusCode, 204)
  t.match((await call('GET', `/v1/articles/${id}`)).json(), { status: 404, code: 'ARTICLE_NOT_FOUND' })
  t.match((await call('GET', '/v1/claims')).json(), { items: [] }, 'its claims went with it')
})

eachDatabase(t, 'an article is found by its address, however that is spelt', async (t, open) => {
  const { call } = await freshService(t, open)
  await call('POST', '/v1/articles', { ...article, url: 'https://other.example/bridge' })
  const { article: { id, url } } = (await call('POST', '/v1/articles', article)).json<{ article: { id: string, url: string } }>()
  for (const spelt of [url, `${url.replace('https', 'http')}/?utm_source=x#top`]) {
    const { items } = (await call('GET', `/v1/articles?url=${encodeURIComponent(spelt)}`)).json<{ items: Array<{ id: string }> }>()
    t.same(items.map(({ id }) => id), [id], spelt)
  }
  t.same((await call('GET', '/v1/articles?url=https://nowhere.example/')).json(), { items: [], nextCursor: null })
  t.match((await call('GET', '/v1/articles?url=bridge')).json(), { status: 400, code: 'INVALID_URL', errors: [{ pointer: '/url' }] })
})

eachDatabase(t, 'an article is removed as the revision that was read', async (t, open) => {
  const { call } = await freshService(t, open)
  const { article: { id } } = (await call('POST', '/v1/articles', article)).json<{ article: { id: string } }>()
  await call('POST', '/v1/articles', { ...article, title: 'Bridge to open' })
  t.match((await call('DELETE', `/v1/articles/${id}`, undefined, { 'if-match': '"1"' })).json(), { status: 412, code: 'VERSION_MISMATCH' })
  t.equal((await call('DELETE', `/v1/articles/${id}`, undefined, { 'if-match': '"2"' })).statusCode, 204)
})

t.test('a list is read page by page', async t => {
  const { call } = await freshService(t)
  for (const sample of sampleArticles()) await call('POST', '/v1/articles', sample)
  const urls: string[] = []
  for (let cursor: string | null = ''; cursor !== null;) {
    const page: { items: Array<{ url: string }>, nextCursor: string | null } =
      (await call('GET', `/v1/articles?limit=2${cursor === '' ? '' : `&cursor=${encodeURIComponent(cursor)}`}`)).json()
    urls.push(...page.items.map(({ url }) => url))
    cursor = page.nextCursor
  }
  t.same([...urls].sort(), sampleArticles().map(({ url }) => url).sort())
})

t.test('offsets count code points where that is asked for', async t => {
  const { call } = await freshService(t)
  const read = async (unit: string) => (await call('POST', `/v1/articles?offsetUnit=${unit}`, article))
    .json<{ offsetUnit: string, article: { text: string }, attributions: Array<{ sentence: { start: number, end: number, text: string } }> }>()
  const units = await read('utf16')
  const points = await read('codepoint')
  t.equal(points.offsetUnit, 'codepoint')
  for (const { sentence: { start, end, text } } of units.attributions) t.equal(units.article.text.slice(start, end), text)
  for (const { sentence: { start, end, text } } of points.attributions) t.equal([...points.article.text].slice(start, end).join(''), text)
  t.not(units.attributions.at(-1)?.sentence.end, points.attributions.at(-1)?.sentence.end)
})

eachDatabase(t, 'an import answers a line for each line, and a bad one does not stop the rest', async (t, open) => {
  const { call } = await freshService(t, open)
  const sent = [
    JSON.stringify(article), '{"url":', JSON.stringify({ ...article, url: 'no url' }), JSON.stringify({ ...article, text: 7 }), JSON.stringify(article),
    JSON.stringify({ ...article, url: 'https://courier.example/other' })
  ].join('\n')
  const answer = await call('POST', '/v1/articles/import', sent, NDJSON)
  t.equal(answer.statusCode, 200)
  t.match(answer.headers['content-type'], /^application\/x-ndjson/)
  t.match(linesOf(answer.body), [
    { line: 1, status: 201, article: { url: article.url } },
    { line: 2, status: 400, error: { code: 'INVALID_REQUEST' } },
    { line: 3, status: 400, error: { code: 'INVALID_URL', pointer: '/url' } },
    { line: 4, status: 400, error: { code: 'INVALID_REQUEST', pointer: '/text' } },
    { line: 5, status: 200, article: { url: article.url } },
    { line: 6, status: 201, article: { url: 'https://courier.example/other' } }
  ])
})

t.test('the sample record leaves at the first real import', async t => {
  const service = await freshService(t)
  await loadSample(service.record)
  const { call } = await serviceOver(t, service.record)
  t.match((await call('GET', '/v1/articles?limit=1')).json(), { items: [{ sample: true }] })
  await call('POST', '/v1/articles/import', '{"url":\n', NDJSON)
  t.match((await call('GET', '/v1/articles?limit=1')).json(), { items: [{ sample: true }] }, 'a bad line is no import')
  await call('POST', '/v1/articles/import', JSON.stringify({ url: article.url, text: '…' }), NDJSON)
  t.match((await call('GET', '/v1/articles?limit=1')).json(), { items: [{ sample: true }] }, 'nor is one without words')
  await call('POST', '/v1/articles/import', `${JSON.stringify(article)}\n`, NDJSON)
  t.match((await call('GET', '/v1/articles')).json<{ items: object[] }>().items, [{ url: article.url, sample: false }])
})
