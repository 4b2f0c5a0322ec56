import { createLearner, type Learner, type LearningOptions } from './dual-averaging.js'
import type { EdgeChoice } from '../edges/edge-choices.js'
import type { EdgeModel } from '../edges/edge-model.js'
import { createShuffle } from './shuffle.js'

/** Ways to begin and end a span, and the position of the right one. */
export interface EdgeExample { choices: readonly EdgeChoice[], right: number }

export interface EdgeOptions extends LearningOptions {
  epochs: number
  /** Features that occur in fewer examples are left out. */
  minCount: number
}

/** Smaller gradients change nothing. */
const NEGLIGIBLE = 1e-5

interface Example { choices: Array<{ base: number, ids: Int32Array }>, right: number }

/** Learns to choose among the ways to begin and end a span (a conditional logit, McFadden 1974). The same examples and options give the same weights. */
export function trainEdges (examples: readonly EdgeExample[], options: EdgeOptions): EdgeModel {
  const hashes = frequentHashes(examples, options.minCount)
  const ids = new Map(hashes.map((hash, id) => [hash, id]))
  const numbered = examples.map(({ choices, right }): Example => ({
    right, choices: choices.map(({ base, features }) => ({ base, ids: Int32Array.from(features.flat().flatMap(hash => ids.get(hash) ?? [])) }))
  }))
  const learner = createLearner(hashes.length, options)
  const shuffle = createShuffle()
  for (let epoch = 0; epoch < options.epochs; epoch++) {
    shuffle(numbered)
    for (const example of numbered) learn(learner, example)
  }
  const kept = hashes.map((hash, id) => ({ hash, weight: learner.weight(id) })).filter(({ weight }) => weight !== 0)
  return { hashes: Int32Array.from(kept, ({ hash }) => hash), weights: Float64Array.from(kept, ({ weight }) => weight) }
}

function frequentHashes (examples: readonly EdgeExample[], minCount: number): number[] {
  const counts = new Map<number, number>()
  for (const { choices } of examples) {
    for (const hash of new Set(choices.flatMap(({ features }) => features.flat()))) counts.set(hash, (counts.get(hash) ?? 0) + 1)
  }
  return [...counts].filter(([, count]) => count >= minCount).map(([hash]) => hash)
}

function learn (learner: Learner, { choices, right }: Example): void {
  learner.step()
  const scores = choices.map(({ base, ids }) => ids.reduce((sum, id) => sum + learner.weight(id), base))
  const top = Math.max(...scores)
  const total = scores.reduce((sum, score) => sum + Math.exp(score - top), 0)
  choices.forEach(({ ids }, index) => {
    const gradient = Math.exp((scores[index] ?? 0) - top) / total - Number(index === right)
    if (Math.abs(gradient) > NEGLIGIBLE) for (const id of ids) learner.learn(id, gradient)
  })
}
