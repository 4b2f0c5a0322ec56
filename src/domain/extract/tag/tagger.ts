import type { Features } from './features.js'
import { LABEL_COUNT } from './labels.js'
import { bestLabels } from './viterbi.js'

const N = LABEL_COUNT

/** The weights of a trained tagger: a row of a weight for each label for each feature, and a weight for each pair of labels. */
export interface Tagger { hashes: Int32Array, weights: Float64Array, transitions: Float64Array }

export type Tag = (features: Features) => Uint8Array

/** Makes the labeller of sequences that the weights describe. */
export function createTag (tagger: Tagger): Tag {
  const score = createScore(tagger)
  return features => bestLabels(score(features), tagger.transitions)
}

/** Scores of each token and label, `token * LABEL_COUNT + label`. */
export function createScore ({ hashes, weights }: Tagger): (features: Features) => Float64Array {
  let bits = 4
  while ((1 << bits) < hashes.length * 2) bits++
  const mask = (1 << bits) - 1
  const keys = new Int32Array(1 << bits)
  const rows = new Int32Array(1 << bits).fill(-1)
  hashes.forEach((hash, row) => {
    let slot = (hash ^ (hash >>> 15)) & mask
    while ((rows[slot] ?? -1) >= 0) slot = (slot + 1) & mask
    keys[slot] = hash
    rows[slot] = row
  })
  return ({ hashes, starts }) => {
    const scores = new Float64Array((starts.length - 1) * N)
    for (let index = 0; index < starts.length - 1; index++) {
      for (let at = starts[index] ?? 0; at < (starts[index + 1] ?? 0); at++) {
        const hash = hashes[at] ?? 0
        let slot = (hash ^ (hash >>> 15)) & mask
        while ((rows[slot] ?? -1) >= 0 && keys[slot] !== hash) slot = (slot + 1) & mask
        const row = rows[slot] ?? -1
        if (row < 0) continue
        for (let label = 0; label < N; label++) scores[index * N + label] = (scores[index * N + label] ?? 0) + (weights[row * N + label] ?? 0)
      }
    }
    return scores
  }
}
