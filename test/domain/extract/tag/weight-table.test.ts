import fc from 'fast-check'
import t from 'tap'
import { LABEL_COUNT } from '../../../../src/domain/extract/tag/labels.js'
import { weightTable } from '../../../../src/domain/extract/tag/weight-table.js'

const hash = fc.integer({ min: -(2 ** 31), max: 2 ** 31 - 1 })

t.test('finds the weights of every feature, and none of others', async t => {
  fc.assert(fc.property(fc.uniqueArray(hash.filter(hash => hash !== 0), { maxLength: 60 }), hash, (known, other) => {
    const weights = Float64Array.from({ length: known.length * LABEL_COUNT }, (_, at) => at % 128 - 1)
    const { slotOf, steps, step } = weightTable({ hashes: Int32Array.from(known), weights })
    const found = (hash: number) => Array.from(steps.subarray(slotOf(hash) * LABEL_COUNT, (slotOf(hash) + 1) * LABEL_COUNT), weight => weight * step)
    return (known.includes(other) || slotOf(other) === -1) &&
      known.every((hash, row) => found(hash).every((weight, label) => Math.abs(weight - (weights[row * LABEL_COUNT + label] ?? NaN)) <= step / 2 + 1e-9))
  }), { numRuns: 50 })
  t.pass()
})

t.test('a feature that hashes to 0 counts for nothing', async t => {
  const { slotOf } = weightTable({ hashes: Int32Array.from([0, 5]), weights: new Float64Array(2 * LABEL_COUNT).fill(1) })
  t.equal(slotOf(0), -1)
  t.not(slotOf(5), -1)
})
