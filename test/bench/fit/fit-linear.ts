import type { RelationModel } from '../../../src/domain/match/relation/relation-model.js'
import type { RelationExample } from './relation-example.js'

/** Ridge penalty on standardised signals. */
const RIDGE = 10
const STEPS = 12
const DIGITS = 1e4

/**
 * Logistic regression with a ridge penalty by Newton's method, on standardised signals; the weights come back in the signals' own scale. Deterministic.
 *
 * @see Hastie, Tibshirani and Friedman 2009, "The Elements of Statistical Learning", 4.4.1 (iteratively reweighted least squares).
 */
export function fitLinear (examples: readonly RelationExample[], size: number): Pick<RelationModel, 'bias' | 'weights'> {
  const scales = Array.from({ length: size }, (_, i) => scaleOf(examples, i))
  const rows = examples.map(({ values }) => [1, ...scales.map(({ mean, deviation }, i) => (Number(values[i]) - mean) / deviation)])
  let weights: number[] = scales.map(() => 0)
  weights.unshift(0)
  for (let step = 0; step < STEPS; step++) weights = newtonStep(rows, examples, weights)
  const [bias = 0, ...slopes] = weights
  const own = scales.map(({ deviation }, i) => Number(slopes[i]) / deviation)
  const shift = scales.reduce((sum, { mean }, i) => sum + mean * Number(own[i]), 0)
  return { bias: rounded(bias - shift), weights: own.map(rounded) }
}

const rounded = (value: number): number => Math.round(value * DIGITS) / DIGITS

function scaleOf (examples: readonly RelationExample[], at: number): { mean: number, deviation: number } {
  const total = examples.reduce((sum, { weight }) => sum + weight, 0)
  const mean = examples.reduce((sum, { values, weight }) => sum + weight * Number(values[at]), 0) / total
  const variance = examples.reduce((sum, { values, weight }) => sum + weight * (Number(values[at]) - mean) ** 2, 0) / total
  return { mean, deviation: variance > 0 ? Math.sqrt(variance) : 1 }
}

function newtonStep (rows: readonly number[][], examples: readonly RelationExample[], weights: readonly number[]): number[] {
  const size = weights.length
  const gradient = weights.map((weight, i) => i === 0 ? 0 : RIDGE * weight)
  const hessian: number[][] = Array.from({ length: size }, (_, i) => Array.from({ length: size }, (_, j) => i === j && i > 0 ? RIDGE : i === j ? 1e-9 : 0))
  rows.forEach((row, at) => {
    const { otherFact, weight } = examples[at] ?? { otherFact: false, weight: 0 }
    const chance = 1 / (1 + Math.exp(-row.reduce((sum, value, i) => sum + value * Number(weights[i]), 0)))
    const [slope, curve] = [weight * (chance - (otherFact ? 1 : 0)), weight * chance * (1 - chance)]
    row.forEach((value, i) => {
      gradient[i] = Number(gradient[i]) + slope * value
      // every row has as many values as there are weights
      const line = hessian[i]!
      for (let j = 0; j < size; j++) line[j] = Number(line[j]) + curve * value * Number(row[j])
    })
  })
  const step = solve(hessian, gradient)
  return weights.map((weight, i) => weight - Number(step[i]))
}

/** Gauss and Jordan's elimination; the matrix is positive definite, so no pivot is zero. */
function solve (matrix: number[][], right: number[]): number[] {
  const lines = matrix.map((line, i) => [...line, Number(right[i])])
  lines.forEach((line, i) => {
    const pivot = Number(line[i])
    for (let j = i; j < line.length; j++) line[j] = Number(line[j]) / pivot
    for (const other of lines) {
      const factor = other === line ? 0 : Number(other[i])
      if (factor !== 0) for (let j = i; j < line.length; j++) other[j] = Number(other[j]) - factor * Number(line[j])
    }
  })
  return lines.map(line => Number(line.at(-1)))
}
