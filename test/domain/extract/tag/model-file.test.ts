import { brotliCompressSync } from 'node:zlib'
import t from 'tap'
import { LABEL_COUNT } from '../../../../src/domain/extract/tag/labels.js'
import { packModel, unpackModel } from '../../../../src/domain/extract/tag/model-file.js'
import type { Tagger } from '../../../../src/domain/extract/tag/crf/tagger.js'

const hashes = Int32Array.from([-5, 0, 7, 2_000_000_000, -2_000_000_000, 300])
const weights = Float64Array.from({ length: hashes.length * LABEL_COUNT }, (_, at) => Math.sin(at) * 3)
const transitions = Float64Array.from({ length: LABEL_COUNT ** 2 }, (_, at) => at / 10)
const edges = { hashes: Int32Array.from([9, -9]), weights: Float64Array.from([1.27, -0.5]) }
const model = { tagger: { hashes, weights, transitions }, patterns: { SCQ: 0.5 }, edges }

const rows = ({ hashes, weights }: Tagger) =>
  new Map(Array.from(hashes, (hash, row) => [hash, Array.from(weights.subarray(row * LABEL_COUNT, (row + 1) * LABEL_COUNT))] as const))

t.test('a model comes back as it was, weights to a 127th of the largest', async t => {
  const read = unpackModel(packModel(model))
  t.same(read.patterns, model.patterns)
  t.same(Array.from(read.tagger.transitions), Array.from(transitions))
  t.same(Array.from(read.edges.hashes), [9, -9])
  t.ok(Math.abs((read.edges.weights[1] ?? NaN) + 0.5) < 0.01)
  const back = rows(read.tagger)
  t.equal(back.size, hashes.length)
  for (const [hash, weights] of rows(model.tagger)) {
    weights.forEach((weight, label) => { t.ok(Math.abs(weight - (back.get(hash)?.[label] ?? NaN)) <= 3 / 127 / 2 + 1e-9) })
  }
})

t.test('a model without features can be kept too', async t => {
  const empty = { hashes: new Int32Array(0), weights: new Float64Array(0) }
  const none = { tagger: { ...empty, transitions }, patterns: {}, edges: empty }
  t.equal(unpackModel(packModel(none)).tagger.hashes.length, 0)
})

t.test('a model of another form is refused', async t => {
  t.throws(() => unpackModel(brotliCompressSync(Buffer.from('{"format":"other"}\n'))), { message: /other/ })
})
