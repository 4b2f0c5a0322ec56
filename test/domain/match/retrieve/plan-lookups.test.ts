import fc from 'fast-check'
import t from 'tap'
import { planLookups } from '../../../../src/domain/match/retrieve/plan-lookups.js'

const term = (number: number, claims: number) => ({ number, claims })

t.test('looks a small record up by every term that it holds', async t => {
  t.same(planLookups([term(1, 900), term(2, 1), term(3, 0)], 1000, 1000), [[2], [1]])
})

t.test('looks the rarest up one by one, and those that are too frequent in pairs', async t => {
  t.same(planLookups([term(1, 5000), term(2, 10), term(3, 4000), term(4, 700)], 1_000_000, 1000), [[2], [4], [3, 1]])
})

t.test('takes as many together as it needs where all are frequent', async t => {
  t.same(planLookups([term(1, 500_000), term(2, 400_000), term(3, 300_000), term(4, 200_000)], 1_000_000, 30_000), [[4, 3, 2]])
  t.same(planLookups([term(1, 900_000), term(2, 800_000)], 1_000_000, 10), [[2, 1]])
})

t.test('has nothing to look up where no claim holds a term', async t => {
  t.same(planLookups([], 1_000_000, 10), [])
  t.same(planLookups([term(1, 0)], 1_000_000, 10), [])
})

t.test('expects no more than the budget, and looks at whatever is held', async t => {
  const held = fc.record({ number: fc.integer({ min: 1, max: 50 }), claims: fc.integer({ min: 0, max: 10_000 }) })
  const terms = fc.uniqueArray(held, { selector: ({ number }) => number })
  fc.assert(fc.property(terms, fc.integer({ min: 1, max: 5000 }), (terms, budget) => {
    const total = 10_000
    const lookups = planLookups(terms, total, budget)
    const claims = new Map(terms.map(({ number, claims }) => [number, claims]))
    const expected = lookups.map(lookup => lookup.reduce((share, number) => share * Number(claims.get(number)) / total, total))
    t.equal(lookups.length > 0, terms.some(({ claims }) => claims > 0))
    if (lookups.length > 1) t.ok(expected.reduce((sum, one) => sum + one, 0) <= budget + 1e-6)
  }))
})
