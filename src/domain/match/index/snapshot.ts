import { createHash, type Hash } from 'node:crypto'
import { open, rename, rm, type FileHandle } from 'node:fs/promises'
import { emptyColumn, kindOfColumn, type Column } from './columns.js'
import { createMatchIndex, type MatchIndex } from './match-index.js'

/** What a snapshot says of itself; `cursor` is the place in the change log up to which its claims are current at least. */
export interface SnapshotHead { engineVersion: string, cursor: string, witnesses: Array<{ claimId: string, seq: number }> }

export interface Snapshot { head: SnapshotHead, index: MatchIndex }

/** Changes when the layout does. */
const MAGIC = 'onrecord index 4'
/** A number of so many digits is how long the head is. */
const LENGTH_DIGITS = 12
const HEX_DIGEST = 40
const PREFIX = MAGIC.length + LENGTH_DIGITS + HEX_DIGEST
const DIGEST = 20

interface Layout { head: SnapshotHead, columns: Array<{ kind: string, length: number }> }

/**
 * Writes an index to a file that appears whole or not at all. The index must not change until this is done: some seconds for a million claims, in which
 * it can be asked, since no piece takes longer than some milliseconds.
 *
 * Layout: magic, the length of the head and its SHA-1, the head as JSON with kind and length of each column, the columns' bytes, the SHA-1 of all before it.
 */
export async function writeSnapshot (index: MatchIndex, path: string, head: SnapshotHead): Promise<void> {
  const own = `${path}.${createHash('sha1').update(JSON.stringify(head)).digest('hex').slice(0, 8)}`
  const file = await open(own, 'w')
  try {
    const columns = index.save()
    const hash = createHash('sha1')
    const layout = Buffer.from(JSON.stringify({ head, columns: columns.map(column => ({ kind: kindOfColumn(column), length: column.length })) }))
    await append(file, hash, Buffer.from(MAGIC + String(layout.length).padStart(LENGTH_DIGITS) + sha1(layout)))
    await append(file, hash, layout)
    for (const column of columns) await append(file, hash, bytesOf(column))
    await file.appendFile(hash.digest())
    await file.sync()
    await file.close()
    await rename(own, path)
  } catch (error) {
    await file.close().catch(() => {})
    await rm(own, { force: true })
    throw error
  }
}

async function append (file: FileHandle, hash: Hash, bytes: Buffer): Promise<void> {
  hash.update(bytes)
  await file.appendFile(bytes)
}

const bytesOf = ({ buffer, byteOffset, byteLength }: Column): Buffer => Buffer.from(buffer, byteOffset, byteLength)

/**
 * The index out of a file; undefined where there is none, or it is not whole, not of this layout, or not trusted.
 *
 * @param isTrusted judges by what the snapshot says of itself.
 */
export async function readSnapshot (path: string, isTrusted: (head: SnapshotHead) => Promise<boolean>): Promise<Snapshot | undefined> {
  const file = await open(path, 'r').catch(() => undefined)
  if (file === undefined) return undefined
  try {
    const reader = new Reader(file)
    // one that was cut or damaged, or is no file at all, is built anew
    const layout = await readLayout(reader).catch(() => undefined)
    if (layout === undefined || !await isTrusted(layout.head)) return undefined
    const index = await readIndex(reader, layout).catch(() => undefined)
    return index && { head: layout.head, index }
  } finally {
    await file.close()
  }
}

async function readLayout (reader: Reader): Promise<Layout | undefined> {
  const prefix = (await reader.fill(Buffer.alloc(PREFIX))).toString('latin1')
  if (!prefix.startsWith(MAGIC)) return undefined
  const layout = await reader.fill(Buffer.alloc(Number(prefix.slice(MAGIC.length, -HEX_DIGEST))))
  // the digest tells that we wrote it, in this form
  return sha1(layout) === prefix.slice(-HEX_DIGEST) ? JSON.parse(layout.toString()) as Layout : undefined
}

async function readIndex (reader: Reader, { columns }: Layout): Promise<MatchIndex | undefined> {
  const read: Column[] = []
  for (const { kind, length } of columns) read.push(await reader.fill(emptyColumn(kind, length)))
  if (!await reader.isOver()) return undefined
  const index = createMatchIndex()
  index.restore(read)
  return index
}

const sha1 = (bytes: Buffer): string => createHash('sha1').update(bytes).digest('hex')

/** Reads a file from its beginning, and hashes what it read. */
class Reader {
  readonly #hash = createHash('sha1')
  readonly #file: FileHandle
  #at = 0

  constructor (file: FileHandle) { this.#file = file }

  /** @throws {RangeError} where the file ends before. */
  async fill<T extends Column> (column: T): Promise<T> {
    const bytes = bytesOf(column)
    for (let filled = 0; filled < bytes.length;) {
      const { bytesRead } = await this.#file.read(bytes, filled, bytes.length - filled, this.#at)
      if (bytesRead === 0) throw new RangeError('the file ends here')
      filled += bytesRead
      this.#at += bytesRead
    }
    this.#hash.update(bytes)
    return column
  }

  /** Whether nothing follows but the digest of what was read. */
  async isOver (): Promise<boolean> {
    const digest = this.#hash.digest()
    const end = Buffer.alloc(DIGEST + 1)
    const { bytesRead } = await this.#file.read(end, 0, end.length, this.#at)
    return bytesRead === DIGEST && digest.equals(end.subarray(0, DIGEST))
  }
}
