import type { IndexedClaim } from '../../store/store.js'
import { claimTerms } from './claim-terms.js'
import { queryTerms } from './query-terms.js'
import { Postings } from './postings.js'
import { topSlots, type TermList } from './top-slots.js'

/** A claim out of the index; `score` is BM25, comparable within one search only. */
export interface Candidate { claim: IndexedClaim, score: number }

export interface SearchOptions {
  limit: number
  /** Which claims may be found; judged before the limit. */
  accept?: (claim: IndexedClaim) => boolean
}

export interface MatchIndex {
  /** Adds a claim or puts it in the place of the one with its id. */
  upsert(claim: IndexedClaim): void
  remove(id: string): void
  get(id: string): IndexedClaim | undefined
  readonly size: number
  /** The best claims by BM25 over text, title and wordings, best first; ties by id. Claims without a word in common are never found. */
  search(text: string, options: SearchOptions): Candidate[]
}

/** Robertson and Zaragoza's k1, and length normalisation b as chosen on CheckThat! 2020 train (notes on matching: b = .6 over .75). */
const K1 = 1.2
const B = 0.6
const LONGEST = 1023
/** Removed claims leave holes in the lists; they are rebuilt when the holes are many and half of all. */
const HOLES_WORTH_REBUILDING = 1000

/** An inverted index in memory; exact, incremental, deterministic in what it answers whatever the order of changes. */
export function createMatchIndex (): MatchIndex {
  let state = emptyState()

  const insert = (claim: IndexedClaim): void => {
    const { frequencies, length } = claimTerms(claim)
    const slot = state.claims.push(claim) - 1
    state.slots.set(claim.id, slot)
    state.lengths[slot] = Math.min(length, LONGEST)
    state.totalLength += Math.min(length, LONGEST)
    for (const [word, frequency] of frequencies) addPosting(state, word, slot, frequency)
  }

  const remove = (id: string): void => {
    const slot = state.slots.get(id)
    const claim = slot === undefined ? undefined : state.claims[slot]
    if (slot === undefined || claim === undefined) return
    for (const word of claimTerms(claim).frequencies.keys()) {
      const term = termOf(state, word)
      state.documents[term] = (state.documents[term] ?? 0) - 1
    }
    state.claims[slot] = undefined
    state.slots.delete(id)
    state.totalLength -= state.lengths[slot] ?? 0
    const holes = state.claims.length - state.slots.size
    if (holes > HOLES_WORTH_REBUILDING && holes > state.slots.size) rebuild()
  }

  const rebuild = (): void => {
    const claims = state.claims
    state = emptyState()
    for (const claim of claims) if (claim !== undefined) insert(claim)
  }

  const get = (id: string): IndexedClaim | undefined => state.claims[state.slots.get(id) ?? -1]

  return {
    get,
    remove,
    get size () { return state.slots.size },
    upsert (claim) {
      const known = get(claim.id)
      if (known !== undefined && sameWords(known, claim)) {
        state.claims[state.slots.get(claim.id) ?? 0] = claim
        return
      }
      remove(claim.id)
      insert(claim)
    },
    search (text, { limit, accept }) {
      const { claims, slots, lengths } = state
      const admits = (slot: number): boolean => {
        const claim = claims[slot]
        return claim !== undefined && (accept === undefined || accept(claim))
      }
      const idOf = (slot: number): string => claims[slot]?.id ?? ''
      const norms = normsOf(state.totalLength / Math.max(1, slots.size))
      const top = topSlots(termLists(state, text), { limit, slots: claims.length, lengths, norms, admits, idOf })
      return top.flatMap(({ slot, score }) => {
        const claim = claims[slot]
        return claim === undefined ? [] : [{ claim, score }]
      })
    }
  }
}

interface State {
  terms: Map<string, number>
  /** Live claims by term; the lists hold removed ones too. */
  documents: number[]
  /** The highest frequency and the shortest claim of each list ever: together they bound its scores. */
  mostFrequent: number[]
  shortest: number[]
  postings: Postings
  claims: Array<IndexedClaim | undefined>
  slots: Map<string, number>
  lengths: number[]
  totalLength: number
}

const emptyState = (): State => ({
  terms: new Map(), documents: [], mostFrequent: [], shortest: [], postings: new Postings(), claims: [], slots: new Map(), lengths: [], totalLength: 0
})

function termOf (state: State, word: string): number {
  const known = state.terms.get(word)
  if (known !== undefined) return known
  state.terms.set(word, state.terms.size)
  return state.terms.size - 1
}

function addPosting (state: State, word: string, slot: number, frequency: number): void {
  const term = termOf(state, word)
  state.postings.append(term, slot, frequency)
  state.documents[term] = (state.documents[term] ?? 0) + 1
  state.mostFrequent[term] = Math.max(state.mostFrequent[term] ?? 0, frequency)
  state.shortest[term] = Math.min(state.shortest[term] ?? LONGEST, state.lengths[slot] ?? LONGEST)
}

function termLists (state: State, text: string): TermList[] {
  return queryTerms(text).flatMap(({ term: word, weight }) => {
    const term = state.terms.get(word)
    const documents = term === undefined ? 0 : state.documents[term] ?? 0
    if (term === undefined || documents === 0) return []
    const rarity = Math.log(1 + (state.slots.size - documents + 0.5) / (documents + 0.5))
    const list = { weight: weight * rarity * (K1 + 1), postings: state.postings.of(term) }
    return [{ ...list, mostFrequent: state.mostFrequent[term] ?? 0, shortest: state.shortest[term] ?? 0 }]
  })
}

/** The part of BM25's denominator that depends on a claim's length, by length. */
function normsOf (averageLength: number): Float64Array {
  return Float64Array.from({ length: LONGEST + 1 }, (_, length) => K1 * (1 - B + B * length / Math.max(1, averageLength)))
}

function sameWords (a: IndexedClaim, b: IndexedClaim): boolean {
  return a.text === b.text && a.title === b.title && a.wordings.length === b.wordings.length && a.wordings.every((wording, i) => wording === b.wordings[i])
}
