import { CONSTRAINTS, FIRST } from './constraints.js'
import { LABEL_COUNT } from '../labels.js'

const N = LABEL_COUNT

/** Probabilities given scores. */
export interface Marginals {
  /** Of a label at a token, at `token * LABEL_COUNT + label`. */
  labels: Float64Array
  /** Expected numbers of pairs of labels in the sequence, at `before * LABEL_COUNT + label`. */
  pairs: Float64Array
  /** Logarithm of the sum over all labellings. */
  logZ: number
}

/** The probabilities of labels and of pairs of labels over all allowed labellings (forward-backward, scaled at each token). */
export function marginals (scores: Float64Array, transitions: Float64Array): Marginals {
  const size = scores.length / N
  const { weights, logs } = weightsOf(scores)
  const steps = transitions.map((score, pair) => Math.exp(score + (CONSTRAINTS[pair] ?? 0)))
  const { forward, scales } = passForward(weights, steps)
  const labels = new Float64Array(size * N)
  const pairs = new Float64Array(N * N)
  let ahead: Float64Array = new Float64Array(N).fill(1)
  for (let token = size - 1; token >= 0; token--) {
    for (let label = 0; label < N; label++) labels[token * N + label] = (forward[token * N + label] ?? 0) * (ahead[label] ?? 0)
    if (token === 0) break
    const before = forward.subarray((token - 1) * N, token * N)
    ahead = passBack({ steps, pairs, before }, outgoing(weights, ahead, { token, scale: scales[token] ?? 1 }))
  }
  return { labels, pairs, logZ: logs + scales.reduce((sum, scale) => sum + Math.log(scale), 0) }
}

/** Scores as factors, the largest at each token 1; `logs` is what was taken out. */
function weightsOf (scores: Float64Array): { weights: Float64Array, logs: number } {
  const weights = new Float64Array(scores.length)
  let logs = 0
  for (let from = 0; from < scores.length; from += N) {
    let top = -Infinity
    for (let at = from; at < from + N; at++) top = Math.max(top, scores[at] ?? 0)
    logs += top
    for (let at = from; at < from + N; at++) weights[at] = Math.exp((scores[at] ?? 0) - top)
  }
  return { weights, logs }
}

function passForward (weights: Float64Array, steps: Float64Array): { forward: Float64Array, scales: Float64Array } {
  const forward = new Float64Array(weights.length)
  const scales = new Float64Array(weights.length / N)
  for (let token = 0; token < scales.length; token++) {
    let total = 0
    for (let label = 0; label < N; label++) {
      let sum = token === 0 ? Math.exp(FIRST[label] ?? 0) : 0
      if (token > 0) for (let before = 0; before < N; before++) sum += (forward[(token - 1) * N + before] ?? 0) * (steps[before * N + label] ?? 0)
      total += forward[token * N + label] = sum * (weights[token * N + label] ?? 0)
    }
    for (let at = token * N; at < (token + 1) * N; at++) forward[at] = (forward[at] ?? 0) / total
    scales[token] = total
  }
  return { forward, scales }
}

/** What each label at a token is worth to the one before it. */
function outgoing (weights: Float64Array, ahead: Float64Array, { token, scale }: { token: number, scale: number }): Float64Array {
  const out = new Float64Array(N)
  for (let label = 0; label < N; label++) out[label] = (ahead[label] ?? 0) * (weights[token * N + label] ?? 0) / scale
  return out
}

function passBack ({ steps, pairs, before }: { steps: Float64Array, pairs: Float64Array, before: Float64Array }, out: Float64Array): Float64Array {
  const ahead = new Float64Array(N)
  for (let from = 0, pair = 0; from < N; from++) {
    for (let to = 0; to < N; to++, pair++) {
      const way = (steps[pair] ?? 0) * (out[to] ?? 0)
      ahead[from] = (ahead[from] ?? 0) + way
      pairs[pair] = (pairs[pair] ?? 0) + way * (before[from] ?? 0)
    }
  }
  return ahead
}
