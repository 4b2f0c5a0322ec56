import fc from 'fast-check'
import t from 'tap'
import { withOffsets } from '../../src/http/offset-unit.js'

const nothing = { findText: async () => undefined }
const place = (part: 'title' | 'text', start: number, end: number) => ({ part, start, end, text: '' })

t.test('offsets are UTF-16 code units unless asked otherwise', async t => {
  const answer = { span: place('text', 2, 3) }
  t.same(await withOffsets(nothing, undefined, answer), { ...answer, offsetUnit: 'utf16' })
  t.same(await withOffsets(nothing, 'utf16', answer), { ...answer, offsetUnit: 'utf16' })
})

t.test('code points are counted in the part that a span names, and the answer itself is left alone', async t => {
  const answer = { spans: [place('title', 2, 4), place('text', 2, 4)], none: null }
  const moved = await withOffsets(nothing, 'codepoint', answer, { title: 'abcd', text: '🙂🙂' })
  t.same(moved, { spans: [place('title', 2, 4), place('text', 1, 2)], none: null, offsetUnit: 'codepoint' })
  t.equal(answer.spans[1]?.start, 2)
})

t.test('a text that was not sent has nothing to count', async t => {
  t.match(await withOffsets(nothing, 'codepoint', { span: place('title', 1, 2) }, { title: null }), { span: { start: 1, end: 2 } })
})

t.test('an attribution on record counts in its own article, which is read once', async t => {
  const read: Array<[string, number | undefined]> = []
  const articles = { findText: async (id: string, revision?: number) => { read.push([id, revision]); return { title: null, text: '🙂 said' } } }
  const attribution = { article: { id: 'a', revision: 2 }, contents: [place('text', 3, 7)], sentence: place('text', 0, 7) }
  const moved = await withOffsets(articles, 'codepoint', { span: place('text', 3, 4), trail: [attribution, attribution] }, { text: 'abcd' })
  t.match(moved, { span: { start: 3, end: 4 }, trail: [{ contents: [{ start: 2, end: 6 }], sentence: { start: 0, end: 6 } }, {}] })
  t.same(read, [['a', 2]])
})

t.test('an article that went away meanwhile is not found', async t => {
  const attribution = { article: { id: 'a', revision: 1 }, contents: [] }
  await t.rejects(withOffsets(nothing, 'codepoint', { items: [attribution] }), { code: 'ARTICLE_NOT_FOUND' })
})

t.test('counting by halving agrees with counting by hand', async t => {
  await fc.assert(fc.asyncProperty(fc.string({ unit: 'binary' }), async text => {
    const offsets = Array.from(text).reduce<number[]>((all, point) => [...all, (all.at(-1) ?? 0) + point.length], [0])
    for (const [points, offset] of offsets.entries()) {
      t.match(await withOffsets(nothing, 'codepoint', { span: place('text', offset, offset) }, { text }), { span: { start: points, end: points } })
    }
  }), { numRuns: 30 })
})
