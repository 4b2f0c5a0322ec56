import { readFileSync } from 'node:fs'
import type { RelationSignals } from './relation-signals.js'

/** A linear model over the signals, with what it was trained on. */
export interface RelationModel { data: string, bias: number, weights: Record<string, number> }

/** The weights that are shipped; `npm run train:relations` makes them. */
export const SHIPPED_RELATION_MODEL: RelationModel = load()

/** The probability, 0 to 1, that a text which is about the same things states another fact. */
export function otherFactOf ({ bias, weights }: RelationModel, signals: RelationSignals): number {
  let sum = bias
  for (const name of Object.keys(signals)) sum += Number(signals[name]) * (weights[name] ?? 0)
  return 1 / (1 + Math.exp(-sum))
}

function load (): RelationModel {
  // the file is written by the trainer in this form
  return JSON.parse(readFileSync(new URL('./relation-weights.json', import.meta.url), 'utf8')) as RelationModel
}
