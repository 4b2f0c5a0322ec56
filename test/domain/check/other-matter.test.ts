// A denial of something else does not stand for the one that is missing; an answer in whatever words does.
import t from 'tap'
import { checkDraft } from '../../../src/domain/check-draft.js'
import { ingestArticle } from '../../../src/domain/ingest-article.js'
import { embedded } from '../../fixtures/databases.js'
import { freshRecord } from '../../fixtures/record.js'

const ARTICLES = [{
  url: 'https://coast.example/yard', title: 'Yard row', publisher: 'Coast Ledger', publishedAt: '2025-05-06T06:00:00Z',
  text: 'The government plans to sell the shipyard of Halden, three officials told the Coast Ledger. The economy minister, Ruth Dahl, denied that the government planned to sell the shipyard. ' +
    '"The yard stays in public hands," she told Radio Nord.\n\nThe firm Brekke Dredging bribed the pilot Olav Hauge, two accountants told the Coast Ledger. Brekke Dredging denied that it had bribed Olav Hauge.\n\n' +
    'Ruth Dahl said that she was not aware of any complaint about the pilots. The docker Sten Moe said that the pilot Olav Hauge had taken 5,000 kroner from a captain. Hauge denied that he had taken the money. ' +
    'Hauge said that he would leave the port in May.'
}, {
  url: 'https://north.example/museum', title: 'Museum bought stolen maps, curators say', publisher: 'North Wire', publishedAt: '2025-05-08T06:00:00Z',
  text: 'The Moss Museum bought two stolen maps in 2019, two former curators told the North Wire. The Moss Museum denied that it had bought stolen maps.'
}]

const MISSING = [
  'The government plans to sell the shipyard of Halden, three officials said. Brekke Dredging has denied bribery.',
  'The government plans to sell the shipyard of Halden, three officials said. Ruth Dahl says that she knows of no complaint about the pilots.',
  'The pilot Olav Hauge, who according to a docker pocketed 5,000 kroner from a captain, will leave the port in May.',
  'It was the pilot Olav Hauge who took 5,000 kroner from a captain, the docker Sten Moe said.',
  'The pilot Olav Hauge took 5,000 kroner from a captain, Sten Moe said. Hauge says he will leave the port in May.',
  'Papers point to a sale of the shipyard of Halden by the government to a fund.',
  'The Moss Museum bought stolen maps in 2019, two former curators said.'
]
const TOLD = [
  'The government plans to sell the shipyard of Halden, three officials said. The yard will stay in public hands, the economy minister promised.',
  'The government plans to sell the shipyard of Halden, three officials said. Ruth Dahl has denied it.',
  'Brekke Dredging bribed the pilot Olav Hauge, two accountants said. Brekke Dredging says that it has won every contract by its prices.',
  'The pilot Olav Hauge took 5,000 kroner from a captain, Sten Moe said. Every krone was his own, he replied.',
  'The pilot Olav Hauge, who denies that he took 5,000 kroner from a captain, will leave the port in May.',
  'Brekke Dredging bribed the pilot Olav Hauge, two accountants said. The firm says that not one krone was paid.',
  'The pilot Olav Hauge took 5,000 kroner from a captain, Sten Moe said. His lawyer calls it a mix-up.',
  'The Moss Museum bought maps in 2019.'
]

t.test('a denial of another matter is told apart from an answer', async t => {
  const record = await freshRecord(t, async () => await embedded())
  for (const article of ARTICLES) await ingestArticle(record, article)
  const rulesOn = async (text: string): Promise<string[]> => (await checkDraft(record, { text, rules: ['DENIAL_OMITTED'] })).findings.map(({ rule }) => rule)
  for (const text of MISSING) t.same(await rulesOn(text), ['DENIAL_OMITTED'], text)
  for (const text of TOLD) t.same(await rulesOn(text), [], text)
})
