import t from 'tap'
import { edgePlaces } from '../../../../../src/domain/extract/tag/edges/edge-places.js'
import { LABEL_COUNT } from '../../../../../src/domain/extract/tag/labels.js'

/** Probabilities of 10 tokens from token 100 on: of contents that begin at `begin[at]`, and go on at `inside[at]`. */
function probabilitiesOf (begin: Record<number, number>, inside: Record<number, number>): Float64Array {
  const all = new Float64Array(10 * LABEL_COUNT)
  for (let at = 0; at < 10; at++) {
    all[at * LABEL_COUNT + 5] = begin[at] ?? 0
    all[at * LABEL_COUNT + 6] = inside[at] ?? 0
  }
  return all
}

const free = { from: 100, to: 110 }
const span = { role: 'content' as const, from: 102, to: 106 }

t.test('tells where a span may begin and end, its own edges first', async t => {
  const probabilities = probabilitiesOf({ 1: 0.6, 2: 0.4 }, { 2: 0.6, 3: 1, 4: 1, 5: 1, 6: 0.3, 7: 0.3 })
  const { from, to } = edgePlaces(span, { probabilities, start: 100, free, ruled: undefined })
  t.same(from.map(({ at }) => at), [102, 101])
  t.same(to.map(({ at }) => at), [106, 108])
  t.match(from[1]?.cost, Math.log(0.6))
})

t.test('what the rules have comes next, however improbable', async t => {
  const probabilities = probabilitiesOf({ 2: 1 }, { 3: 1, 4: 1, 5: 1 })
  const { from, to } = edgePlaces(span, { probabilities, start: 100, free, ruled: { from: 104, to: 109 } })
  t.same(from, [{ at: 102, cost: 0 }, { at: 104, cost: Math.log(1e-4) }])
  t.same(to.map(({ at }) => at), [106, 109])
})

t.test('what belongs to others is left alone', async t => {
  const probabilities = probabilitiesOf({ 1: 0.5, 2: 0.5 }, { 2: 0.5, 3: 1, 4: 1, 5: 1, 6: 0.5, 7: 0.5 })
  const { from, to } = edgePlaces(span, { probabilities, start: 100, free: { from: 102, to: 106 }, ruled: undefined })
  t.same([from.map(({ at }) => at), to.map(({ at }) => at)], [[102], [106]])
})
