// What somebody says who is on record with it: found with less in common than of anybody else, but never where the deed is another.
import t from 'tap'
import { checkDraft } from '../../../src/domain/check-draft.js'
import { ingestArticle } from '../../../src/domain/ingest-article.js'
import type { Rule } from '../../../src/model/rule.js'
import { embedded } from '../../fixtures/databases.js'
import { freshRecord } from '../../fixtures/record.js'

const ARTICLE = {
  url: 'https://coast.example/tug', title: 'Tug row', publisher: 'Coast Ledger', publishedAt: '2025-05-06T06:00:00Z',
  text: 'The docker Sten Moe said that Olav Hauge had known about the order of tar. Olav Hauge denied that he had known about the order of tar.\n\n' +
    'Port chief Ruth Dahl said that the port had hired 120 pilots since January. She said that the town had opened its gymnasium to 60 divers.\n\n' +
    'The tug Petra rammed the ferry Anna off Halden on Monday. Protesters blocked the road to Halden on Sunday.'
}

const ROWS: ReadonlyArray<readonly [draft: string, rule?: Rule, words?: string]> = [
  ['Hauge knew that the captain had ordered the tar, the docker Sten Moe said.', 'DENIAL_OMITTED', 'Olav Hauge denies this'],
  ['Olav Hauge, who knew about the order of tar, is a keen angler, Sten Moe said.', 'DENIAL_OMITTED', 'Olav Hauge denies this'],
  ['Olav Hauge had paid for the order of tar, the docker Sten Moe said.'],
  ['Olav Hauge had heard nothing of the order of tar, the docker Sten Moe said.'],
  ['Pilots hired since January number 210, Ruth Dahl said.', 'DETAIL_CHANGED', '“120”, not “210”'],
  ['Ruth Dahl put the number of pilots hired by the port since January at 210.', 'DETAIL_CHANGED', '“120”, not “210”'],
  ['Pilots hired since January number 120, Ruth Dahl said.'],
  ['Last year Ruth Dahl said that the port had hired 90 pilots since January.'],
  ['Ruth Dahl said that the town had opened its school to 60 divers.', 'DETAIL_CHANGED', '“gymnasium”, not “school”'],
  ['The ferry Anna rammed the tug Petra off Halden on Monday.', 'DETAIL_CHANGED', 'rammed'],
  ['Protesters blocked the road to Halden on Saturday.', 'DETAIL_CHANGED', '“Sunday”, not “Saturday”']
]

t.test('what a speaker says again, and what of it was changed', async t => {
  const record = await freshRecord(t, async () => await embedded())
  await ingestArticle(record, ARTICLE)
  for (const [text, rule, words] of ROWS) {
    const { findings } = await checkDraft(record, { text, rules: ['DENIAL_OMITTED', 'DETAIL_CHANGED'] })
    t.same(findings.map(({ rule }) => rule), rule === undefined ? [] : [rule], text)
    if (words !== undefined) t.match(findings[0]?.message, words)
  }
})
