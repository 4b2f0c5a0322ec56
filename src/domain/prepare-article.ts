import { createHash } from 'node:crypto'
import { InvalidRequest } from '../errors.js'
import type { ArticleInput } from '../model/article.js'
import { articleUrlKey } from './article-url.js'
import { cleanLine, cleanText } from './extract/clean/clean-text.js'
import { readableHtml } from './extract/clean/readable-html.js'

/** An article as it will be stored, before it is read. */
export interface PreparedArticle {
  urlKey: string
  url: string
  title: string | null
  publisher: string | null
  publishedAt: string | null
  language: string | undefined
  text: string
  /** Over all of the above but the URL: the same again is no new revision. */
  hash: string
}

/**
 * Cleans what a client sent: plain text as it came but for line ends, control characters and Unicode NFC; of HTML the readable part.
 *
 * @throws {InvalidUrl} @throws {InvalidRequest} unless exactly one of `text` and `html` is there.
 * @throws {TextEmpty} @throws {TextTooLong} @throws {HtmlUnreadable}
 */
export async function prepareArticle (input: ArticleInput): Promise<PreparedArticle> {
  const urlKey = articleUrlKey(input.url)
  const readable = await readableText(input)
  const kept = {
    title: input.title === undefined ? readable.title : cleanTitle(input.title),
    publisher: input.publisher === undefined ? null : cleanTitle(input.publisher),
    publishedAt: input.publishedAt === undefined ? null : new Date(input.publishedAt).toISOString(),
    language: input.language,
    text: readable.text
  }
  return { urlKey, url: input.url, ...kept, hash: createHash('sha256').update(JSON.stringify(kept)).digest('hex') }
}

/** The text to read, of a body that holds exactly one of `text` and `html`; HTML may bring a title. */
export async function readableText ({ text, html }: { text?: string, html?: string }): Promise<{ title: string | null, text: string }> {
  if (text !== undefined && html !== undefined) throw new InvalidRequest('give text or html, not both', '/html')
  if (text !== undefined) return { title: null, text: cleanText(text) }
  if (html === undefined) throw new InvalidRequest('give one of text and html', '/text')
  const readable = await readableHtml(html)
  return { title: readable.title === null ? null : cleanTitle(readable.title), text: cleanText(readable.text, '/html') }
}

/** One line, or null when nothing is left. */
export function cleanTitle (title: string): string | null {
  const line = cleanLine(title).replace(/\s+/g, ' ').trim()
  return line === '' ? null : line
}
