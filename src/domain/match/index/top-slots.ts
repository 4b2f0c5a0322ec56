import { bestPlaces } from './best-places.js'
import { partOf, Sums, type Slots, type TermList } from './sums.js'

export interface TopOptions extends Slots {
  limit: number
  /** What share of the best score a slot must have at least; 0 by default. */
  leastOfBest?: number | undefined
}

export interface ScoredSlot { slot: number, score: number }
interface BoundedList { list: TermList, bound: number }

/** Taken in turn by each search, which runs in one piece. */
let [sums, spare] = [new Sums(), new Sums()]

/**
 * The best slots by the sum over the lists of `weight * frequency / (frequency + norm)`, in no order, and with them all that tie with the last:
 * exactly what scoring every slot would give. Lists are read by falling bound; when those left cannot lift a new slot into the best, only slots
 * already seen are looked up, as long as they may still be among the best. What that takes is known early: the slots that are best so far are looked up first.
 *
 * @see Turtle and Flood 1995, "Query evaluation: strategies and optimizations" (MaxScore).
 */
export function topSlots (lists: readonly TermList[], options: TopOptions): ScoredSlot[] {
  const ordered = lists.map(list => ({ list, bound: boundOf(list, options.norms) })).sort((a, b) => b.bound - a.bound)
  const { read, ...reached } = readLists(ordered, options)
  lookUp(ordered.slice(read), reached, options)
  // sums hold a score for each slot
  return Array.from(sums.slots.subarray(0, sums.count), (slot, at) => ({ slot, score: sums.scores[at]! }))
}

/** What the lists that were not read may add to a slot, and what it has to reach at least. */
interface Reached { left: number, threshold: number }

/** Reads whole lists while what is left could still lift an unseen slot. */
function readLists (ordered: readonly BoundedList[], options: TopOptions): Reached & { read: number } {
  let left = ordered.reduce((sum, { bound }) => sum + bound, 0)
  let [threshold, read] = [0, 0]
  sums.count = 0
  for (const [index, { list, bound }] of ordered.entries()) {
    if (isWorthAsking(list, threshold)) threshold = leastOf(ordered.slice(index), options)
    if (threshold > left) break
    spare.merge(sums, list, options);
    [sums, spare] = [spare, sums]
    read++
    left -= bound
  }
  return { read, left, threshold }
}

/** Whether it may save more than it takes to learn what a slot must have: short lists are read faster, and what was learned once seldom changes much. */
const isWorthAsking = ({ postings: { length } }: TermList, threshold: number): boolean => length > SHORT && (threshold === 0 || length > 2 * sums.count)

/** Postings that are read in some ten microseconds. */
const SHORT = 4000

/** Looks the slots that were seen up in the lists that were not read, and drops those that cannot be among the best any more. */
function lookUp (lists: readonly BoundedList[], { left, threshold }: Reached, options: TopOptions): void {
  keep(threshold - left)
  for (const { list, bound } of lists) {
    sums.lookUp(list, options)
    left -= bound
    keep(threshold - left)
  }
  keep(leastOf([], options))
}

/** Drops what has not as much, and what may not be found. */
function keep (lowest: number): void { sums.keep(Math.max(lowest, Number.MIN_VALUE)) }

function boundOf ({ weight, mostFrequent, shortest }: TermList, norms: Float64Array): number {
  // the shortest length is one of those that have a norm
  return partOf(weight, mostFrequent, norms[shortest]!)
}

/** What a slot must have at least, by the whole scores of those that have the best sums so far: what the limit-th of them has, and a share of the best. */
function leastOf (unread: readonly BoundedList[], { limit, leastOfBest = 0, ...slots }: TopOptions): number {
  const best = sums.at(bestPlaces(sums.scores, sums.count, limit))
  for (const { list } of unread) best.lookUp(list, slots)
  const scores = best.scores.sort()
  const lowest = scores.length < limit ? 0 : scores[0] ?? 0
  return Math.max(lowest, leastOfBest * (scores.at(-1) ?? 0))
}
