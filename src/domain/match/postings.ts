/** Bits for the term's frequency in a posting; the rest is the slot, so an index holds up to 2^27 claims. */
const FREQUENCY_BITS = 5
const MOST_FREQUENT = (1 << FREQUENCY_BITS) - 1
const SMALLEST_BLOCK = 2

/** Frequencies are stored in quarters, because a metonym counts less than once. */
export const FREQUENCY_UNIT = 4

export const slotOf = (posting: number): number => posting >>> FREQUENCY_BITS
export const frequencyOf = (posting: number): number => posting & MOST_FREQUENT

/**
 * Posting lists of many terms in one typed array: each list is a block of it that doubles when full, and blocks left behind are
 * used again. One array for all, because a million short typed arrays would cost more than what they hold.
 */
export class Postings {
  #pool = new Uint32Array(1 << 12)
  #used = 0
  #starts: number[] = []
  #lengths: number[] = []
  #sizes: number[] = []
  readonly #free = new Map<number, number[]>()

  /** Appends to the list of a term (numbered from 0, without gaps); slots must come in ascending order. */
  append (term: number, slot: number, frequency: number): void {
    const length = this.#lengthOf(term)
    const size = this.#sizes[term] ?? 0
    if (length === size) this.#grow(term, length, Math.max(SMALLEST_BLOCK, size * 2))
    this.#pool[this.#startOf(term) + length] = (slot << FREQUENCY_BITS | Math.min(frequency, MOST_FREQUENT)) >>> 0
    this.#lengths[term] = length + 1
  }

  /** The list of a term, by ascending slot; valid until the next append. */
  of (term: number): Uint32Array {
    const start = this.#startOf(term)
    return this.#pool.subarray(start, start + this.#lengthOf(term))
  }

  #startOf (term: number): number { return this.#starts[term] ?? 0 }
  #lengthOf (term: number): number { return this.#lengths[term] ?? 0 }

  #grow (term: number, length: number, size: number): void {
    const from = this.#startOf(term)
    const to = this.#allocate(size)
    this.#pool.copyWithin(to, from, from + length)
    if (length > 0) this.#release(length, from)
    this.#starts[term] = to
    this.#sizes[term] = size
  }

  #release (size: number, start: number): void {
    const list = this.#free.get(size)
    if (list === undefined) this.#free.set(size, [start])
    else list.push(start)
  }

  #allocate (size: number): number {
    const reused = this.#free.get(size)?.pop()
    if (reused !== undefined) return reused
    if (this.#used + size > this.#pool.length) {
      const larger = new Uint32Array(Math.max(this.#pool.length * 2, this.#used + size))
      larger.set(this.#pool)
      this.#pool = larger
    }
    this.#used += size
    return this.#used - size
  }
}
