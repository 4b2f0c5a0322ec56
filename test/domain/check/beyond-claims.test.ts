// What a check finds where the claim on record is worded for its own article, or where what was said stands on no claim at all.
import t from 'tap'
import { checkDraft, type DraftRequest } from '../../../src/domain/check-draft.js'
import { ingestArticle } from '../../../src/domain/ingest-article.js'
import type { Rule } from '../../../src/model/rule.js'
import { embedded } from '../../fixtures/databases.js'
import { freshRecord } from '../../fixtures/record.js'

const ARTICLES = [{
  url: 'https://coast.example/tug', title: 'Tug hits Halden pier', publisher: 'Coast Ledger', publishedAt: '2025-03-04T06:00:00Z',
  text: 'The tug Petra Lund hit the pier at Halden on Monday. Harbour master Ivar Brekke said that the tug had been overloaded. ' +
    'The docker Sten Moe said that Captain Olav Hauge had taken 5,000 kroner from the owner. Hauge denied that he had taken the money.\n\n' +
    'Brekke said that mate Lena Dahl had threatened to resign over the tug. Dahl denied that she had threatened to resign over the tug.\n\n' +
    '"Nobody told us that the tug was coming," said the docker Sten Moe. Brekke said that his office had questioned 46 dockers in Halden.\n\n' +
    'The ferry\'s cook, Bo Salven, said that divers would search the wreck for three days.'
}, {
  url: 'https://north.example/sample', title: 'Oil found on Petra Lund', publisher: 'North Wire', publishedAt: '2025-03-06T06:00:00Z',
  text: 'A tank of the Petra Lund contained waste oil, according to a laboratory report seen by the North Wire. ' +
    'Petra Lund\'s lawyer, Ruth Dahl, denied that its tank had contained waste oil.'
}]

const ROWS: Array<readonly [draft: string | DraftRequest, rule: Rule, underlined?: string]> = [
  ['The docker Sten Moe said that Captain Olav Hauge had taken 5,000 kroner from the owner.', 'DENIAL_OMITTED', 'The docker Sten Moe said that Captain Olav Hauge had taken 5,000 kroner from the owner.'],
  ['The docker Sten Moe said that Olav Hauge had taken 5,000 kroner from the owner. Hauge says he never did.', 'DENIAL_OMITTED'],
  ['The docker Sten Moe said that Olav Hauge had taken 5,000 kroner from the owner. “I have never seen that money,” said the skipper.', 'DENIAL_OMITTED'],
  ['Olav Hauge had taken 5,000 kroner from the owner, a story that the captain calls untrue.', 'DENIAL_OMITTED'],
  ['A tank of the Petra Lund contained waste oil, a laboratory report says.', 'DENIAL_OMITTED', 'A tank of the Petra Lund contained waste oil, a laboratory report says.'],
  ['Mate Lena Dahl threatened to resign over the tug, Ivar Brekke said.', 'DENIAL_AS_NONDENIAL'],
  ['Mate Lena Dahl threatened to resign over the tug, Ivar Brekke said.', 'DENIAL_OMITTED', 'Mate Lena Dahl threatened to resign over the tug, Ivar Brekke said.'],
  ['Lena Dahl threatened to resign over the tug.', 'DENIAL_AS_NONDENIAL'],
  ['Lena Dahl threatened to resign over the tug.', 'DENIAL_OMITTED', 'Lena Dahl threatened to resign over the tug.'],
  ['Lena Dahl said that she had threatened to resign over the tug.', 'DENIAL_AS_NONDENIAL', 'Lena Dahl said that she had threatened to resign over the tug.'],
  ['The Petra Lund was overloaded.', 'ATTRIBUTION_DROPPED', 'The Petra Lund was overloaded.'],
  ['The Anna Moss was overloaded.', 'ATTRIBUTION_DROPPED'],
  [{ title: 'Tug was overloaded', text: 'The Petra Lund was overloaded, harbour master Ivar Brekke said.' }, 'HEADLINE_BARE', 'Tug was overloaded'],
  ['"Nobody told us that the tug was coming," said Ivar Brekke, the harbour master.', 'SPEAKER_MISMATCH', 'Ivar Brekke, the harbour master'],
  ['"Nobody told us that the tug was coming," said the docker Sten Moe.', 'SPEAKER_MISMATCH'],
  ['Divers would search the wreck for three days, said Ivar Brekke.', 'SPEAKER_MISMATCH', 'Ivar Brekke'],
  ['Divers would search the wreck for three days, said the cook of the ferry, Bo Salven.', 'SPEAKER_MISMATCH'],
  ['Sten Moe said that Captain Olav Hauge had taken 6,000 kroner from the owner. Hauge denied the allegations.', 'DETAIL_CHANGED', '6,000'],
  ['Brekke said that his office had questioned 64 dockers in Halden.', 'DETAIL_CHANGED', '64'],
  ['Brekke said that his office had questioned 46 dockers in Moss.', 'DETAIL_CHANGED', 'Moss'],
  ['Brekke said that his office had questioned 46 dockers in Halden.', 'DETAIL_CHANGED'],
  ['"Nobody told us that the ship was coming," said the docker Sten Moe.', 'DETAIL_CHANGED'],
  ['Asked whether he had taken the money, Olav Hauge declined to comment.', 'DENIAL_AS_NONDENIAL', 'Asked whether he had taken the money, Olav Hauge declined to comment.'],
  ['The docker said that Olav Hauge had taken money. Hauge declined to comment on it.', 'DENIAL_AS_NONDENIAL', 'Hauge declined to comment on it.'],
  ['Olav Hauge, the captain, says the tug had been overloaded.', 'SPEAKER_MISMATCH', 'Olav Hauge, the captain'],
  ['Ivar Brekke, the harbour master, says the Petra Lund had been overloaded.', 'SPEAKER_MISMATCH']
]

t.test('what stands on another claim, on none, or under another description is found', async t => {
  const record = await freshRecord(t, async () => await embedded())
  for (const article of ARTICLES) await ingestArticle(record, article)
  for (const [given, rule, expected] of ROWS) {
    const draft = typeof given === 'string' ? { text: given } : given
    const { findings } = await checkDraft(record, { ...draft, rules: [rule] })
    const underlined = findings.map(({ part, start, end }) => (part === 'title' ? draft.title ?? '' : draft.text ?? '').slice(start, end))
    t.same(underlined, expected === undefined ? [] : [expected], `${rule}: ${draft.title ?? ''} ${draft.text ?? ''}`)
  }
})
