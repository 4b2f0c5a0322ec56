// Whoever is made to state or confirm what they deny on record: one finding, and no words that would lay it on them.
import t from 'tap'
import { checkDraft } from '../../../src/domain/check-draft.js'
import { ingestArticle } from '../../../src/domain/ingest-article.js'
import { embedded } from '../../fixtures/databases.js'
import { freshRecord } from '../../fixtures/record.js'

const ARTICLE = {
  url: 'https://coast.example/dredger', title: 'Dredger row', publisher: 'Coast Ledger', publishedAt: '2025-05-06T06:00:00Z',
  text: 'The docker Sten Moe said that the port of Halden had sold the dredger to Gotland. The port of Halden denied that it had sold the dredger to Gotland. ' +
    'Mayor Ruth Dahl denied that the port of Halden had sold the dredger to Gotland.\n\nHarbour master Ivar Brekke declined to comment on the report that the port of Halden had sold the dredger to Gotland.'
}
const RULES = ['DENIAL_AS_NONDENIAL', 'SPEAKER_MISMATCH', 'VERB_STRENGTH', 'DENIAL_OMITTED'] as const

const ROWS: Array<readonly [draft: string, ...findings: Array<readonly [rule: string, words: string]>]> = [
  ['Mayor Ruth Dahl confirmed that the port of Halden had sold the dredger to Gotland.', ['DENIAL_AS_NONDENIAL', 'Ruth Dahl denied this']],
  ['Mayor Ruth Dahl said that the port of Halden had sold the dredger to Gotland.', ['DENIAL_AS_NONDENIAL', 'Ruth Dahl denied this']],
  ['Mayor Ruth Dahl admitted on Monday that the port of Halden had sold the dredger to Gotland.', ['DENIAL_AS_NONDENIAL', 'Ruth Dahl denied this']],
  ['Mayor Ruth Dahl denied that the port of Halden had sold the dredger to Gotland.'],
  ['The port of Halden sold the dredger to Gotland, according to Sten Moe; the mayor, Ruth Dahl, rejects that.'],
  ['The docker Sten Moe admitted that the port of Halden had sold the dredger to Gotland. The mayor denied it.', ['VERB_STRENGTH', 'Sten Moe said so and no more']]
]

t.test('who is made to state what they deny on record is told so, once', async t => {
  const record = await freshRecord(t, async () => await embedded())
  await ingestArticle(record, ARTICLE)
  for (const [text, ...expected] of ROWS) {
    const { findings } = await checkDraft(record, { text, rules: [...RULES] })
    t.same(findings.map(({ rule }) => rule), expected.map(([rule]) => rule), text)
    expected.forEach(([, words], at) => t.match(findings[at]?.message, words))
  }
})
