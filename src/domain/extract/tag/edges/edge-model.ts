/** Weights of the features of edges: `weights[i]` is that of the feature whose hash is `hashes[i]`. */
export interface EdgeModel { hashes: Int32Array, weights: Float64Array }

/** The sum of the weights of features, given by hash. */
export type ScoreEdges = (features: ReadonlyArray<readonly number[]>) => number

/** A fuller table would be slow. */
const FULL = 0.5

/** Makes the scorer: an open-addressed table, where a weight of 0 marks an empty slot. */
export function createScoreEdges ({ hashes, weights }: EdgeModel): ScoreEdges {
  const mask = 2 ** Math.ceil(Math.log2(hashes.length / FULL + 1)) - 1
  const keys = new Int32Array(mask + 1)
  const values = new Float64Array(mask + 1)
  const slotOf = (hash: number): number => {
    let slot = (hash ^ (hash >>> 15)) & mask
    while (keys[slot] !== hash && values[slot] !== 0) slot = (slot + 1) & mask
    return slot
  }
  hashes.forEach((hash, row) => {
    const slot = slotOf(hash)
    keys[slot] = hash
    values[slot] = weights[row] ?? 0
  })
  return features => {
    let sum = 0
    for (const part of features) for (const hash of part) sum += values[slotOf(hash)] ?? 0
    return sum
  }
}
