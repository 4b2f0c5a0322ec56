/** How often the query has each pair of bytes; zero between queries, and what is taken is put back after each comparison. */
const left = new Uint16Array(1 << 16)
const taken = new Uint16Array(1 << 16)
let squeezed = new Uint8Array(1024)

const SPACE = 32
const [UPPER_A, UPPER_Z, TO_LOWER] = [65, 90, 32]

/** The bytes without white space, ASCII letters in lower case, in `squeezed`; yields their number. */
function squeeze (bytes: Uint8Array, start: number, end: number): number {
  if (squeezed.length < end - start) squeezed = new Uint8Array(2 * (end - start))
  let length = 0
  for (let at = start; at < end; at++) {
    // the place lies within the bytes
    const byte = bytes[at]!
    if (byte > SPACE) squeezed[length++] = byte >= UPPER_A && byte <= UPPER_Z ? byte + TO_LOWER : byte
  }
  return length
}

// a place lies within what was squeezed
const pairAt = (at: number): number => squeezed[at - 1]! << 8 | squeezed[at]!

/**
 * Sørensen and Dice's coefficient between a query and fields: string-similarity's `compareTwoStrings` over lower case, on the bytes that fields are stored
 * as and at a hundredth of its cost; the two agree wherever a character is a byte. One query at a time, see {@link close}.
 */
export class QueryDice {
  readonly #pairs: Uint16Array

  constructor (text: string) {
    const bytes = Buffer.from(text)
    const length = squeeze(bytes, 0, bytes.length)
    this.#pairs = Uint16Array.from({ length: Math.max(0, length - 1) }, (_, i) => pairAt(i + 1))
    for (const pair of this.#pairs) left[pair]!++
  }

  likenessTo (bytes: Uint8Array, start: number, end: number): number {
    const length = squeeze(bytes, start, end)
    let shared = 0
    for (let at = 1; at < length; at++) {
      const pair = pairAt(at)
      // a pair lies within the table
      if (left[pair]! === 0) continue
      left[pair]!--
      taken[shared++] = pair
    }
    for (let i = 0; i < shared; i++) left[taken[i]!]!++
    return length < 2 ? 0 : 2 * shared / Math.max(1, this.#pairs.length + length - 1)
  }

  /** Makes room for the next query. */
  close (): void { for (const pair of this.#pairs) left[pair] = 0 }
}
