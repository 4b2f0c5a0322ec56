import fc from 'fast-check'
import t from 'tap'
import { findQuotes } from '../../../src/domain/extract/quotes.js'

const read = (text: string, continued = false) => {
  const { quotes, strays } = findQuotes(text, { start: 0, end: text.length }, continued)
  return { quotes: quotes.map(({ start, end, closed }) => text.slice(start, end) + (closed ? '' : ' [open]')), strays: strays.length }
}

const CASES: Array<[name: string, text: string, quotes: string[], strays?: number]> = [
  ['straight', 'She said "it is so" and "no."', ['it is so', 'no.']],
  ['curly', '“Yes,” he said. “No.”', ['Yes,', 'No.']],
  ['low and high', '„Wir gehen“, sagte er, „jetzt”.', ['Wir gehen', 'jetzt']],
  ['guillemets', '« Non », dit-il. «Oui»', ['Non', 'Oui']],
  ['guillemets turned round', '»Ja«, sagte sie. »Nein«', ['Ja', 'Nein']],
  ['brackets', '他说「好」和『是』', ['好', '是']],
  ['doubled single marks', "''We agree,'' said the mayor. It is ``good''.", ['We agree,', 'good']],
  ['single ones', 'Beijing says Moscow is ‘solid as a rock’', ['solid as a rock']],
  ['straight single ones', "They call it 'the plan' there", ['the plan']],
  ['apostrophes are none', "The mayors’ plan isn’t the ’90s one, it's ours; 'tis rock 'n' roll", []],
  ['a genitive inside single ones', 'It called ‘the officials’ plan’ untrue', ['the officials’ plan']],
  ['single ones that close after a plural', 'It called them ‘mere claims’ today', ['mere claims']],
  ['single ones inside single ones are part of them', 'He called it ‘a ‘b thing’ today', ['a ‘b thing']],
  ['single ones never closed are none', 'He called it ‘a plan and left', []],
  ['single ones inside double ones are part of them', '“He said ‘no’ to me,” she said', ['He said ‘no’ to me,']],
  ['double ones inside double ones are part of them', '“I like “Hamlet” a lot,” he said', ['I like “Hamlet” a lot,']],
  ['the opening sign closes where no word follows', 'It would “stabilize the situation. “', ['stabilize the situation.']],
  ['a machine closes twice', 'through “coloured lenses. “. “', ['coloured lenses.']],
  ['a machine closes twice without a space', 'hopes to “resolve it. “”.', ['resolve it.']],
  ['a closing mark that nothing opened', 'the interests of others,” Mr. Hill said.', [], 1],
  ['an opening sign that can only close', 'The president has begun to see it. “', [], 1],
  ['two closing marks that nothing opened', 'one,” he said. two,” he said.', [], 2],
  ['a mark with a space after it opens behind a colon', 'He said: “ we will go” and left', ['we will go']],
  ['a mark before an omission opens', '“ … if it were so,” he said. ” … they are,” she said.', ['… if it were so,', '… they are,']],
  ['a mark that is never closed', 'He called it “a mess', ['a mess [open]']],
  ['a mark that is never closed ends before the next quotation', '“One. “Two,” he said. “Three', ['One. [open]', 'Two,', 'Three [open]']],
  ['marks around nothing', 'He said „“ and 「 」.', []],
  ['a number that begins with its point', 'the “.45” case', ['.45']]
]
for (const [name, text, quotes, strays = 0] of CASES) t.test(`reads ${name}`, async t => { t.same(read(text), { quotes, strays }) })

t.test('a quotation runs on from the paragraph before only when told so', async t => {
  t.same(read('and we will go,” he said.', true), { quotes: ['and we will go,'], strays: 0 })
  t.same(read('“And we will go,” he said.', true), { quotes: ['And we will go,'], strays: 0 })
  t.same(read('and we will go,” he said.', false), { quotes: [], strays: 1 })
})

t.test('offsets count in the whole text', async t => {
  const text = 'A “b” c.\n\nD “e” f.'
  const { quotes } = findQuotes(text, { start: 10, end: text.length }, false)
  t.same(quotes, [{ start: 13, end: 14, open: 12, close: 15, closed: true }])
})

t.test('quotations are in order, never overlap, never are empty and stay in their paragraph', async t => {
  const unit = fc.constantFrom('a', 'so', ' ', ' ', '.', ',', '“', '”', '"', '‘', '’', "'", "''", '«', '»', '„', '…', ': ', '(')
  t.doesNotThrow(() => {
    fc.assert(fc.property(fc.array(unit, { maxLength: 40 }), fc.boolean(), (units, continued) => {
      const text = `x ${units.join('')} x`
      const { quotes } = findQuotes(text, { start: 2, end: text.length - 2 }, continued)
      return quotes.every(({ start, end, open, close }, at) =>
        open <= start && start < end && end <= close && end <= text.length - 2 && start >= 2 && open >= (quotes[at - 1]?.close ?? -2))
    }), { numRuns: 1000 })
  })
})
