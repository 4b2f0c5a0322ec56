import { FREQUENCY_UNIT, frequencyOf, slotOf } from './postings.js'

/** A term of the query: its postings by ascending slot, its weight (rarity included), and what bounds its scores. */
export interface TermList { postings: Uint32Array, weight: number, mostFrequent: number, shortest: number }

export interface TopOptions {
  limit: number
  /** How many slots there are. */
  slots: number
  /** A slot's length, and by length the constant of the score's denominator. */
  lengths: readonly number[]
  norms: Float64Array
  /** Whether a slot may be found. */
  admits: (slot: number) => boolean
}

export interface ScoredSlot { slot: number, score: number }

/** Sums in another order differ by less than this; nothing is pruned that is so close. */
const ROUNDING = 1e-9

/**
 * The best slots by the sum over the lists of `weight * frequency / (frequency + norm)`, in no order, and with them all that tie with the last:
 * exactly what scoring every slot would give. Lists are read by falling bound; when those left cannot lift a new slot into the best, only slots
 * already seen are looked up.
 *
 * @see Turtle and Flood 1995, "Query evaluation: strategies and optimizations" (MaxScore).
 */
export function topSlots (lists: readonly TermList[], options: TopOptions): ScoredSlot[] {
  if (accumulator.length < options.slots) accumulator = new Float64Array(Math.max(1024, options.slots * 2))
  const touched: number[] = []
  try {
    return seenSlots(lists, options, touched).map(slot => ({ slot, score: scoreOf(slot, lists, options) }))
  } finally {
    for (const slot of touched) accumulator[slot] = 0
  }
}

let accumulator = new Float64Array(0)

// a slot lies below the number of slots, and so within the accumulator: see topSlots
const sumAt = (slot: number): number => accumulator[slot]!
// every slot has a length, and every length a norm
const normAt = (slot: number, { lengths, norms }: TopOptions): number => norms[lengths[slot]!]!

/** The slots that can be among the best; `touched` gets every slot whose sum must be cleared. */
function seenSlots (lists: readonly TermList[], options: TopOptions, touched: number[]): number[] {
  const ordered = lists.map(list => ({ list, bound: boundOf(list, options.norms) })).sort((a, b) => b.bound - a.bound)
  let left = ordered.reduce((sum, { bound }) => sum + bound, 0)
  let threshold = 0
  let seen: number[] | undefined
  for (const { list, bound } of ordered) {
    if (threshold > left + ROUNDING) seen = (seen ?? touched).filter(slot => sumAt(slot) + left > threshold - ROUNDING)
    if (seen === undefined) addAll(list, options, touched)
    else addTo(seen, list, options)
    left -= bound
    threshold = lowestOfBest(seen ?? touched, options.limit)
  }
  return (seen ?? touched).filter(slot => sumAt(slot) > 0 && sumAt(slot) > threshold - ROUNDING)
}

function boundOf ({ weight, mostFrequent, shortest }: TermList, norms: Float64Array): number {
  // the shortest length is one of those that have a norm
  return partOf(weight, mostFrequent, norms[shortest]!)
}

function partOf (weight: number, frequency: number, norm: number): number {
  const times = frequency / FREQUENCY_UNIT
  return weight * times / (times + norm)
}

/** A slot that may not be found sinks for good at its first touch. */
function addAll ({ postings, weight }: TermList, options: TopOptions, touched: number[]): void {
  for (const posting of postings) {
    const slot = slotOf(posting)
    const sum = sumAt(slot)
    if (sum === 0) touched.push(slot)
    if (sum === 0 && !options.admits(slot)) accumulator[slot] = -Infinity
    else accumulator[slot] = sum + partOf(weight, frequencyOf(posting), normAt(slot, options))
  }
}

function addTo (seen: readonly number[], { postings, weight }: TermList, options: TopOptions): void {
  for (const slot of seen) {
    const frequency = frequencyIn(postings, slot)
    if (frequency > 0) accumulator[slot] = sumAt(slot) + partOf(weight, frequency, normAt(slot, options))
  }
}

/** The slot's frequency in a list, 0 where it is not in it. */
function frequencyIn (postings: Uint32Array, slot: number): number {
  let low = 0
  let high = postings.length
  while (low < high) {
    const middle = (low + high) >>> 1
    // the middle lies below the end
    if (slotOf(postings[middle]!) < slot) low = middle + 1
    else high = middle
  }
  const posting = postings[low]
  return posting !== undefined && slotOf(posting) === slot ? frequencyOf(posting) : 0
}

/** The limit-th best sum so far, 0 while there are fewer. */
function lowestOfBest (slots: readonly number[], limit: number): number {
  // of one value at least: a limit of none still reads its first
  const best = new Float64Array(Math.max(1, limit))
  for (const slot of slots) {
    if (sumAt(slot) > best[0]!) sift(best, sumAt(slot))
  }
  return best[0]!
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
function scoreOf (slot: number, lists: readonly TermList[], options: TopOptions): number {
  const norm = normAt(slot, options)
  return lists.reduce((sum, { postings, weight }) => sum + partOf(weight, frequencyIn(postings, slot), norm), 0)
}
