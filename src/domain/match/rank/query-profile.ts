import { synonymsOf } from '../../lexicon/synonyms.js'
import type { Collection } from '../index/collection.js'
import type { QueryTerm } from '../index/query-terms.js'
import { ENTITY, kindOf, OTHER, type Vocabulary } from '../index/vocabulary.js'
import { QueryDice } from './query-dice.js'
import { QueryGrams } from './query-grams.js'

/** A query as candidates are compared with it; a *place* is that of one of its distinct terms in reading order. */
export interface QueryProfile {
  /** By place: how much a term counts, rarity included. */
  weights: Float64Array
  /** By place: 1 for a name. */
  isName: Uint8Array
  /** By the number of a term: its place + 1, and that of a synonym of it + 1; 0 for none. */
  places: Int32Array
  synonyms: Int32Array
  /** The weight of all terms, of names, the heaviest, and the sum of squares. */
  total: number
  names: number
  heaviest: number
  squares: number
  grams: QueryGrams
  dice: QueryDice
}

interface ReadQuery { text: string, terms: readonly QueryTerm[], index: Collection }

/** Shared by all queries, zero between them. */
let places = new Int32Array(0)
let synonyms = new Int32Array(0)

/** Calls `use` with the profile of a query; it is valid until that returns, and only one is at a time. */
export function withProfile<T> ({ text, terms, index }: ReadQuery, use: (profile: QueryProfile) => T): T {
  const { vocabulary } = index.statistics
  const marked = mark(terms, vocabulary)
  const profile = { ...weigh(terms, index), places, synonyms, grams: new QueryGrams(text, index.grams), dice: new QueryDice(text) }
  try {
    return use(profile)
  } finally {
    for (const number of marked) places[number] = synonyms[number] = 0
    profile.grams.close()
    profile.dice.close()
  }
}

function mark (terms: readonly QueryTerm[], vocabulary: Vocabulary): number[] {
  if (places.length < vocabulary.terms.length) {
    places = new Int32Array(vocabulary.terms.length * 2)
    synonyms = new Int32Array(places.length)
  }
  const marked: number[] = []
  const put = (table: Int32Array, term: string, place: number): void => {
    const number = vocabulary.find(term)
    if (number === undefined) return
    table[number] = place + 1
    marked.push(number)
  }
  terms.forEach(({ term }, place) => {
    put(places, term, place)
    for (const synonym of synonymsOf(term)) put(synonyms, synonym, place)
  })
  return marked
}

function weigh (terms: readonly QueryTerm[], index: Collection) {
  const { vocabulary } = index.statistics
  const numbers = terms.map(({ term }) => vocabulary.find(term))
  const weights = Float64Array.from(terms, ({ weight }, place) => weight * index.statistics.rarityOf(numbers[place]))
  const isName = Uint8Array.from(terms, ({ term }) => kindOf(term) === ENTITY || kindOf(term) === OTHER ? 1 : 0)
  const names = weights.reduce((sum, weight, place) => isName[place] === 1 ? sum + weight : sum, 0)
  const squares = weights.reduce((sum, weight) => sum + weight * weight, 0)
  return { weights, isName, total: weights.reduce((sum, weight) => sum + weight, 0), names, heaviest: Math.max(0, ...weights), squares }
}
