import type { TakeHashes } from './features.js'
import { LABEL_COUNT } from './labels.js'
import { weightTable, type WeightTable } from './weight-table.js'

const N = LABEL_COUNT

/** The weights of a trained tagger: a row of a weight for each label for each feature, and a weight for each pair of labels. */
export interface Tagger { hashes: Int32Array, weights: Float64Array, transitions: Float64Array }

/** Scores of the tokens and labels of a sequence of `size` tokens, at `token * LABEL_COUNT + label`; `each` tells its features (see `eachFeature`). */
export type Score = (size: number, each: (take: TakeHashes) => void) => Float64Array

/** Makes the scorer of sequences that the weights describe, as they are after packing. */
export function createScore (tagger: Tagger): Score {
  const table = weightTable(tagger)
  return (size, each) => {
    const sums = new Int32Array(size * N)
    each(hashes => { addWeights(sums, hashes, table) })
    return Float64Array.from(sums, sum => sum * table.step)
  }
}

function addWeights (sums: Int32Array, hashes: Int32Array, { slotOf, steps }: WeightTable): void {
  for (let token = 0; token < hashes.length; token++) {
    const slot = slotOf(hashes[token] ?? 0)
    if (slot < 0) continue
    for (let label = 0, at = token * N, weight = slot * N; label < N; label++, at++, weight++) sums[at] = (sums[at] ?? 0) + (steps[weight] ?? 0)
  }
}
