import { gramsOf, HASHES, type GramCounts } from '../index/grams.js'

/** What a field's grams weigh, what those that the query holds do, and the same of squares. */
export interface SharedGrams { total: number, shared: number, squares: number, sharedSquares: number }

const held = new Uint8Array(HASHES)

/** The letter grams of a query, against which fields are compared as the bytes that they are stored as; one at a time, see {@link close}. */
export class QueryGrams {
  readonly #counts: GramCounts
  readonly #grams: Uint16Array
  /** The weight of the different grams, and the sum of its squares. */
  total = 0
  squares = 0

  constructor (text: string, counts: GramCounts) {
    const bytes = Buffer.from(text)
    this.#counts = counts
    this.#grams = gramsOf(bytes, 0, bytes.length).slice()
    for (const hash of this.#grams) {
      if (held[hash] === 0) {
        const rarity = counts.rarityOf(hash)
        this.total += rarity
        this.squares += rarity * rarity
      }
      held[hash] = 1
    }
  }

  sharedWith (bytes: Uint8Array, start: number, end: number): SharedGrams {
    let [total, shared, squares, sharedSquares] = [0, 0, 0, 0]
    const grams = gramsOf(bytes, start, end)
    for (let i = 0; i < grams.length; i++) {
      // the place lies within the grams, a hash within the table
      const hash = grams[i]!
      const rarity = this.#counts.rarityOf(hash)
      total += rarity
      squares += rarity * rarity
      if (held[hash] === 0) continue
      shared += rarity
      sharedSquares += rarity * rarity
    }
    return { total, shared, squares, sharedSquares }
  }

  /** Makes room for the next query. */
  close (): void { for (const hash of this.#grams) held[hash] = 0 }
}
