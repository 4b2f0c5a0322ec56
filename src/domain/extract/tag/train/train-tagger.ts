import { createLearner, type Learner, type LearningOptions } from './dual-averaging.js'
import { numbered, numberFeatures, type Numbered } from './feature-table.js'
import type { Features } from '../features/features.js'
import { marginals } from '../crf/forward-backward.js'
import { beginOf, LABEL_COUNT } from '../labels.js'
import { createRowLearner, type RowLearner } from './row-learner.js'
import { createShuffle } from './shuffle.js'
import type { Tagger } from '../crf/tagger.js'

const N = LABEL_COUNT
const CUE = beginOf('cue')

export interface Labelled { features: Features, labels: Uint8Array }

export interface TrainingOptions extends LearningOptions {
  epochs: number
  /** Features seen less often are left out. */
  minCount: number
  /** The epoch from which on weights count for the mean. */
  keptFrom: number
  /** By how much likelier the first word of a cue has to be, as a logarithm. */
  margin: number
  /** Told after each pass over the sequences. */
  onEpoch?: ((epoch: number, loss: number) => void) | undefined
}

interface Learning { features: RowLearner, pairs: Learner, margin: number }
interface Example extends Numbered { labels: Uint8Array }

/**
 * Trains a linear-chain conditional random field (Lafferty, McCallum and Pereira 2001) whose weights are the mean over the later epochs. The same
 * sequences and options give the same weights.
 */
export function trainTagger (sequences: readonly Labelled[], options: TrainingOptions): Tagger {
  const table = numberFeatures(sequences.map(({ features }) => features), options.minCount)
  const examples = sequences.map(({ features, labels }): Example => ({ ...numbered(features, table), labels }))
  const learning = {
    features: createRowLearner(table.hashes.length, options), pairs: createLearner(N * N, { ...options, sparsity: 0 }), margin: options.margin
  }
  const shuffle = createShuffle()
  const pairs = new Float64Array(N * N)
  for (let epoch = 1; epoch <= options.epochs; epoch++) {
    shuffle(examples)
    const loss = examples.reduce((sum, example) => sum + learn(learning, example), 0)
    if (epoch >= options.keptFrom) {
      learning.features.keep()
      transitionsOf(learning.pairs).forEach((weight, pair) => { pairs[pair] = (pairs[pair] ?? 0) + weight / (options.epochs - options.keptFrom + 1) })
    }
    options.onEpoch?.(epoch, loss)
  }
  return taggerOf(learning.features.weights(), pairs, table.hashes)
}

/** One step on one sequence. @returns its loss before. */
function learn ({ features, pairs, margin }: Learning, { ids, starts, labels }: Example): number {
  features.step()
  const transitions = transitionsOf(pairs)
  const scores = new Float64Array(labels.length * N)
  const rowsOf = (token: number) => ({ ids, from: starts[token] ?? 0, to: starts[token + 1] ?? 0 })
  for (let token = 0; token < labels.length; token++) features.addWeights(rowsOf(token), scores, token * N)
  demandMargin(scores, labels, margin)
  const expected = marginals(scores, transitions)
  const gold = subtractGold(labels, expected)
  for (let token = 0; token < labels.length; token++) features.learn(rowsOf(token), expected.labels, token * N)
  expected.pairs.forEach((gradient, pair) => { pairs.learn(pair, gradient) })
  return expected.logZ - gold.labels.reduce((sum, at) => sum + (scores[at] ?? 0), 0) - gold.pairs.reduce((sum, at) => sum + (transitions[at] ?? 0), 0)
}

/**
 * Where a cue begins, every other label has to be less likely by a margin (softmax-margin, Gimpel and Smith 2010): a cue that is missed loses its whole
 * attribution.
 */
function demandMargin (scores: Float64Array, labels: Uint8Array, margin: number): void {
  for (let token = 0; token < labels.length; token++) {
    if (labels[token] !== CUE) continue
    for (let label = 0; label < N; label++) scores[token * N + label] = (scores[token * N + label] ?? 0) + (label === CUE ? 0 : margin)
  }
}

/** Takes what is marked from what is expected, which leaves the gradient. @returns the places that are marked. */
function subtractGold (labels: Uint8Array, expected: { labels: Float64Array, pairs: Float64Array }): { labels: number[], pairs: number[] } {
  const gold = {
    labels: Array.from(labels, (label, token) => token * N + label),
    pairs: Array.from(labels.subarray(1), (label, token) => (labels[token] ?? 0) * N + label)
  }
  for (const at of gold.labels) expected.labels[at] = (expected.labels[at] ?? 0) - 1
  for (const at of gold.pairs) expected.pairs[at] = (expected.pairs[at] ?? 0) - 1
  return gold
}

const transitionsOf = ({ weight }: Learner): Float64Array => Float64Array.from({ length: N * N }, (_, pair) => weight(pair))

function taggerOf (all: Float32Array, transitions: Float64Array, hashes: Int32Array): Tagger {
  const kept = Array.from(hashes.keys()).filter(id => all.subarray(id * N, (id + 1) * N).some(weight => weight !== 0))
  const weights = new Float64Array(kept.length * N)
  kept.forEach((id, row) => { weights.set(all.subarray(id * N, (id + 1) * N), row * N) })
  return { hashes: Int32Array.from(kept, id => hashes[id] ?? 0), weights, transitions }
}
