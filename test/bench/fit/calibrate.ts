import { solve } from './solve.js'

/** A first answer: its score, and whether it was right. */
export interface Outcome { score: number, right: boolean }

const STEPS = 30
const RIDGE = 1e-3

/**
 * The line that lays scores on log odds, by logistic regression with Newton's method.
 *
 * @see Platt 1999, "Probabilistic outputs for support vector machines".
 */
export function calibrate (outcomes: readonly Outcome[]): { slope: number, intercept: number } {
  let [slope, intercept] = [0, 0]
  for (let step = 0; step < STEPS; step++) {
    const gradient = [RIDGE * slope, 0]
    const hessian = [[RIDGE, 0], [0, RIDGE]]
    for (const { score, right } of outcomes) {
      const chance = 1 / (1 + Math.exp(-(slope * score + intercept)))
      const [error, curve] = [chance - (right ? 1 : 0), chance * (1 - chance)]
      const row = [score, 1]
      row.forEach((value, i) => {
        gradient[i]! += error * value
        row.forEach((other, j) => { hessian[i]![j]! += curve * value * other })
      })
    }
    const [down = 0, shift = 0] = solve(hessian, gradient)
    slope -= down
    intercept -= shift
  }
  return { slope, intercept }
}

const BINS = 10

/** Expected calibration error: the mean distance between probability and share of right ones over ten bins, weighted by their size. */
export function calibrationError (outcomes: readonly Outcome[]): number {
  const bins = Array.from({ length: BINS }, () => 0)
  for (const { score, right } of outcomes) bins[Math.min(BINS - 1, Math.floor(score * BINS))]! += score - (right ? 1 : 0)
  return bins.reduce((sum, difference) => sum + Math.abs(difference), 0) / outcomes.length
}
