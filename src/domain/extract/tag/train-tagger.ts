import { createLearner, type Learner, type LearningOptions } from './dual-averaging.js'
import { numbered, numberFeatures, type Numbered } from './feature-table.js'
import type { Features } from './features.js'
import { marginals } from './forward-backward.js'
import { LABEL_COUNT } from './labels.js'
import type { Tagger } from './tagger.js'

const N = LABEL_COUNT
/** Smaller gradients change nothing. */
const NEGLIGIBLE = 1e-6

export interface Labelled { features: Features, labels: Uint8Array }

export interface TrainingOptions extends LearningOptions {
  epochs: number
  /** Features seen less often are left out. */
  minCount: number
  /** Told after each pass over the sequences; `tagger` is what was learnt so far. */
  onEpoch?: (epoch: number, loss: number, tagger: () => Tagger) => void
}

interface Learning { features: Learner, pairs: Learner }
interface Example extends Numbered { labels: Uint8Array }

/** Trains a linear-chain conditional random field (Lafferty, McCallum and Pereira 2001). The same sequences and options give the same weights. */
export function trainTagger (sequences: readonly Labelled[], options: TrainingOptions): Tagger {
  const table = numberFeatures(sequences.map(({ features }) => features), options.minCount)
  const examples = sequences.map(({ features, labels }): Example => ({ ...numbered(features, table), labels }))
  const learning = { features: createLearner(table.hashes.length * N, options), pairs: createLearner(N * N, { ...options, sparsity: 0 }) }
  const random = createRandom()
  for (let epoch = 1; epoch <= options.epochs; epoch++) {
    shuffle(examples, random)
    const loss = examples.reduce((sum, example) => sum + learn(learning, example), 0)
    options.onEpoch?.(epoch, loss, () => taggerOf(learning, table.hashes))
  }
  return taggerOf(learning, table.hashes)
}

/** One step on one sequence. @returns its negative log-likelihood before. */
function learn ({ features, pairs }: Learning, { ids, starts, labels }: Example): number {
  features.step()
  const transitions = transitionsOf(pairs)
  const scores = scoresOf(features, { ids, starts })
  const expected = marginals(scores, transitions)
  const gold = subtractGold(labels, expected)
  for (let token = 0; token < labels.length; token++) {
    for (let label = 0; label < N; label++) {
      const gradient = expected.labels[token * N + label] ?? 0
      if (Math.abs(gradient) < NEGLIGIBLE) continue
      for (let slot = starts[token] ?? 0; slot < (starts[token + 1] ?? 0); slot++) features.learn((ids[slot] ?? 0) * N + label, gradient)
    }
  }
  expected.pairs.forEach((gradient, pair) => { pairs.learn(pair, gradient) })
  return expected.logZ - gold.labels.reduce((sum, at) => sum + (scores[at] ?? 0), 0) - gold.pairs.reduce((sum, at) => sum + (transitions[at] ?? 0), 0)
}

function scoresOf (features: Learner, { ids, starts }: Numbered): Float64Array {
  const scores = new Float64Array((starts.length - 1) * N)
  for (let token = 0; token + 1 < starts.length; token++) {
    for (let slot = starts[token] ?? 0; slot < (starts[token + 1] ?? 0); slot++) {
      const row = (ids[slot] ?? 0) * N
      for (let label = 0; label < N; label++) scores[token * N + label] = (scores[token * N + label] ?? 0) + features.weight(row + label)
    }
  }
  return scores
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

function taggerOf ({ features, pairs }: Learning, hashes: Int32Array): Tagger {
  const rowOf = (id: number) => Array.from({ length: N }, (_, label) => features.weight(id * N + label))
  const kept = Array.from(hashes.keys()).filter(id => rowOf(id).some(weight => weight !== 0))
  return { hashes: Int32Array.from(kept, id => hashes[id] ?? 0), weights: Float64Array.from(kept.flatMap(rowOf)), transitions: transitionsOf(pairs) }
}

/** A linear congruential generator: the same order each time (constants of ANSI C's example). */
function createRandom (): (below: number) => number {
  let state = 12345
  return below => {
    state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff
    return (state >>> 8) % below
  }
}

/** Fisher and Yates's. */
function shuffle<T> (items: T[], random: (below: number) => number): void {
  for (let last = items.length - 1; last > 0; last--) {
    const other = random(last + 1)
    const kept = items[last] as T
    items[last] = items[other] as T
    items[other] = kept
  }
}
