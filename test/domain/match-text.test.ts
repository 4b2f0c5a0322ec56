import t from 'tap'
import { checkDraft } from '../../src/domain/check-draft.js'
import { enterClaim, mergeClaim } from '../../src/domain/claims.js'
import { extractText } from '../../src/domain/extract-text.js'
import { ingestArticle } from '../../src/domain/ingest-article.js'
import { matchText } from '../../src/domain/match-text.js'
import { embedded } from '../fixtures/databases.js'
import { articleOf, freshRecord, nobody } from '../fixtures/record.js'

const REPORT = 'The Harbour Times reported that Norland had asked Sudmark for military aid.'
const DENIAL = 'The Chancellery denied that Norland had asked Sudmark for military aid.'

async function aidRecord (t: Parameters<typeof freshRecord>[0]) {
  const record = await freshRecord(t, embedded)
  await ingestArticle(record, articleOf(REPORT, { url: 'https://courier.example/1', publishedAt: '2024-03-01T08:00:00Z' }))
  await ingestArticle(record, articleOf(DENIAL, { url: 'https://herald.example/1', publisher: 'The Herald', publishedAt: '2024-03-03T08:00:00Z' }))
  return record
}

t.test('tells the same, the reverse and the merely related', async t => {
  const record = await aidRecord(t)
  const relation = async (text: string) => (await matchText(record, { text })).matches[0]?.relation
  t.equal(await relation('Norland has requested military aid from Sudmark'), 'same')
  t.equal(await relation('Norland did not ask Sudmark for military aid'), 'contradicts')
  t.equal(await relation('Sudmark asked Norland for military aid'), 'differs')
})

t.test('tells by which polarity text and claim stand, whatever words turn them', async t => {
  const record = await aidRecord(t)
  const contradicting = ['Norland did not ask Sudmark for military aid', 'Claims that Norland asked Sudmark for military aid are false', 'Norland never asked Sudmark for weapons']
  for (const text of contradicting) {
    const { matches: [match] } = await matchText(record, { text })
    t.match(match, { relation: 'contradicts', tier: 'match', differences: [{ kind: 'polarity', known: 'positive', found: 'negative' }] }, text)
  }
})

t.test('takes a year long past for another time than that of news without a date', async t => {
  const record = await aidRecord(t)
  const found = async (text: string) => (await matchText(record, { text })).matches[0]
  t.match(await found('Norland asked Sudmark for military aid in 2014'), { relation: 'differs', differences: [{ kind: 'date', known: '', found: '2014' }] })
  t.match(await found('Norland asked Sudmark for military aid in 2024'), { relation: 'same', differences: [] })
})

t.test('takes no keyword for a claim', async t => {
  const record = await aidRecord(t)
  for (const text of ['Norland', 'Norland asked Sudmark', 'military aid']) {
    for (const { tier, score } of (await matchText(record, { text })).matches) {
      t.equal(tier, 'suggestion', text)
      t.ok(score < 0.6, `${text}: ${score}`)
    }
  }
  t.same((await matchText(record, { text: 'military aid', minScore: 0.55 })).matches, [])
})

t.test('matches what a text denies by what is denied', async t => {
  const { reading, matches: [match] } = await matchText(await aidRecord(t), { text: 'The Chancellery denied that Norland asked Sudmark for military aid.' })
  t.match(reading, { language: 'en', statements: [{ stance: 'denies', source: { name: 'Chancellery' }, polarity: 'positive' }] })
  t.match(match, { relation: 'same', tier: 'match', claim: { status: 'disputed' } })
})

t.test('matches a text as it stands where what it lays on somebody is no claim', async t => {
  const { reading, matches } = await matchText(await aidRecord(t), { text: 'The Chancellery declined to comment.' })
  t.match(reading.statements, [{ stance: 'declines_to_comment', source: { name: 'Chancellery' }, proposition: 'The Chancellery declined to comment' }])
  t.notOk(matches.some(({ tier }) => tier === 'match'))
})

t.test('answers as the record stood at a time', async t => {
  const record = await aidRecord(t)
  const text = 'Norland asked Sudmark for military aid'
  const asOf = async (time: string) => (await matchText(record, { text, asOf: time, include: ['provenance'] })).matches[0]
  t.match(await asOf('2024-03-02T00:00:00Z'), { claim: { status: 'reported', counts: { denies: 0 } }, provenance: { denials: [], attributions: [{ stance: 'asserts' }] } })
  t.match(await asOf('2024-03-04T00:00:00+02:00'), { claim: { status: 'disputed' }, provenance: { denials: [{ stance: 'denies' }] } })
  t.equal(await asOf('2024-02-01T00:00:00Z'), undefined)
  const coverageAsOf = async (time: string) => (await matchText(record, { text, asOf: time })).coverage
  t.same(await coverageAsOf('2024-02-01T00:00:00Z'), { claims: 0, articles: 0, newestArticleAt: null })
  t.same(await coverageAsOf('2024-03-02T00:00:00Z'), { claims: 1, articles: 1, newestArticleAt: '2024-03-01T08:00:00.000Z' })
})

t.test('tells how a text stands to the claim as it was worded at a time', async t => {
  const record = await freshRecord(t, embedded)
  await ingestArticle(record, articleOf('The Chancellery said that Norland had not sold its ferries to Sudmark.'))
  await ingestArticle(record, articleOf('The Harbour Times reported that Norland had sold its ferries to Sudmark.', { url: 'https://courier.example/2', publishedAt: '2024-03-05T08:00:00Z' }))
  const asOf = async (text: string, time: string) => (await matchText(record, { text, asOf: time })).matches[0]
  const [before, since] = ['2024-03-02T00:00:00Z', '2024-03-06T00:00:00Z']
  t.match(await asOf('Norland sold its ferries to Sudmark', before), { claim: { text: /not sold/ }, relation: 'contradicts', differences: [{ kind: 'polarity', known: 'negative', found: 'positive' }] })
  t.match(await asOf('Norland did not sell its ferries to Sudmark', before), { relation: 'same', differences: [] })
  t.match(await asOf('Norland sold its ferries to Sudmark', since), { claim: { text: /had sold/ }, relation: 'same', differences: [] })
})

t.test('filters before it limits', async t => {
  const record = await aidRecord(t)
  const found = async (filters: object) => (await matchText(record, { text: 'Norland asked Sudmark for military aid', limit: 1, filters })).matches.length
  const { items: [source] } = await record.store.sources.list({ limit: 10, query: 'Harbour' })
  for (const filters of [{}, { status: 'disputed' }, { stance: 'denies' }, { source: source?.id }, { source: source?.id.toUpperCase() }, { publisher: 'The Herald' }, { publisher: 'the herald' }, { language: 'en' }, { language: 'EN' }, { since: '2024-01-01T00:00:00Z', until: '2025-01-01T00:00:00Z' }]) {
    t.equal(await found(filters), 1, JSON.stringify(filters))
  }
  for (const filters of [{ status: 'retracted' }, { stance: 'questions' }, { source: 'nobody' }, { publisher: 'Another' }, { publisher: 'Herald' }, { language: 'de' }, { language: 'en-GB' }, { language: 'e' }, { since: '2025-01-01T00:00:00Z' }, { until: '2024-01-01T00:00:00Z' }]) {
    t.equal(await found(filters), 0, JSON.stringify(filters))
  }
})

t.test('only suggests for a word or two, and finds nothing for none', async t => {
  const record = await aidRecord(t)
  t.notOk((await matchText(record, { text: 'Norland military aid', minScore: 0 })).matches.some(({ tier }) => tier === 'match'))
  t.same((await matchText(record, { text: 'https://courier.example/1', minScore: 0 })).matches, [])
  await t.rejects(matchText(record, { text: 'x'.repeat(20_001) }), { code: 'TEXT_TOO_LONG' })
})

t.test('keeps the words of a claim that an archive\'s claim was merged into', async t => {
  const record = await aidRecord(t)
  const { claim } = await enterClaim(record, { externalId: 'archive-1', text: 'Norland begged Sudmark for arms' })
  const { items: [aid] } = await record.store.claims.list({ limit: 1, status: 'disputed' })
  await mergeClaim(record, claim.id, aid?.id ?? '', nobody)
  t.match(await enterClaim(record, { externalId: 'archive-1', text: 'Norland begged Sudmark for arms' }), { created: false, claim: { id: aid?.id, text: aid?.text } })
})

t.test('tells a draft which denials it leaves out', async t => {
  const record = await aidRecord(t)
  const html = '<p>Rain &amp; wind. <b>Norland asked Sudmark for military aid</b>.</p>'
  const { findings } = await checkDraft(record, { html })
  t.match(findings, [
    { rule: 'DENIAL_OMITTED', severity: 'warning', suggestion: /^Norland asked Sudmark for military aid<\/b>, .+ said, a claim that the Chancellery denies/ },
    { rule: 'ATTRIBUTION_DROPPED', severity: 'warning' },
    { rule: 'KNOWN_CLAIM', severity: 'info' }
  ])
  t.match(html.slice(findings[0]?.start, findings[0]?.end), /^Norland asked Sudmark for military aid/)
  t.same((await checkDraft(record, { html, rules: ['KNOWN_CLAIM'] })).findings.map(({ rule }) => rule), ['KNOWN_CLAIM'])
  const later = await checkDraft(record, { text: 'Another first sentence stands here now. Norland asked Sudmark for military aid.' })
  t.equal(later.findings[0]?.fingerprint, (await checkDraft(record, { text: 'Norland asked Sudmark for military aid.' })).findings[0]?.fingerprint)
})

t.test('is content with a draft that tells of the denial', async t => {
  const record = await aidRecord(t)
  const rulesOf = async (text: string, title?: string) => (await checkDraft(record, { text, ...title !== undefined && { title } })).findings.map(({ rule, part }) => `${rule} ${part}`)
  t.same(await rulesOf('Norland asked Sudmark for military aid. The Chancellery denied that Norland asked Sudmark for military aid.'), ['KNOWN_CLAIM text', 'KNOWN_CLAIM text'])
  t.same(await rulesOf('Norland did not ask Sudmark for military aid.'), ['KNOWN_CLAIM text'])
  t.same(await rulesOf('It rained in Lund on Monday.', 'Norland asked Sudmark for military aid'), ['DENIAL_OMITTED title', 'ATTRIBUTION_DROPPED title', 'KNOWN_CLAIM title'])
  t.same(await rulesOf('It rained in Lund on Monday.'), [])
  await t.rejects(checkDraft(record, {}), { code: 'INVALID_REQUEST', pointer: '/text' })
  await t.rejects(checkDraft(record, { text: 'a', html: 'b' }), { code: 'INVALID_REQUEST', pointer: '/html' })
})

t.test('extracts without storing, and derives stances within the text', async t => {
  const { attributions, language } = await extractText({ title: ' Aid \n asked ', text: `${REPORT}\n\nMinister Ida Holm said that Norland had not asked Sudmark for military aid.` })
  t.equal(language, 'en')
  t.match(attributions.map(({ source, stance, claim }) => [source.name, stance, claim]), [
    ['The Harbour Times', 'asserts', 'Norland had asked Sudmark for military aid'],
    ['Ida Holm', 'denies', 'Norland had asked Sudmark for military aid']
  ])
  t.match(await extractText({ html: '<html><head><title>Aid</title></head><body><article><p>Minister Ida Holm said that the dam in Lund would hold through the winter months.</p></article></body></html>' }), { attributions: [{ source: { name: 'Ida Holm' } }] })
})

t.test('takes a claim as its article means it, and says so', async t => {
  const record = await freshRecord(t, embedded)
  const text = 'VISBY - The council of Gotland approved a ban on jet boats on Monday. Mayor Pia Holm said that the measure would cost 900 jobs.'
  await ingestArticle(record, articleOf(text, { title: 'Gotland bans jet boats' }))
  const found = async (text: string) => {
    const { relation, signals } = (await matchText(record, { text })).matches.find(({ claim }) => claim.text.includes('900 jobs')) ?? { signals: [] }
    return [relation, signals.find(({ name }) => name === 'inContext')?.value]
  }
  t.same(await found('The measure will cost 900 jobs'), ['same', 0])
  t.same(await found('The ban on jet boats will cost 900 jobs'), ['same', 1])
  t.same(await found('The ban on jet boats will cost 90 jobs'), ['differs', 1])
})
