import type { Part } from '../../model/span.js'
import type { Stance } from '../../model/stance.js'

/** Universal part-of-speech tags, as wink gives them. */
export type PartOfSpeech =
  'ADJ' | 'ADP' | 'ADV' | 'AUX' | 'CCONJ' | 'DET' | 'INTJ' | 'NOUN' | 'NUM' | 'PART' | 'PRON' | 'PROPN' | 'PUNCT' | 'SCONJ' | 'SYM' | 'VERB' | 'X' | 'SPACE'

/**
 * A word or mark. `start` and `end` (exclusive) are UTF-16 offsets into its part, and `text` is exactly what stands there; a verb that a heading leaves out
 * is of no letters.
 */
export interface Token {
  /** Position in the document's `tokens`: title first, then text, in reading order. */
  index: number
  start: number
  end: number
  text: string
  /** Lower case, curly apostrophes straightened. */
  lower: string
  /** "not" for every "n't" and "not", which are tokens of their own ("didn't", "cannot"). */
  lemma: string
  pos: PartOfSpeech
  /** Inside quote marks (the marks themselves are not). */
  quoted: boolean
}

/** A sentence that may hold news: noise never becomes one. Token positions are half-open: `from` to `to`. */
export interface Sentence {
  index: number
  part: Part
  /** Paragraphs are counted through the part; a title is paragraph 0 of `title`. */
  paragraph: number
  start: number
  end: number
  from: number
  to: number
  /** A title, a subheading, a standfirst: a line of its own without a full stop. */
  heading: boolean
  /** It holds a closing quote mark that nothing opens: where what was said begins cannot be known. */
  broken: boolean
}

/** A stretch inside quote marks, marks apart; it may run over sentences. `closed` is false where the closing mark is missing. */
export interface Quote { part: Part, paragraph: number, start: number, end: number, from: number, to: number, closed: boolean }

/** What one speaker of an interview says before the next one does, within a paragraph; `asked` is the question right before it. */
export interface SpokenTurn { sentence: Sentence, speaker: TokenSpan, said: TokenSpan, asks: boolean, asked: TokenSpan | undefined }

/** A text made ready to be read: words, sentences, quotes, turns of interviews. Offsets refer to `title` and `text` as stored. */
export interface Document {
  title: string | null
  text: string
  language: string
  tokens: Token[]
  sentences: Sentence[]
  quotes: Quote[]
  turns: SpokenTurn[]
}

/** A place given by tokens, half-open. */
export interface TokenSpan { from: number, to: number }

/** Which pattern found it: for confidence, for tests, and for readers of a bug report. */
export type Form =
  'verb' | 'passive' | 'according-to' | 'noun' | 'headline' | 'quote-alone' | 'quoted-as' | 'participle' | 'phrase' | 'rating' | 'turn' | 'model'

/** Where the words of one attribution are. What they mean (stance, who, what is claimed) is read afterwards, by others. */
export interface FoundAttribution {
  form: Form
  /** The sentence of the cue, or of the contents where there is none. */
  sentence: Sentence
  /** The words that name the source, none where the text leaves it out. */
  source: TokenSpan | null
  /** Verb group with its negation and auxiliaries ("did not deny", "has repeatedly rejected", "according to"); empty for a quote that stands alone. */
  cues: TokenSpan[]
  /** What was said, in reading order; a leading "that" and quote marks are left out. Empty only for "declined to comment" and its like. */
  contents: TokenSpan[]
  /** Whom the source cites for it, nearest first. */
  via: TokenSpan[]
  /** Relays between the article and the source, nearest the article first ("told CNN": CNN). */
  through: TokenSpan[]
  /** Set where the pattern that found it leaves no doubt ("could not be reached"); else the cue's words tell. */
  stance?: Stance | undefined
  /** The question that it answers, where one was put right before it. */
  asked?: TokenSpan | undefined
  /** What the text lays on nobody, right before it: "rumours that | P"; it may be what "it" and "the claims" mean. */
  raised?: TokenSpan | undefined
}
