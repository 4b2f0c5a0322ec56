import type { ClaimTable } from './claim-table.js'
import type { Column, SavedColumns } from './columns.js'
import type { GramCounts } from './grams.js'
import { LONGEST, Vocabulary } from './vocabulary.js'

/** Robertson and Zaragoza's k1, and length normalisation b as chosen on CheckThat! 2020 train (notes on matching: b = .6 over .75). */
const K1 = 1.2
const B = 0.6
/** No term of a claim gives more than this times its rarity. */
export const HIGHEST_PART = K1 + 1
/**
 * As if so many claims stood beside those of the record, with none of its words: in a small record all words are rare, and scores
 * mean the same as in a large one.
 */
const PRIOR_CLAIMS = 10_000
/** log(n + 1/2) for small n. */
const LOGS = Float64Array.from({ length: 4096 }, (_, n) => Math.log(n + 0.5))

/** How often terms stand in all claims, and how long those are: what makes a word rare and a claim long, wherever claims are kept. */
export class Statistics {
  readonly vocabulary = new Vocabulary()
  #claims = 0
  #length = 0
  #logOfClaims = Math.log(PRIOR_CLAIMS + 1)
  #norms: Float64Array | undefined

  get claims (): number { return this.#claims }
  /** Of all claims together, in terms. */
  get length (): number { return this.#length }

  /** So many claims, with so many terms together, came; or went, below zero. */
  count (claims: number, length: number): void {
    this.#claims += claims
    this.#length += length
    this.#logOfClaims = Math.log(PRIOR_CLAIMS + this.#claims + 1)
    this.#norms = undefined
  }

  save (): Column[] { return [...this.vocabulary.save(), Uint32Array.of(this.#claims, this.#length)] }

  restore (saved: SavedColumns): void {
    this.vocabulary.restore(saved)
    const [claims = 0, length = 0] = saved.next(Uint32Array)
    this.count(claims - this.#claims, length - this.#length)
  }

  /** BM25's weight of a term: how rare it is. @param term undefined for one that no claim holds */
  rarityOf (term: number | undefined): number {
    const documents = term === undefined ? 0 : this.vocabulary.documents[term]!
    return this.#logOfClaims - (LOGS[documents] ?? Math.log(documents + 0.5))
  }

  /** The part of BM25's denominator that depends on a claim's length, by length. */
  norms (): Float64Array {
    this.#norms ??= normsOf(this.#length / Math.max(1, this.#claims))
    return this.#norms
  }
}

/** @param average length of a claim, in terms */
const normsOf = (average: number): Float64Array =>
  Float64Array.from({ length: LONGEST + 1 }, (_, length) => K1 * (1 - B + B * length / Math.max(1, average)))

/** Claims that may be ranked, with what is known of all claims that they are of. */
export interface Collection {
  readonly claims: ClaimTable
  readonly statistics: Statistics
  readonly grams: GramCounts
}
