import type { Token, TokenSpan } from '../../document.js'
import { cueFormsOf } from '../../find/cue-forms.js'
import { isQuoteMark, isSpeechEvent, isTime } from '../../find/word-classes.js'
import { nounFieldOf, senseOf, verbFieldOf } from '../../../lexicon/synonyms.js'
import { stemOf } from '../../../lexicon/stem.js'
import { hashOf } from './hash.js'

/** So many places before and behind a paragraph hold `EDGE`, so that features may look past its ends. */
export const PAD = 5
export const EDGE = 0x5bd1e995

/** What features are made of: a value for each token of a paragraph, from place `PAD` on. */
export interface Columns {
  word: Int32Array
  lemma: Int32Array
  pos: Int32Array
  shape: Int32Array
  suffix: Int32Array
  prefix: Int32Array
  /** 0 outside of quotes, 1 inside, 2 for a mark. */
  quote: Int32Array
  /** The kind of reporting word that the lexicon knows it for; 0 for none. */
  cue: Int32Array
  /** 1 for a word of time, 2 for what a speech is given in. */
  kind: Int32Array
  /** What the rules make of it: labels as in `labels.ts`. */
  rule: Int32Array
  /** The field of WordNet that it tells of as a verb, or, from `NOUN_FIELDS` on, as a noun; 0 for none. */
  field: Int32Array
  /** 1 for a verb. */
  verb: Int32Array
  /** 1 for a mark. */
  mark: Int32Array
}

/** Reads the tokens of a paragraph; `rules` are labels of the whole document. */
export function readColumns (tokens: readonly Token[], { from, to }: TokenSpan, rules: Uint8Array): Columns {
  const column = () => new Int32Array(to - from + 2 * PAD).fill(EDGE)
  const columns: Columns = {
    word: column(), lemma: column(), pos: column(), shape: column(), suffix: column(), prefix: column(),
    quote: column(), cue: column(), kind: column(), rule: column(),
    field: column(), verb: column(), mark: column()
  }
  tokens.slice(from, to).forEach((token, index) => { fill(columns, index + PAD, token) })
  columns.rule.set(rules.subarray(from, to), PAD)
  return columns
}

function fill (columns: Columns, at: number, token: Token): void {
  const known = valuesOf(token)
  columns.word[at] = known.word
  columns.suffix[at] = known.suffix
  columns.prefix[at] = known.prefix
  columns.shape[at] = known.shape
  columns.kind[at] = known.kind
  columns.lemma[at] = hashOf(token.lemma)
  columns.pos[at] = hashOf(token.pos)
  columns.quote[at] = token.quoted ? 1 : known.isQuoteMark ? 2 : 0
  columns.cue[at] = known.cue + (known.cue === 0 || token.pos === 'VERB' ? 0 : NO_VERB)
  columns.field[at] = token.pos === 'VERB' ? known.verbField : token.pos === 'NOUN' ? known.nounField : 0
  columns.verb[at] = Number(token.pos === 'VERB')
  columns.mark[at] = Number(token.pos === 'PUNCT')
}

/** What a word's spelling tells by itself. */
interface WordValues {
  word: number, suffix: number, prefix: number, shape: number, kind: number, cue: number, verbField: number, nounField: number, isQuoteMark: boolean
}

const known = new Map<string, WordValues>()
/** More different words than this are not remembered, nor longer ones: V8 keeps them as slices, which hold on to the whole text. */
const REMEMBERED = { words: 50_000, length: 12 }
const AFFIX = 3

function valuesOf (token: Token): WordValues {
  const { text } = token
  const before = known.get(text)
  if (before !== undefined) return before
  const values = readWord(token)
  if (known.size < REMEMBERED.words && text.length <= REMEMBERED.length) known.set(text, values)
  return values
}

function readWord (token: Token): WordValues {
  const { text, lower } = token
  const sense = senseOf(stemOf(lower))
  return {
    word: hashOf(lower),
    suffix: hashOf(lower.slice(-AFFIX)),
    prefix: hashOf(lower.slice(0, AFFIX + 1)),
    shape: hashOf(shapeOf(text)),
    kind: isTime(token) ? 1 : isSpeechEvent(token) ? 2 : 0,
    cue: cueKindOf(lower),
    verbField: verbFieldOf(sense),
    nounField: NOUN_FIELDS + nounFieldOf(sense),
    isQuoteMark: isQuoteMark(token)
  }
}

/** Characters by kind, runs cut to two: "McCain" is "XxXxx". */
function shapeOf (text: string): string {
  let shape = ''
  for (const character of text) {
    const kind = /\p{Lu}/u.test(character) ? 'X' : /\p{Ll}/u.test(character) ? 'x' : /\p{N}/u.test(character) ? '9' : character
    if (!shape.endsWith(kind + kind)) shape += kind
  }
  return shape
}

const NOUN_FIELDS = 64

/** From here on the lexicon knows the word, but its part of speech is none of a verb. */
export const NO_VERB = 8

function cueKindOf (lower: string): number {
  // "calls to say" tells nothing of whoever calls somebody a liar
  const frames = cueFormsOf(lower).find(({ rest }) => rest.at(-1) !== 'say')?.frames
  if (frames === undefined) return 0
  return frames.has('clause') ? 1 : frames.has('that') ? 2 : frames.has('object') ? 3 : frames.has('of') || frames.has('named') || frames.has('as') ? 4 : 5
}
