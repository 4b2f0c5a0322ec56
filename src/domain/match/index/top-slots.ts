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
 * already seen are looked up, as long as they may still be among the best. What that takes is known early: the slots that are best so far are looked up first.
 *
 * @see Turtle and Flood 1995, "Query evaluation: strategies and optimizations" (MaxScore).
 */
export function topSlots (lists: readonly TermList[], options: TopOptions): ScoredSlot[] {
  if (sums.length < options.slots) {
    sums = new Float32Array(Math.max(1024, options.slots * 2))
    touched = new Int32Array(sums.length)
  }
  const ordered = lists.map(list => ({ list, bound: boundOf(list, options.norms) })).sort((a, b) => b.bound - a.bound)
  const { read, ...reached } = readLists(ordered, options)
  const seen = lookUp(ordered.slice(read), reached, options)
  const found = Array.from(seen, slot => ({ slot, score: scoreOf(slot, lists, options) }))
  for (let i = 0; i < reached.count; i++) sums[touched[i]!] = 0
  return found
}

/** How many slots have sums, what the lists that were not read may add to one, and what a slot has to reach at least. */
interface Reached { count: number, left: number, threshold: number }

/** Reads whole lists while what is left could still lift an unseen slot. */
function readLists (ordered: readonly BoundedList[], options: TopOptions): Reached & { read: number } {
  let left = ordered.reduce((sum, { bound }) => sum + bound, 0)
  let [count, threshold, read] = [0, 0, 0]
  for (const [index, { list, bound }] of ordered.entries()) {
    // short lists are read faster than looked up
    if (list.postings.length > SHORT) threshold = lowestOfBest(touched.subarray(0, count), ordered.slice(index), options)
    if (threshold > left + ROUNDING) break
    count = addAll(list, count, options)
    read++
    left -= bound
  }
  return { read, count, left, threshold }
}

/** Postings that are read in some ten microseconds. */
const SHORT = 4000

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

/** Looks the slots that were seen up in the lists that were not read, and drops those that cannot be among the best any more. */
function lookUp (lists: readonly BoundedList[], { count, left, threshold }: Reached, options: TopOptions): Int32Array {
  let seen = keep(touched.subarray(0, count), threshold - left)
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
    seen = keep(seen, threshold - left)
  }
  return keep(seen, lowestOf(bestOf(seen, options.limit), options.limit))
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

function addTo (seen: Int32Array, list: TermList, options: TopOptions): void {
  const parts = new Float64Array(seen.length)
  addParts(parts, seen, list, options)
  for (let i = 0; i < seen.length; i++) sums[seen[i]!]! += parts[i]!
}

/** Adds to the scores of slots, which ascend, what a list has for them. */
function addParts (scores: Float64Array, slots: Int32Array, { postings, weight }: TermList, { lengths, norms }: TopOptions): void {
  let from = 0
  for (let i = 0; i < slots.length; i++) {
    // the place lies within the slots, a slot has a length, and every length a norm
    const slot = slots[i]!
    from = placeIn(postings, slot, postings.length, from)
    const posting = postings[from]
    if (posting !== undefined && slotOf(posting) === slot) scores[i]! += partOf(weight, frequencyOf(posting), norms[lengths[slot]!]!)
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

/** What the limit-th best slot has at least, 0 while there are fewer: the lowest score of those that have the best sums so far. */
function lowestOfBest (slots: Int32Array, unread: readonly BoundedList[], options: TopOptions): number {
  const best = bestOf(slots, options.limit)
  if (best.length < options.limit) return 0
  best.sort()
  const scores = Float64Array.from(best, slot => sums[slot]!)
  for (const { list } of unread) addParts(scores, best, list, options)
  return scores.reduce((lowest, score) => Math.min(lowest, score), Infinity)
}

/** The lowest sum of as many slots as the limit, 0 of fewer. */
const lowestOf = (slots: Int32Array, limit: number): number =>
  slots.length < limit ? 0 : slots.reduce((lowest, slot) => Math.min(lowest, sums[slot]!), Infinity)

/** The slots with the highest sums, as many as the limit or all that have one, in no order. */
function bestOf (slots: Int32Array, limit: number): Int32Array {
  const heap = new Int32Array(limit)
  let size = 0
  let lowest = 0
  for (let i = 0; i < slots.length; i++) {
    // the place lies within the slots
    const slot = slots[i]!
    const sum = sums[slot]!
    if (sum <= lowest) continue
    if (size < limit) rise(heap, size++, slot)
    else sink(heap, slot)
    if (size === limit) lowest = sums[heap[0]!]!
  }
  return heap.subarray(0, size)
}

/** Puts a slot into a heap by sums, at its end. */
function rise (heap: Int32Array, end: number, slot: number): void {
  let hole = end
  for (let parent = (hole - 1) >> 1; hole > 0 && sums[heap[parent]!]! > sums[slot]!; parent = (hole - 1) >> 1) {
    heap[hole] = heap[parent]!
    hole = parent
  }
  heap[hole] = slot
}

/** Puts a slot in the place of the lowest of a heap. */
function sink (heap: Int32Array, slot: number): void {
  let hole = 0
  for (let child = 1; child < heap.length; child = 2 * hole + 1) {
    if (child + 1 < heap.length && sums[heap[child + 1]!]! < sums[heap[child]!]!) child++
    // the child lies within the heap: the loop's condition
    if (sums[heap[child]!]! >= sums[slot]!) break
    heap[hole] = heap[child]!
    hole = child
  }
  heap[hole] = slot
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
