import { createHash } from 'node:crypto'
import { open, rename, rm, type FileHandle } from 'node:fs/promises'
import { createMatchIndex, type MatchIndex } from './match-index.js'

/** What a snapshot says of itself; `cursor` is the place in the change log up to which its claims are current at least. */
export interface SnapshotHead { engineVersion: string, cursor: string, witnesses: Array<{ claimId: string, seq: number }> }

export interface Snapshot { head: SnapshotHead, index: MatchIndex }

/** Changes when the layout does. */
const MAGIC = 0x4f525332
/** A piece that is put together, hashed and written at once: some milliseconds. */
const PIECE_UNITS = 1 << 19
const DIGEST_UNITS = 5

/**
 * Writes an index to a file that appears whole or not at all, in pieces, while the index goes on changing: a claim that changes meanwhile is in the snapshot
 * as it was or as it is, or missing, and comes again with the change log from the cursor on.
 *
 * Layout, in 32-bit units: magic; then blocks, each after its length: the head as JSON, claims (bytes, then terms), the vocabulary as JSON; at last
 * the SHA-1 of all before it.
 */
export async function writeSnapshot (index: MatchIndex, path: string, head: SnapshotHead): Promise<void> {
  const own = `${path}.${createHash('sha1').update(JSON.stringify(head)).digest('hex').slice(0, 8)}`
  const file = await open(own, 'w')
  try {
    const writer = new PieceWriter(file)
    await writer.add(Uint32Array.of(MAGIC))
    await writer.add(jsonBlock(head))
    for (let slot = 0; slot < index.claims.slots; slot++) if (!index.claims.isVacant(slot)) await writer.add(claimBlock(index, slot))
    await writer.add(jsonBlock(index.statistics.vocabulary.terms))
    await writer.end()
    await file.sync()
    await file.close()
    await rename(own, path)
  } catch (error) {
    await file.close().catch(() => {})
    await rm(own, { force: true })
    throw error
  }
}

/**
 * The index out of a file; undefined where there is none, or it is not whole, not of this layout, or not trusted.
 *
 * @param isTrusted judges by what the snapshot says of itself.
 */
export async function readSnapshot (path: string, isTrusted: (head: SnapshotHead) => Promise<boolean>): Promise<Snapshot | undefined> {
  const file = await open(path, 'r').catch(() => undefined)
  if (file === undefined) return undefined
  try {
    // one that cannot be read is built anew
    const units = await readWhole(file).catch(() => undefined)
    if (units === undefined || units[0] !== MAGIC) return undefined
    // the digest tells that we wrote it, in this form
    const head = parse(blockAt(units, HEAD_AT)) as SnapshotHead
    return await isTrusted(head) ? { head, index: restored(units) } : undefined
  } finally {
    await file.close()
  }
}

/** The units before the digest, where that is theirs. */
async function readWhole (file: FileHandle): Promise<Uint32Array | undefined> {
  const { size } = await file.stat()
  if (size % 4 !== 0 || size <= 4 * DIGEST_UNITS) return undefined
  const bytes = Buffer.from(new ArrayBuffer(size))
  for (let at = 0; at < size;) {
    const { bytesRead } = await file.read(bytes, at, Math.min(size - at, 4 * PIECE_UNITS), at)
    if (bytesRead === 0) return undefined
    at += bytesRead
  }
  const end = size - 4 * DIGEST_UNITS
  const isOurs = createHash('sha1').update(bytes.subarray(0, end)).digest().equals(bytes.subarray(end))
  return isOurs ? new Uint32Array(bytes.buffer, 0, end / 4) : undefined
}

/** The head's block stands behind the magic. */
const HEAD_AT = 1

// a block begins with its length
const blockAt = (units: Uint32Array, at: number): Uint32Array => units.subarray(at + 1, nextAt(units, at))
const nextAt = (units: Uint32Array, at: number): number => at + 1 + units[at]!

/** The vocabulary, which is last, gives terms their numbers; then the claims follow one by one. */
function restored (units: Uint32Array): MatchIndex {
  const index = createMatchIndex()
  const first = nextAt(units, HEAD_AT)
  let last = HEAD_AT
  while (nextAt(units, last) < units.length) last = nextAt(units, last)
  for (const term of parse(blockAt(units, last)) as string[]) index.statistics.vocabulary.number(term)
  for (let at = first; at < last; at = nextAt(units, at)) {
    const block = blockAt(units, at)
    index.restore(block.subarray(1, 1 + block[0]!), block.subarray(1 + block[0]!))
  }
  return index
}

/** Its bytes' length, then the bytes. */
function jsonBlock (value: unknown): Uint32Array {
  const bytes = Buffer.from(JSON.stringify(value))
  const block = new Uint32Array(2 + Math.ceil(bytes.length / 4))
  block[0] = block.length - 1
  block[1] = bytes.length
  Buffer.from(block.buffer).set(bytes, 8)
  return block
}

const parse = (block: Uint32Array): unknown => JSON.parse(Buffer.from(block.buffer, block.byteOffset + 4, block[0]).toString())

function claimBlock ({ claims }: MatchIndex, slot: number): Uint32Array {
  const [claim, terms] = [claims.claimBlock(slot), claims.termBlock(slot)]
  const block = new Uint32Array(2 + claim.units + terms.units)
  block[0] = block.length - 1
  block[1] = claim.units
  block.set(claim.page.subarray(claim.at, claim.at + claim.units), 2)
  block.set(terms.page.subarray(terms.at, terms.at + terms.units), 2 + claim.units)
  return block
}

class PieceWriter {
  readonly #hash = createHash('sha1')
  readonly #file: FileHandle
  #parts: Uint32Array[] = []
  #units = 0

  constructor (file: FileHandle) { this.#file = file }

  async add (units: Uint32Array): Promise<void> {
    this.#parts.push(units)
    this.#units += units.length
    if (this.#units >= PIECE_UNITS) await this.#flush()
  }

  async end (): Promise<void> {
    await this.#flush()
    await this.#file.appendFile(this.#hash.digest())
  }

  async #flush (): Promise<void> {
    const bytes = Buffer.concat(this.#parts.map(part => Buffer.from(part.buffer, part.byteOffset, part.byteLength)))
    this.#parts = []
    this.#units = 0
    this.#hash.update(bytes)
    await this.#file.appendFile(bytes)
  }
}
