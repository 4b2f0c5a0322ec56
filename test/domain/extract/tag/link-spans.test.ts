import t from 'tap'
import { beginOf, insideOf } from '../../../../src/domain/extract/tag/labels.js'
import { linkSpans, patternCosts, patternOf, spansOf, type RoleSpan } from '../../../../src/domain/extract/tag/link-spans.js'

const source = beginOf('source')
const cue = beginOf('cue')
const content = beginOf('content')
const more = insideOf('content')

const spans = (roles: Array<RoleSpan['role']>): RoleSpan[] => roles.map((role, from) => ({ role, from, to: from + 1 }))
const costs = patternCosts(['SCQ', 'SCQ', 'SCQ', 'SCQ', 'QSC', 'QSC', 'QSC', 'CQ'])

t.test('labels make spans, and a new beginning a new one', async t => {
  t.same(spansOf(Uint8Array.from([0, source, cue, content, more, content, 0, more]), 10), [
    { role: 'source', from: 11, to: 12 }, { role: 'cue', from: 12, to: 13 }, { role: 'content', from: 13, to: 15 }, { role: 'content', from: 15, to: 16 },
    { role: 'content', from: 17, to: 18 }
  ])
})

t.test('a pattern tells roles and the ends of sentences between', async t => {
  t.equal(patternOf(spans(['content', 'source', 'cue', 'content']), token => token < 3 ? 0 : 1), 'QSC|Q')
})

t.test('what was seen too seldom is no pattern', async t => {
  t.same(Object.keys(costs), ['SCQ', 'QSC'])
})

t.test('takes the likeliest attributions, and leaves out what belongs to none', async t => {
  const linked = (roles: Array<RoleSpan['role']>) => linkSpans(spans(roles), () => 0, costs).map(group => group.map(({ from }) => from))
  t.same(linked(['source', 'cue', 'content', 'source', 'cue', 'content']), [[0, 1, 2], [3, 4, 5]])
  t.same(linked(['content', 'source', 'cue', 'source', 'cue', 'content']), [[0, 1, 2], [3, 4, 5]])
  t.same(linked(['content', 'source']), [])
  t.same(linked([]), [])
})
