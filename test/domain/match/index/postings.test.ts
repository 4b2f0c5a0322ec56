import t from 'tap'
import { deepEqual } from 'node:assert/strict'
import fc from 'fast-check'
import { frequencyOf, Postings, slotOf } from '../../../../src/domain/match/index/postings.js'

t.test('keeps lists by ascending slot, whatever comes and goes', async () => {
  const steps = fc.array(fc.record({ term: fc.nat(5), slot: fc.nat(300), frequency: fc.integer({ min: 1, max: 31 }), comes: fc.boolean() }), { maxLength: 600 })
  fc.assert(fc.property(steps, steps => {
    const postings = new Postings()
    const expected = Array.from({ length: 6 }, () => new Map<number, number>())
    for (const { term, slot, frequency, comes } of steps) {
      const list = expected[term] ?? new Map()
      if (comes && !list.has(slot)) {
        list.set(slot, frequency)
        postings.insert(term, slot, frequency)
      } else if (!comes && list.delete(slot)) postings.remove(term, slot)
    }
    expected.forEach((list, term) => {
      const found = Array.from(postings.of(term), posting => [slotOf(posting), frequencyOf(posting)])
      deepEqual(found, [...list].sort(([a], [b]) => a - b))
    })
  }), { numRuns: 50 })
})

t.test('holds lists that outgrow a page', async t => {
  const postings = new Postings()
  for (let slot = 0; slot < 70_000; slot++) postings.insert(0, slot, 1)
  postings.remove(0, 35_000)
  const list = postings.of(0)
  t.equal(list.length, 69_999)
  t.ok(list.every((posting, i) => slotOf(posting) === (i < 35_000 ? i : i + 1)))
})
