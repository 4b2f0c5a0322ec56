import { readFileSync } from 'node:fs'
import { SIGNALS } from './signals.js'

/**
 * A linear ranker over the signals, with what it was trained on. `weights` give a score that ranks; `slope` and `intercept` lay it on log odds, so that the
 * score of a first answer is the probability that it is right.
 */
export interface RankModel { data: string, slope: number, intercept: number, weights: Record<string, number> }

/** A model as candidates are scored with it: weights in the order of {@link SIGNALS}. */
export interface Ranker {
  /** 0 to 1: the probability that a claim with these signals is what the text is about. */
  probabilityOf (signals: Float64Array): number
}

export function rankerOf ({ slope, intercept, weights }: RankModel): Ranker {
  const own = Float64Array.from(SIGNALS, name => slope * (weights[name] ?? 0))
  return {
    probabilityOf (signals) {
      let odds = intercept
      // there are as many signals as weights
      for (let i = 0; i < own.length; i++) odds += own[i]! * signals[i]!
      return 1 / (1 + Math.exp(-odds))
    }
  }
}

/** The weights that are shipped; `npm run train:ranker` makes them. */
export const SHIPPED_RANKER: Ranker = rankerOf(load())

function load (): RankModel {
  // the file is written by the trainer in this form
  return JSON.parse(readFileSync(new URL('./rank-weights.json', import.meta.url), 'utf8')) as RankModel
}
