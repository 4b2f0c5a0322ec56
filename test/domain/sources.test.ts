import t from 'tap'
import { removeArticle } from '../../src/domain/articles.js'
import { ingestArticle } from '../../src/domain/ingest-article.js'
import { getClaim } from '../../src/domain/claims.js'
import type { OnRecord } from '../../src/domain/open-record.js'
import { getProvenance } from '../../src/domain/provenance.js'
import { getSource, mergeSource } from '../../src/domain/sources.js'
import { eachDatabase } from '../fixtures/databases.js'
import { articleOf, freshRecord, nobody } from '../fixtures/record.js'

const UNKNOWN = '01900000-0000-7000-8000-000000000000'

eachDatabase(t, 'takes two spellings of one person for one source', async (t, open) => {
  const record = await freshRecord(t, open)
  const { attributions: [one] } = await ingestArticle(record, articleOf('Presidential aide Yuri Danilov said that the mine in Lund would close.'))
  const { attributions: [other] } = await ingestArticle(record, articleOf('Yury Danilov, the presidential aide, said that taxes would rise in May.', { url: 'https://courier.example/2' }))
  t.equal(one?.source.id, other?.source.id)
  t.match(await getSource(record.store, one?.source.id ?? ''), { name: 'Yuri Danilov', kind: 'person', aliases: ['Yuri Danilov', 'Yury Danilov'], counts: { asserts: 2 } })
})

eachDatabase(t, 'leaves namesakes with other offices apart', async (t, open) => {
  const record = await freshRecord(t, open)
  const { attributions: [one] } = await ingestArticle(record, articleOf('Foreign ministry spokesman Anton Reiss said that the mine in Lund would close.'))
  const { attributions: [other] } = await ingestArticle(record, articleOf('Football coach Anton Reiss said that the team would win in Berga.', { url: 'https://courier.example/2' }))
  t.not(one?.source.id, other?.source.id)
})

eachDatabase(t, 'lays on a merged source whatever its names say later, and keeps the name that was chosen', async (t, open) => {
  const record = await freshRecord(t, open)
  const said = async (text: string, number: number) => (await ingestArticle(record, articleOf(text, { url: `https://courier.example/${number}` }))).attributions[0]?.source
  const ministry = await said('The Ministry of Harbours said that the Lisk ferry had sunk.', 1)
  for (const [number, name] of ['Harbour Office', 'Department of Harbours'].entries()) {
    const other = await said(`The ${name} said that the Tarn lighthouse had burned.`, 10 + number)
    await mergeSource(record, other?.id ?? '', ministry?.id ?? '', nobody)
    t.match(await said(`The ${name} said that the Orno pier had collapsed.`, 20 + number), { id: ministry?.id, name: 'Ministry of Harbours' }, `${name}, ${other?.kind}`)
  }
})

const said = async (record: OnRecord, text: string, url: string) =>
  await ingestArticle(record, articleOf(text, { url: `https://courier.example/${url}`, publisher: `Paper ${url}`, publishedAt: '2024-05-03T08:00:00Z' }))

eachDatabase(t, 'keeps the police of two articles apart, and knows those of one again', async (t, open) => {
  const record = await freshRecord(t, open)
  const { attributions: [one, again] } = await said(record, 'Police said that the mine in Lund had burned. The police said that the Tarn ferry had sunk.', 'one')
  const { attributions: [other] } = await said(record, 'Police said that the Orno pier had collapsed.', 'two')
  t.match(one?.source, { named: false, id: again?.source.id ?? '' })
  t.not(one?.source.id, other?.source.id)
  t.match(await getSource(record.store, other?.source.id ?? ''), { article: { url: 'https://courier.example/two' }, counts: { asserts: 1 } })

  const revised = await said(record, 'Police said that the mine in Lund had burned down.', 'one')
  t.equal(revised.attributions[0]?.source.id, one?.source.id, 'a new revision names the same')
})

eachDatabase(t, 'keeps bearers of one surname apart whom two articles call by nothing else', async (t, open) => {
  const record = await freshRecord(t, open)
  const { attributions: [one] } = await said(record, 'Mr Birch said that the mine in Lund would close.', 'one')
  const { attributions: [other] } = await said(record, 'Mr Birch said that the Orno pier had collapsed.', 'two')
  t.same([one?.source.name, other?.source.name], ['Birch', 'Birch'])
  t.not(one?.source.id, other?.source.id)
})

eachDatabase(t, 'lays on the source that an editor chose what an unnamed one says in its article, and in no other', async (t, open) => {
  const record = await freshRecord(t, open)
  const { attributions: [police] } = await said(record, 'Police said that the mine in Lund had burned.', 'one')
  const { attributions: [force] } = await said(record, 'Tarnshire Police said that the Tarn ferry had sunk.', 'two')
  await mergeSource(record, police?.source.id ?? '', force?.source.id ?? '', nobody)
  t.match((await said(record, 'Police said that the mine in Lund had burned down.', 'one')).attributions, [{ source: { id: force?.source.id ?? '', name: 'Tarnshire Police' } }])
  t.not((await said(record, 'Police said that the Orno pier had collapsed.', 'three')).attributions[0]?.source.id, force?.source.id)
  t.match(await getSource(record.store, force?.source.id ?? ''), { article: null, aliases: ['Tarnshire Police'] })
})

eachDatabase(t, 'tells in the trail of a claim where those speak who have no name', async (t, open) => {
  const record = await freshRecord(t, open)
  const { claims: [claim] } = await said(record, 'Police said that the mine in Lund had burned.', 'one')
  await said(record, 'Police said that the mine in Lund had burned.', 'two')
  const { summary, origins } = await getProvenance(record.store, claim?.id ?? '')
  t.equal(summary, 'On record in 2 articles, 1 origin. Stated by police (in Paper one, 3 May 2024 and Paper two, 3 May 2024).')
  t.match(origins, [{ named: false, articles: 2 }])
})

eachDatabase(t, 'removes with an article whom it alone left unnamed', async (t, open) => {
  const record = await freshRecord(t, open)
  const { article, attributions: [police] } = await said(record, 'Police said that the mine in Lund had burned.', 'one')
  await removeArticle(record, article.id, nobody)
  await t.rejects(getSource(record.store, police?.source.id ?? ''), { code: 'SOURCE_NOT_FOUND' })
})

eachDatabase(t, 'merges a source into another, with all that it said', async (t, open) => {
  const record = await freshRecord(t, open)
  const { attributions: [one], claims: [claim] } = await ingestArticle(record, articleOf('The Harbour Times reported that the mine in Lund would close.'))
  const { attributions: [other] } = await ingestArticle(record, articleOf('Anton Reiss denied that the mine in Lund would close.', { url: 'https://courier.example/2' }))
  t.match(await getClaim(record.store, claim?.id ?? ''), { status: 'disputed' })
  const [from, into] = [one?.source.id ?? '', other?.source.id ?? '']
  t.match(await mergeSource(record, from, into, nobody), { id: into, aliases: ['Anton Reiss', 'The Harbour Times'] })
  t.match(await getClaim(record.store, claim?.id ?? ''), { status: 'denied' }, 'nobody disputes with himself')
  await t.rejects(getSource(record.store, from), { code: 'SOURCE_MERGED', into })
  await t.rejects(getSource(record.store, UNKNOWN), { code: 'SOURCE_NOT_FOUND' })
  await t.rejects(mergeSource(record, into, into, nobody), { code: 'INVALID_REQUEST' })
})
