import { readFileSync } from 'node:fs'
import type { RelationSignals } from './signals/relation-signals.js'
import { treesSay, type Tree } from './relation-trees.js'

/** A linear model and trees over the signals named, in that order, with what they were trained on. */
export interface RelationModel { data: string, names: string[], bias: number, weights: number[], base: number, trees: Tree[] }

/** The weights that are shipped; `npm run train:relations` makes them. */
export const SHIPPED_RELATION_MODEL: RelationModel = load()

/** The signals' values one after another. */
export function valuesOf (groups: readonly RelationSignals[]): number[] {
  const values: number[] = []
  // no Object.values: it makes an array of each group
  for (const group of groups) for (const name in group) values.push(group[name]!)
  return values
}

/**
 * The probability, 0 to 1, that a text which is about the same things states another fact: by the mean of the log odds of both parts.
 *
 * @param values as the names of the model have them.
 */
export function otherFactOf ({ bias, weights, base, trees }: RelationModel, values: readonly number[]): number {
  let linear = bias
  for (let i = 0; i < weights.length; i++) linear += weights[i]! * values[i]!
  return 1 / (1 + Math.exp(-(linear + base + treesSay(trees, values)) / 2))
}

function load (): RelationModel {
  // the file is written by the trainer in this form
  return JSON.parse(readFileSync(new URL('./relation-weights.json', import.meta.url), 'utf8')) as RelationModel
}
