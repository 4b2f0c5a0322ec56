import type { Part } from '../../model/span.js'
import type { Document, Sentence } from './document.js'
import { guessLanguage } from './language.js'
import { markNoise } from './clean/mark-noise.js'
import { paragraphs } from './clean/paragraphs.js'
import { addTurn } from './add-turn.js'
import { isHeading, markParagraphs, readParagraph, type MarkedParagraph, type ReadParagraph } from './read-paragraph.js'

/** Title and text as stored (see `cleanText`). */
export interface DocumentInput { title: string | null, text: string, language?: string | undefined }

/**
 * The words, sentences and quotations of an article. Noise (menus, captions, forms, datelines, the title once more) has no tokens and no
 * sentence, but stays in `text`, which offsets refer to. Every token belongs to exactly one sentence.
 *
 * @param input.language as the client gave it; guessed where it gave none.
 */
export function readDocument ({ title, text, language }: DocumentInput): Document {
  const document: Document = { title, text, language: language ?? guessLanguage(`${title ?? ''}\n${text}`), tokens: [], sentences: [], quotes: [], turns: [] }
  if (title !== null) addPart(document, 'title', title)
  addPart(document, 'text', text)
  return document
}

function addPart (document: Document, part: Part, text: string): void {
  const all = paragraphs(text)
  const dropped = part === 'title' ? [] : markNoise(text, all, document.title)
  const kept = all.map((paragraph, index) => ({ ...paragraph, index })).filter(({ index }) => dropped[index] === undefined)
  const marked = markParagraphs(text, kept)
  marked.forEach((paragraph, at) => {
    const read = readParagraph(text, paragraph, { next: marked[at + 1], heads: part === 'title' })
    if (part === 'title' || !isLabel(read)) addParagraph(document, { ...paragraph, part, text }, read)
  })
}

/** A few words without verb, full stop, quotation or colon: a name, a rubric. Not more than a few, for verbs of headlines are often taken for nouns. */
const isLabel = ({ words, quotes }: ReadParagraph): boolean =>
  words.length <= MAX_LABEL && quotes.length === 0 && !words.some(({ pos, text }) => pos === 'VERB' || pos === 'AUX' || /^[.!?…:–—"“”]/.test(text))

const MAX_LABEL = 3

type Place = MarkedParagraph & { part: Part, text: string }

function addParagraph (document: Document, place: Place, { words, cuts, quotes }: ReadParagraph): void {
  const { part, text, index, strays, turn } = place
  const [base, first] = [document.tokens.length, document.sentences.length]
  const quoted = new Set(quotes.flatMap(({ from, to }) => Array.from({ length: to - from }, (_, at) => from + at)))
  // written out, for a spread takes ten times as long
  words.forEach(({ start, end, text, lower, lemma, pos }, at) => {
    document.tokens.push({ index: base + at, start, end, text, lower, lemma, pos, quoted: quoted.has(at) })
  })
  let stray = 0
  for (const { from, to, start, end } of cuts) {
    while ((strays[stray] ?? Infinity) < start) stray++
    const sentence: Sentence = {
      index: document.sentences.length,
      part,
      paragraph: index,
      start,
      end,
      from: base + from,
      to: base + to,
      heading: part === 'title' || isHeading(text.slice(start, end)),
      broken: (strays[stray] ?? Infinity) < end
    }
    document.sentences.push(sentence)
  }
  if (turn !== undefined) addTurn(document, turn, { token: base, sentence: first })
  // an answer has no marks
  const marked = turn === undefined || turn.asks ? quotes : []
  for (const { start, end, closed, from, to } of marked) document.quotes.push({ part, paragraph: index, start, end, closed, from: base + from, to: base + to })
}
