import { readFileSync } from 'node:fs'
import { SIGNALS } from './signals.js'

/** A logistic regression over the signals, with what it was trained on. */
interface LeadModel { data: string, bias: number, weights: Record<string, number> }

const { bias, weights } = load()
const own = Float64Array.from(SIGNALS, name => weights[name] ?? 0)

/**
 * The probability, 0 to 1, that a claim with these signals has to do with the text at all, where as many texts are about some known claim as about none.
 * The ranker's score cannot tell: it knows only texts about one.
 */
export function leadOf (signals: Float64Array): number {
  const odds = signals.reduce((sum, value, i) => sum + value * own[i]!, bias)
  return 1 / (1 + Math.exp(-odds))
}

function load (): LeadModel {
  // the file is written by the trainer in this form
  return JSON.parse(readFileSync(new URL('./lead-weights.json', import.meta.url), 'utf8')) as LeadModel
}
