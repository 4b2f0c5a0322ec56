import fc from 'fast-check'
import t from 'tap'
import { LABEL_COUNT } from '../../../../../src/domain/extract/tag/labels.js'
import { sumsOf, weightTable, wordsFor, type WeightTable } from '../../../../../src/domain/extract/tag/crf/weight-table.js'

const hash = fc.integer({ min: -(2 ** 31), max: 2 ** 31 - 1 })

/** The sums of weights that features give one token each, added so many times. */
function added ({ add, step }: WeightTable, hashes: readonly number[], times = 1): number[] {
  const words = wordsFor(hashes.length)
  for (let time = 0; time < times; time++) add(words, Int32Array.from(hashes))
  return Array.from(sumsOf(words, step))
}

t.test('adds the weights of every feature, and none of others', async t => {
  fc.assert(fc.property(fc.uniqueArray(hash.filter(hash => hash !== 0), { minLength: 1, maxLength: 60 }), hash, (known, other) => {
    const weights = Float64Array.from({ length: known.length * LABEL_COUNT }, (_, at) => at % 255 - 127)
    const table = weightTable({ hashes: Int32Array.from(known), weights })
    const near = (sum: number, at: number): boolean => Math.abs(sum - (weights[at] ?? NaN)) <= table.step / 2 + 1e-9
    return added(table, known).every(near) && (known.includes(other) || added(table, [other]).every(sum => sum === 0))
  }), { numRuns: 50 })
  t.pass()
})

t.test('as many as there are templates add up without overflowing', async t => {
  for (const sign of [1, -1]) {
    const table = weightTable({ hashes: Int32Array.from([5]), weights: new Float64Array(LABEL_COUNT).fill(sign) })
    t.ok(added(table, [5], 257).every(sum => Math.abs(sum - sign * 257) < 1e-9))
  }
})

t.test('a feature that hashes to 0 counts for nothing', async t => {
  const table = weightTable({ hashes: Int32Array.from([0, 5]), weights: new Float64Array(2 * LABEL_COUNT).fill(1) })
  t.same(added(table, [0]), new Array(LABEL_COUNT).fill(0))
  t.same(added(table, [5]), new Array(LABEL_COUNT).fill(1))
})
