import type { Column, SavedColumns } from './columns.js'

/** Bytes of a gram. */
const GRAM = 4
const HASH_BITS = 16
/** How many hashes there are. */
export const HASHES = 1 << HASH_BITS
const SPACE = 32
/** As if so many claims stood beside those of the record: see `PRIOR_CLAIMS` in match-index.ts. */
const PRIOR_CLAIMS = 10_000

/** Bytes as they are compared: ASCII letters in lower case, other ASCII but digits as space, the rest as it is. */
const FOLDED = Uint8Array.from({ length: 256 }, (_, byte) => {
  const character = String.fromCharCode(byte).toLowerCase()
  return byte >= 128 || /[a-z0-9]/.test(character) ? character.charCodeAt(0) : SPACE
})

let hashes = new Uint16Array(1024)

/** Hashes of the letter grams of a text in bytes, runs of spaces being one. Valid until the next call. */
export function gramsOf (bytes: Uint8Array, start: number, end: number): Uint16Array {
  if (hashes.length < end - start + GRAM) hashes = new Uint16Array(2 * (end - start + GRAM))
  let [window, filled, count, before] = [SPACE, 1, 0, SPACE]
  for (let at = start; at <= end; at++) {
    // the place lies within the bytes, a byte within the table
    const byte = at === end ? SPACE : FOLDED[bytes[at]!]!
    if (byte === SPACE && before === SPACE) continue
    before = byte
    window = (window << 8 | byte) | 0
    if (++filled >= GRAM) hashes[count++] = Math.imul(window, 0x9E3779B1) >>> (32 - HASH_BITS)
  }
  return hashes.subarray(0, count)
}

/** How often each gram stands in the claims, and from that how rare it is. */
export class GramCounts {
  #counts = new Int32Array(HASHES)
  #claims = PRIOR_CLAIMS

  /** A claim with these grams came, or went. */
  count (grams: Uint16Array, by: 1 | -1): void {
    this.#claims += by
    // a hash lies within the counts
    for (let i = 0; i < grams.length; i++) this.#counts[grams[i]!]! += by
  }

  save (): Column[] { return [this.#counts, Int32Array.of(this.#claims)] }

  restore (saved: SavedColumns): void {
    this.#counts = saved.next(Int32Array)
    this.#claims = Number(saved.next(Int32Array)[0])
  }

  /** In whole bits, so that it costs no logarithm. */
  rarityOf (hash: number): number {
    return Math.max(0, Math.clz32(this.#counts[hash]! + 1) - Math.clz32(this.#claims) + 1)
  }
}
