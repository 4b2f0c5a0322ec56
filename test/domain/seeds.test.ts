import t, { type Test } from 'tap'
import { ingestArticle } from '../../src/domain/ingest-article.js'
import type { OnRecord } from '../../src/domain/open-record.js'
import { listProvenance } from '../../src/domain/provenance.js'
import type { Provenance } from '../../src/model/provenance.js'
import type { Attribution } from '../../src/model/attribution.js'
import { embedded } from '../fixtures/databases.js'
import { freshRecord } from '../fixtures/record.js'
import { seedArticles } from '../fixtures/seed-articles.js'

const seeds = seedArticles()
const options = { skip: seeds.length === 0 && 'the seed articles are not here' }

async function trails (t: Test): Promise<Provenance[]> {
  const record: OnRecord = await freshRecord(t, embedded)
  for (const article of seeds) await ingestArticle(record, article)
  const { items } = await record.store.claims.list({ limit: 1000 })
  return await listProvenance(record.store, items.map(({ id }) => id))
}

const saidBy = (attributions: readonly Attribution[]): string[] => attributions.map(({ source }) => source.name).sort()
const denialsIn = (all: readonly Provenance[], article: number): Attribution[] =>
  all.flatMap(({ denials }) => denials).filter(denial => denial.article.url === seeds[article]?.url)

t.test('reads the five seed articles as a careful reader does', options, async t => {
  const all = await trails(t)
  const everything = all.flatMap(({ attributions }) => attributions)

  t.test('lays the request for military aid on one claim, with its denials and non-denials', async t => {
    const [aid, ...others] = all.filter(({ denials }) => saidBy(denials).includes('Dmitry Peskov'))
    t.same(others, [])
    t.match(aid, { claim: { status: 'disputed' } })
    t.same(saidBy(aid?.denials ?? []), ['Dmitry Peskov', 'Kremlin', 'Kremlin'])
    t.same((aid?.nonDenials ?? []).map(({ stance }) => stance), ['does_not_address', 'disclaims_knowledge'])
    t.match(aid?.nonDenials, [{ source: { name: 'Zhao Lijian' } }, { source: { kind: 'anonymous' } }])
    const reports = aid?.attributions.filter(({ stance }) => stance === 'asserts') ?? []
    t.same(saidBy(reports), ['The New York Times', 'The New York Times', 'The New York Times'])
    t.ok(reports.some(({ via }) => via.some(({ kind }) => kind === 'anonymous')))
  })

  t.test('takes attacks, refusals and rejected offers for no denials', async t => {
    t.same(saidBy(denialsIn(all, 2)), ['Dmitry Peskov', 'Kremlin', 'Kremlin'])
    t.same(saidBy(denialsIn(all, 0)), ['Kremlin'])
    t.same(saidBy(denialsIn(all, 3)), ['Moscow'])
    t.same(denialsIn(all, 1), [])
    t.same(denialsIn(all, 4), [])
    t.ok(everything.some(({ source, stance }) => source.kind === 'document' && stance === 'asserts'))
  })

  t.test('takes two spellings of one person for one source, and two persons of one surname for two', async t => {
    const named = (name: RegExp) => new Set(everything.filter(({ source }) => name.test(source.name)).map(({ source }) => source.id))
    t.equal(named(/Ushakov/).size, 1)
    t.equal(named(/^Wang /).size, 2)
  })

  t.test('lays what two articles share on one claim', async t => {
    const urlsOf = ({ attributions }: Provenance) => new Set(attributions.map(({ article }) => article.url))
    const shared = all.filter(provenance => [0, 1].every(article => urlsOf(provenance).has(seeds[article]?.url ?? '')))
    t.equal(shared.length, 2, 'the quote, and China\'s support')
  })

  t.test('takes nothing from menus, captions, forms and notices', async t => {
    const noise = /\bicon|post a comment|leave a comment|cookies|subscribe|read more|google news|required fields|©/i
    t.same(everything.filter(({ sentence }) => noise.test(sentence.text)), [])
  })
})
