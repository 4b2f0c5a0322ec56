import { FREQUENCY_UNIT, frequencyOf, placeFrom, slotOf } from './postings.js'

/** A term of the query: its postings by ascending slot, its weight (rarity included), and what bounds its scores. */
export interface TermList { postings: Uint32Array, weight: number, mostFrequent: number, shortest: number }

/** Beyond every slot. */
const NO_SLOT = 2 ** 31 - 1

export interface Slots {
  /** A slot's length, and by length the constant of the score's denominator. */
  lengths: Uint16Array
  norms: Float64Array
  /** Whether a slot may be found; all by default. */
  admits?: ((slot: number) => boolean) | undefined
}

/** Added and taken away again, it leaves a multiple of 2^-30 of what is below 2^20. */
const TO_GRID = 1.5 * 2 ** 22

/** What a posting adds to the score of its slot, on a grid on which sums are exact: in whatever order they are added up, what ties is equal. */
export function partOf (weight: number, frequency: number, norm: number): number {
  const times = frequency / FREQUENCY_UNIT
  return weight * times / (times + norm) + TO_GRID - TO_GRID
}

/**
 * Slots, ascending, with the sums of their scores so far. A list is gone through beside them: to look every slot up in tables of a million would wait for
 * memory each time.
 */
export class Sums {
  slots = new Int32Array(0)
  scores = new Float64Array(0)
  count = 0

  /** Those at some places, ascending, in new memory. */
  at (places: Int32Array): Sums {
    const some = new Sums()
    // the places lie within
    some.slots = places.map(place => this.slots[place]!)
    some.scores = Float64Array.from(places, place => this.scores[place]!)
    some.count = places.length
    return some
  }

  /** Becomes what others are with the slots of a list added; a slot that may not be found has no score for good. */
  merge (others: Sums, { postings, weight }: TermList, { lengths, norms, admits }: Slots): void {
    this.#reserve(others.count + postings.length)
    // variables, for a field is read anew in each turn
    const { slots, scores } = this
    const { slots: known, scores: before, count: end } = others
    let [count, from] = [0, 0]
    for (let at = 0; at < postings.length;) {
      // the places lie within the lists, a slot has a length, and every length a norm
      const posting = postings[at]!
      const slot = slotOf(posting)
      const next = from < end ? known[from]! : NO_SLOT
      slots[count] = next < slot ? next : slot
      if (next < slot) {
        scores[count++] = before[from++]!
        continue
      }
      const sum = next === slot ? before[from++]! : admits === undefined || admits(slot) ? 0 : -Infinity
      scores[count++] = sum + partOf(weight, frequencyOf(posting), norms[lengths[slot]!]!)
      at++
    }
    slots.set(known.subarray(from, end), count)
    scores.set(before.subarray(from, end), count)
    this.count = count + end - from
  }

  /** Adds what a list has for the slots that are there. */
  lookUp ({ postings, weight }: TermList, { lengths, norms }: Slots): void {
    const { slots, scores, count } = this
    let at = 0
    for (let i = 0; i < count; i++) {
      // as in merge
      const slot = slots[i]!
      at = placeFrom(postings, slot, at)
      const posting = postings[at]
      if (posting !== undefined && slotOf(posting) === slot) scores[i]! += partOf(weight, frequencyOf(posting), norms[lengths[slot]!]!)
    }
  }

  /** Drops what has less. */
  keep (lowest: number): void {
    const { slots, scores, count } = this
    let kept = 0
    for (let i = 0; i < count; i++) {
      // the place lies within the sums
      if (scores[i]! < lowest) continue
      slots[kept] = slots[i]!
      scores[kept++] = scores[i]!
    }
    this.count = kept
  }

  #reserve (count: number): void {
    if (count <= this.slots.length) return
    this.slots = new Int32Array(2 * count)
    this.scores = new Float64Array(2 * count)
  }
}
