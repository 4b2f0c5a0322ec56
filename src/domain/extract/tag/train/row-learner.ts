import type { LearningOptions } from './dual-averaging.js'
import { LABEL_COUNT } from '../labels.js'

const N = LABEL_COUNT
/** Sums of gradients, then sums of their squares, each in so many places: what belongs together lies together in memory. */
const HALF = 8
const ROW = 2 * HALF
/** Keeps the first gradients from making infinite steps. */
const SMALL = 1e-8
/** Smaller gradients change nothing. */
const NEGLIGIBLE = 1e-6

/** The features of one token: the rows `ids[from]` up to `ids[to]`. */
export interface Rows { ids: Int32Array, from: number, to: number }

/** Weights like those of `createLearner`, a row of one for each label for each feature, in single precision. */
export interface RowLearner {
  /** To be called before each example. */
  step: () => void
  /** Adds the weights of rows to `scores`, from place `at` on. */
  addWeights: (rows: Rows, scores: Float64Array, at: number) => void
  /** Gives rows the gradients from place `at` on. */
  learn: (rows: Rows, gradients: Float64Array, at: number) => void
  /** Remembers the weights as they are, for the mean over all times that it was called. */
  keep: () => void
  /** The mean of the weights that were kept, at `row * LABEL_COUNT + label`; the weights as they are where none were. */
  weights: () => Float32Array
}

export function createRowLearner (count: number, { rate, sparsity }: LearningOptions): RowLearner {
  const rows = new Float32Array(count * ROW)
  for (let at = 0; at < rows.length; at++) if (at % ROW >= HALF) rows[at] = SMALL
  let threshold = 0
  let kept: Float32Array | undefined
  let times = 0
  const weightAt = (at: number): number => {
    const sum = rows[at] ?? 0
    const over = (sum > 0 ? sum : -sum) - threshold
    return over <= 0 ? 0 : (sum > 0 ? -rate : rate) * over / Math.sqrt(rows[at + HALF] ?? 1)
  }
  const add = (to: Float32Array): Float32Array => {
    for (let row = 0; row < count; row++) for (let label = 0; label < N; label++) to[row * N + label] = (to[row * N + label] ?? 0) + weightAt(row * ROW + label)
    return to
  }
  return {
    step () { threshold += sparsity },
    addWeights ({ ids, from, to }, scores, place) {
      for (let slot = from; slot < to; slot++) {
        const row = (ids[slot] ?? 0) * ROW
        for (let label = 0; label < N; label++) scores[place + label] = (scores[place + label] ?? 0) + weightAt(row + label)
      }
    },
    learn ({ ids, from, to }, gradients, place) {
      for (let label = 0; label < N; label++) {
        const gradient = gradients[place + label] ?? 0
        if (Math.abs(gradient) < NEGLIGIBLE) continue
        for (let slot = from; slot < to; slot++) {
          const at = (ids[slot] ?? 0) * ROW + label
          rows[at] = (rows[at] ?? 0) + gradient
          rows[at + HALF] = (rows[at + HALF] ?? 0) + gradient * gradient
        }
      }
    },
    keep () {
      kept = add(kept ?? new Float32Array(count * N))
      times++
    },
    weights: () => kept?.map(sum => sum / times) ?? add(new Float32Array(count * N))
  }
}
