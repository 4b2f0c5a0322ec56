import { fitLinear } from './fit-linear.js'
import { fitTrees } from './fit-trees.js'
import type { RelationExample } from './relation-example.js'
import type { RelationModel } from '../../../src/domain/match/relation/relation-model.js'

/**
 * The model that examples teach: a logistic regression and boosted trees, each trained by itself. Their mean errs less than either on pages that neither
 * has seen. Deterministic.
 *
 * @param names of the signals, as the values of each example have them
 * @param data what the examples are, for the model's readers
 */
export function fitRelation (examples: readonly RelationExample[], names: readonly string[], data: string): RelationModel {
  const weightOf = (own: readonly RelationExample[]): number => own.reduce((sum, { weight }) => sum + weight, 0)
  const other = weightOf(examples.filter(({ otherFact }) => otherFact))
  const base = Math.round(1e4 * Math.log(other / (weightOf(examples) - other))) / 1e4
  return { data, names: [...names], ...fitLinear(examples, names.length), base, trees: fitTrees(examples, names, base) }
}
