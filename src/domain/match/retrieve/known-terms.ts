import type { KnownTerms } from '../../../store/match-store.js'
import { Statistics } from '../index/collection.js'
import { GramCounts, gramsOf } from '../index/grams.js'
import { grown } from '../index/growable.js'
import { queryReader } from '../index/query-terms.js'
import type { Held } from './plan-lookups.js'

/** A B-tree entry is bounded: of a longer word its beginning is the term. */
const LONGEST_TERM = 64

/** The term as the database has it. */
export const keyOf = (term: string): string => term.length <= LONGEST_TERM ? term : term.slice(0, LONGEST_TERM).toWellFormed()

/** What a process knows of the terms that the database finds claims by: all but where they stand. */
export class Known {
  readonly statistics = new Statistics()
  /** Letter grams of a sample of the claims. */
  grams = new GramCounts()
  readonly readQuery = queryReader(this.statistics.vocabulary)
  /** By the number in the vocabulary: that in the database, 0 for none. */
  #numbers = new Int32Array(0)

  /** Takes in terms that changed. */
  take ({ claims, length, terms }: KnownTerms): void {
    const { statistics } = this
    for (const { number, term, claims } of terms) {
      const own = statistics.vocabulary.number(term)
      statistics.vocabulary.documents[own] = claims
      this.#numbers = grown(this.#numbers, own + 1)
      this.#numbers[own] = number
    }
    statistics.count(claims - statistics.claims, length - statistics.length)
  }

  /** Forgets how many claims hold each term. */
  forget (): void { this.statistics.vocabulary.documents.fill(0) }

  /** Counts letter grams anew, over a sample of texts with their titles. */
  sample (texts: readonly string[]): void {
    const grams = new GramCounts()
    for (const text of texts) {
      const bytes = Buffer.from(text)
      grams.count(gramsOf(bytes, 0, bytes.length), 1)
    }
    this.grams = grams
  }

  /** A term as the database has it; undefined for one that no claim holds there. */
  held (term: string): Held | undefined {
    const own = this.statistics.vocabulary.find(keyOf(term))
    const number = own === undefined ? undefined : this.#numbers[own]
    if (own === undefined || number === undefined || number === 0) return undefined
    return { number, claims: Number(this.statistics.vocabulary.documents[own]) }
  }
}
