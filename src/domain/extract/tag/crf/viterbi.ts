import { CONSTRAINTS, FIRST } from './constraints.js'
import { LABEL_COUNT } from '../labels.js'

const N = LABEL_COUNT

/**
 * The best labels of a sequence (Viterbi).
 *
 * @param scores of each token and label, `token * LABEL_COUNT + label`. @param transitions at `before * LABEL_COUNT + label`.
 */
export function bestLabels (scores: Float64Array, transitions: Float64Array): Uint8Array {
  const size = scores.length / N
  const labels = new Uint8Array(size)
  const back = new Uint8Array(size * N)
  let before = new Float64Array(N)
  let now = new Float64Array(N)
  for (let index = 0; index < size; index++) {
    for (let label = 0; label < N; label++) {
      let best = index === 0 ? FIRST[label] ?? 0 : -Infinity
      let from = 0
      if (index > 0) {
        for (let a = 0; a < N; a++) {
          const score = (before[a] ?? 0) + (transitions[a * N + label] ?? 0) + (CONSTRAINTS[a * N + label] ?? 0)
          if (score > best) { best = score; from = a }
        }
      }
      now[label] = best + (scores[index * N + label] ?? 0)
      back[index * N + label] = from
    }
    [before, now] = [now, before]
  }
  let label = before.indexOf(Math.max(...before))
  for (let index = size - 1; index >= 0; index--) {
    labels[index] = label
    label = back[index * N + label] ?? 0
  }
  return labels
}

/** What a labelling is worth: the best has the largest. */
export function scoreOfLabels (scores: Float64Array, transitions: Float64Array, labels: Uint8Array): number {
  let total = FIRST[labels[0] ?? 0] ?? 0
  labels.forEach((label, token) => {
    const pair = (labels[token - 1] ?? 0) * N + label
    total += (scores[token * N + label] ?? 0) + (token === 0 ? 0 : (transitions[pair] ?? 0) + (CONSTRAINTS[pair] ?? 0))
  })
  return total
}
