import t from 'tap'
import { ingestArticle } from '../../src/domain/ingest-article.js'
import { getClaim } from '../../src/domain/claims.js'
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
