import { LABEL_COUNT } from '../labels.js'

const N = LABEL_COUNT
/** A weight is one of so many steps up or down: what is read a hundred times for each token has to fit into the processor's cache. */
const STEPS = 127
/** Makes steps unsigned, so that several are added at once. */
const BIAS = STEPS + 1
/** A row is two words of four bytes: a step each, and a 1 that counts rows. Its bytes are added up in halves of four words, which hold 257 rows. */
const ROW = 2
const WORDS = 4
const BYTE = 8
const HALF = 16
const LOW = 0xffff
const EVERY_OTHER = 0x00ff00ff

/** Weights by the hashes of their features. */
export interface WeightTable {
  /** What a step is worth. */
  step: number
  /** Adds to the words `WORDS * i` to `WORDS * (i + 1)` the weights of the feature that has the hash `hashes[i]`, if there is one. */
  add: (words: Int32Array, hashes: Int32Array) => void
}

/** What a step is worth: the largest weight is `STEPS` of them. */
export const stepOf = (weights: Float64Array): number => weights.reduce((largest, weight) => Math.max(largest, Math.abs(weight)), 0) / STEPS || 1

/** A fuller table would be slow. */
const FULL = 0.6
/** Most features have no weight. One bit for each of so many values of a hash to a slot tells it of nine in ten and fits a nearer cache than the table. */
const BITS_A_SLOT = 4
const WORD_BITS = 32

/** An open-addressed table; 0 marks an empty slot, so that a feature that hashes to it (one in four billion) counts for nothing. */
export function weightTable ({ hashes, weights }: { hashes: Int32Array, weights: Float64Array }): WeightTable {
  const step = stepOf(weights)
  const keys = new Int32Array(2 ** Math.ceil(Math.log2(hashes.length / FULL + 1)))
  const rows = new Int32Array(keys.length * ROW)
  const filter = new Int32Array(Math.max(1, keys.length * BITS_A_SLOT / WORD_BITS))
  hashes.forEach((hash, row) => {
    if (hash === 0) return
    const word = bitWord(hash) & (filter.length - 1)
    filter[word] = (filter[word] ?? 0) | 1 << hash
    const slot = slotFor(keys, hash)
    keys[slot] = hash
    rows.set(packed(weights.subarray(row * N, (row + 1) * N), step), slot * ROW)
  })
  return { step, add: (words, hashes) => { addRows(words, hashes, { keys, rows, filter }) } }
}

/** Which word of the filter holds its bit, which the lowest five bits tell. */
const bitWord = (hash: number): number => hash >>> 5

/** Where the hash is, or else might be put. */
function slotFor (keys: Int32Array, hash: number): number {
  const mask = keys.length - 1
  let slot = (hash ^ (hash >>> 15)) & mask
  for (let key = keys[slot]; key !== hash && key !== 0; key = keys[slot]) slot = (slot + 1) & mask
  return slot
}

function packed (weights: Float64Array, step: number): Int32Array {
  const bytes = Uint8Array.from([...Array.from(weights, weight => Math.round(weight / step) + BIAS), 1])
  return Int32Array.from({ length: ROW }, (_, word) => bytes.subarray(word * 4, word * 4 + 4).reduceRight((all, byte) => (all << BYTE) | byte, 0))
}

interface Table { keys: Int32Array, rows: Int32Array, filter: Int32Array }
function addRows (words: Int32Array, hashes: Int32Array, { keys, rows, filter }: Table): void {
  const mask = keys.length - 1
  const last = filter.length - 1
  for (let token = 0; token < hashes.length; token++) {
    const hash = hashes[token] ?? 0
    if (((filter[bitWord(hash) & last] ?? 0) & (1 << hash)) === 0) continue
    let slot = (hash ^ (hash >>> 15)) & mask
    for (let key = keys[slot]; key !== hash && key !== 0; key = keys[slot]) slot = (slot + 1) & mask
    if (keys[slot] === 0) continue
    const first = rows[slot * ROW] ?? 0
    const second = rows[slot * ROW + 1] ?? 0
    const at = token * WORDS
    words[at] = (words[at] ?? 0) + (first & EVERY_OTHER)
    words[at + 1] = (words[at + 1] ?? 0) + ((first >>> BYTE) & EVERY_OTHER)
    words[at + 2] = (words[at + 2] ?? 0) + (second & EVERY_OTHER)
    words[at + 3] = (words[at + 3] ?? 0) + ((second >>> BYTE) & EVERY_OTHER)
  }
}

/** Words for so many tokens, to add to. */
export const wordsFor = (tokens: number): Int32Array => new Int32Array(tokens * WORDS)

/** The sums of weights that were added, at `token * LABEL_COUNT + label`. */
export function sumsOf (words: Int32Array, step: number): Float64Array {
  const sums = new Float64Array(words.length / WORDS * N)
  for (let token = 0; token * WORDS < words.length; token++) {
    const bias = ((words[token * WORDS + WORDS - 1] ?? 0) >>> HALF) * BIAS
    for (let label = 0; label < N; label++) {
      const word = words[token * WORDS + 2 * (label >> 2) + (label & 1)] ?? 0
      sums[token * N + label] = (((label & 2) === 0 ? word & LOW : word >>> HALF) - bias) * step
    }
  }
  return sums
}
