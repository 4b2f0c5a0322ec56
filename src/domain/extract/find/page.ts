import type { Document, Quote, Sentence, SpokenTurn, Token } from '../document.js'

/** A document with its quotes by the marks that bound them. */
export interface Page {
  tokens: readonly Token[]
  /** No quote runs across the end of one. */
  sentences: readonly Sentence[]
  /** By the position of the opening mark. */
  opens: ReadonlyMap<number, Quote>
  /** By the position of the closing mark. */
  closes: ReadonlyMap<number, Quote>
  /** Turns of interviews, by the first token of their sentence. */
  turns: ReadonlyMap<number, SpokenTurn>
}

/** Looks up quotes by their marks. */
export function readPage ({ tokens, sentences, quotes, turns }: Document): Page {
  const closed = quotes.filter(({ closed }) => closed)
  return {
    tokens, sentences,
    opens: new Map(quotes.map(quote => [quote.from - 1, quote])),
    closes: new Map(closed.map(quote => [quote.to, quote])),
    turns: new Map(turns.map(turn => [turn.sentence.from, turn]))
  }
}
