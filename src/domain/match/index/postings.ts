import { Arena } from './arena.js'
import type { Column, SavedColumns } from './columns.js'
import { grown } from './growable.js'

/** Bits for the term's frequency in a posting; the rest is the slot, so an index holds up to 2^27 claims. */
const FREQUENCY_BITS = 5
export const MOST_FREQUENT = (1 << FREQUENCY_BITS) - 1
const SMALLEST_BLOCK = 2

/** Frequencies are stored in quarters, because a metonym counts less than once. */
export const FREQUENCY_UNIT = 4

/** The least posting that a slot can have: lists ascend as whole numbers, too, and are searched so. */
const leastOf = (slot: number): number => (slot << FREQUENCY_BITS) >>> 0
export const slotOf = (posting: number): number => posting >>> FREQUENCY_BITS
export const frequencyOf = (posting: number): number => posting & MOST_FREQUENT

const NONE = new Uint32Array(0)

/**
 * Posting lists of many terms, each a block of ascending slots that grows by half to a third. Slots come and go anywhere in a list: of the longest list
 * of a million claims four megabytes move, which takes less than a millisecond, so nothing is left to be merged later.
 */
export class Postings {
  readonly #arena = new Arena()
  #starts = new Uint32Array(0)
  #lengths = new Uint32Array(0)
  #sizes = new Uint32Array(0)

  /** Puts a slot into the list of a term (numbered from 0); it must not be in it. */
  insert (term: number, slot: number, frequency: number): void {
    this.#reserve(term)
    const length = this.#lengthOf(term)
    if (length === this.#sizes[term]) this.#grow(term, length)
    const list = this.#block(term, length + 1)
    const at = placeIn(list, slot, length)
    if (at < length) list.copyWithin(at + 1, at, length)
    list[at] = leastOf(slot) + frequency
    this.#lengths[term] = length + 1
  }

  /** Takes a slot out of the list of a term, which has to hold it. */
  remove (term: number, slot: number): void {
    const list = this.of(term)
    const at = placeIn(list, slot, list.length)
    list.copyWithin(at, at + 1)
    this.#lengths[term] = list.length - 1
  }

  /** The list of a term, by ascending slot; valid until the next change. */
  of (term: number): Uint32Array {
    const length = this.#lengthOf(term)
    return length === 0 ? NONE : this.#block(term, length)
  }

  save (): Column[] { return [...this.#arena.save(), this.#starts, this.#lengths, this.#sizes] }

  restore (saved: SavedColumns): void {
    this.#arena.restore(saved)
    this.#starts = saved.next(Uint32Array)
    this.#lengths = saved.next(Uint32Array)
    this.#sizes = saved.next(Uint32Array)
  }

  #block (term: number, length: number): Uint32Array {
    // the term has a block: it has a posting, or was reserved
    const start = this.#starts[term]!
    const place = this.#arena.placeOf(start)
    return this.#arena.pageOf(start).subarray(place, place + length)
  }

  #lengthOf (term: number): number { return this.#lengths[term] ?? 0 }

  #reserve (term: number): void {
    if (term < this.#starts.length) return
    this.#starts = grown(this.#starts, term + 1)
    this.#lengths = grown(this.#lengths, term + 1)
    this.#sizes = grown(this.#sizes, term + 1)
  }

  #grow (term: number, length: number): void {
    const size = nextSize(length)
    const to = this.#arena.allocate(size)
    if (length > 0) {
      this.#arena.pageOf(to).set(this.of(term), this.#arena.placeOf(to))
      // a list that has postings has a block
      this.#arena.release(this.#starts[term]!, length)
    }
    this.#starts[term] = to
    this.#sizes[term] = size
  }
}

/** 2, 3, 4, 6, 8, 12, 16 …: few sizes, so that blocks left behind find a taker, and a sixth of a list empty on average. */
function nextSize (size: number): number {
  if (size < SMALLEST_BLOCK) return SMALLEST_BLOCK
  const power = 2 ** Math.floor(Math.log2(size))
  return size === power && power > 1 ? power * 1.5 : power * 2
}

/** Where the slot is, or belongs, among the first `length` of the list; the end is looked at first, since new claims go there. */
export function placeIn (list: Uint32Array, slot: number, length: number): number {
  // the last of a list that is not empty
  return length === 0 || slotOf(list[length - 1]!) < slot ? length : placeBetween(list, leastOf(slot), 0, length)
}

/** The same from a place on, in steps that double: what is near is found by looking at what is near. */
export function placeFrom (list: Uint32Array, slot: number, from: number): number {
  const least = leastOf(slot)
  let low = from
  let step = 1
  // the place lies within the list: the loop's condition
  while (low + step < list.length && list[low + step]! < least) {
    low += step
    step *= 2
  }
  return placeBetween(list, least, low, Math.min(low + step, list.length))
}

function placeBetween (list: Uint32Array, least: number, from: number, to: number): number {
  let low = from
  let high = to
  while (low < high) {
    const middle = (low + high) >>> 1
    // the middle lies below the end
    if (list[middle]! < least) low = middle + 1
    else high = middle
  }
  return low
}
