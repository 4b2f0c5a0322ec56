import type { Document, Quote, Sentence, Token } from '../document.js'

/** A document with its quotes by the marks that bound them. */
export interface Page {
  tokens: readonly Token[]
  /** By the position of the opening mark. */
  opens: ReadonlyMap<number, Quote>
  /** By the position of the closing mark. */
  closes: ReadonlyMap<number, Quote>
  passages: Passage[]
}

/** A passage of more tokens than this is no prose: it is not read, so that junk costs no more than its length. */
export const LONGEST_PASSAGE = 3000

/** Sentences that one quote ties together: `“It is. We go,” he said.` is one passage. Token positions, half-open. */
export interface Passage { index: number, sentences: Sentence[], from: number, to: number }

/** Looks up quotes by their marks and joins sentences that a quote runs across. */
export function readPage (document: Document): Page {
  const opens = new Map<number, Quote>()
  const closes = new Map<number, Quote>()
  for (const quote of document.quotes) {
    opens.set(quote.from - 1, quote)
    if (quote.closed) closes.set(quote.to, quote)
  }
  return { tokens: document.tokens, opens, closes, passages: passagesOf(document) }
}

function passagesOf ({ sentences, quotes }: Document): Passage[] {
  const passages: Passage[] = []
  let quoteAt = 0
  let until = 0
  for (const sentence of sentences) {
    const last = passages.at(-1)
    if (last !== undefined && sentence.from < until) {
      last.sentences.push(sentence)
      last.to = sentence.to
    } else passages.push({ index: passages.length, sentences: [sentence], from: sentence.from, to: sentence.to })
    for (let quote = quotes[quoteAt]; quote !== undefined && quote.from - 1 < sentence.to; quote = quotes[++quoteAt]) until = Math.max(until, quote.to)
  }
  return passages
}

export const sentenceAt = (passage: Passage, token: number): Sentence | undefined => passage.sentences.find(({ from, to }) => from <= token && token < to)

/** Same paragraph of the same part. */
export function sameParagraph (a: Passage, b: Passage): boolean {
  const [x] = a.sentences; const [y] = b.sentences
  return x !== undefined && y !== undefined && x.part === y.part && x.paragraph === y.paragraph
}

export const samePart = (a: Passage, b: Passage): boolean => a.sentences[0]?.part === b.sentences[0]?.part
