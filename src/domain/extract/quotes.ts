import type { Paragraph } from './clean/paragraphs.js'
import { findSingleQuotes } from './single-quotes.js'

/** A quotation in a paragraph. `start` to `end` is what stands inside, white space left out; `open` to `close` takes the marks in. */
export interface MarkedQuote { start: number, end: number, open: number, close: number, closed: boolean }

/** The outermost quotations of a paragraph, in order, and the closing marks that nothing opened. */
export interface QuoteMarks { quotes: MarkedQuote[], strays: number[] }

/**
 * Pairs the quote marks of one paragraph: straight, curly, low-high („…“), guillemets, CJK brackets, doubled single ones (''…''); single ones where they
 * cannot be apostrophes. Every paragraph starts anew, so that a lost mark does no harm beyond it.
 *
 * A machine sometimes writes the closing mark with the opening sign and a space before it (`… the situation. “ `): a mark with no word after it
 * closes. A quotation that is never closed ends before the next one or with the paragraph, `closed: false`.
 *
 * @param continued whether the paragraph before ended inside a quotation: a mark that closes first then closes that one.
 */
export function findQuotes (text: string, paragraph: Paragraph, continued: boolean): QuoteMarks {
  const { pairs, unclosed, strays } = pairMarks(text, paragraph, continued)
  const doubles = [...pairs, ...unclosed].sort(inOrder)
    .map((quote, index, all) => quote.closed ? quote : { ...quote, close: all[index + 1]?.open ?? paragraph.end })
  const quotes = [...doubles, ...findSingleQuotes(text, paragraph, doubles)].sort(inOrder).map(quote => trimmed(text, quote))
  return { quotes: quotes.filter(({ start, end }) => start < end), strays }
}

/** `width` is the length of each mark; an unclosed one has no closing mark. */
interface Pair { open: number, close: number, width: number, closed: boolean }

const inOrder = (a: Pair, b: Pair): number => a.open - b.open

const MARKS = /["“”„‟«»「」『』]|''|‘‘|’’|``/g

/** A stack of open marks; a pair swallows the pairs inside it. Linear: each mark is pushed and popped once. */
function pairMarks (text: string, { start, end }: Paragraph, continued: boolean): { pairs: Pair[], unclosed: Pair[], strays: number[] } {
  const pairs: Pair[] = []
  const strays: number[] = []
  const stack: Mark[] = []
  let lastClose = continued ? -1 : start
  for (const { 0: sign, index } of text.slice(start, end).matchAll(MARKS)) {
    const mark = { sign, at: start + index }
    const close = mark.at + sign.length
    const top = stack.at(-1)
    if (opens(text, mark, { start, end, within: top?.sign })) stack.push(mark)
    else {
      if (top !== undefined) addPair(pairs, { open: top.at, close, width: sign.length, closed: true })
      else if (lastClose < 0) addPair(pairs, { open: start - sign.length, close, width: sign.length, closed: true })
      // a mark right after a closing one is a machine's double
      else if (/[\p{L}\p{N}]/u.test(text.slice(lastClose, mark.at))) strays.push(mark.at)
      stack.pop()
      lastClose = close
    }
  }
  return { pairs, unclosed: stack.map(({ at, sign }) => ({ open: at, close: end, width: sign.length, closed: false })), strays }
}

function addPair (pairs: Pair[], pair: Pair): void {
  while ((pairs.at(-1)?.open ?? -Infinity) > pair.open) pairs.pop()
  pairs.push(pair)
}

interface Mark { sign: string, at: number }
interface Surroundings extends Paragraph { within: string | undefined }

/** Whether a mark begins a quotation; `within` is the mark of the one that is open, if any. */
function opens (text: string, { sign, at }: Mark, { start, end, within }: Surroundings): boolean {
  const before = text.slice(Math.max(start, at - 2), at)
  const after = text.slice(at + sign.length, Math.min(end, at + sign.length + 4))
  const startsWord = /(?:^|[\s([{–—"“”„‟«»「」『』‘’'-])$/.test(before)
  const wordFollows = /^(?:[^\s.,;:!?)\]”]|\.\d)/.test(after)
  // at the head, after a colon or comma, or before an omission a mark opens even with a space after it
  const introduced = within === undefined && startsWord && (/^\s?(?:…|\.\s?\.)/.test(after) || (/(?:^|[:,] ?)$/.test(before) && /^\s\S/.test(after)))
  switch (sign) {
    case '„': case '「': case '『': return true
    case '」': case '』': return false
    case '«': return within !== '»'
    case '“': case '‟': return (wordFollows || introduced) && !(within === '„' && !startsWord)
    case '»': case '”': return within === undefined && startsWord && (wordFollows || introduced)
    default: return startsWord && (wordFollows || introduced)
  }
}

function trimmed (text: string, { open, close, width, closed }: Pair): MarkedQuote {
  const from = open + width
  const inner = text.slice(from, closed ? close - width : close)
  const start = from + inner.length - inner.trimStart().length
  return { start, end: Math.max(start, from + inner.trimEnd().length), open, close, closed }
}
