import type { RelationExample } from './relation-example.js'
import { DEPTH, type Tree } from '../../../src/domain/match/relation/relation-trees.js'
import { directionOf } from './signal-directions.js'

const ROUNDS = 200
const RATE = 0.06
/** Ridge penalty on leaves, in examples' weight. */
const RIDGE = 5
const FEWEST = 20
const MOST_BINS = 32
const DIGITS = 1e4
const LEAVES = 2 ** DEPTH
/** No signal is above it: the way leads left. */
const NEVER = 1e9

/**
 * Boosted trees of one depth for logistic loss, by histograms over at most 32 bins a signal. A signal with a direction (`directionOf`) never works against it:
 * measured on sets that were not trained on, that generalises better. Deterministic: no sampling, the first best cut wins.
 *
 * @param base log odds to start from
 * @see Chen and Guestrin 2016, "XGBoost: A scalable tree boosting system": gain and leaves of second order.
 */
export function fitTrees (examples: readonly RelationExample[], names: readonly string[], base: number): Tree[] {
  const cuts = names.map((_, j) => cutsOf(examples.map(({ values }) => Number(values[j]))))
  const bins = examples.map(({ values }) => Uint8Array.from(cuts, (cuts, j) => binOf(Number(values[j]), cuts)))
  const directions = names.map(directionOf)
  const all = Uint32Array.from(examples.keys())
  const odds = new Float64Array(examples.length).fill(base)
  const trees: Tree[] = []
  for (let round = 0; round < ROUNDS; round++) {
    const tree: Tree = { signals: new Array(LEAVES - 1).fill(0), cuts: new Array(LEAVES - 1).fill(NEVER), leaves: new Array(LEAVES).fill(0) }
    grow({ tree, cuts, directions, bins, odds, ...slopesOf(examples, odds) }, { own: all, node: 0, low: -Infinity, high: Infinity })
    trees.push(tree)
  }
  return trees
}

interface Growing { tree: Tree, cuts: number[][], directions: number[], bins: Uint8Array[], odds: Float64Array, slopes: Float64Array, curves: Float64Array }

function slopesOf (examples: readonly RelationExample[], odds: Float64Array): { slopes: Float64Array, curves: Float64Array } {
  const chances = odds.map(sum => 1 / (1 + Math.exp(-sum)))
  return {
    slopes: chances.map((chance, i) => Number(examples[i]?.weight) * (chance - (examples[i]?.otherFact === true ? 1 : 0))),
    curves: chances.map((chance, i) => Number(examples[i]?.weight) * chance * (1 - chance))
  }
}

/** Cuts between values that are few, else at quantiles. */
function cutsOf (values: readonly number[]): number[] {
  const distinct = [...new Set(values)].sort((a, b) => a - b)
  if (distinct.length <= MOST_BINS) return distinct.slice(1).map((value, i) => (value + Number(distinct[i])) / 2)
  const sorted = Float64Array.from(values).sort()
  return [...new Set(Array.from({ length: MOST_BINS - 1 }, (_, i) => Number(sorted[Math.floor((i + 1) * sorted.length / MOST_BINS)])))]
}

function binOf (value: number, cuts: readonly number[]): number {
  let bin = 0
  while (bin < cuts.length && value > Number(cuts[bin])) bin++
  return bin
}

/** Examples that arrive at a node, and the bounds that the directions of the signals above set to its leaves. */
interface Branch { own: Uint32Array, node: number, low: number, high: number }

/** Splits the examples at a node and its children; where no cut gains, all go left, to one leaf. */
function grow (growing: Growing, branch: Branch): void {
  const { own, node } = branch
  if (node >= LEAVES - 1) {
    setLeaf(growing, branch)
    return
  }
  const { tree, cuts, bins } = growing
  const { signal, bin } = bestCut(growing, own)
  if (signal >= 0) {
    tree.signals[node] = signal
    tree.cuts[node] = Math.round(DIGITS * Number(cuts[signal]?.[bin])) / DIGITS
  }
  const isLeft = (i: number): boolean => signal < 0 || Number(bins[i]?.[signal]) <= bin
  const [left, right] = [own.filter(isLeft), own.filter(i => !isLeft(i))]
  const direction = Number(growing.directions[signal] ?? 0)
  const middle = (bounded(growing, { ...branch, own: left }) + bounded(growing, { ...branch, own: right })) / 2
  grow(growing, { ...branch, own: left, node: 2 * node + 1, ...(direction > 0 ? { high: middle } : direction < 0 ? { low: middle } : {}) })
  grow(growing, { ...branch, own: right, node: 2 * node + 2, ...(direction > 0 ? { low: middle } : direction < 0 ? { high: middle } : {}) })
}

/** What a leaf of these examples would say, before the rate. */
const bounded = ({ slopes, curves }: Growing, { own, low, high }: Branch): number =>
  Math.max(low, Math.min(high, -sumOf(slopes, own) / (sumOf(curves, own) + RIDGE)))

function setLeaf (growing: Growing, branch: Branch): void {
  const value = Math.round(DIGITS * RATE * bounded(growing, branch)) / DIGITS
  growing.tree.leaves[branch.node - LEAVES + 1] = value
  for (const i of branch.own) growing.odds[i] = Number(growing.odds[i]) + value
}

const sumOf = (values: Float64Array, own: Uint32Array): number => own.reduce((sum, i) => sum + Number(values[i]), 0)

function bestCut (growing: Growing, own: Uint32Array): { signal: number, bin: number } {
  let [signal, bin, gain] = [-1, 0, 1e-9]
  if (own.length < 2 * FEWEST) return { signal, bin }
  growing.cuts.forEach(({ length }, j) => {
    const best = cutOf(growing, own, { j, length })
    if (best.gain <= gain) return
    signal = j
    bin = best.bin
    gain = best.gain
  })
  return { signal, bin }
}

function cutOf ({ bins, directions, slopes, curves }: Growing, own: Uint32Array, { j, length }: { j: number, length: number }): { bin: number, gain: number } {
  const [slope, curve, count] = [new Float64Array(length + 1), new Float64Array(length + 1), new Uint32Array(length + 1)]
  for (const i of own) {
    // every example has a bin for each signal
    const bin = bins[i]![j]!
    slope[bin]! += slopes[i]!
    curve[bin]! += curves[i]!
    count[bin]!++
  }
  const [slopeAll, curveAll] = [slope.reduce(add), curve.reduce(add)]
  let [bin, gain, left, leftCurve, leftCount] = [0, 0, 0, 0, 0]
  for (let at = 0; at < length; at++) {
    left += Number(slope[at])
    leftCurve += Number(curve[at])
    leftCount += Number(count[at])
    if (leftCount < FEWEST || own.length - leftCount < FEWEST) continue
    if (Number(directions[j]) * (said(left, leftCurve) - said(slopeAll - left, curveAll - leftCurve)) < 0) continue
    const gained = worth(left, leftCurve) + worth(slopeAll - left, curveAll - leftCurve) - worth(slopeAll, curveAll)
    if (gained > gain) [bin, gain] = [at, gained]
  }
  return { bin, gain }
}

const add = (a: number, b: number): number => a + b
/** Against the log odds: the larger, the less likely another fact. */
const said = (slope: number, curve: number): number => slope / (curve + RIDGE)
const worth = (slope: number, curve: number): number => slope * slope / (curve + RIDGE)
