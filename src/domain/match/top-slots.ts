import { FREQUENCY_UNIT, frequencyOf, slotOf } from './postings.js'

/** A term of the query: its postings by ascending slot, its weight (rarity included), and what bounds its scores. */
export interface TermList { postings: Uint32Array, weight: number, mostFrequent: number, shortest: number }

export interface TopOptions {
  limit: number
  /** How many slots there are. */
  slots: number
  /** A slot's length, and by length the constant of the score's denominator. */
  lengths: ArrayLike<number>
  norms: Float64Array
  /** Whether a slot may be found. */
  admits: (slot: number) => boolean
  /** Ties go to the lower id. */
  idOf: (slot: number) => string
}

/** Sums in another order differ by less than this; nothing is pruned that is so close. */
const ROUNDING = 1e-9

let accumulator = new Float64Array(0)

/**
 * The best slots by the sum over the lists of `weight * frequency / (frequency + norm)`, best first, ties by id: exactly what scoring
 * every slot would give. Lists are read by falling bound; when those left cannot lift a new slot into the best, only slots already seen are looked up.
 *
 * @see Turtle and Flood 1995, "Query evaluation: strategies and optimizations" (MaxScore).
 */
export function topSlots (lists: readonly TermList[], options: TopOptions): Array<{ slot: number, score: number }> {
  if (accumulator.length < options.slots) accumulator = new Float64Array(Math.max(1024, options.slots * 2))
  const touched: number[] = []
  try {
    return rank(lists, options, seenSlots(lists, options, touched))
  } finally {
    for (const slot of touched) accumulator[slot] = 0
  }
}

/** The slots that can be among the best; `touched` gets every slot whose sum must be cleared. */
function seenSlots (lists: readonly TermList[], options: TopOptions, touched: number[]): number[] {
  const ordered = lists.map(list => ({ list, bound: boundOf(list, options.norms) })).sort((a, b) => b.bound - a.bound)
  let left = ordered.reduce((sum, { bound }) => sum + bound, 0)
  let threshold = -Infinity
  let open = true
  let seen = touched
  for (const { list, bound } of ordered) {
    if (open && threshold > left + ROUNDING) {
      open = false
      seen = touched.filter(slot => (accumulator[slot] ?? 0) + left > threshold - ROUNDING)
    }
    if (open) addAll(list, options, touched)
    else addTo(seen, list, options)
    left -= bound
    threshold = lowestOfBest(seen, options.limit)
    if (!open) seen = seen.filter(slot => (accumulator[slot] ?? 0) + left > threshold - ROUNDING * 2)
  }
  return seen.filter(slot => (accumulator[slot] ?? 0) > Math.max(0, threshold - ROUNDING))
}

function boundOf ({ weight, mostFrequent, shortest }: TermList, norms: Float64Array): number {
  return partOf(weight, mostFrequent, norms[shortest] ?? 0)
}

function partOf (weight: number, frequency: number, norm: number): number {
  const times = frequency / FREQUENCY_UNIT
  return weight * times / (times + norm)
}

function addAll ({ postings, weight }: TermList, { lengths, norms, admits }: TopOptions, touched: number[]): void {
  for (const posting of postings) {
    const slot = slotOf(posting)
    const sum = accumulator[slot] ?? 0
    if (sum === 0) touched.push(slot)
    if (sum === 0 && !admits(slot)) accumulator[slot] = -Infinity
    else accumulator[slot] = sum + partOf(weight, frequencyOf(posting), norms[lengths[slot] ?? 0] ?? 0)
  }
}

function addTo (seen: readonly number[], { postings, weight }: TermList, { lengths, norms }: TopOptions): void {
  for (const slot of seen) {
    const frequency = frequencyIn(postings, slot)
    if (frequency > 0) accumulator[slot] = (accumulator[slot] ?? 0) + partOf(weight, frequency, norms[lengths[slot] ?? 0] ?? 0)
  }
}

/** The slot's frequency in a list, 0 where it is not in it. */
function frequencyIn (postings: Uint32Array, slot: number): number {
  let low = 0
  let high = postings.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if (slotOf(postings[middle] ?? 0) < slot) low = middle + 1
    else high = middle
  }
  const posting = postings[low]
  return posting !== undefined && slotOf(posting) === slot ? frequencyOf(posting) : 0
}

/** The limit-th best sum so far; -Infinity while there are fewer. */
function lowestOfBest (slots: readonly number[], limit: number): number {
  if (slots.length < limit) return -Infinity
  const best = new Float64Array(limit).fill(-Infinity)
  for (const slot of slots) {
    const sum = accumulator[slot] ?? 0
    if (sum > (best[0] ?? 0)) sift(best, sum)
  }
  return best[0] ?? -Infinity
}

/** Puts a value in the place of the lowest of a heap. */
function sift (heap: Float64Array, value: number): void {
  let hole = 0
  for (let child = 1; child < heap.length; child = 2 * hole + 1) {
    if (child + 1 < heap.length && (heap[child + 1] ?? 0) < (heap[child] ?? 0)) child++
    if ((heap[child] ?? 0) >= value) break
    heap[hole] = heap[child] ?? 0
    hole = child
  }
  heap[hole] = value
}

/** Scores again in the order of the lists, so that equal claims get equal scores to the last bit whatever was pruned. */
function rank (lists: readonly TermList[], { limit, lengths, norms, idOf }: TopOptions, slots: readonly number[]): Array<{ slot: number, score: number }> {
  const scored = slots.map(slot => {
    const norm = norms[lengths[slot] ?? 0] ?? 0
    return { slot, score: lists.reduce((sum, { postings, weight }) => sum + partOf(weight, frequencyIn(postings, slot), norm), 0) }
  })
  return scored.sort((a, b) => b.score - a.score || (idOf(a.slot) < idOf(b.slot) ? -1 : 1)).slice(0, limit)
}
