import { LABEL_COUNT } from './labels.js'

const N = LABEL_COUNT
/** A weight is one of so many steps up or down: what is read a hundred times for each token has to fit into the processor's cache. */
const STEPS = 127

/** Weights by the hashes of their features: those in slot `slotOf(hash)` begin at `steps[slot * LABEL_COUNT]`, one for each label, in units of `step`. */
export interface WeightTable {
  /** -1 for a feature without weights. */
  slotOf: (hash: number) => number
  steps: Int8Array
  step: number
}

/** What a step is worth: the largest weight is `STEPS` of them. */
export const stepOf = (weights: Float64Array): number => weights.reduce((largest, weight) => Math.max(largest, Math.abs(weight)), 0) / STEPS || 1

/** A fuller table would be slow. */
const FULL = 0.6

/** An open-addressed table; 0 marks an empty slot, so that a feature that hashes to it (one in four billion) counts for nothing. */
export function weightTable ({ hashes, weights }: { hashes: Int32Array, weights: Float64Array }): WeightTable {
  const step = stepOf(weights)
  const slots = 2 ** Math.ceil(Math.log2(hashes.length / FULL + 1))
  const keys = new Int32Array(slots)
  const steps = new Int8Array(slots * N)
  const slotOf = (hash: number): number => {
    const slot = slotFor(keys, hash)
    return keys[slot] === 0 ? -1 : slot
  }
  hashes.forEach((hash, row) => {
    const slot = slotFor(keys, hash)
    keys[slot] = hash
    if (hash !== 0) steps.set(weights.subarray(row * N, (row + 1) * N).map(weight => Math.round(weight / step)), slot * N)
  })
  return { slotOf, steps, step }
}

/** Where the hash is, or else might be put. */
function slotFor (keys: Int32Array, hash: number): number {
  const mask = keys.length - 1
  let slot = (hash ^ (hash >>> 15)) & mask
  for (let key = keys[slot]; key !== hash && key !== 0; key = keys[slot]) slot = (slot + 1) & mask
  return slot
}
