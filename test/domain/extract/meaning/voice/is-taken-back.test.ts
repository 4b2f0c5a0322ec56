import t from 'tap'
import { said } from '../../said.js'

const ROWS: ReadonlyArray<readonly [string, string[]]> = [
  ['A report on Monday wrongly said that Plateful had been fined 200,000 pounds. It was fined 20,000 pounds.',
    ['The Gull: denies "Plateful had been fined 200,000 pounds"', 'The Gull: asserts "Plateful was fined 20,000 pounds"']],
  ['An earlier version of this article said that Judge Lomax had been suspended. She has not been suspended.',
    ['The Gull: denies "Judge Lomax had been suspended"', 'The Gull: asserts not "Judge Lomax has been suspended"']],
  ['An earlier version said that Judge Lomax had been suspended. She has not been suspended.',
    ['The Gull: denies "Judge Lomax had been suspended"', 'The Gull: asserts not "Judge Lomax has been suspended"']],
  ['We said Ann Tolland had resigned. This was wrong.', ['The Gull: denies "Ann Tolland had resigned"']],
  ['We wrongly reported that Ann Tolland had resigned. In fact, she remains in her post.',
    ['The Gull: denies "Ann Tolland had resigned"', 'The Gull: asserts "Ann Tolland remains in her post"']],
  ['The Gull erroneously reported that Mr Dunn owned the yacht.', ['The Gull: denies "Mr Dunn owned the yacht"']],
  ['In an article published on Monday, The Gull reported incorrectly that Mr Dunn owned the yacht.', ['The Gull: denies "Mr Dunn owned the yacht"']],
  ['The Marlow Echo reported incorrectly that Mr Dunn owned the yacht.', ['The Marlow Echo: asserts "Mr Dunn owned the yacht"']],
  ['We said Ann Tolland had resigned. The board was silent.', []],
  ['An earlier version of the bill said that Judge Lomax had been suspended. She has not been suspended.',
    ['an earlier version of the bill: asserts "Judge Lomax had been suspended"']],
  ['A report in the Marlow Echo wrongly said that Plateful had been fined. It was fined later.', ['a report in the Marlow Echo: asserts "Plateful had been fined"', 'The Gull: denies "Plateful had been fined"']],
  ['The minister mistakenly said that 40 people had died.', ['the minister: asserts "40 people had died"', 'The Gull: denies "40 people had died"']],
  ['Mr Dunn falsely claimed to have served in Chad.', ['Dunn: asserts "Dunn had served in Chad"', 'The Gull: denies "Dunn had served in Chad"']],
  ['Mr Dunn falsely claimed he had served in Chad.', ['Dunn: asserts "Dunn had served in Chad"', 'The Gull: denies "Dunn had served in Chad"']],
  // nobody says that he did claim it
  ['If Mr Dunn falsely claimed that he had served in Chad, he must go.', []],
  ['Mr Dunn never falsely claimed that he had served in Chad.', []],
  ['It is alleged that Mr Dunn falsely claimed that he had served in Chad.', ['Dunn: asserts "Dunn had served in Chad"']],
  ['Did Mr Dunn falsely claim that he had served in Chad?', ['Dunn: asserts "Dunn had served in Chad"']]
]
for (const [text, expected] of ROWS) t.test(`reads what is taken back: ${text}`, async t => t.same(said(text, { publisher: 'The Gull' }), expected))

t.test('without a publisher nobody takes anything back', async t => t.same(said('We wrongly reported that Ann Tolland had resigned.'), []))
