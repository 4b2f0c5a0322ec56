/** Splits on the way down. */
export const DEPTH = 3

/**
 * A tree in which every way down is as long: by node from the top, level by level, which signal is asked and above which value the way leads right;
 * then what each end adds to the log odds.
 */
export interface Tree { signals: number[], cuts: number[], leaves: number[] }

/** What the trees say of the signals, in log odds. @param values in the order in which the trees number them. */
export function treesSay (trees: readonly Tree[], values: readonly number[]): number {
  let sum = 0
  for (const { signals, cuts, leaves } of trees) {
    let node = 0
    // a node has a signal and a cut, and an end a value, for each of the places that DEPTH allows
    for (let depth = 0; depth < DEPTH; depth++) node = 2 * node + (values[signals[node]!]! > cuts[node]! ? 2 : 1)
    sum += leaves[node - cuts.length]!
  }
  return sum
}
