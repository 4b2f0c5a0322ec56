import { termIn, weightIn } from '../index/claim-terms.js'
import type { Collection } from '../index/collection.js'
import { ENTITY, NUMBER, OTHER } from '../index/vocabulary.js'
import type { QueryProfile } from './query-profile.js'

/** Neighbours may have one term between them in the query. */
const NEAR = 2

/** What fields of a claim and a query have in common; weights are of rarity. One object serves all candidates of a query. */
export class Overlap {
  /** How many terms the fields have, how much they weigh, what of that the query holds, and what it holds by synonyms only. */
  terms = 0
  total = 0
  covered = 0
  synonyms = 0
  /** The same of names; and how many numbers. */
  names = 0
  namesCovered = 0
  numbers = 0
  numbersCovered = 0
  /** Sum of squares, and the scalar product with the query. */
  squares = 0
  product = 0
  /** Neighbours that are neighbours in the query too, in the same order, and the longest row of such. */
  pairs = 0
  run = 0
  /** Of the query: how many places are found, their weight, that of names and of the heaviest, the first and the last. */
  matched = 0
  found = 0
  namesFound = 0
  heaviest = 0
  first = Infinity
  last = -1
  /** By place: in which round it was found last. */
  #stamps = new Uint32Array(64)
  #stamp = 0

  reset (places: number): this {
    this.terms = this.total = this.covered = this.synonyms = this.names = this.namesCovered = this.numbers = this.numbersCovered = 0
    this.squares = this.product = this.pairs = this.run = this.matched = this.found = this.namesFound = this.heaviest = 0
    this.first = Infinity
    this.last = -1
    this.#stamp++
    if (this.#stamps.length < places) this.#stamps = new Uint32Array(2 * places)
    return this
  }

  /** Adds a field: the entries of a page from `start` to `end`. */
  add (page: Uint32Array, start: number, end: number, query: QueryProfile, index: Collection): this {
    let [before, run] = [-1, 0]
    for (let at = start; at < end; at++) {
      // the place lies within the page, a term within the tables
      const entry = page[at]!
      const term = termIn(entry)
      const weight = weightIn(entry) * index.statistics.rarityOf(term)
      const place = query.places[term]! - 1
      this.#count(term, weight, place, query, index)
      run = place < 0 ? 0 : before >= 0 && place > before && place - before <= NEAR ? run + 1 : 1
      if (run > 1) this.pairs++
      if (run > this.run) this.run = run
      before = place
    }
    this.terms += end - start
    return this
  }

  #count (term: number, weight: number, place: number, query: QueryProfile, { statistics: { vocabulary } }: Collection): void {
    const kind = vocabulary.kinds[term]
    const isName = kind === ENTITY || kind === OTHER
    this.total += weight
    this.squares += weight * weight
    if (isName) this.names += weight
    if (kind === NUMBER) this.numbers++
    if (place < 0) {
      if (query.synonyms[term]! > 0) this.synonyms += weight
      return
    }
    // a place lies within the query
    this.covered += weight
    this.product += weight * query.weights[place]!
    if (isName) this.namesCovered += weight
    if (kind === NUMBER) this.numbersCovered++
    if (this.#stamps[place] !== this.#stamp) this.#find(place, query)
  }

  #find (place: number, { weights, isName }: QueryProfile): void {
    // a place lies within the query
    const weight = weights[place]!
    this.#stamps[place] = this.#stamp
    this.matched++
    this.found += weight
    if (isName[place] === 1) this.namesFound += weight
    this.heaviest = Math.max(this.heaviest, weight)
    this.first = Math.min(this.first, place)
    this.last = Math.max(this.last, place)
  }
}
