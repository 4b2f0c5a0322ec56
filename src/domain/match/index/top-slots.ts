import { FREQUENCY_UNIT, frequencyOf, placeIn, slotOf } from './postings.js'

/** A term of the query: its postings by ascending slot, its weight (rarity included), and what bounds its scores. */
export interface TermList { postings: Uint32Array, weight: number, mostFrequent: number, shortest: number }

export interface TopOptions {
  limit: number
  /** How many slots there are. */
  slots: number
  /** A slot's length, and by length the constant of the score's denominator. */
  lengths: Uint16Array
  norms: Float64Array
  /** Whether a slot may be found; all by default. */
  admits?: ((slot: number) => boolean) | undefined
}

export interface ScoredSlot { slot: number, score: number }
interface BoundedList { list: TermList, bound: number }

/** Sums are kept in 32 bits, and differ from exact ones by less than this; nothing is pruned that is so close. */
const ROUNDING = 1e-3

/** Sums by slot, zero between searches, and the slots that have one; shared, for a search runs in one piece. */
let sums = new Float32Array(0)
let touched = new Int32Array(0)

/**
 * The best slots by the sum over the lists of `weight * frequency / (frequency + norm)`, in no order, and with them all that tie with the last:
 * exactly what scoring every slot would give. Lists are read by falling bound; when those left cannot lift a new slot into the best, only slots
 * already seen are looked up.
 *
 * @see Turtle and Flood 1995, "Query evaluation: strategies and optimizations" (MaxScore).
 */
export function topSlots (lists: readonly TermList[], options: TopOptions): ScoredSlot[] {
  if (sums.length < options.slots) {
    sums = new Float32Array(Math.max(1024, options.slots * 2))
    touched = new Int32Array(sums.length)
  }
  const ordered = lists.map(list => ({ list, bound: boundOf(list, options.norms) })).sort((a, b) => b.bound - a.bound)
  const { read, count, left } = readLists(ordered, options)
  const seen = lookUp(ordered.slice(read), touched.subarray(0, count), left, options)
  const found = Array.from(seen, slot => ({ slot, score: scoreOf(slot, lists, options) }))
  for (let i = 0; i < count; i++) sums[touched[i]!] = 0
  return found
}

/** Reads whole lists while what is left could still lift an unseen slot; yields how many were read, how many slots have sums, and what is left. */
function readLists (ordered: readonly BoundedList[], options: TopOptions): { read: number, count: number, left: number } {
  let left = ordered.reduce((sum, { bound }) => sum + bound, 0)
  let [reached, count, threshold, read] = [0, 0, 0, 0]
  for (const { list, bound } of ordered) {
    if (threshold > left + ROUNDING) break
    count = addAll(list, count, options)
    read++
    left -= bound
    reached += bound
    // slots lie below the number of slots, and so within the sums
    if (reached > left) threshold = lowestOfBest(touched.subarray(0, count), options.limit)
  }
  return { read, count, left }
}

/** Adds to every slot of a list, and notes those that had no sum; one that may not be found sinks for good at its first touch. */
function addAll ({ postings, weight }: TermList, count: number, { lengths, norms, admits }: TopOptions): number {
  const own = sums
  for (let i = 0; i < postings.length; i++) {
    // the place lies within the list, a slot has a length, and every length a norm
    const posting = postings[i]!
    const slot = slotOf(posting)
    const sum = own[slot]!
    const times = frequencyOf(posting) / FREQUENCY_UNIT
    own[slot] = sum + weight * times / (times + norms[lengths[slot]!]!)
    if (sum !== 0) continue
    touched[count++] = slot
    if (admits !== undefined && !admits(slot)) own[slot] = -Infinity
  }
  return count
}

/** Looks the slots up in the lists that were not read, and drops those that cannot be among the best any more. */
function lookUp (lists: readonly BoundedList[], slots: Int32Array, left: number, options: TopOptions): Int32Array {
  let seen = keep(slots, lowestOfBest(slots, options.limit) - left)
  let sorted = false
  for (const { list, bound } of lists) {
    if (list.postings.length < STREAMED * seen.length) addWhereSeen(list, options)
    else {
      // look-ups go on from one another; by now few slots are left to sort
      if (!sorted) seen.sort()
      sorted = true
      addTo(seen, list, options)
    }
    left -= bound
    seen = keep(seen, lowestOfBest(seen, options.limit) - left)
  }
  return seen
}

/** A list that is so many times as long as what is sought is read faster than searched. */
const STREAMED = 8

/** The slots, in new memory the first time, whose sums may still be high enough; one that may not be found has none. */
function keep (slots: Int32Array, lowest: number): Int32Array {
  const kept = slots.buffer === touched.buffer ? new Int32Array(slots.length) : slots
  let count = 0
  for (let i = 0; i < slots.length; i++) {
    // the place lies within the slots
    const slot = slots[i]!
    const sum = sums[slot]!
    if (sum > 0 && sum > lowest - ROUNDING) kept[count++] = slot
  }
  return kept.subarray(0, count)
}

function addWhereSeen ({ postings, weight }: TermList, { lengths, norms }: TopOptions): void {
  const own = sums
  for (let i = 0; i < postings.length; i++) {
    // as in addAll
    const posting = postings[i]!
    const slot = slotOf(posting)
    if (own[slot]! > 0) own[slot]! += partOf(weight, frequencyOf(posting), norms[lengths[slot]!]!)
  }
}

function addTo (seen: Int32Array, { postings, weight }: TermList, { lengths, norms }: TopOptions): void {
  let from = 0
  for (let i = 0; i < seen.length; i++) {
    // the place lies within the slots, a slot has a length, and every length a norm
    const slot = seen[i]!
    from = placeIn(postings, slot, postings.length, from)
    const posting = postings[from]
    if (posting !== undefined && slotOf(posting) === slot) sums[slot]! += partOf(weight, frequencyOf(posting), norms[lengths[slot]!]!)
  }
}

function boundOf ({ weight, mostFrequent, shortest }: TermList, norms: Float64Array): number {
  // the shortest length is one of those that have a norm
  return partOf(weight, mostFrequent, norms[shortest]!)
}

function partOf (weight: number, frequency: number, norm: number): number {
  const times = frequency / FREQUENCY_UNIT
  return weight * times / (times + norm)
}

/** The limit-th best sum so far, 0 while there are fewer. */
function lowestOfBest (slots: Int32Array, limit: number): number {
  // of one value at least: a limit of none still reads its first
  const best = new Float64Array(Math.max(1, limit))
  let lowest = 0
  for (let i = 0; i < slots.length; i++) {
    // the place lies within the slots
    const sum = sums[slots[i]!]!
    if (sum <= lowest) continue
    sift(best, sum)
    lowest = best[0]!
  }
  return lowest
}

/** Puts a value in the place of the lowest of a heap. */
function sift (heap: Float64Array, value: number): void {
  let hole = 0
  for (let child = 1; child < heap.length; child = 2 * hole + 1) {
    if (child + 1 < heap.length && heap[child + 1]! < heap[child]!) child++
    // the child lies within the heap: the loop's condition
    if (heap[child]! >= value) break
    heap[hole] = heap[child]!
    hole = child
  }
  heap[hole] = value
}

/** Scores again in the order of the lists, so that equal claims get equal scores to the last bit whatever was pruned. */
function scoreOf (slot: number, lists: readonly TermList[], { lengths, norms }: TopOptions): number {
  const norm = norms[lengths[slot]!]!
  let score = 0
  for (const { postings, weight } of lists) {
    const posting = postings[placeIn(postings, slot, postings.length)]
    if (posting !== undefined && slotOf(posting) === slot) score += partOf(weight, frequencyOf(posting), norm)
  }
  return score
}
