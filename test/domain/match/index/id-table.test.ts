import t from 'tap'
import { equal } from 'node:assert/strict'
import fc from 'fast-check'
import { IdTable } from '../../../../src/domain/match/index/id-table.js'

t.test('finds what a Map finds, whatever came and went', async () => {
  const steps = fc.array(fc.record({ id: fc.nat(2000).map(number => `claim-${number}`), comes: fc.boolean() }), { minLength: 1500, maxLength: 4000 })
  fc.assert(fc.property(steps, steps => {
    const [ids, expected]: [string[], Map<string, number>] = [[], new Map()]
    const table = new IdTable(slot => String(ids[slot]))
    for (const { id, comes } of steps) {
      if (comes && !expected.has(id)) {
        expected.set(id, ids.push(id) - 1)
        table.add(id, ids.length - 1)
      } else if (!comes && expected.delete(id)) table.remove(id)
    }
    equal(table.size, expected.size)
    for (let number = 0; number <= 2000; number++) equal(table.find(`claim-${number}`), expected.get(`claim-${number}`))
  }), { numRuns: 20 })
})
