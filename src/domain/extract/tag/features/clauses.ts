import type { Document, Token, TokenSpan } from '../../document.js'
import { NO_VERB, PAD, type Columns } from './columns.js'
import { hashOf } from './hash.js'
import { beginOf, insideOf } from '../labels.js'
import { sizeOf } from './nearest.js'
import type { Sequence } from './sequences.js'

/** For each token of a paragraph, from place `PAD` on: about the stretch between two marks that it stands in, those beside it, and its sentence. */
export interface Clauses {
  /** The mark before the stretch, 0 at the beginning of a sentence. */
  mark: Int32Array
  /** The first word of the stretch, and of what kind it is. */
  word: Int32Array
  kind: Int32Array
  /** Whether it holds a verb (1), a reporting word (2), a word of a cue by the rules (4). */
  holds: Int32Array
  length: Int32Array
  beforeHolds: Int32Array
  beforeKind: Int32Array
  afterHolds: Int32Array
  afterWord: Int32Array
  afterKind: Int32Array
  /** Whether its sentence has no quote (0), some (1) or is one (2), has a reporting word (3), a cue by the rules (6); and the sentences beside it. */
  sentence: Int32Array
  sentenceBefore: Int32Array
  sentenceAfter: Int32Array
}

interface Stretch extends TokenSpan { mark: number, word: number, kind: number, holds: number }
const NONE: Stretch = { from: 0, to: 0, mark: 0, word: 0, kind: 0, holds: 0 }

export function clausesOf ({ tokens }: Document, { span, sentences }: Sequence, columns: Columns): Clauses {
  const column = () => new Int32Array(span.to - span.from + 2 * PAD)
  const clauses: Clauses = {
    mark: column(), word: column(), kind: column(), holds: column(), length: column(), beforeHolds: column(), beforeKind: column(),
    afterHolds: column(), afterWord: column(), afterKind: column(), sentence: column(), sentenceBefore: column(), sentenceAfter: column()
  }
  const paragraph = { tokens: tokens.slice(span.from, span.to), columns }
  const places = sentences.map(({ from, to }) => ({ from: from - span.from, to: to - span.from }))
  const kinds = places.map(place => kindOfSentence(paragraph, place))
  places.forEach((place, number) => {
    const stretches = stretchesOf(paragraph, place)
    stretches.forEach((stretch, index) => { fillStretch(clauses, stretch, { before: stretches[index - 1] ?? NONE, after: stretches[index + 1] ?? NONE }) })
    fill(clauses.sentence, kinds[number] ?? 0, place)
    fill(clauses.sentenceBefore, kinds[number - 1] ?? -1, place)
    fill(clauses.sentenceAfter, kinds[number + 1] ?? -1, place)
  })
  return clauses
}

/** Positions in a paragraph are those of its `tokens`. */
interface Paragraph { tokens: readonly Token[], columns: Columns }

function fill (column: Int32Array, value: number, { from, to }: TokenSpan): void {
  column.fill(value, from + PAD, to + PAD)
}

function fillStretch (clauses: Clauses, stretch: Stretch, { before, after }: { before: Stretch, after: Stretch }): void {
  fill(clauses.mark, stretch.mark, stretch)
  fill(clauses.word, stretch.word, stretch)
  fill(clauses.kind, stretch.kind, stretch)
  fill(clauses.holds, stretch.holds, stretch)
  fill(clauses.length, sizeOf(stretch.to - stretch.from), stretch)
  fill(clauses.beforeHolds, before.holds + 1, stretch)
  fill(clauses.beforeKind, before.kind, stretch)
  fill(clauses.afterHolds, after.holds + 1, stretch)
  fill(clauses.afterWord, after.word, stretch)
  fill(clauses.afterKind, after.kind, stretch)
}

const reports = ({ cue }: Columns, at: number): boolean => (cue[at + PAD] ?? 0) > 0 && (cue[at + PAD] ?? 0) < NO_VERB

function kindOfSentence ({ tokens, columns }: Paragraph, { from, to }: TokenSpan): number {
  const places = Array.from({ length: to - from }, (_, offset) => from + offset)
  const plain = places.filter(at => tokens[at]?.quoted === false && columns.mark[at + PAD] !== 1)
  const isQuoted = places.some(at => tokens[at]?.quoted === true)
  const isRuled = places.some(at => columns.rule[at + PAD] === beginOf('cue'))
  return (!isQuoted ? 0 : plain.length === 0 ? 2 : 1) + (plain.some(at => reports(columns, at)) ? 3 : 0) + (isRuled ? 6 : 0)
}

/** A mark belongs to the stretch before it; what has no word before its mark belongs to none. */
function stretchesOf ({ tokens, columns }: Paragraph, { from, to }: TokenSpan): Stretch[] {
  const all: Stretch[] = []
  let current: Stretch | undefined
  let mark = 0
  tokens.slice(from, to).forEach((token, offset) => {
    const at = from + offset
    const word = columns.word[at + PAD] ?? 0
    if (columns.mark[at + PAD] === 1) {
      if (current !== undefined) current.to = at + 1
      current = undefined
      mark = word
      return
    }
    if (current === undefined) {
      current = { from: at, to: at, mark, word, kind: kindOf(token), holds: 0 }
      all.push(current)
    }
    current.to = at + 1
    current.holds |= holdsOf(token, columns, at)
  })
  return all
}

function holdsOf ({ pos }: Token, columns: Columns, at: number): number {
  const rule = columns.rule[at + PAD]
  return (pos === 'VERB' || pos === 'AUX' ? 1 : 0) | (reports(columns, at) ? 2 : 0) | (rule === beginOf('cue') || rule === insideOf('cue') ? 4 : 0)
}

const ENDING = /(?:ing|ed|ly)$/
const ENDED: ReadonlySet<string> = new Set(['VERB', 'ADV'])
const CLOSED: ReadonlySet<string> = new Set(['PRON', 'ADP', 'SCONJ', 'CCONJ', 'DET'])

/** What opens a stretch: its part of speech with the ending of a verb or adverb, or a small word itself. */
const kindOf = ({ pos, lower }: Token): number => hashOf(pos + (ENDED.has(pos) ? ENDING.exec(lower)?.[0] ?? '' : CLOSED.has(pos) ? lower : ''))
