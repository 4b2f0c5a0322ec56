import { brotliCompressSync, brotliDecompressSync } from 'node:zlib'
import { LABEL_COUNT, LABELS } from './labels.js'
import type { PatternCosts } from './link-spans.js'
import type { SpanModel } from './span-model.js'
import { stepOf } from './weight-table.js'

interface Head { format: typeof FORMAT, labels: readonly string[], rows: number, scale: number, transitions: number[], patterns: PatternCosts }

/** Changes with what features mean: weights of another form are of no use. */
const FORMAT = 'onrecord-spans-1'
const NEWLINE = 0x0a

/**
 * The bytes of a model: a head in JSON, the hashes of its features in rising order as differences (base-128, low bits first), and a signed byte
 * for each weight; compressed. Weights lose precision: they become whole steps (see `stepOf`).
 */
export function packModel ({ tagger, patterns }: SpanModel): Uint8Array {
  const rows = Array.from(tagger.hashes.keys()).sort((a, b) => unsignedAt(tagger.hashes, a) - unsignedAt(tagger.hashes, b))
  const scale = stepOf(tagger.weights)
  const head: Head = { format: FORMAT, labels: LABELS, rows: rows.length, scale, transitions: Array.from(tagger.transitions), patterns }
  const weights = Int8Array.from(rows.flatMap(row => Array.from(rowOf(tagger.weights, row), weight => Math.round(weight / scale))))
  return brotliCompressSync(Buffer.concat([
    Buffer.from(`${JSON.stringify(head)}\n`), packHashes(rows.map(row => unsignedAt(tagger.hashes, row))), Buffer.from(weights.buffer)
  ]))
}

/** @throws {Error} when the bytes are no model of this form. */
export function unpackModel (packed: Uint8Array): SpanModel {
  const bytes = brotliDecompressSync(packed)
  const end = bytes.indexOf(NEWLINE)
  // what follows the check is of the form that packModel writes
  const head = JSON.parse(bytes.subarray(0, end).toString()) as Head
  if (head.format !== FORMAT) throw new Error(`this is a model of the form ${head.format}, not ${FORMAT}`)
  const count = head.rows * LABEL_COUNT
  const weights = new Int8Array(bytes.buffer, bytes.byteOffset + bytes.length - count, count)
  return {
    tagger: {
      hashes: unpackHashes(bytes.subarray(end + 1, bytes.length - count), head.rows),
      weights: Float64Array.from(weights, weight => weight * head.scale),
      transitions: Float64Array.from(head.transitions)
    },
    patterns: head.patterns
  }
}

const unsignedAt = (values: Int32Array, index: number): number => (values[index] ?? 0) >>> 0
const rowOf = (weights: Float64Array, row: number): Float64Array => weights.subarray(row * LABEL_COUNT, (row + 1) * LABEL_COUNT)

function packHashes (hashes: readonly number[]): Buffer {
  const bytes: number[] = []
  let before = 0
  for (const hash of hashes) {
    let rest = hash - before
    before = hash
    for (; rest >= 0x80; rest = Math.floor(rest / 0x80)) bytes.push(rest % 0x80 + 0x80)
    bytes.push(rest)
  }
  return Buffer.from(bytes)
}

function unpackHashes (bytes: Uint8Array, rows: number): Int32Array {
  const hashes = new Int32Array(rows)
  let at = 0
  let hash = 0
  for (let row = 0; row < rows; row++) {
    for (let unit = 1, more = true; more; unit *= 0x80) {
      const byte = bytes[at++] ?? 0
      hash += byte % 0x80 * unit
      more = byte >= 0x80
    }
    hashes[row] = hash | 0
  }
  return hashes
}
