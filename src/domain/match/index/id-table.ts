import type { Column, SavedColumns } from './columns.js'
import { grown } from './growable.js'

const SMALLEST = 1024

/**
 * Slots by id: open addressing over typed arrays, since a Map of a million ids takes a hundred megabytes. The ids themselves stand with the claims.
 *
 * @see Knuth, "The Art of Computer Programming" 3, 6.4, algorithm R: removal by moving up what follows.
 */
export class IdTable {
  /** Slot + 1; 0 is free. */
  #table = new Uint32Array(SMALLEST)
  /** By slot. */
  #hashes = new Uint32Array(0)
  size = 0

  /** @param idAt the id of a slot that was added. */
  constructor (readonly idAt: (slot: number) => string) {}

  find (id: string): number | undefined {
    const slot = this.#entry(this.#placeOf(id, hashOf(id)))
    return slot === 0 ? undefined : slot - 1
  }

  /** The id must not be there. */
  add (id: string, slot: number): void {
    this.#hashes = grown(this.#hashes, slot + 1)
    this.#hashes[slot] = hashOf(id)
    if (2 * ++this.size > this.#table.length) this.#enlarge()
    this.#table[this.#placeOf(id, hashOf(id))] = slot + 1
  }

  /** The id must be there. */
  remove (id: string): void {
    this.size--
    let hole = this.#placeOf(id, hashOf(id))
    this.#table[hole] = 0
    for (let at = this.#next(hole); this.#entry(at) !== 0; at = this.#next(at)) {
      const home = this.#homeOf(this.#hashAt(this.#entry(at) - 1))
      const staysBehind = hole <= at ? hole < home && home <= at : hole < home || home <= at
      if (staysBehind) continue
      this.#table[hole] = this.#entry(at)
      this.#table[at] = 0
      hole = at
    }
  }

  save (): Column[] { return [this.#table, this.#hashes] }

  restore (saved: SavedColumns): void {
    this.#table = saved.next(Uint32Array)
    this.#hashes = saved.next(Uint32Array)
    this.size = this.#table.reduce((size, entry) => entry === 0 ? size : size + 1, 0)
  }

  #placeOf (id: string, hash: number): number {
    let at = this.#homeOf(hash)
    while (this.#entry(at) !== 0 && !this.#holds(this.#entry(at) - 1, id, hash)) at = this.#next(at)
    return at
  }

  #holds (slot: number, id: string, hash: number): boolean { return this.#hashAt(slot) === hash && this.idAt(slot) === id }

  // places and slots lie within the arrays
  #entry (at: number): number { return this.#table[at]! }
  #hashAt (slot: number): number { return this.#hashes[slot]! }
  #homeOf (hash: number): number { return hash & (this.#table.length - 1) }
  #next (at: number): number { return (at + 1) & (this.#table.length - 1) }

  #enlarge (): void {
    const entries = this.#table.filter(entry => entry !== 0)
    this.#table = new Uint32Array(2 * this.#table.length)
    for (const entry of entries) {
      let at = this.#homeOf(this.#hashAt(entry - 1))
      while (this.#entry(at) !== 0) at = this.#next(at)
      this.#table[at] = entry
    }
  }
}

/** FNV-1a over the code units, its bits mixed once more: ids made one after another differ in few. */
function hashOf (id: string): number {
  let hash = 0x811C9DC5
  for (let i = 0; i < id.length; i++) hash = Math.imul(hash ^ id.charCodeAt(i), 0x01000193)
  hash = Math.imul(hash ^ (hash >>> 15), 0x2C1B3C6D)
  return (hash ^ (hash >>> 13)) >>> 0
}
