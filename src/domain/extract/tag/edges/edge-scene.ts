import type { Document, TokenSpan } from '../../document.js'
import { cueFormsOf } from '../../find/cue-forms.js'
import { ROLES } from '../labels.js'
import type { Group, RoleSpan } from '../link-spans.js'
import { hashOf } from '../features/hash.js'
import { runningCounts } from '../features/running-counts.js'
import { edgeWords } from './edge-words.js'

/** Past the ends of the document, and where nothing is. */
const NO_WORD = hashOf('')
const NO_POS = hashOf('SPACE')
const MARK = hashOf('PUNCT')
/** Farther no mark is looked for. */
const FARTHEST = 40
/** More verbs than this are as good as this many. */
const MOST_VERBS = 3

/** A span whose edges are looked at again, in its group; `ruled` is what the rules have there. */
export interface EdgePlaceIn { document: Document, group: Group, span: RoleSpan, sentenceOf: (token: number) => number, ruled: TokenSpan | undefined }

/** What features of edges are made of: numbers, and hashes of words. */
export type EdgeScene = ReturnType<typeof readEdgeScene>

export function readEdgeScene ({ document, group, span, sentenceOf, ruled }: EdgePlaceIn) {
  const { tokens } = document
  const { lower, pos, kind, quote, opening, nextVerb } = edgeWords(document)
  const cues = group.filter(({ role }) => role === 'cue')
  const cue = cues[0] ?? span
  const head = tokens[cue.to - 1]
  const kindOf = (at: number): number => kind[at] ?? NO_WORD
  const isMark = (at: number): boolean => pos[at] === MARK
  const { verbs, commas, marks, quoted, opened, closed, thats } = runningCounts(document)
  return {
    span,
    ruled,
    group,
    cue,
    cues,
    lowerOf: (at: number): number => lower[at] ?? NO_WORD,
    posOf: (at: number): number => pos[at] ?? NO_POS,
    kindOf,
    sentenceOf,
    isMark,
    /** The role, and on which side of the cue: close behind it, farther behind, before it, or both. */
    seed: ROLES.indexOf(span.role) * 8 + sideOf(span, cue),
    lemma: hashOf(head?.lemma ?? ''),
    /** Whether the lexicon knows the cue. */
    known: Number(cueFormsOf(head?.lower ?? '').length > 0),
    isFirst: Number(group[0] === span),
    isLast: Number(group.at(-1) === span),
    followed: hashOf(group[group.indexOf(span) + 1]?.role ?? 'none'),
    quoteOf: (at: number): number => quote[at] ?? 0,
    verbs: (from: number, to: number): number => Math.min(MOST_VERBS, verbs(from, to)),
    commas,
    marks,
    quoted,
    sentences: (from: number, to: number): number => 1 + sentenceOf(to - 1) - sentenceOf(from),
    starts: (at: number): number => Number(sentenceOf(at - 1) !== sentenceOf(at)),
    /** A sentence ends here, or behind the mark that stands here. */
    ends: (at: number): number => Number(sentenceOf(at - 1) !== sentenceOf(at) || sentenceOf(at + 1) !== sentenceOf(at - 1)),
    /** Where the stretch without marks that goes on at `at` ends, and where the one that ends before it begins. */
    stretchEnd (at: number): number {
      let end = at
      while (end < at + FARTHEST && sentenceOf(end) === sentenceOf(at) && !isMark(end)) end++
      return end
    },
    stretchStart (at: number): number {
      let from = at
      while (from > at - FARTHEST && sentenceOf(from - 1) === sentenceOf(at - 1) && !isMark(from - 1)) from--
      return from
    },
    /** Where the sentence of a token begins, and where it ends; not farther than looked for. */
    sentenceStart (at: number): number {
      let from = at
      while (from > at - FARTHEST && sentenceOf(from - 1) === sentenceOf(at)) from--
      return from
    },
    sentenceEnd (at: number): number {
      let end = at
      while (end < at + FARTHEST && sentenceOf(end) === sentenceOf(at)) end++
      return end
    },
    /** The first verb from one place to another: an auxiliary itself, another by its ending. */
    firstVerb (from: number, to: number): number {
      const verb = nextVerb[Math.max(0, from)] ?? to
      return verb < Math.min(to, from + FARTHEST) ? kindOf(verb) : NO_WORD
    },
    isOpening: (at: number): number => opening[at] ?? 0,
    hasThat: (from: number, to: number): number => Number(thats(from, to) > 0),
    /** How many brackets are opened and not closed. */
    brackets: (from: number, to: number): number => opened(from, to) - closed(from, to),
    words: (from: number, to: number): number => hashOf(tokens.slice(from, to).map(({ lower }) => lower + ' ').join(''))
  }
}

const NEAR = 3

const sideOf = (span: TokenSpan, cue: TokenSpan): number => span.from >= cue.to ? (span.from - cue.to < NEAR ? 1 : 2) : span.to <= cue.from ? 3 : 4
