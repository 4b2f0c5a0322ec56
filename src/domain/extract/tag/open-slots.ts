import type { Document, TokenSpan } from '../document.js'
import { isQuoteMark } from '../find/word-classes.js'
import type { Probable } from './edge-choices.js'
import type { Group, RoleSpan } from './link-spans.js'

/** No slot is longer, in tokens. */
const LONGEST = 150

/**
 * Where a group may have contents that no label says: on the other side of "…, she said, …", and in the next sentence where that begins with a quote mark.
 * Only stretches that belong to no other span.
 */
export function openSlots ({ tokens }: Document, group: Group, { spans, end, sentenceOf }: Probable): RoleSpan[] {
  const told = group.filter(({ role }) => role !== 'content')
  const contents = group.filter(({ role }) => role === 'content')
  const sentence = sentenceOf(told.find(({ role }) => role === 'cue')?.from ?? -1)
  const inSentence = told.filter(({ from }) => sentenceOf(from) === sentence)
  const [first, last] = [Math.min(...inSentence.map(({ from }) => from)), Math.max(...inSentence.map(({ to }) => to))]
  const isFree = (at: number): boolean => !spans.some(({ from, to }) => from <= at && at < to)
  const isMark = (at: number): boolean => tokens[at]?.pos === 'PUNCT'
  const goesOn = (at: number): boolean => sentenceOf(at) === sentence && isFree(at)
  const isSaid = (at: number): boolean => at < end && tokens[at]?.quoted === true && isFree(at)
  const slots: TokenSpan[] = []
  if (contents.length > 0 && isMark(first - 1) && !contents.some(({ from }) => from < first)) {
    slots.push({ from: before(first - 1, goesOn), to: first - 1 })
  }
  if (contents.length > 0 && isMark(last) && !contents.some(({ from }) => from >= last)) slots.push({ from: last + 1, to: behind(last + 1, goesOn) })
  const next = nextSentence(Math.max(...group.map(({ to }) => to)), { end, sentenceOf })
  if (next < end && tokens.slice(next, next + 1).some(isQuoteMark) && isFree(next)) slots.push({ from: next + 1, to: behind(next + 1, isSaid) })
  return slots.map(slot => withoutMarks(slot, isMark)).filter(({ from, to }) => from < to).map(slot => ({ role: 'content', ...slot }))
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
