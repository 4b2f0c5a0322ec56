import type { TokenSpan } from '../../document.js'
import { beginOf, insideOf, LABEL_COUNT } from '../labels.js'
import type { RoleSpan } from '../link-spans.js'

const N = LABEL_COUNT
/** So many places are looked at on each side, and none that is less probable than `LEAST`. */
const MOST = 5
const LEAST = 0.01
/** Farther from what the labels say none is looked for, in tokens. */
const FARTHEST = 60
/** No place costs more than the logarithm of this. */
const FLOOR = 1e-4

/** A token where a span may begin, or behind which it may end (exclusive), with the logarithm of its probability. */
export interface EdgePlace { at: number, cost: number }

/** Where a span may begin and where it may end: its own edges first, then those of the rules, then the likeliest. */
export interface EdgePlaces { from: EdgePlace[], to: EdgePlace[] }

interface Known { probabilities: Float64Array, start: number, free: TokenSpan, ruled: TokenSpan | undefined }

/** @param known probabilities of labels from token `start` on, the stretch that the span may take, and what the rules have there. */
export function edgePlaces ({ role, from, to }: RoleSpan, { probabilities, start, free, ruled }: Known): EdgePlaces {
  const at = (token: number, label: number): number => probabilities[(token - start) * N + label] ?? 0
  const beginning = (token: number): number => at(token, beginOf(role))
  const ending = (token: number): number => at(token - 1, beginOf(role)) + at(token - 1, insideOf(role)) - at(token, insideOf(role))
  return {
    from: likeliest([from, ruled?.from], { from: Math.max(free.from, from - FARTHEST), to: Math.min(to, from + FARTHEST) }, beginning),
    to: likeliest([to, ruled?.to], { from: Math.max(from, to - FARTHEST) + 1, to: Math.min(free.to, to + FARTHEST) + 1 }, ending)
  }
}

function likeliest (given: ReadonlyArray<number | undefined>, { from, to }: TokenSpan, probability: (place: number) => number): EdgePlace[] {
  const places: Array<EdgePlace & { rank: number }> = []
  for (let at = from; at < to; at++) {
    const likely = probability(at)
    const rank = given.includes(at) ? given.indexOf(at) : given.length
    if (likely >= LEAST || rank < given.length) places.push({ at, rank, cost: Math.log(Math.max(likely, FLOOR)) })
  }
  places.sort((a, b) => a.rank - b.rank || b.cost - a.cost || a.at - b.at)
  return places.slice(0, MOST).map(({ at, cost }) => ({ at, cost }))
}
