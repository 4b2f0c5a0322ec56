// Words to paste stand only behind a sentence that says the claim and nothing else: no denial is put to a clause that nobody denied.
import t from 'tap'
import { checkDraft } from '../../../src/domain/check-draft.js'
import { ingestArticle } from '../../../src/domain/ingest-article.js'
import type { Rule } from '../../../src/model/rule.js'
import { embedded } from '../../fixtures/databases.js'
import { freshRecord } from '../../fixtures/record.js'

const ARTICLE = {
  url: 'https://coast.example/dredger', title: 'Dredger row', publisher: 'Coast Ledger', publishedAt: '2025-05-06T06:00:00Z',
  text: 'The docker Sten Moe said that Halden had sold the dredger to Gotland. Mayor Ruth Dahl denied that Halden had sold the dredger to Gotland.'
}

/** A draft, and what is suggested by each rule that finds something; null for a finding without. */
const ROWS: Array<readonly [draft: string, found: Partial<Record<Rule, string | null>>]> = [
  ['Halden sold the dredger to Gotland.', {
    DENIAL_OMITTED: 'Halden sold the dredger to Gotland, Sten Moe said, a claim that Ruth Dahl denies.',
    ATTRIBUTION_DROPPED: 'Halden sold the dredger to Gotland, Sten Moe said.'
  }],
  ['The docker Sten Moe said that Halden had sold the dredger to Gotland.', {
    DENIAL_OMITTED: 'The docker Sten Moe said that Halden had sold the dredger to Gotland, a report that Ruth Dahl denies.'
  }],
  ['Halden, which sold the dredger to Gotland, will close its eastern harbour basin in October.', { DENIAL_OMITTED: null, ATTRIBUTION_DROPPED: null }],
  ['Halden sold the dredger to Gotland and the council met for two hours.', { DENIAL_OMITTED: null, ATTRIBUTION_DROPPED: null }],
  ['If Halden sold the dredger to Gotland, the council would step in.', {}],
  ['Did Halden sell the dredger to Gotland?', {}]
]

t.test('suggests words where the claim is the whole sentence', async t => {
  const record = await freshRecord(t, async () => await embedded())
  await ingestArticle(record, ARTICLE)
  for (const [text, found] of ROWS) {
    const { findings } = await checkDraft(record, { text, rules: ['DENIAL_OMITTED', 'ATTRIBUTION_DROPPED'] })
    t.same(Object.fromEntries(findings.map(({ rule, suggestion = null }) => [rule, suggestion])), found, text)
  }
})

t.test('a headline is told of a denial in few words', async t => {
  const record = await freshRecord(t, async () => await embedded())
  await ingestArticle(record, ARTICLE)
  const { findings: [finding] } = await checkDraft(record, { title: 'Halden sold the dredger to Gotland', text: 'It rained.', rules: ['DENIAL_OMITTED'] })
  t.match(finding, { part: 'title', suggestion: 'Halden sold the dredger to Gotland, Sten Moe said; Ruth Dahl denies it' })
})

t.test('suggests HTML where HTML was sent', async t => {
  const record = await freshRecord(t, async () => await embedded())
  await ingestArticle(record, ARTICLE)
  const html = '<p>It rained.</p><p>Halden sold the <a href="/dredger">dredger</a> to <i>Gotland</i>.</p>'
  const { findings: [finding] } = await checkDraft(record, { html, rules: ['DENIAL_OMITTED'] })
  t.equal(html.slice(finding?.start, finding?.end), 'Halden sold the <a href="/dredger">dredger</a> to <i>Gotland</i>.')
  t.equal(finding?.suggestion, 'Halden sold the <a href="/dredger">dredger</a> to <i>Gotland</i>, Sten Moe said, a claim that Ruth Dahl denies.')
})

t.test('names whom the record knows behind a paper', async t => {
  const record = await freshRecord(t, async () => await embedded())
  await ingestArticle(record, {
    url: 'https://north.example/ferry', title: 'Ferry row', publisher: 'North Wire', publishedAt: '2025-05-06T06:00:00Z',
    text: 'The port of Moss had sold the ferry to Gotland, The Coast Times reported, citing port officials.'
  })
  const { findings: [dropped] } = await checkDraft(record, { text: 'The port of Moss sold the ferry to Gotland.', rules: ['ATTRIBUTION_DROPPED'] })
  t.match(dropped, {
    message: 'On record only on the word of port officials, cited by The Coast Times (North Wire, 6 May 2025)',
    suggestion: 'The port of Moss sold the ferry to Gotland, according to port officials cited by The Coast Times.'
  })
  const draft = { title: 'The port of Moss sold the ferry to Gotland', text: 'The port of Moss had sold the ferry to Gotland, The Coast Times reported.' }
  const { findings: [bare] } = await checkDraft(record, { ...draft, rules: ['HEADLINE_BARE'] })
  t.equal(bare?.suggestion, 'The port of Moss sold the ferry to Gotland, port officials say')
})

t.test('several who deny it deny it', async t => {
  const record = await freshRecord(t, async () => await embedded())
  await ingestArticle(record, { ...ARTICLE, text: 'The docker Sten Moe said that Halden had sold the dredger to Gotland. Engineers denied that Halden had sold the dredger to Gotland.' })
  const { findings: [finding] } = await checkDraft(record, { text: 'The docker Sten Moe said that Halden had sold the dredger to Gotland.', rules: ['DENIAL_OMITTED'] })
  t.match(finding, { message: /^Engineers deny this/, suggestion: /, a report that engineers deny\.$/i })
})
