import type { ExtractedAttribution } from '../model/attribution.js'
import { cleanTitle, readableText } from './prepare-article.js'
import { readWithin } from './read-within.js'
import { read } from './reader.js'

export interface ExtractRequest { text?: string, html?: string, title?: string, publisher?: string, publishedAt?: string }
export interface ExtractAnswer { title: string | null, text: string, language: string, attributions: ExtractedAttribution[] }

/**
 * What ingestion would read out of a text, stored nowhere. Claims and stances know only this text.
 *
 * @throws {InvalidRequest} unless exactly one of `text` and `html` is there. @throws {TextEmpty} @throws {TextTooLong} @throws {HtmlUnreadable}
 * @throws {ReaderUnavailable}
 */
export async function extractText (request: ExtractRequest): Promise<ExtractAnswer> {
  const readable = await readableText(request)
  const title = request.title === undefined ? readable.title : cleanTitle(request.title)
  const { publisher = null, publishedAt = null } = request
  return { title, text: readable.text, ...await read(readWithin, { title, text: readable.text, publisher, publishedAt }) }
}
