import t from 'tap'
import { readDocument } from '../../../../src/domain/extract/read-document.js'
import { ruledSpan } from '../../../../src/domain/extract/tag/ruled-span.js'

const document = readDocument({ title: null, text: 'Ada Quist said that the well runs dry soon.' })
const free = { from: 3, to: 9 }
const rules = Uint8Array.from([1, 2, 3, 0, 5, 6, 6, 6, 0, 0])

t.test('what the rules have is told with the "that" before it', async t => {
  t.same(ruledSpan(document, { role: 'content', from: 5, to: 7 }, { rules, free }), { from: 3, to: 8 })
})

t.test('no farther than the span is free', async t => {
  t.same(ruledSpan(document, { role: 'content', from: 5, to: 7 }, { rules, free: { from: 4, to: 7 } }), { from: 4, to: 7 })
  t.same(ruledSpan(document, { role: 'content', from: 5, to: 9 }, { rules, free: { from: 5, to: 9 } }), { from: 5, to: 8 })
})

t.test('nothing where they have another role', async t => {
  t.equal(ruledSpan(document, { role: 'source', from: 5, to: 7 }, { rules, free }), undefined)
})
