import type { Vocabulary } from './vocabulary.js'

/** Grams of letters; a word is fenced, so that its ends count. */
const GRAM = 3
const SHORTEST = 5
/** Jaccard's measure over grams from which two words may be one, misspelt. */
const ALIKE = 0.45
const MOST = 3

/** Finds the terms of a vocabulary that are spelled much like a word that it does not hold; follows the vocabulary as it grows. */
export class SimilarTerms {
  readonly #grams = new Map<string, number[]>()
  #read = 0

  constructor (readonly vocabulary: Vocabulary) {}

  /** The most similar terms first, with Jaccard's measure. */
  find (word: string): Array<{ term: string, likeness: number }> {
    this.#follow()
    if (word.length < SHORTEST) return []
    const own = gramsOf(word)
    const shared = new Map<number, number>()
    for (const gram of own) for (const term of this.#grams.get(gram) ?? []) shared.set(term, (shared.get(term) ?? 0) + 1)
    const found: Array<{ term: string, likeness: number }> = []
    for (const [number, count] of shared) {
      const term = String(this.vocabulary.terms[number])
      // a fenced word has about as many different grams as letters
      const likeness = count / (own.size + term.length - count)
      if (likeness >= ALIKE && Number(this.vocabulary.documents[number]) > 0) found.push({ term, likeness })
    }
    return found.sort((a, b) => b.likeness - a.likeness || (a.term < b.term ? -1 : 1)).slice(0, MOST)
  }

  #follow (): void {
    for (; this.#read < this.vocabulary.terms.length; this.#read++) {
      const term = String(this.vocabulary.terms[this.#read])
      if (term.length < SHORTEST || !/^\p{L}/u.test(term)) continue
      for (const gram of gramsOf(term)) {
        const list = this.#grams.get(gram)
        if (list === undefined) this.#grams.set(gram, [this.#read])
        else list.push(this.#read)
      }
    }
  }
}

function gramsOf (word: string): Set<string> {
  const fenced = `_${word}_`
  return new Set(Array.from({ length: fenced.length - GRAM + 1 }, (_, i) => fenced.slice(i, i + GRAM)))
}
