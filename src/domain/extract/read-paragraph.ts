import { datelineLength } from './clean/dateline.js'
import { salutationLength } from './clean/letters.js'
import type { Paragraph } from './clean/paragraphs.js'
import { findQuotes, type MarkedQuote, type QuoteMarks } from './quotes.js'
import { withHeadlineVerbs } from './headline-verbs.js'
import { withClosingVerbs } from './reporting-verbs.js'
import { cutSentences, type Cut } from './sentences.js'
import { tokenize, type Word } from './tokens.js'
import type { Turn } from './turn.js'
import { findTurns } from './turns.js'

/** A paragraph of news with its quote marks paired. */
export interface MarkedParagraph extends Paragraph, QuoteMarks { index: number, turn: Turn | undefined }

/** Words of one paragraph, cut into sentences, and the words inside each quotation; positions count in `words`. */
export interface ReadParagraph { words: Word[], cuts: Cut[], quotes: ReadQuote[] }

export interface ReadQuote extends MarkedQuote { from: number, to: number }

/**
 * Pairs the quote marks of the paragraphs, each behind its dateline or the label of who asks. A quotation may run from one
 * into the next; an answer in an interview is one without marks.
 */
export function markParagraphs (text: string, paragraphs: Array<Paragraph & { index: number }>): MarkedParagraph[] {
  const turns = findTurns(text, paragraphs)
  const marked: MarkedParagraph[] = []
  for (const [at, { start, end, index }] of paragraphs.entries()) {
    const turn = turns.get(at)
    const paragraph = { start: turn?.asks === true ? turn.start : start + leadLength(text.slice(start, end)), end }
    const continued = marked.at(-1)?.quotes.at(-1)?.closed === false
    marked.push({ ...paragraph, index, turn, ...(turn === undefined || turn.asks ? findQuotes(text, paragraph, continued) : spoken(turn, end)) })
  }
  return marked
}

/** Of a dateline or a salutation. */
const leadLength = (paragraph: string): number => datelineLength(paragraph) || salutationLength(paragraph)

/** All of it is said. */
const spoken = ({ start }: Turn, end: number): QuoteMarks =>
  ({ quotes: [{ start, end, open: start - 1, close: end, closed: true }], strays: [] })

/** The paragraph after it, and whether it is the title. */
interface Place { next: MarkedParagraph | undefined, heads: boolean }

/**
 * Words, sentences and quotations of a paragraph.
 *
 * @param place.next where it opens with a quote mark, or closes what this one opened, an unclosed quotation runs to the end of this one; else only to the end
 * of its sentence, for then a mark was lost.
 */
export function readParagraph (text: string, paragraph: MarkedParagraph, { next, heads }: Place): ReadParagraph {
  const { words, cuts } = readWords(text, paragraph, heads)
  const runsOn = next !== undefined && (next.quotes[0]?.open ?? Infinity) <= next.start
  const quotes = runsOn ? paragraph.quotes : cutUnclosed(paragraph.quotes, cuts)
  return { words, cuts, quotes: inside(words, quotes) }
}

/** A heading, which is one sentence without a full stop, is read with the verbs that it leaves out. */
function readWords (text: string, { start, end, quotes }: MarkedParagraph, heads: boolean): Pick<ReadParagraph, 'words' | 'cuts'> {
  const words = tokenize(text, start, end)
  const cuts = cutSentences(words, quotes)
  if (!(heads || (cuts.length === 1 && isHeading(text.slice(start, end))))) return { words, cuts }
  const whole = withHeadlineVerbs(words)
  return whole.length === words.length ? { words: whole, cuts } : { words: withClosingVerbs(whole), cuts: cutSentences(whole, quotes) }
}

/** No full stop at the end, quote marks and brackets aside. */
export const isHeading = (text: string): boolean => !ENDED.test(text)
const ENDED = /[.!?…:][\s)\]"“”»’']{0,4}$/

/** Lets an unclosed quotation end with the sentence in which it opens. */
function cutUnclosed (quotes: MarkedQuote[], cuts: Cut[]): MarkedQuote[] {
  const sentences = cuts.values()
  let end = 0
  return quotes.map(quote => {
    // a quotation stands in some sentence, so this ends
    while (end <= quote.start) end = Number(sentences.next().value?.end)
    return quote.closed ? quote : { ...quote, end: Math.min(quote.end, end) }
  })
}

/** The words inside each quotation; one that holds none is left out. Linear: both lists are in order and quotations never overlap. */
function inside (words: Word[], quotes: MarkedQuote[]): ReadQuote[] {
  let from = 0
  return quotes.flatMap(quote => {
    // past the last word there is NaN, which nothing is less than
    while (Number(words[from]?.start) < quote.start) from++
    let to = from
    while (Number(words[to]?.end) <= quote.end) to++
    return from < to ? [{ ...quote, from, to }] : []
  })
}
