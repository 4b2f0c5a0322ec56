import { HtmlUnreadable, TextTooLong } from '../../../errors.js'
import { htmlReader, type ReadableText } from './html-reader.js'
import { nestsDeeper } from '../nests-deeper.js'

/** Longest HTML that is read, in UTF-16 code units: large pages have about a megabyte of markup. */
export const MAX_HTML_LENGTH = 2 * 1024 * 1024

/** Deepest nesting: Readability takes 0.3 s for 256 nested elements and 11 s for 1,000; real pages have some 40. */
export const MAX_DEPTH = 256

const TIMEOUT_MS = 5000

// two, so that one page that runs into the limit does not hold up all others
const first = htmlReader()
const second = htmlReader()
let turn = false

/**
 * Title and text of the article in a page, by Mozilla's Readability; of a page without one, its visible text. Paragraphs stand a blank line apart.
 * Scripts, navigation, forms and figures with their captions are left out.
 *
 * @returns `title` is null where the page has none; `text` is empty where it shows no words.
 * @throws {TextTooLong} beyond `MAX_HTML_LENGTH`. @throws {HtmlUnreadable} when it nests deeper than `MAX_DEPTH`, or cannot be read within
 * `timeoutMs` of its turn.
 */
export async function readableHtml (html: string, timeoutMs = TIMEOUT_MS): Promise<ReadableText> {
  if (html.length > MAX_HTML_LENGTH) throw new TextTooLong(html.length, MAX_HTML_LENGTH, '/html')
  if (nestsDeeper(html, MAX_DEPTH)) throw new HtmlUnreadable(`the HTML nests more than ${MAX_DEPTH} elements deep`)
  turn = !turn
  return await (turn ? first : second).read(html, timeoutMs)
}

/** Ends the threads, if any were started; a later call starts them anew. */
export async function closeReadableHtml (): Promise<void> {
  await Promise.all([first.close(), second.close()])
}
