/** Pairs of numbers below 2^16 with a small code each: open addressing over typed arrays, some nanoseconds a look. */
export class PairTable {
  readonly #keys: Uint32Array
  readonly #codes: Uint8Array
  readonly #mask: number

  /** @param pairs how many will be put in, at most. */
  constructor (pairs: number) {
    const size = 2 ** Math.ceil(Math.log2(pairs * 2 + 2))
    this.#keys = new Uint32Array(size)
    this.#codes = new Uint8Array(size)
    this.#mask = size - 1
  }

  /** Both ways round; a pair that has a code keeps it. @param code 1 to 255. */
  add (a: number, b: number, code: number): void {
    this.#put(a, b, code)
    this.#put(b, a, code)
  }

  /** The pair's code, 0 for none. */
  of (a: number, b: number): number {
    // every slot lies within the table: see #mask
    return this.#codes[this.#slot((a << 16 | b) >>> 0)]!
  }

  #put (a: number, b: number, code: number): void {
    const key = (a << 16 | b) >>> 0
    const slot = this.#slot(key)
    if (this.#codes[slot] !== 0) return
    this.#keys[slot] = key
    this.#codes[slot] = code
  }

  /** The slot of a key, or the free one where it would go. */
  #slot (key: number): number {
    let slot = Math.imul(key, 0x9E3779B1) >>> 8 & this.#mask
    while (this.#codes[slot] !== 0 && this.#keys[slot] !== key) slot = (slot + 1) & this.#mask
    return slot
  }
}
