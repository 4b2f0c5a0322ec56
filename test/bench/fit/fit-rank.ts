import { solve } from './solve.js'

/** A query to learn from: the signals of its candidates, and which of them are right. */
export interface RankExample { candidates: readonly Float64Array[], right: readonly boolean[] }

/** Steps of Newton's method, each halved until it is one downwards. */
const STEPS = 15
const SMALLEST_STEP = 1e-4
/** Candidates that are less likely than this bend nothing. */
const NEGLIGIBLE = 1e-6

/** A query's candidates as standardised rows, and which of them shall come first. */
interface List { rows: Float64Array[], wanted: number[] }
interface Scale { mean: number, deviation: number }

/**
 * Weights of signals under which the right candidates come first: listwise softmax with a ridge penalty on standardised signals, by Newton's method. The
 * weights come back in the signals' own scale. Deterministic. Queries none of whose candidates is right teach nothing.
 *
 * @see Cao et al. 2007, "Learning to rank: from pairwise approach to listwise approach" (ListNet's top one probability).
 */
export function fitRank (examples: readonly RankExample[], names: readonly string[], ridge: number): Record<string, number> {
  const scales = scalesOf(examples, names)
  const lists = examples.map(example => listOf(example, scales)).filter(({ wanted }) => wanted.length > 0)
  let weights: number[] = Array(names.length).fill(0)
  for (let step = 0; step < STEPS; step++) weights = newtonStep(lists, weights, ridge)
  return Object.fromEntries(names.map((name, i) => [name, weights[i]! / scales[i]!.deviation]))
}

function scalesOf (examples: readonly RankExample[], names: readonly string[]): Scale[] {
  const all = examples.flatMap(({ candidates }) => candidates)
  return names.map((_, i) => {
    const mean = all.reduce((sum, signals) => sum + signals[i]!, 0) / all.length
    const variance = all.reduce((sum, signals) => sum + (signals[i]! - mean) ** 2, 0) / all.length
    return { mean, deviation: variance > 0 ? Math.sqrt(variance) : 1 }
  })
}

function listOf ({ candidates, right }: RankExample, scales: readonly Scale[]): List {
  const rows = candidates.map(signals => Float64Array.from(scales, ({ mean, deviation }, i) => (signals[i]! - mean) / deviation))
  return { rows, wanted: rows.flatMap((_, i) => right[i] ? [i] : []) }
}

function newtonStep (lists: readonly List[], weights: readonly number[], ridge: number): number[] {
  const gradient = weights.map(weight => ridge * weight)
  const hessian = weights.map((_, i) => weights.map((_, j) => i === j ? ridge : 0))
  for (const list of lists) addCurve(list, weights, gradient, hessian)
  hessian.forEach((line, i) => { for (let j = 0; j < i; j++) hessian[j]![i] = line[j]! })
  const step = solve(hessian, gradient)
  const before = lossOf(lists, weights, ridge)
  for (let size = 1; size > SMALLEST_STEP; size /= 2) {
    const next = weights.map((weight, i) => weight - size * step[i]!)
    if (lossOf(lists, next, ridge) < before) return next
  }
  return [...weights]
}

/** Adds a list's part to the gradient and to the lower half of the matrix of second derivatives. */
function addCurve ({ rows, wanted }: List, weights: readonly number[], gradient: number[], hessian: number[][]): void {
  const chances = chancesOf(rows, weights)
  const mean = new Float64Array(weights.length)
  rows.forEach((row, at) => {
    const chance = chances[at]!
    const slope = chance - (wanted.includes(at) ? 1 / wanted.length : 0)
    for (let i = 0; i < row.length; i++) {
      gradient[i]! += slope * row[i]!
      mean[i]! += chance * row[i]!
    }
    if (chance > NEGLIGIBLE) addSquare(hessian, row, chance)
  })
  addSquare(hessian, mean, -1)
}

function addSquare (hessian: number[][], row: Float64Array, factor: number): void {
  for (let i = 0; i < row.length; i++) {
    const line = hessian[i]!
    const value = factor * row[i]!
    for (let j = 0; j <= i; j++) line[j]! += value * row[j]!
  }
}

function lossOf (lists: readonly List[], weights: readonly number[], ridge: number): number {
  const penalty = weights.reduce((sum, weight) => sum + ridge * weight * weight / 2, 0)
  return lists.reduce((sum, { rows, wanted }) => {
    const chances = chancesOf(rows, weights)
    return wanted.reduce((loss, at) => loss - Math.log(Math.max(chances[at]!, Number.MIN_VALUE)) / wanted.length, sum)
  }, penalty)
}

function chancesOf (rows: readonly Float64Array[], weights: readonly number[]): number[] {
  const scores = rows.map(row => row.reduce((sum, value, i) => sum + value * weights[i]!, 0))
  const highest = Math.max(...scores)
  const powers = scores.map(score => Math.exp(score - highest))
  const sum = powers.reduce((a, b) => a + b, 0)
  return powers.map(power => power / sum)
}
