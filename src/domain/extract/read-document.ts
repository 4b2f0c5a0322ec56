import type { Part } from '../../model/span.js'
import type { Document, Quote, Sentence, Token } from './document.js'
import { paragraphs, type Paragraph } from './paragraphs.js'
import { findQuotes } from './quotes.js'
import { cutSentences } from './sentences.js'
import { tokenize } from './tokens.js'

/** Title and text as stored (see `cleanText`). */
export interface DocumentInput { title: string | null, text: string, language?: string }

/**
 * The words, sentences and quotations of an article. Noise (menus, captions, forms, the title once more) has no tokens and no sentence, but
 * stays in `text`, which offsets refer to. Every token belongs to exactly one sentence.
 */
export function readDocument ({ title, text, language = 'en' }: DocumentInput): Document {
  const document: Document = { title, text, language, tokens: [], sentences: [], quotes: [] }
  if (title !== null) readPart(document, 'title', title)
  readPart(document, 'text', text)
  return document
}

function readPart (document: Document, part: Part, text: string): void {
  let continued = false
  paragraphs(text).forEach((paragraph, index) => {
    continued = readParagraph(document, { part, text, index, paragraph, continued })
  })
}

interface Reading { part: Part, text: string, index: number, paragraph: Paragraph, continued: boolean }

/** @returns whether the paragraph ended inside a quotation. */
function readParagraph (document: Document, { part, text, index, paragraph, continued }: Reading): boolean {
  const { quotes, strays } = findQuotes(text, paragraph, continued)
  const words = tokenize(text, paragraph.start, paragraph.end)
  const base = document.tokens.length
  const tokens = words.map((word, at): Token => ({
    ...word, index: base + at, quoted: quotes.some(({ start, end }) => start <= word.start && word.end <= end)
  }))
  document.tokens.push(...tokens)
  for (const { from, to } of cutSentences(words, quotes)) {
    const start = words[from]?.start ?? 0
    const end = words[to - 1]?.end ?? 0
    const sentence: Sentence = {
      index: document.sentences.length, part, paragraph: index, start, end, from: base + from, to: base + to,
      heading: part === 'title' || !/[.!?…:][\s)\]"“”»’']{0,4}$/.test(text.slice(start, end)),
      broken: strays.some(stray => start <= stray && stray < end)
    }
    document.sentences.push(sentence)
  }
  for (const { start, end, closed } of quotes) {
    const inner = tokens.filter(token => start <= token.start && token.end <= end)
    const quote: Quote = { part, paragraph: index, start, end, closed, from: inner[0]?.index ?? 0, to: (inner.at(-1)?.index ?? -1) + 1 }
    document.quotes.push(quote)
  }
  return quotes.at(-1)?.closed === false
}
