/** How weights are learnt. `sparsity` is L1: the larger, the more weights are exactly 0. */
export interface LearningOptions { rate: number, sparsity: number }

/** Keeps the first gradients from making infinite steps. */
const SMALL = 1e-8

/**
 * Weights learnt by regularised dual averaging (Xiao 2010) with AdaGrad's rates (Duchi, Hazan and Singer 2011): each weight is a function of the sum of
 * its gradients, of the sum of their squares, and of the number of steps.
 */
export interface Learner {
  /** To be called before each example. */
  step: () => void
  weight: (at: number) => number
  learn: (at: number, gradient: number) => void
}

export function createLearner (size: number, { rate, sparsity }: LearningOptions): Learner {
  const sums = new Float64Array(size)
  const squares = new Float64Array(size).fill(SMALL)
  let threshold = 0
  return {
    step () { threshold += sparsity },
    weight (at) {
      const sum = sums[at] ?? 0
      const over = Math.abs(sum) - threshold
      if (over <= 0) return 0
      return (sum > 0 ? -rate : rate) * over / Math.sqrt(squares[at] ?? 1)
    },
    learn (at, gradient) {
      sums[at] = (sums[at] ?? 0) + gradient
      squares[at] = (squares[at] ?? 0) + gradient * gradient
    }
  }
}
