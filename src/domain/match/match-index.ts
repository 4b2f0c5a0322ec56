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

/** An inverted index in memory; exact, incremental, and the same whatever the order of changes. */
export function createMatchIndex (): MatchIndex {
  let state = emptyState()

  const remove = (id: string): void => {
    const slot = state.slots.get(id)
    if (slot === undefined) return
    take(state, id, slot)
    const holes = state.claims.length - state.slots.size
    if (holes > HOLES_WORTH_REBUILDING && holes > state.slots.size) state = rebuilt(state)
  }

  return {
    remove,
    get: id => claimAt(state, state.slots.get(id)),
    get size () { return state.slots.size },
    upsert (claim) {
      const slot = state.slots.get(claim.id)
      const known = claimAt(state, slot)
      if (slot !== undefined && known !== undefined && sameWords(known, claim)) {
        state.claims[slot] = claim
        return
      }
      remove(claim.id)
      insert(state, claim)
    },
    search (text, { limit, accept = () => true }) {
      const { claims, slots, lengths } = state
      const admits = (slot: number): boolean => {
        const claim = claims[slot]
        return claim !== undefined && accept(claim)
      }
      const norms = normsOf(state.totalLength / Math.max(1, slots.size))
      const found = topSlots(termLists(state, text), { limit, slots: claims.length, lengths, norms, admits })
      const candidates = found.flatMap(({ slot, score }) => claims.slice(slot, slot + 1).filter(claim => claim !== undefined).map(claim => ({ claim, score })))
      return candidates.sort(bestFirst).slice(0, limit)
    }
  }
}

const bestFirst = (a: Candidate, b: Candidate): number => b.score - a.score || (a.claim.id < b.claim.id ? -1 : 1)

interface TermState {
  number: number
  /** How many claims hold it; its list may hold removed ones too. */
  documents: number
  /** The highest frequency and the shortest claim of its list ever: together they bound its scores. */
  mostFrequent: number
  shortest: number
}

interface State {
  terms: Map<string, TermState>
  postings: Postings
  /** By slot; a removed claim leaves a hole. */
  claims: Array<IndexedClaim | undefined>
  lengths: number[]
  slots: Map<string, number>
  totalLength: number
}

const emptyState = (): State => ({ terms: new Map(), postings: new Postings(), claims: [], lengths: [], slots: new Map(), totalLength: 0 })

const claimAt = ({ claims }: State, slot = -1): IndexedClaim | undefined => claims[slot]

function insert (state: State, claim: IndexedClaim): void {
  const { frequencies, length } = claimTerms(claim)
  const counted = Math.min(length, LONGEST)
  const slot = state.claims.push(claim) - 1
  state.slots.set(claim.id, slot)
  state.lengths.push(counted)
  state.totalLength += counted
  for (const [word, frequency] of frequencies) {
    const term = state.terms.get(word) ?? addTerm(state, word)
    state.postings.append(term.number, slot, frequency)
    term.documents++
    term.mostFrequent = Math.max(term.mostFrequent, frequency)
    term.shortest = Math.min(term.shortest, counted)
  }
}

function addTerm ({ terms }: State, word: string): TermState {
  const term = { number: terms.size, documents: 0, mostFrequent: 0, shortest: LONGEST }
  terms.set(word, term)
  return term
}

/** Its terms are read again from the claim: cheaper than keeping them all. */
function take (state: State, id: string, slot: number): void {
  for (const claim of state.claims.splice(slot, 1, undefined)) if (claim !== undefined) forget(state, claim)
  state.slots.delete(id)
}

function forget (state: State, claim: IndexedClaim): void {
  const { frequencies, length } = claimTerms(claim)
  state.totalLength -= Math.min(length, LONGEST)
  for (const word of frequencies.keys()) {
    const term = state.terms.get(word)
    if (term !== undefined) term.documents--
  }
}

function rebuilt (state: State): State {
  const fresh = emptyState()
  for (const claim of state.claims) if (claim !== undefined) insert(fresh, claim)
  return fresh
}

function termLists (state: State, text: string): TermList[] {
  return queryTerms(text).flatMap(({ term: word, weight }) => {
    const term = state.terms.get(word)
    if (term === undefined || term.documents === 0) return []
    const { number, documents, mostFrequent, shortest } = term
    const rarity = Math.log(1 + (state.slots.size - documents + 0.5) / (documents + 0.5))
    return [{ weight: weight * rarity * (K1 + 1), postings: state.postings.of(number), mostFrequent, shortest }]
  })
}

/** The part of BM25's denominator that depends on a claim's length, by length. */
function normsOf (averageLength: number): Float64Array {
  return Float64Array.from({ length: LONGEST + 1 }, (_, length) => K1 * (1 - B + B * length / Math.max(1, averageLength)))
}

function sameWords (a: IndexedClaim, b: IndexedClaim): boolean {
  return a.text === b.text && a.title === b.title && a.wordings.length === b.wordings.length && a.wordings.every((wording, i) => wording === b.wordings[i])
}
