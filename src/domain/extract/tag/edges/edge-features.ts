import { hashOf, mix, ready } from '../features/hash.js'
import type { EdgePlace } from './edge-places.js'
import type { EdgeScene } from './edge-scene.js'
import { sizeOf } from '../features/nearest.js'

type Values = readonly number[]

/**
 * Hashes of features, the first of which has the number `first`; `seed` goes into each. Other numbers take the meaning from weights that were trained
 * before.
 */
function hashAll (first: number, seed: number, features: readonly Values[]): number[] {
  const sown = ready(seed)
  return features.map((values, index) => {
    let hash = mix(mix(0, ready(first + index)), sown)
    for (const value of values) hash = mix(hash, ready(value))
    return hash
  })
}

const COMMA = hashOf(',')
const FAR = hashOf('far')
const BEFORE = hashOf('before')
const NOWHERE = hashOf('')

const costOf = (cost: number): number => Math.round(Math.min(12, -cost * 2))
/** How far, and to which side, one place lies from another. */
const deltaOf = (at: number, from: number): number => Math.sign(at - from) * sizeOf(Math.abs(at - from))
/** Stands for a side where the rules have no span. */
const UNRULED = 9

/** Of a place where a span may begin. */
export function beginningFeatures (scene: EdgeScene, { at, cost }: EdgePlace): number[] {
  const { span, ruled, cue, lowerOf, posOf, seed, lemma, known, quoteOf, kindOf, verbs, commas } = scene
  const [a, b, c, d] = [lowerOf(at - 2), lowerOf(at - 1), lowerOf(at), lowerOf(at + 1)]
  const [before, here] = [posOf(at - 1), posOf(at)]
  const delta = deltaOf(at, span.from)
  const [starts, side] = [scene.starts(at), Math.sign(delta)]
  const away = sizeOf(Math.max(0, at - cue.to))
  const [low, high] = [Math.min(at, span.from), Math.max(at, span.from)]
  const rule = ruled === undefined ? UNRULED : Math.sign(at - ruled.from)
  return hashAll(1, seed, [
    [costOf(cost)], [delta], [delta, costOf(cost)],
    [c], [b], [b, c], [before, here], [posOf(at - 2), before, here, posOf(at + 1)],
    [starts, quoteOf(at), quoteOf(at - 1)], [lemma, here, before], [lemma, c], [lemma, b],
    [starts, kindOf(scene.stretchStart(at - 1)), Number(b === COMMA)], [away, b], [away, starts],
    [at >= cue.to && at < cue.to + 5 ? scene.words(cue.to, at) : at > cue.to ? FAR : BEFORE],
    [delta, kindOf(low), quoteOf(low)], [side, verbs(low, high), commas(low, high)],
    [side, kindOf(low), lowerOf(high - 1)], [starts, here, c], [kindOf(at - 1), kindOf(at), scene.isFirst],
    [a, b, c], [c, d], [a, b], [known, starts, delta],
    [rule, delta], [rule, costOf(cost)], [rule, lemma], [rule, b], [rule, kindOf(at), starts]
  ]).concat(hashAll(121, seed, leadFeatures(scene, at)))
}

/** So many words may stand before a "that", and so many before the verb of what opens with its subject. */
const OCCASION = 12
const SUBJECT = 6

/** What stands before a span in its sentence, and how it opens. */
function leadFeatures (scene: EdgeScene, at: number): Values[] {
  const { lowerOf, posOf, quoteOf, kindOf, verbs, cue } = scene
  const start = scene.sentenceStart(at)
  const lead = [kindOf(start), sizeOf(at - start), verbs(start, at)]
  const opens = [quoteOf(at - 1), scene.isOpening(at)]
  const told = Math.min(cue.from, ...scene.group.filter(({ role }) => role === 'source').map(({ from }) => from))
  const isCut = [lowerOf(told - 1), Number(told > at)]
  return [
    lead, [...lead, ...opens], [kindOf(start), ...opens, lowerOf(at - 1)], [verbs(start, at), ...opens, ...isCut],
    [scene.hasThat(at, at + OCCASION), kindOf(at)],
    [scene.hasThat(at, at + OCCASION), verbs(at, at + SUBJECT), posOf(at)],
    [...isCut, kindOf(start), sizeOf(at - start)], [start === at ? kindOf(at) : NOWHERE, ...isCut]
  ]
}

/** Of a place behind which a span may end. */
export function endFeatures (scene: EdgeScene, { at, cost }: EdgePlace): number[] {
  const { span, ruled, cue, lowerOf, posOf, seed, lemma, known, followed, isMark, quoteOf, kindOf, verbs, commas, sentenceOf } = scene
  const [a, b, c, d] = [lowerOf(at - 1), lowerOf(at), lowerOf(at + 1), lowerOf(at + 2)]
  const [before, here] = [posOf(at - 1), posOf(at)]
  const delta = deltaOf(at, span.to)
  const [ends, side] = [scene.ends(at), Math.sign(delta)]
  const rest = isMark(at) ? at + 1 : at
  const after = scene.stretchEnd(rest)
  const [away, holds] = [sizeOf(Math.max(0, cue.from - at)), verbs(rest, after)]
  const [low, high] = [Math.min(at, span.to), Math.max(at, span.to)]
  const added = isMark(low) ? low + 1 : low
  const mark = lowerOf(low)
  const rule = ruled === undefined ? UNRULED : Math.sign(at - ruled.to)
  return hashAll(31, seed, [
    [costOf(cost)], [delta], [delta, costOf(cost)],
    [a], [b], [a, b], [b, c], [before, here],
    [posOf(at - 2), before, here, posOf(at + 1)], [ends, quoteOf(at - 1), quoteOf(at), followed], [lemma, ends, b], [b, kindOf(at + 1)],
    [ends, Number(isMark(at)), kindOf(rest), holds], [kindOf(rest), quoteOf(at - 1), b], [away, ends, b],
    [lemma, kindOf(rest)], [delta, kindOf(added), mark], [side, verbs(low, high), commas(low, high)],
    [side, kindOf(added), mark, verbs(low, high)], [side, kindOf(added), kindOf(added + 1), mark],
    [ends, scene.isLast, followed, delta], [c, d, b], [lowerOf(after), kindOf(rest), holds],
    [known, ends, delta], [side, Number(sentenceOf(low) !== sentenceOf(high - 1)), quoteOf(low), quoteOf(high - 1)],
    [rule, delta], [rule, costOf(cost)], [rule, lemma], [rule, b, kindOf(rest)], [rule, ends, delta]
  ]).concat(hashAll(141, seed, restFeatures(scene, at, rest)))
}

/** What stands behind a span in its sentence. */
function restFeatures (scene: EdgeScene, at: number, rest: number): Values[] {
  const { span, lowerOf, quoteOf, kindOf, verbs, cue } = scene
  const end = scene.sentenceEnd(at - 1)
  const left = [sizeOf(Math.max(0, end - at)), verbs(at, end)]
  const [verb, own] = [scene.firstVerb(rest, end), scene.firstVerb(span.from, at)]
  const mark = lowerOf(at)
  return [
    [...left, mark], [...left, kindOf(rest)], [verb, own, mark], [verb, mark, kindOf(rest)], [own, verb, kindOf(rest), Number(kindOf(rest) === verb)],
    [quoteOf(at - 1), quoteOf(end - 2), mark, kindOf(rest)], [Number(cue.from >= at), ...left], [kindOf(rest), kindOf(rest + 1), verb],
    [scene.lemma, verb, mark], [quoteOf(span.from), quoteOf(at - 1), verb, mark]
  ]
}

/** Of a span as a whole. */
export function wholeFeatures (scene: EdgeScene, from: number, to: number): number[] {
  const { ruled, cues, lowerOf, posOf, seed, lemma, kindOf } = scene
  const [before, next] = [lowerOf(from - 1), lowerOf(to)]
  const [marks, quoted, finite, commas] = [scene.marks(from, to), scene.quoted(from, to), scene.verbs(from, to), scene.commas(from, to)]
  const [size, starts, ends] = [sizeOf(to - from), scene.starts(from), scene.ends(to)]
  const share = quoted === 0 ? 0 : quoted + marks >= to - from ? 2 : 1
  const inside = scene.marks(from - 1, from) + (scene.marks(to, to + 2) > 0 ? 2 : 0)
  const aside = Number(before === COMMA) + (next === COMMA ? 2 : 0)
  const [brackets, verb] = [scene.brackets(from, to), scene.firstVerb(from, to)]
  const sides = ruled === undefined ? [UNRULED, UNRULED] : [Math.sign(from - ruled.from), Math.sign(to - ruled.to)]
  return hashAll(61, seed, [
    [size, share], [share, marks % 2, inside], [finite, share, size], [Math.min(scene.sentences(from, to), 3), share, cues.length],
    [commas % 2, aside, Number(commas > 2)], [starts, ends, share], [kindOf(from), kindOf(to), finite], [lemma, finite, share],
    [lemma, size], [lemma, starts, ends], [aside, finite, kindOf(scene.isMark(to) ? to + 1 : to)],
    [posOf(from), posOf(to - 1), size], [before, next, ends], [kindOf(from), ends, finite, lemma],
    [lowerOf(from), lowerOf(to - 1)], [...sides, share], [Number(from === ruled?.from && to === ruled.to), lemma]
  ]).concat(hashAll(161, seed, [
    [brackets], [brackets, next], [verb, finite, starts],
    [verb, kindOf(from), ends], [scene.isOpening(from), starts, ends, aside], [scene.hasThat(from + 1, to), kindOf(from), finite],
    [quoted > 0 ? 1 : 0, before, next, scene.isOpening(from)]
  ]))
}

/** Of leaving a span out. @param need whether it may be dropped or might be added. @param likely how probably the labels begin it somewhere. */
export function noneFeatures (scene: EdgeScene, need: string, likely: number): number[] {
  const { span, cue, lowerOf, lemma, known, followed, kindOf, quoteOf, sentenceOf } = scene
  const isRuled = Number(scene.ruled !== undefined)
  const [a, b, c, d] = [lowerOf(span.from - 1), lowerOf(span.from), lowerOf(span.to - 1), lowerOf(span.to)]
  const [size, quoted, finite] = [sizeOf(span.to - span.from), quoteOf(span.from) + 3 * quoteOf(span.to - 1), scene.verbs(span.from, span.to)]
  const away = span.from >= cue.to ? sentenceOf(span.from) - sentenceOf(cue.to - 1) : sentenceOf(cue.from) - sentenceOf(span.to - 1)
  const bin = Math.round(likely * 10)
  const shape = hashOf(scene.group.map(({ role }) => role.slice(0, 1)).join(''))
  const lead = cue.from - 1
  return hashAll(81, hashOf(need + String(scene.seed)), [
    [bin], [a, quoted], [lemma], [size, quoted, finite], [Math.min(away, 3), quoted], [shape, followed],
    [b], [kindOf(span.from), finite], [c, d], [lemma, quoted, away], [bin, quoted, finite, shape],
    [d, kindOf(span.to + 1)], [lowerOf(lead), lowerOf(cue.to)], [lemma, kindOf(span.from)], [b, lowerOf(span.from + 1)],
    [lowerOf(cue.from), shape, Number(bin > 5)], [scene.verbs(lead, cue.from), scene.posOf(lead), lemma],
    [isRuled, bin], [isRuled, lemma], [isRuled, shape, known], [known, bin, scene.posOf(cue.from)], [lowerOf(cue.to), scene.posOf(cue.to), known]
  ])
}
