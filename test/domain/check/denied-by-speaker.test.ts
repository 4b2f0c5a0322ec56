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
/** What is on record only as not being so. */
const ONLY_NOT_SO = {
  url: 'https://coast.example/port', title: 'Port news', publisher: 'Coast Ledger', publishedAt: '2025-05-07T06:00:00Z',
  text: 'Pilot Olav Aas said that Norway would not close the port of Moss. The ferry Petra was not inspected in Norway in May.'
}
const RULES = ['DENIAL_AS_NONDENIAL', 'SPEAKER_MISMATCH', 'VERB_STRENGTH', 'DENIAL_OMITTED'] as const

const ROWS: Array<readonly [draft: string, ...findings: Array<readonly [rule: string, words: string]>]> = [
  ['Mayor Ruth Dahl confirmed that the port of Halden had sold the dredger to Gotland.', ['DENIAL_AS_NONDENIAL', 'Ruth Dahl denied this']],
  ['Mayor Ruth Dahl said that the port of Halden had sold the dredger to Gotland.', ['DENIAL_AS_NONDENIAL', 'Ruth Dahl denied this']],
  ['Mayor Ruth Dahl admitted on Monday that the port of Halden had sold the dredger to Gotland.', ['DENIAL_AS_NONDENIAL', 'Ruth Dahl denied this']],
  ['Mayor Ruth Dahl denied that the port of Halden had sold the dredger to Gotland.'],
  ['The port of Halden sold the dredger to Gotland, according to Sten Moe; the mayor, Ruth Dahl, rejects that.'],
  ['Norway will close the port of Moss.', ['DENIAL_OMITTED', 'On record as not so: “Pilot Olav Aas said that']],
  ['Norway will close the port of Moss, a union said.', ['DENIAL_OMITTED', 'On record as not so']],
  ['Pilot Olav Aas said that Norway would close the port of Moss.', ['DENIAL_AS_NONDENIAL', 'Olav Aas said that this is not so']],
  ['Norway will close the port of Moss, a union said. Norway would not close it, the pilot Olav Aas said.'],
  ['Norway will close the port of Moss, a union said. The port stays open, Olav Aas told reporters.'],
  ['Norway will not close the port of Moss, Olav Aas said.'],
  ['Will Norway close the port of Moss?'],
  ['Norway will close the port of Halden, a union said.'],
  ['The ferry Petra was inspected in Norway in May, a union said.'],
  ['The docker Sten Moe admitted that the port of Halden had sold the dredger to Gotland. The mayor denied it.', ['VERB_STRENGTH', 'Sten Moe said so and no more']]
]

t.test('who is made to state what they deny on record is told so, once', async t => {
  const record = await freshRecord(t, async () => await embedded())
  await ingestArticle(record, ARTICLE)
  await ingestArticle(record, ONLY_NOT_SO)
  for (const [text, ...expected] of ROWS) {
    const { findings } = await checkDraft(record, { text, rules: [...RULES] })
    t.same(findings.map(({ rule }) => rule), expected.map(([rule]) => rule), text)
    expected.forEach(([, words], at) => t.match(findings[at]?.message, words))
  }
})
