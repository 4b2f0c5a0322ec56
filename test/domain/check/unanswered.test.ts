// What the draft has somebody say who on record would not answer it, while nobody says it.
import t from 'tap'
import { checkDraft } from '../../../src/domain/check-draft.js'
import { ingestArticle } from '../../../src/domain/ingest-article.js'
import { embedded } from '../../fixtures/databases.js'
import { freshRecord } from '../../fixtures/record.js'

const ARTICLE = {
  url: 'https://coast.example/tug', title: 'Tug row', publisher: 'Coast Ledger', publishedAt: '2025-05-06T06:00:00Z',
  text: 'The docker Sten Moe said that Halden had sold the dredger. Mayor Ruth Dahl declined to comment on whether Halden had sold the dredger.\n\n' +
    'Port chief Olav Hauge would neither confirm nor deny that the council had asked the port to close its basin.'
}
const NOT_SO = /^On record, Olav Hauge did not say so: “Port chief Olav Hauge would neither/

const ROWS: ReadonlyArray<readonly [draft: string, message?: RegExp]> = [
  ['Olav Hauge confirmed that the council had asked the port to close its basin.', NOT_SO],
  ['The council had asked the port to close its basin, Olav Hauge said.', NOT_SO],
  ['Olav Hauge would neither confirm nor deny that the council had asked the port to close its basin.'],
  ['Sten Moe said that the council had asked the port to close its basin.'],
  ['The council had asked the port to close its basin.'],
  ['Ruth Dahl said that Halden had sold the dredger.', /^On record, Sten Moe said this .*, not Ruth Dahl\.$/]
]

t.test('who would not answer a claim did not state it', async t => {
  const record = await freshRecord(t, async () => await embedded())
  await ingestArticle(record, ARTICLE)
  for (const [text, message] of ROWS) {
    const { findings } = await checkDraft(record, { text, rules: ['SPEAKER_MISMATCH'] })
    t.match(findings, message === undefined ? [] : [{ rule: 'SPEAKER_MISMATCH', message }], text)
    t.equal(findings.length, message === undefined ? 0 : 1, text)
  }
})
