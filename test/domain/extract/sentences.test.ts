import t from 'tap'
import { readDocument } from '../../../src/domain/extract/read-document.js'
import { cutSentences } from '../../../src/domain/extract/sentences.js'

const read = (text: string) => readDocument({ title: null, text, language: 'en' }).sentences.map(({ start, end }) => text.slice(start, end))

const CASES: string[][] = [
  ['The mayor left.', 'Nobody asked why.'],
  ['Mr. Hill met Gen. Lee and Prof. Ode.', 'They talked.'],
  ['M. Wang met the U. S. delegation.', 'The U. S. Secretary of State was there.'],
  ['It is in the U. S.', 'The city was not asked.'],
  ['He came from the U.S.', 'He had left in May.'],
  ['The U.S. Congress met.'],
  ['Sen. Lee (D-N.Y.) spoke.', 'Rep. Ode (R-Wisc.) also spoke.'],
  ['Dan P. Hill, a teacher, said so.'],
  ['He came at 5 p.m. Moscow time.', 'She came at 6 a.m.', 'Nobody else came.'],
  ['They met at 10 a.m.', '“Good,” he said.'],
  ['They met on Jan. 5 in St. Paul.'],
  ['He is no. 1, she is No. 2.', 'He said no.', 'She agreed.'],
  ['The answer was No.', 'Nobody asked.'],
  ['Hill Inc. said so, as did Lee Corp. of York.'],
  ['He works for Hill Inc.', 'She does not.'],
  ['He holds a Ph.D. in law, i.e. he can read, approx. 5 p. a day.'],
  ['Adm. Hill spoke.'],
  ['The union wrote so on X.', 'Kestrel did not answer.'],
  ['Is it so?', 'Yes!', 'So it goes…', 'Well.'],
  ['He waited … and left.', 'She stayed ...', 'The end.'],
  ['It was . . . long.', 'It was over.'],
  ['The price was 5.5 percent.', '12 firms paid.'],
  ['See news.example for more.', 'He left.'],
  ['The ship was lost.', 'assembly with the mayor.'],
  ['“We went. They stayed,” he said.', 'It rained.'],
  ['“We went,” he said.', '“They stayed.”', 'It rained.'],
  ['He said: “We went. They stayed.”', 'It rained.'],
  ['“Is it war?” Mr. Hill asked.', '“No!”', 'He left.'],
  ['“Is it war?” Hill asked the reporters.', '“Is it?”', 'Hill said that he knew.'],
  ['“Never.” Mr. Hill said.', '“Good.”', 'Hill said he was glad.'],
  ['“Never!” the old mayor of the town shouted'],
  ['“Wait.”', 'Only then did anybody in that town say so.'],
  ['He left (nobody saw him.)', 'She stayed.'],
  ['The pit holds four tons of ore.', 'Geologists came.'],
  ['It would “harm us all. “', 'The city was not asked.'],
  ['It was “a breach of law. “.', 'law. “'],
  ['He said “we went.', 'They stayed.', 'Nobody came back.']
]
for (const sentences of CASES) {
  t.test(`cuts ${sentences.length}: ${sentences.join(' | ').slice(0, 70)}`, async t => {
    t.same(read(sentences.join(' ')), sentences)
  })
}

t.test('a full stop without a space ends a sentence before a capital', async t => {
  t.same(read('So he said.She left news.example.'), ['So he said.', 'She left news.example.'])
})

t.test('no words make no sentence', async t => { t.same(cutSentences([], []), []) })
