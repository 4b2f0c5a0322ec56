import fc from 'fast-check'
import t from 'tap'
import { CONSTRAINTS, FIRST } from '../../../../src/domain/extract/tag/crf/constraints.js'
import { marginals } from '../../../../src/domain/extract/tag/crf/forward-backward.js'
import { LABEL_COUNT } from '../../../../src/domain/extract/tag/labels.js'
import { bestLabels, scoreOfLabels } from '../../../../src/domain/extract/tag/crf/viterbi.js'

const N = LABEL_COUNT
const weight = fc.double({ min: -3, max: 3, noNaN: true })
const lattice = fc.integer({ min: 1, max: 4 }).chain(size => fc.record({
  scores: fc.array(weight, { minLength: size * N, maxLength: size * N }).map(values => Float64Array.from(values)),
  transitions: fc.array(weight, { minLength: N * N, maxLength: N * N }).map(values => Float64Array.from(values))
}))

/** All labellings of so many tokens. */
function * labellings (size: number): Generator<number[]> {
  if (size === 0) { yield []; return }
  for (const before of labellings(size - 1)) for (let label = 0; label < N; label++) yield [...before, label]
}

const at = (values: Float64Array, index: number): number => values[index] ?? NaN

const scoreOf = (labels: number[], scores: Float64Array, transitions: Float64Array): number => labels.reduce((sum, label, token) => {
  const pair = (labels[token - 1] ?? 0) * N + label
  return sum + at(scores, token * N + label) + (token === 0 ? at(FIRST, label) : at(transitions, pair) + at(CONSTRAINTS, pair))
}, 0)

t.test('finds the labelling with the highest score', async t => {
  fc.assert(fc.property(lattice, ({ scores, transitions }) => {
    const all = Array.from(labellings(scores.length / N), labels => scoreOf(labels, scores, transitions))
    const found = scoreOf(Array.from(bestLabels(scores, transitions)), scores, transitions)
    return Math.abs(found - all.reduce((best, score) => Math.max(best, score), -Infinity)) < 1e-9
  }), { numRuns: 30 })
  t.pass()
})

t.test('tells what a labelling is worth', async t => {
  fc.assert(fc.property(lattice, ({ scores, transitions }) => {
    const labels = bestLabels(scores, transitions)
    return Math.abs(scoreOfLabels(scores, transitions, labels) - scoreOf(Array.from(labels), scores, transitions)) < 1e-9
  }), { numRuns: 30 })
  t.pass()
})

t.test('probabilities are those of all labellings, counted out', async t => {
  fc.assert(fc.property(lattice, ({ scores, transitions }) => {
    const size = scores.length / N
    const all = Array.from(labellings(size), labels => ({ labels, mass: Math.exp(scoreOf(labels, scores, transitions)) }))
    const total = all.reduce((sum, { mass }) => sum + mass, 0)
    const { labels, pairs, logZ } = marginals(scores, transitions)
    const sumWhere = (holds: (labels: number[]) => number) => all.reduce((sum, { labels, mass }) => sum + mass * holds(labels), 0) / total
    const countPair = (sequence: number[], pair: number) =>
      sequence.filter((label, token) => token > 0 && (sequence[token - 1] ?? 0) * N + label === pair).length
    return Math.abs(logZ - Math.log(total)) < 1e-9 &&
      labels.every((value, place) => Math.abs(value - sumWhere(labels => Number(labels[Math.floor(place / N)] === place % N))) < 1e-9) &&
      [0, 1, 2, 9, 48].every(pair => Math.abs(at(pairs, pair) - sumWhere(labels => countPair(labels, pair))) < 1e-9)
  }), { numRuns: 15 })
  t.pass()
})
