import { readFileSync } from 'node:fs'
import type { RelationSignals } from './relation-signals.js'
import { treesSay, type Tree } from './relation-trees.js'

/** A linear model and trees over the signals, which the trees number in the order of `weights`, with what they were trained on. */
export interface RelationModel { data: string, bias: number, weights: Record<string, number>, base: number, trees: Tree[] }

/** The weights that are shipped; `npm run train:relations` makes them. */
export const SHIPPED_RELATION_MODEL: RelationModel = load()

/** The probability, 0 to 1, that a text which is about the same things states another fact: by the mean of the log odds of both parts. */
export function otherFactOf ({ bias, weights, base, trees }: RelationModel, signals: RelationSignals): number {
  const values = Object.keys(weights).map(name => Number(signals[name] ?? 0))
  const linear = Object.values(weights).reduce((sum, weight, i) => sum + weight * Number(values[i]), bias)
  return 1 / (1 + Math.exp(-(linear + base + treesSay(trees, values)) / 2))
}

function load (): RelationModel {
  // the file is written by the trainer in this form
  return JSON.parse(readFileSync(new URL('./relation-weights.json', import.meta.url), 'utf8')) as RelationModel
}
