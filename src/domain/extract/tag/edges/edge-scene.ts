import type { Document, Token, TokenSpan } from '../../document.js'
import { cueFormsOf } from '../../find/cue-forms.js'
import { isQuoteMark } from '../../find/word-classes.js'
import { ROLES } from '../labels.js'
import type { Group, RoleSpan } from '../link-spans.js'
import { runningCounts } from '../features/running-counts.js'

/** Past the ends of the document. */
const EDGE: Token = { index: -1, start: 0, end: 0, text: '', lower: '', lemma: '', pos: 'SPACE', quoted: false }
/** Farther no mark is looked for. */
const FARTHEST = 40
/** More verbs than this are as good as this many. */
const MOST_VERBS = 3

/** A span whose edges are looked at again, in its group; `ruled` is what the rules have there. */
export interface EdgePlaceIn { document: Document, group: Group, span: RoleSpan, sentenceOf: (token: number) => number, ruled: TokenSpan | undefined }

/** What features of edges are made of. */
export type EdgeScene = ReturnType<typeof readEdgeScene>

export function readEdgeScene ({ document, group, span, sentenceOf, ruled }: EdgePlaceIn) {
  const { tokens } = document
  const token = (at: number): Token => tokens[at] ?? EDGE
  const cues = group.filter(({ role }) => role === 'cue')
  const cue = cues[0] ?? span
  const head = token(cue.to - 1)
  const isMark = (at: number): boolean => token(at).pos === 'PUNCT'
  const { verbs, commas, marks, quoted } = runningCounts(document)
  return {
    span,
    ruled,
    group,
    cue,
    cues,
    token,
    sentenceOf,
    isMark,
    /** The role, and on which side of the cue: close behind it, farther behind, before it, or both. */
    seed: ROLES.indexOf(span.role) * 8 + sideOf(span, cue),
    lemma: head.lemma,
    /** Whether the lexicon knows the cue. */
    known: Number(cueFormsOf(head.lower).length > 0),
    isFirst: Number(group[0] === span),
    isLast: Number(group.at(-1) === span),
    followed: group[group.indexOf(span) + 1]?.role ?? 'none',
    quoteOf: (at: number): number => token(at).quoted ? 1 : isQuoteMark(token(at)) ? 2 : 0,
    /** A verb by its ending, an open class by its name, a small word itself. */
    kindOf: (at: number): string => token(at).pos === 'VERB' ? 'VERB' + token(at).lower.slice(-3) : OPEN.has(token(at).pos) ? token(at).pos : token(at).lower,
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
    firstVerb (from: number, to: number): string {
      const verb = tokens.slice(Math.max(0, from), Math.min(to, from + FARTHEST)).find(({ pos }) => pos === 'VERB' || pos === 'AUX')
      return verb === undefined ? '' : verb.pos === 'AUX' ? verb.lower : 'VERB' + verb.lower.slice(-3)
    },
    /** Written with a capital, as sentences begin. */
    isOpening: (at: number): number => Number(/^\p{Lu}/u.test(token(at).text)),
    /** A "that" that leads a clause. */
    hasThat: (from: number, to: number): number => Number(tokens.slice(from, to).some(({ lower, pos }) => lower === 'that' && pos === 'SCONJ')),
    /** How many brackets are opened and not closed. */
    brackets: (from: number, to: number): number => tokens.slice(from, to).reduce((open, { text }) => open + Number(text === '(') - Number(text === ')'), 0),
    words: (from: number, to: number): string => tokens.slice(from, to).map(({ lower }) => lower + ' ').join('')
  }
}

const OPEN: ReadonlySet<string> = new Set(['NOUN', 'PROPN', 'NUM', 'ADJ'])
const NEAR = 3

const sideOf = (span: TokenSpan, cue: TokenSpan): number => span.from >= cue.to ? (span.from - cue.to < NEAR ? 1 : 2) : span.to <= cue.from ? 3 : 4
