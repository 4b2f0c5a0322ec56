import t from 'tap'
import { readDocument } from '../../../src/domain/extract/read-document.js'

t.test('every token and quote stands where its offsets say', async t => {
  const document = readDocument({ title: 'Ministry ‘not aware’ of plan', text: 'It said “A. B,” and left.\n\n“No,” she added.' })
  for (const { part, start, end, from, to } of document.sentences) {
    const text = document[part] ?? ''
    for (const token of document.tokens.slice(from, to)) t.equal(text.slice(token.start, token.end), token.text)
    t.equal(document.tokens[from]?.start, start)
    t.equal(document.tokens[to - 1]?.end, end)
  }
  t.same(document.quotes.map(({ part, start, end }) => document[part]?.slice(start, end)), ['not aware', 'A. B,', 'No,'])
})
