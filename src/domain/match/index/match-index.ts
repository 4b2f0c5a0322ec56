import type { IndexedClaim } from '../../../store/store.js'
import { ClaimTable } from './claim-table.js'
import { HIGHEST_PART, Statistics, type Collection } from './collection.js'
import { claimTerms, frequenciesOf } from './claim-terms.js'
import { placesOf } from './claim-bytes.js'
import { SavedColumns, type Column } from './columns.js'
import { GramCounts, gramsOf } from './grams.js'
import { Postings } from './postings.js'
import { queryReader, type QueryTerm } from './query-terms.js'
import type { TermList } from './sums.js'
import { topSlots, type ScoredSlot } from './top-slots.js'
import { LONGEST } from './vocabulary.js'

/** A claim out of the index; `score` is BM25, comparable within one search only. */
export interface Candidate { claim: IndexedClaim, score: number }

export interface SearchOptions {
  limit: number
  /** Which claims may be found; judged before the limit. */
  accept?: ((claim: IndexedClaim) => boolean) | undefined
  /** What share of the best score a claim must have at least; 0 by default. */
  leastOfBest?: number | undefined
}

/**
 * An inverted index in memory; exact, incremental, and the same whatever the order of changes.
 *
 * Layout. Everything lies in typed arrays outside the JavaScript heap, in blocks of paged arenas. By slot (a small number a claim): its bytes (id, text,
 * title, and the rest as JSON) and its terms in reading order, field by field. By term: a posting list, ascending by slot, 32 bits a posting of which 5 are
 * the frequency in quarters. Ids lead to slots by open addressing. A snapshot is these arrays as they are, read in one piece each.
 *
 * Bounds. A term's list keeps the highest frequency and the shortest claim that it ever held; with them no score of the list can exceed
 * `weight * f / (f + norm)`, which is what MaxScore prunes by. They are never lowered, which costs pruning and not exactness.
 *
 * Cost. Adding or removing a claim moves the tail of each of its lists, some microseconds a claim for a million claims, so there is nothing to merge later
 * and no pause. A search reads the lists of the rarest words and looks up the rest; README has the figures.
 *
 * Rejected. Segments with merges in the background (more code, and pauses to hide); impacts of 8 bits in the postings (faster by a third, but the average
 * length changes with every claim, and ranks would depend on the order of changes); synonyms as query terms (four times the lists, no gain in recall: the
 * ranker reads them from the candidates); grams of letters as a second route (as many postings again as the text has letters, recall@100 as before).
 *
 * @see Robertson and Zaragoza 2009, "The Probabilistic Relevance Framework: BM25 and Beyond".
 */
export class MatchIndex implements Collection {
  readonly statistics = new Statistics()
  readonly claims = new ClaimTable()
  readonly #postings = new Postings()
  readonly grams = new GramCounts()
  /** The terms of a text, with what it may mean by words that no claim holds. */
  readonly readQuery = queryReader(this.statistics.vocabulary)

  get size (): number { return this.claims.size }

  get (id: string): IndexedClaim | undefined {
    const slot = this.claims.find(id)
    return slot === undefined ? undefined : this.claims.claimAt(slot)
  }

  /** Adds a claim or puts it in the place of the one with its id. */
  upsert (claim: IndexedClaim): void {
    const slot = this.claims.find(claim.id)
    if (slot !== undefined && sameWords(this.claims.claimAt(slot), claim)) {
      this.claims.replace(slot, claim)
      return
    }
    this.remove(claim.id)
    const terms = claimTerms(claim, this.statistics.vocabulary)
    this.#post(terms, length => this.claims.add(claim, terms, length))
  }

  /** All that it is; the columns are its own, and hold until it changes. */
  save (): Column[] { return [...this.statistics.save(), ...this.claims.save(), ...this.grams.save(), ...this.#postings.save()] }

  /** Takes the place of an empty one. */
  restore (columns: Iterable<Column>): void {
    const saved = new SavedColumns(columns)
    for (const part of [this.statistics, this.claims, this.grams, this.#postings]) part.restore(saved)
  }

  remove (id: string): void {
    const slot = this.claims.find(id)
    if (slot === undefined) return
    const { page, at, units } = this.claims.termBlock(slot)
    const { frequencies, length } = frequenciesOf(page.subarray(at, at + units))
    for (const term of frequencies.keys()) {
      this.#postings.remove(term, slot)
      this.statistics.vocabulary.discount(term)
    }
    this.statistics.count(-1, -Math.min(length, LONGEST))
    this.#countGrams(slot, -1)
    this.claims.remove(slot)
  }

  /** The best claims by BM25 over text, title and wordings, best first; ties by id. Claims without a word in common are never found. */
  search (text: string, options: SearchOptions): Candidate[] {
    const found = this.searchSlots(this.readQuery(text), options)
    return found.map(({ slot, score }) => ({ claim: this.claims.claimAt(slot), score }))
  }

  /** The same by slots, for terms with their weights. */
  searchSlots (terms: readonly QueryTerm[], { limit, leastOfBest, accept }: SearchOptions): ScoredSlot[] {
    const { lengths } = this.claims
    const admits = accept && ((slot: number) => accept(this.claims.claimAt(slot)))
    const found = topSlots(this.#listsOf(terms), { limit, leastOfBest, lengths, norms: this.statistics.norms(), admits })
    return found.sort((a, b) => b.score - a.score || (this.claims.idAt(a.slot) < this.claims.idAt(b.slot) ? -1 : 1)).slice(0, limit)
  }

  #post (terms: Uint32Array, add: (length: number) => number): void {
    const { frequencies, length } = frequenciesOf(terms)
    const counted = Math.min(length, LONGEST)
    const slot = add(counted)
    this.statistics.count(1, counted)
    this.#countGrams(slot, 1)
    for (const [term, frequency] of frequencies) {
      this.#postings.insert(term, slot, frequency)
      this.statistics.vocabulary.count(term, frequency, counted)
    }
  }

  #countGrams (slot: number, by: 1 | -1): void {
    const { page, bytes, at } = this.claims.claimBlock(slot)
    const { text, tail } = placesOf(page, at)
    this.grams.count(gramsOf(bytes, text, tail), by)
  }

  #listsOf (terms: readonly QueryTerm[]): TermList[] {
    const { vocabulary } = this.statistics
    return terms.flatMap(({ term, weight }) => {
      const number = vocabulary.find(term)
      const postings = number === undefined ? undefined : this.#postings.of(number)
      if (number === undefined || postings === undefined || postings.length === 0) return []
      // a number lies within the columns
      const [mostFrequent, shortest] = [vocabulary.mostFrequent[number]!, vocabulary.shortest[number]!]
      return [{ weight: weight * this.statistics.rarityOf(number) * HIGHEST_PART, postings, mostFrequent, shortest }]
    })
  }
}

export const createMatchIndex = (): MatchIndex => new MatchIndex()

function sameWords (a: IndexedClaim, b: IndexedClaim): boolean {
  return a.text === b.text && a.title === b.title && a.wordings.length === b.wordings.length && a.wordings.every((wording, i) => wording === b.wordings[i])
}
