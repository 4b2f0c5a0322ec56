import t from 'tap'
import { labelSpans } from '../../../../src/domain/extract/tag/label-spans.js'
import { beginOf, insideOf, type Role } from '../../../../src/domain/extract/tag/labels.js'

const span = (role: Role, from: number, to: number) => ({ role, from, to })
const [source, cue, content, more] = [beginOf('source'), beginOf('cue'), beginOf('content'), insideOf('content')]

t.test('labels spans from their first word on', async t => {
  t.same([...labelSpans([span('source', 4, 5), span('cue', 5, 6), span('content', 6, 9)], { from: 3, to: 10 })], [0, source, cue, content, more, more, 0])
})

t.test('a cue comes before contents, whose rest begins anew', async t => {
  t.same([...labelSpans([span('cue', 2, 3), span('content', 0, 5)], { from: 0, to: 5 })], [content, more, cue, content, more])
})

t.test('cuts what reaches over the ends', async t => {
  t.same([...labelSpans([span('content', 0, 9)], { from: 3, to: 5 })], [content, more])
})
