import t from 'tap'
import { editAttribution, removeAttribution } from '../../src/domain/attributions.js'
import { getArticle, listRevisions, removeArticle, removeSamples } from '../../src/domain/articles.js'
import { getClaim } from '../../src/domain/claims.js'
import { ingestArticle, landArticle, readArticle } from '../../src/domain/ingest-article.js'
import { getProvenance } from '../../src/domain/provenance.js'
import { eachDatabase } from '../fixtures/databases.js'
import { articleOf, freshRecord, nobody } from '../fixtures/record.js'

const REPORT = 'The Harbour Times reported on Monday that Norland had asked Sudmark for military aid, citing Norland officials.'
const DENIAL = 'Norland government spokesman Anton Reiss told reporters that Norland had not asked Sudmark for military aid.'

eachDatabase(t, 'lays a report and its denial in another article on one disputed claim', async (t, open) => {
  const record = await freshRecord(t, open)
  const first = await ingestArticle(record, articleOf(REPORT, { url: 'https://courier.example/1' }))
  const second = await ingestArticle(record, articleOf(DENIAL, { url: 'https://courier.example/2', publishedAt: '2024-03-02T08:00:00Z' }))
  t.match(first, { outcome: 'created', revision: { number: 1 }, article: { url: 'https://courier.example/1', publisher: 'The Courier', text: REPORT } })
  const [claim] = second.claims
  t.match(claim, { id: first.claims[0]?.id, status: 'disputed', counts: { asserts: 1, denies: 1, articles: 2 } })
  t.match(await getProvenance(record.store, claim?.id ?? ''), {
    attributions: [{ source: { name: 'The Harbour Times' }, via: [{ kind: 'anonymous' }], stance: 'asserts' }, { source: { name: 'Anton Reiss' }, stance: 'denies', polarity: 'negative' }],
    denials: [{ source: { name: 'Anton Reiss' } }],
    origins: [{ citedBy: 'The Harbour Times' }]
  })
})

eachDatabase(t, 'changes nothing when the same article comes again', async (t, open) => {
  const record = await freshRecord(t, open)
  const { outcome, ...first } = await ingestArticle(record, articleOf(REPORT))
  const again = await ingestArticle(record, articleOf(REPORT, { url: 'http://COURIER.example/mine?utm_source=x#top' }))
  t.same(again, { outcome: 'unchanged', ...first })
  t.equal(outcome, 'created')
})

eachDatabase(t, 'a text that comes back after another finds its claims again, which nothing lists meanwhile', async (t, open) => {
  const record = await freshRecord(t, open)
  const first = await ingestArticle(record, articleOf('Lars Brekke said that Norland had paid Sudmark 4 million euros.'))
  const changed = await ingestArticle(record, articleOf('Lars Brekke said that the tunnel at Halden had been closed.'))
  const [id] = first.claims.map(({ id }) => id)
  t.same((await record.store.claims.list({ limit: 10 })).items.map(({ text }) => text), changed.claims.map(({ text }) => text))
  t.match(await getClaim(record.store, id ?? ''), { counts: { asserts: 0, articles: 0 } })
  const back = await ingestArticle(record, articleOf('Lars Brekke said that Norland had paid Sudmark 4 million euros.'))
  t.same(back.claims.map(({ id, counts }) => [id, counts.articles]), [[id, 1]])
  t.same((await record.store.claims.list({ limit: 10 })).items.map(({ id }) => id), [id])
})

eachDatabase(t, 'a text that comes back joins what another article has since opened of it', async (t, open) => {
  const record = await freshRecord(t, open)
  const text = 'Lars Brekke said that Norland had paid Sudmark 4 million euros.'
  const first = await ingestArticle(record, articleOf(text))
  await ingestArticle(record, articleOf('Lars Brekke said that the tunnel at Halden had been closed.'))
  await ingestArticle(record, articleOf(text, { url: 'https://courier.example/other' }))
  const back = await ingestArticle(record, articleOf(text))
  t.same(back.claims.map(({ id, counts }) => [id, counts.articles]), first.claims.map(({ id }) => [id, 2]))
  t.equal((await record.store.claims.list({ limit: 10 })).items.length, 1)
})

eachDatabase(t, 'what was on record when it was read and is no more when it lands is a revision', async (t, open) => {
  const record = await freshRecord(t, open)
  await ingestArticle(record, articleOf(REPORT))
  const read = await readArticle(record.store, articleOf(REPORT))
  await ingestArticle(record, articleOf(DENIAL))
  const { outcome, id } = await landArticle(record, read)
  t.equal(outcome, 'revised')
  t.match(await getArticle(record.store, id), { revision: { number: 3 }, attributions: [{ source: { name: 'The Harbour Times' } }] })
})

eachDatabase(t, 'keeps superseded attributions readable and out of counts', async (t, open) => {
  const record = await freshRecord(t, open)
  const { article, claims: [claim] } = await ingestArticle(record, articleOf(REPORT))
  const revised = await ingestArticle(record, articleOf('The Harbour Times reported that Norland would close its mine in Lund.'))
  t.match(revised, { outcome: 'revised', article: { id: article.id, revision: 2 }, revision: { number: 2 } })
  t.match(await getClaim(record.store, claim?.id ?? ''), { counts: { asserts: 0, articles: 0 }, status: 'reported' })
  t.equal((await record.index.claims([claim?.id ?? '']))[0], undefined)
  t.match(await getArticle(record.store, article.id, 1), { article: { revision: 1, text: REPORT }, attributions: [{ superseded: true }] })
  t.match(await listRevisions(record.store, article.id), [{ number: 1, supersededAt: String }, { number: 2, supersededAt: null }])
})

eachDatabase(t, 'keeps what an editor corrected and removed when the article is revised', async (t, open) => {
  const record = await freshRecord(t, open)
  const { attributions: [report, denial] } = await ingestArticle(record, articleOf(`${REPORT}\n\n${DENIAL}`))
  await editAttribution(record, denial?.id ?? '', { stance: 'questions' }, nobody)
  await removeAttribution(record, report?.id ?? '', nobody)
  const { attributions } = await ingestArticle(record, articleOf(`${REPORT}\n\n${DENIAL}\n\nThe harbour of Lund was quiet on Tuesday.`))
  t.match(attributions.filter(({ quoteType }) => quoteType !== 'voice'), [{ source: { name: 'Anton Reiss' }, stance: 'questions', edited: true }])
})

eachDatabase(t, 'removes an article with the claims that nothing else holds', async (t, open) => {
  const record = await freshRecord(t, open)
  const { article, claims: [claim] } = await ingestArticle(record, articleOf(REPORT))
  await removeArticle(record, article.id, nobody)
  await t.rejects(getArticle(record.store, article.id), { code: 'ARTICLE_NOT_FOUND' })
  await t.rejects(listRevisions(record.store, article.id), { code: 'ARTICLE_NOT_FOUND' })
  await t.rejects(removeArticle(record, article.id, nobody), { code: 'ARTICLE_NOT_FOUND' })
  await t.rejects(getClaim(record.store, claim?.id ?? ''), { code: 'CLAIM_NOT_FOUND' })
  t.equal(record.index.size, 0)
})

eachDatabase(t, 'takes the sample record out and leaves the rest', async (t, open) => {
  const record = await freshRecord(t, open)
  await ingestArticle(record, articleOf(REPORT, { url: 'https://sample.example/1' }), { sample: true })
  await ingestArticle(record, articleOf(DENIAL, { url: 'https://courier.example/2' }))
  t.equal(await removeSamples(record), 1)
  t.equal(await removeSamples(record), 0)
  t.match(record.coverage, { articles: 1, newestArticleAt: '2024-03-01T08:00:00.000Z' })
})

eachDatabase(t, 'takes one article that comes twice at once for one', async (t, open) => {
  const record = await freshRecord(t, open)
  const outcomes = await Promise.all([1, 2, 3].map(async () => (await ingestArticle(record, articleOf(REPORT))).outcome))
  t.same(outcomes.sort(), ['created', 'unchanged', 'unchanged'])
})

eachDatabase(t, 'refuses what cannot be read and keeps nothing of it', async (t, open) => {
  const record = await freshRecord(t, open)
  await t.rejects(ingestArticle(record, { url: 'https://courier.example/1' }), { code: 'INVALID_REQUEST', pointer: '/text' })
  await t.rejects(ingestArticle(record, { url: 'https://courier.example/1', text: 'a', html: 'a' }), { code: 'INVALID_REQUEST', pointer: '/html' })
  await t.rejects(ingestArticle(record, articleOf(' \n… ')), { code: 'TEXT_EMPTY' })
  await t.rejects(ingestArticle(record, articleOf(REPORT, { url: 'courier' })), { code: 'INVALID_URL' })
  t.match(record.coverage, { articles: 0, claims: 0 })
})
