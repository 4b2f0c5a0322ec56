import type { Unit } from './units.js'
import { lowerAt, type Word } from '../../words.js'

const COPULAS = new Set(['is', 'are', 'was', 'were', 'be', 'became', 'become', 'becomes', 'remains', 'remained'])
const OPENERS = new Set(['a', 'an', 'the', 'one', 'not', 'also', 'still', 'only'])
const WITHIN = 7

/** What the first "is a …" says that something is: the head of the noun phrase after it. */
export function complementOf (words: readonly Word[], units: readonly Unit[]): Unit | undefined {
  const copula = words.findIndex(({ lower }, at) => COPULAS.has(lower) && OPENERS.has(lowerAt(words, at + 1)))
  if (copula < 0) return undefined
  return units.find(({ from, head, preposition }) => from > copula && from <= copula + WITHIN && head && preposition === '')
}
