import { brotliCompressSync, brotliDecompressSync } from 'node:zlib'
import { LABEL_COUNT, LABELS } from './labels.js'
import type { PatternCosts } from './link-spans.js'
import type { SpanModel } from './span-model.js'
import { stepOf } from './crf/weight-table.js'

interface Part { rows: number, scale: number }
interface Head { format: typeof FORMAT, labels: readonly string[], labelling: Part, edges: Part, transitions: number[], patterns: PatternCosts }
interface Table { hashes: Int32Array, weights: Float64Array }

/** Changes with what features mean: weights of another form are of no use. */
const FORMAT = 'onrecord-spans-2'
const NEWLINE = 0x0a

/**
 * The bytes of a model: a head in JSON, and for labels and for edges the hashes of features in rising order as differences (base-128, low bits first) and a
 * signed byte for each weight; compressed. Weights lose precision: they become whole steps (see `stepOf`).
 */
export function packModel ({ tagger, patterns, edges }: SpanModel): Uint8Array {
  const labelling = packTable(tagger, LABEL_COUNT)
  const edge = packTable(edges, 1)
  const head: Head = { format: FORMAT, labels: LABELS, labelling: labelling.part, edges: edge.part, transitions: Array.from(tagger.transitions), patterns }
  return brotliCompressSync(Buffer.concat([Buffer.from(`${JSON.stringify(head)}\n`), ...labelling.bytes, ...edge.bytes]))
}

/** @throws {Error} when the bytes are no model of this form. */
export function unpackModel (packed: Uint8Array): SpanModel {
  const bytes = brotliDecompressSync(packed)
  const end = bytes.indexOf(NEWLINE)
  // what follows the check is of the form that packModel writes
  const head = JSON.parse(bytes.subarray(0, end).toString()) as Head
  if (head.format !== FORMAT) throw new Error(`this is a model of the form ${head.format}, not ${FORMAT}`)
  const labelling = unpackTable(bytes.subarray(end + 1), head.labelling, LABEL_COUNT)
  const edges = unpackTable(bytes.subarray(end + 1 + labelling.length), head.edges, 1)
  return { tagger: { ...labelling.table, transitions: Float64Array.from(head.transitions) }, patterns: head.patterns, edges: edges.table }
}

function packTable ({ hashes, weights }: Table, width: number): { part: Part, bytes: Buffer[] } {
  const rows = Array.from(hashes.keys()).sort((a, b) => unsignedAt(hashes, a) - unsignedAt(hashes, b))
  const scale = stepOf(weights)
  const steps = Int8Array.from(rows.flatMap(row => Array.from(weights.subarray(row * width, (row + 1) * width), weight => Math.round(weight / scale))))
  return { part: { rows: rows.length, scale }, bytes: [packHashes(rows.map(row => unsignedAt(hashes, row))), Buffer.from(steps.buffer)] }
}

/** @returns the table and how many bytes it took. */
function unpackTable (bytes: Uint8Array, { rows, scale }: Part, width: number): { table: Table, length: number } {
  const { hashes, length } = unpackHashes(bytes, rows)
  const steps = new Int8Array(bytes.buffer, bytes.byteOffset + length, rows * width)
  return { table: { hashes, weights: Float64Array.from(steps, step => step * scale) }, length: length + rows * width }
}

const unsignedAt = (values: Int32Array, index: number): number => (values[index] ?? 0) >>> 0

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

function unpackHashes (bytes: Uint8Array, rows: number): { hashes: Int32Array, length: number } {
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
  return { hashes, length: at }
}
