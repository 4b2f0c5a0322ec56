import type { Document, TokenSpan } from '../../document.js'
import { beginningFeatures, endFeatures, noneFeatures, wholeFeatures } from './edge-features.js'
import { edgePlaces } from './edge-places.js'
import { readEdgeScene } from './edge-scene.js'
import type { Group, RoleSpan } from '../link-spans.js'
import { ruledSpan } from '../ruled-span.js'

/** A way to begin and end a span, empty for none, with the hashes of its features; `base` is the logarithm of how probable the labels make it. */
export interface EdgeChoice extends TokenSpan { base: number, features: number[][] }

/** What the labels make of the paragraph from token `start` to token `end`: their probabilities at `(token - start) * LABEL_COUNT + label`, and spans. */
export interface Probable {
  probabilities: Float64Array
  start: number
  end: number
  spans: readonly RoleSpan[]
  sentenceOf: (token: number) => number
  /** Labels that the rules give the tokens of the whole document. */
  rules: Uint8Array
}

/** What a span is in its group: one of its own that stays, one that may be dropped, or one that might be added. */
export type Need = 'kept' | 'droppable' | 'addable'

/** A span that the labels begin more probably than this is not dropped. */
const SURE = 0.98
const LEAST = 0.001

/** The ways to begin and end a span of a group that the labels' probabilities leave open, and to leave it out; a single one where they leave none. */
export function edgeChoices (document: Document, group: Group, { span, need }: { span: RoleSpan, need: Need }, probable: Probable): EdgeChoice[] {
  const free = freeAround(span, group, probable)
  const ruled = ruledSpan(document, span, { rules: probable.rules, free })
  const places = edgePlaces(span, { ...probable, free, ruled })
  const isOpen = need === 'addable' || (need === 'droppable' && Math.exp(places.from[0]?.cost ?? 0) < SURE)
  if (places.from.length * places.to.length === 1 && !isOpen) return [{ from: span.from, to: span.to, base: 0, features: [] }]
  const scene = readEdgeScene({ document, group, span, sentenceOf: probable.sentenceOf, ruled })
  const froms = places.from.map(place => ({ ...place, features: beginningFeatures(scene, place) }))
  const tos = places.to.map(place => ({ ...place, features: endFeatures(scene, place) }))
  const ways = froms.flatMap(from => tos.filter(to => to.at > from.at).map((to): EdgeChoice => ({
    from: from.at, to: to.at, base: from.cost + to.cost, features: [from.features, to.features, wholeFeatures(scene, from.at, to.at)]
  })))
  const likely = places.from.reduce((sum, { cost }) => sum + Math.exp(cost), 0)
  const none: EdgeChoice = { from: span.from, to: span.from, base: Math.log(Math.max(LEAST, 1 - likely)), features: [noneFeatures(scene, need, likely)] }
  return need === 'addable' ? [none, ...ways] : isOpen ? [...ways, none] : ways
}

/** The stretch up to the next spans that the span may not take: others of its group, and others of another role; but for the end of the cue that it follows. */
function freeAround (span: RoleSpan, group: Group, { start, end, spans }: Probable): TokenSpan {
  const others = spans.filter(other => other !== span && (other.role !== span.role || group.includes(other)))
  const isShared = (other: RoleSpan): boolean => span.role === 'content' && other.role === 'cue' && other.to === span.from && group.includes(other)
  return {
    from: Math.max(start, ...others.filter(({ to }) => to <= span.from).map(other => isShared(other) ? other.from + 1 : other.to)),
    to: Math.min(end, ...others.filter(({ from }) => from >= span.to).map(({ from }) => from))
  }
}
