/** Brings items into another order, in place, and the next time into another again: the same orders for every one that is made (Fisher and Yates's). */
export function createShuffle (): <T>(items: T[]) => void {
  const random = createRandom()
  return <T>(items: T[]) => {
    for (let last = items.length - 1; last > 0; last--) {
      const other = random(last + 1)
      // both places are within the list
      const kept = items[last] as T
      items[last] = items[other] as T
      items[other] = kept
    }
  }
}

/** A linear congruential generator (constants of ANSI C's example). */
function createRandom (): (below: number) => number {
  let state = 12345
  return below => {
    state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff
    return (state >>> 8) % below
  }
}
