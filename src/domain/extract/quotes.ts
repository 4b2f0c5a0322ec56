import type { Paragraph } from './paragraphs.js'
import { findSingleQuotes } from './single-quotes.js'

/** A quotation in a paragraph. `start` to `end` is what stands inside, white space left out; `open` to `close` takes the marks in. */
export interface MarkedQuote { start: number, end: number, open: number, close: number, closed: boolean }

/** The outermost quotations of a paragraph, in order, and the closing marks that nothing opened. */
export interface QuoteMarks { quotes: MarkedQuote[], strays: number[] }

/**
 * Pairs the quote marks of one paragraph: straight, curly, low-high („…“), guillemets, CJK brackets; single ones where they cannot be
 * apostrophes. Every paragraph starts anew, so that a lost mark does no harm beyond it.
 *
 * A machine sometimes writes the closing mark with the opening sign and a space before it (`… the situation. “ `): a mark with no word after it
 * closes. A quotation that is never closed ends before the next one or with the paragraph, `closed: false`.
 *
 * @param continued whether the paragraph before ended inside a quotation: a mark that closes first then closes that one.
 */
export function findQuotes (text: string, paragraph: Paragraph, continued: boolean): QuoteMarks {
  const { pairs, unclosed, strays } = pairMarks(text, paragraph, continued)
  const doubles = [...pairs, ...unclosed].sort((a, b) => a.open - b.open).map((quote, index, all) => quote.closed
    ? quote
    : { ...quote, close: all[index + 1]?.open ?? paragraph.end })
  const singles = findSingleQuotes(text, paragraph, doubles)
  const quotes = [...doubles, ...singles].sort((a, b) => a.open - b.open).map(quote => trimmed(text, quote))
  return { quotes: quotes.filter(({ start, end }) => start < end), strays }
}

interface Pair { open: number, close: number, closed: boolean }

const MARKS = /["“”„‟«»「」『』]/g

/** A stack of open marks; a pair swallows the pairs inside it. Linear: each mark is pushed and popped once. */
function pairMarks (text: string, { start, end }: Paragraph, continued: boolean): { pairs: Pair[], unclosed: Pair[], strays: number[] } {
  const pairs: Pair[] = []
  const strays: number[] = []
  const stack: number[] = []
  let lastClose = continued ? -1 : start
  for (const { index } of text.slice(start, end).matchAll(MARKS)) {
    const at = start + index
    const top = stack.at(-1)
    if (opens(text, at, { from: start, to: end, within: top === undefined ? undefined : text[top] })) stack.push(at)
    else if (top !== undefined) {
      stack.pop()
      addPair(pairs, { open: top, close: at + 1, closed: true })
      lastClose = at + 1
    } else if (lastClose < 0) {
      addPair(pairs, { open: start - 1, close: at + 1, closed: true })
      lastClose = at + 1
    } else {
      // a mark right after a closing one is a machine's double
      if (/[\p{L}\p{N}]/u.test(text.slice(lastClose, at))) strays.push(at)
      lastClose = at + 1
    }
  }
  return { pairs, unclosed: stack.map(open => ({ open, close: end, closed: false })), strays }
}

function addPair (pairs: Pair[], pair: Pair): void {
  while ((pairs.at(-1)?.open ?? -1) > pair.open) pairs.pop()
  pairs.push(pair)
}

interface Surroundings { from: number, to: number, within: string | undefined }

/** Whether the mark at `at` begins a quotation; `within` is the mark of the one that is open, if any. */
function opens (text: string, at: number, { from, to, within }: Surroundings): boolean {
  const before = at === from ? ' ' : text[at - 1] ?? ' '
  const after = at + 1 === to ? ' ' : text[at + 1] ?? ' '
  const wordFollows = !/[\s.,;:!?)\]”]/.test(after)
  const startsWord = /[\s([{–—-]/.test(before) || MARK.test(before)
  switch (text[at]) {
    case '„': case '「': case '『': return true
    case '」': case '』': return false
    case '«': return within !== '»'
    case '»': return within === undefined && startsWord && wordFollows
    case '“': case '‟': return (wordFollows || (within === undefined && introduced(text, from, at))) && !(within === '„' && !startsWord)
    case '”': return within === undefined && startsWord && wordFollows
    default: return wordFollows && startsWord
  }
}

/** At the head of the paragraph or after a colon: a mark there opens, even with a space after it. */
const introduced = (text: string, from: number, at: number): boolean => /^$|: ?$/.test(text.slice(Math.max(from, at - 2), at))

const MARK = /["“”„‟«»「」『』‘’']/

function trimmed (text: string, { open, close, closed }: Pair): MarkedQuote {
  const inner = text.slice(open + 1, closed ? close - 1 : close)
  const start = open + 1 + inner.length - inner.trimStart().length
  return { start, end: Math.max(start, open + 1 + inner.trimEnd().length), open, close, closed }
}
