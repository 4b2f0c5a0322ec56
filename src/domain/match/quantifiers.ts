import { stemOf } from '../lexicon/stem.js'
import { STOP_WORDS } from './stop-words.js'
import type { Word } from './words.js'

export interface Quantifier { amount: 'all' | 'most' | 'some' | 'few' | 'none', noun: string, text: string }

const AMOUNTS: ReadonlyMap<string, Quantifier['amount']> = new Map([
  ['all', 'all'], ['every', 'all'], ['each', 'all'], ['most', 'most'], ['majority', 'most'], ['many', 'some'], ['some', 'some'], ['several', 'some'],
  ['half', 'some'], ['few', 'few'], ['hardly', 'few'], ['none', 'none'], ['no', 'none']
])
const NOUN_WITHIN = 3

/** Words of amount with the stem of what they count. "At most 3" and "some 200" are quantities, not these. */
export function quantifiersOf (words: readonly Word[]): Quantifier[] {
  return words.flatMap(({ lower, text }, at) => {
    const amount = AMOUNTS.get(lower)
    if (amount === undefined || words[at - 1]?.lower === 'at' || words[at - 1]?.lower === 'the') return []
    const noun = words.slice(at + 1, at + 1 + NOUN_WITHIN).find(word => !STOP_WORDS.has(word.lower))?.lower
    return noun === undefined || /\d/.test(noun) ? [] : [{ amount, noun: stemOf(noun), text }]
  })
}
