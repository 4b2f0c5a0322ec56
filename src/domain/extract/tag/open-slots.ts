import type { Document, TokenSpan } from '../document.js'
import { isQuoteMark } from '../find/word-classes.js'
import type { Probable } from './edges/edge-choices.js'
import { beginOf, insideOf, LABEL_COUNT } from './labels.js'
import type { Group, RoleSpan } from './link-spans.js'

/** No slot is longer, in tokens. */
const LONGEST = 150
/** A source that begins less probably is none. */
const LEAST = 0.01

/**
 * Where a group may have spans that no label says: contents on the other side of "…, she said, …" or on either where it has none, and in the next sentence
 * where that begins with a quote mark; and the likeliest source of its sentence where it has none. Only stretches that belong to no attribution.
 */
export function openSlots (document: Document, group: Group, probable: Probable): RoleSpan[] {
  return [...openContents(document, group, probable), ...openSources(group, probable)].filter(({ from, to }) => from < to)
}

function openContents ({ tokens }: Document, group: Group, { spans, end, sentenceOf }: Probable): RoleSpan[] {
  const told = group.filter(({ role }) => role !== 'content')
  const contents = group.filter(({ role }) => role === 'content')
  const isBare = contents.length === 0
  const sentence = sentenceOf(told.find(({ role }) => role === 'cue')?.from ?? -1)
  const inSentence = told.filter(({ from }) => sentenceOf(from) === sentence)
  const [first, last] = [Math.min(...inSentence.map(({ from }) => from)), Math.max(...inSentence.map(({ to }) => to))]
  const isFree = (at: number): boolean => !spans.some(({ from, to }) => from <= at && at < to)
  const isMark = (at: number): boolean => tokens[at]?.pos === 'PUNCT'
  const goesOn = (at: number): boolean => sentenceOf(at) === sentence && isFree(at)
  const isSaid = (at: number): boolean => at < end && tokens[at]?.quoted === true && isFree(at)
  const slots: TokenSpan[] = []
  if ((isBare || isMark(first - 1)) && !contents.some(({ from }) => from < first)) slots.push({ from: before(first, goesOn), to: first })
  if ((isBare || isMark(last)) && !contents.some(({ from }) => from >= last)) slots.push({ from: last, to: behind(last, goesOn) })
  const next = nextSentence(Math.max(...group.map(({ to }) => to)), { end, sentenceOf })
  if (next < end && tokens.slice(next, next + 1).some(isQuoteMark) && isFree(next)) slots.push({ from: next + 1, to: behind(next + 1, isSaid) })
  return slots.map(slot => ({ role: 'content', ...withoutMarks(slot, isMark) }))
}

/** The token of the cue's sentence that most probably begins a source, and what most probably goes on with it. */
function openSources (group: Group, { probabilities, start, end, spans, sentenceOf }: Probable): RoleSpan[] {
  const cue = group.find(({ role }) => role === 'cue')
  if (cue === undefined || group.some(({ role }) => role === 'source')) return []
  const isTaken = (at: number): boolean => spans.some(({ role, from, to }) => role !== 'content' && from <= at && at < to)
  const isOpen = (at: number): boolean => sentenceOf(at) === sentenceOf(cue.from) && !isTaken(at)
  const likely = (at: number, label: number): number => isOpen(at) ? probabilities[(at - start) * LABEL_COUNT + label] ?? 0 : 0
  const [from, probability] = bestPlace({ from: Math.max(start, cue.from - LONGEST), to: Math.min(end, cue.to + LONGEST) }, at => likely(at, beginOf('source')))
  if (probability < LEAST) return []
  let to = from + 1
  while (to < end && likely(to, insideOf('source')) >= probability / 2) to++
  return [{ role: 'source', from, to }]
}

function bestPlace ({ from, to }: TokenSpan, probabilityOf: (at: number) => number): [at: number, probability: number] {
  let best: [number, number] = [from, 0]
  for (let at = from; at < to; at++) if (probabilityOf(at) > best[1]) best = [at, probabilityOf(at)]
  return best
}

function before (to: number, goesOn: (at: number) => boolean): number {
  let from = to
  while (from > to + 1 - LONGEST && goesOn(from - 1)) from--
  return from
}

function behind (from: number, goesOn: (at: number) => boolean): number {
  let to = from
  while (to < from - 1 + LONGEST && goesOn(to)) to++
  return to
}

/** The first token of the sentence behind the one that ends or goes on before `to`. */
function nextSentence (to: number, { end, sentenceOf }: Pick<Probable, 'end' | 'sentenceOf'>): number {
  let next = to
  while (next < end && sentenceOf(next) === sentenceOf(to - 1)) next++
  return next
}

function withoutMarks ({ from, to }: TokenSpan, isMark: (at: number) => boolean): TokenSpan {
  while (from < to && isMark(from)) from++
  while (to > from && isMark(to - 1)) to--
  return { from, to }
}
