import type { IndexedClaim } from '../../../store/store.js'
import { Arena } from './arena.js'
import { decodeClaim, encodeClaim, idIn } from './claim-bytes.js'
import type { Column, SavedColumns } from './columns.js'
import { grown } from './growable.js'
import { IdTable } from './id-table.js'

/** A block of the arena: where it begins in which page. */
export interface Block { page: Uint32Array, bytes: Buffer, at: number, units: number }

/** The claims of an index by slot, a small number each; slots of removed claims are given out again. */
export class ClaimTable {
  readonly #arena = new Arena()
  readonly #ids = new IdTable(slot => this.idAt(slot))
  readonly #vacant: number[] = []
  #claimStarts = new Uint32Array(0)
  /** In units; 0 is an empty slot. */
  #claimSizes = new Uint32Array(0)
  #termStarts = new Uint32Array(0)
  #termSizes = new Uint32Array(0)
  /** In terms, by slot. */
  lengths = new Uint16Array(0)
  /** How many slots there are, empty ones too. */
  slots = 0

  get size (): number { return this.#ids.size }

  find (id: string): number | undefined { return this.#ids.find(id) }

  /** Puts a claim into a slot of its own; its id must not be there. */
  add (claim: IndexedClaim, terms: Uint32Array, length: number): number {
    const slot = this.#vacant.pop() ?? this.#addSlot()
    const units = encodeClaim(claim)
    this.#claimStarts[slot] = this.#store(units)
    this.#claimSizes[slot] = units.length
    this.#termStarts[slot] = this.#store(terms)
    this.#termSizes[slot] = terms.length
    this.lengths[slot] = length
    this.#ids.add(claim.id, slot)
    return slot
  }

  /** Puts a claim with the same id and the same words in the place of the one in the slot. */
  replace (slot: number, claim: IndexedClaim): void {
    this.#release(this.#claimStarts, this.#claimSizes, slot)
    const units = encodeClaim(claim)
    this.#claimStarts[slot] = this.#store(units)
    this.#claimSizes[slot] = units.length
  }

  remove (slot: number): void {
    this.#ids.remove(this.idAt(slot))
    this.#release(this.#claimStarts, this.#claimSizes, slot)
    this.#release(this.#termStarts, this.#termSizes, slot)
    this.#claimSizes[slot] = 0
    this.#vacant.push(slot)
  }

  isVacant (slot: number): boolean { return this.#claimSizes[slot] === 0 }

  claimAt (slot: number): IndexedClaim {
    const { page, bytes, at } = this.claimBlock(slot)
    return decodeClaim(page, bytes, at)
  }

  idAt (slot: number): string {
    const { page, bytes, at } = this.claimBlock(slot)
    return idIn(page, bytes, at)
  }

  /** Its bytes, see {@link encodeClaim}. */
  claimBlock (slot: number): Block { return this.#block(this.#claimStarts, this.#claimSizes, slot) }
  /** Its terms, see `claimTerms`. */
  termBlock (slot: number): Block { return this.#block(this.#termStarts, this.#termSizes, slot) }

  save (): Column[] {
    const columns = [this.#claimStarts, this.#claimSizes, this.#termStarts, this.#termSizes, this.lengths]
    return [...this.#arena.save(), ...this.#ids.save(), ...columns.map(column => column.slice(0, this.slots))]
  }

  /** Takes the place of an empty one. */
  restore (saved: SavedColumns): void {
    this.#arena.restore(saved)
    this.#ids.restore(saved)
    this.#claimStarts = saved.next(Uint32Array)
    this.#claimSizes = saved.next(Uint32Array)
    this.#termStarts = saved.next(Uint32Array)
    this.#termSizes = saved.next(Uint32Array)
    this.lengths = saved.next(Uint16Array)
    this.slots = this.lengths.length
    for (let slot = 0; slot < this.slots; slot++) if (this.isVacant(slot)) this.#vacant.push(slot)
  }

  #block (starts: Uint32Array, sizes: Uint32Array, slot: number): Block {
    // a slot lies within the columns
    const start = starts[slot]!
    return { page: this.#arena.pageOf(start), bytes: this.#arena.bytesOf(start), at: this.#arena.placeOf(start), units: sizes[slot]! }
  }

  #store (units: Uint32Array): number {
    const start = this.#arena.allocate(units.length)
    this.#arena.pageOf(start).set(units, this.#arena.placeOf(start))
    return start
  }

  #release (starts: Uint32Array, sizes: Uint32Array, slot: number): void {
    // a slot lies within the columns
    this.#arena.release(starts[slot]!, sizes[slot]!)
  }

  #addSlot (): number {
    const slot = this.slots++
    this.#claimStarts = grown(this.#claimStarts, this.slots)
    this.#claimSizes = grown(this.#claimSizes, this.slots)
    this.#termStarts = grown(this.#termStarts, this.slots)
    this.#termSizes = grown(this.#termSizes, this.slots)
    this.lengths = grown(this.lengths, this.slots)
    return slot
  }
}
