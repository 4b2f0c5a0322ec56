import { senseOf } from '../../lexicon/synonyms.js'
import type { Column, SavedColumns } from './columns.js'
import { grown } from './growable.js'

/** What a term is, for the signals: a name of the lexicon, a number, a word that WordNet knows, or any other, which mostly is a name too. */
export const ENTITY = 0
export const NUMBER = 1
export const WORD = 2
export const OTHER = 3

/** No claim is counted as longer, in terms. */
export const LONGEST = 1023

/** The terms of an index by number, with what is known of each. A term keeps its number also when no claim holds it any more. */
export class Vocabulary {
  readonly terms: string[] = []
  readonly #numbers = new Map<string, number>()
  /** How many claims hold it. */
  documents = new Uint32Array(0)
  /** The highest frequency and the shortest claim of its list ever: together they bound its scores. */
  mostFrequent = new Uint8Array(0)
  shortest = new Uint16Array(0)
  /** {@link ENTITY} and so on. */
  kinds = new Uint8Array(0)
  /** Its number in the synonyms, -1 for none. */
  senses = new Int32Array(0)

  find (term: string): number | undefined { return this.#numbers.get(term) }

  /** The term's number, a new one where it has none. */
  number (term: string): number { return this.#numbers.get(term) ?? this.#add(term) }

  /** A claim of so many terms holds the term so often. */
  count (number: number, frequency: number, length: number): void {
    // a number lies within the columns: see #add
    this.documents[number]!++
    this.mostFrequent[number] = Math.max(this.mostFrequent[number]!, frequency)
    this.shortest[number] = Math.min(this.shortest[number]!, length)
  }

  /** One claim less holds it. */
  discount (number: number): void { this.documents[number]!-- }

  /** A term holds no line break. */
  save (): Column[] { return [Uint8Array.from(Buffer.from(this.terms.join('\n'))), this.documents, this.mostFrequent, this.shortest] }

  /** Takes the place of an empty one. */
  restore (saved: SavedColumns): void {
    const terms = Buffer.from(saved.next(Uint8Array)).toString()
    if (terms !== '') for (const term of terms.split('\n')) this.number(term)
    this.documents = saved.next(Uint32Array)
    this.mostFrequent = saved.next(Uint8Array)
    this.shortest = saved.next(Uint16Array)
  }

  #add (term: string): number {
    const number = this.terms.push(term) - 1
    this.#numbers.set(term, number)
    for (const column of ['documents', 'mostFrequent', 'shortest', 'kinds', 'senses'] as const) this.#reserve(column, number + 1)
    this.shortest[number] = LONGEST
    this.senses[number] = term.startsWith('@') ? -1 : senseOf(term)
    this.kinds[number] = kindOf(term, Number(this.senses[number]))
    return number
  }

  #reserve (column: 'documents' | 'mostFrequent' | 'shortest' | 'kinds' | 'senses', length: number): void {
    if (length > this[column].length) Object.assign(this, { [column]: grown(this[column], length) })
  }
}

/** {@link ENTITY} and so on: what a term is by itself. */
export function kindOf (term: string, sense = senseOf(term)): number {
  if (term.startsWith('@')) return ENTITY
  if (/^[$€£¥]?\d/.test(term)) return NUMBER
  return sense >= 0 ? WORD : OTHER
}
