import type { Document, Quote, Sentence, Token } from '../document.js'

/** A document with its quotes by the marks that bound them. */
export interface Page {
  tokens: readonly Token[]
  /** No quote runs across the end of one. */
  sentences: readonly Sentence[]
  /** By the position of the opening mark. */
  opens: ReadonlyMap<number, Quote>
  /** By the position of the closing mark. */
  closes: ReadonlyMap<number, Quote>
}

/** Looks up quotes by their marks. */
export function readPage ({ tokens, sentences, quotes }: Document): Page {
  const closed = quotes.filter(({ closed }) => closed)
  return {
    tokens, sentences,
    opens: new Map(quotes.map(quote => [quote.from - 1, quote])),
    closes: new Map(closed.map(quote => [quote.to, quote]))
  }
}
