import { InvalidRequest, TextTooLong } from '../errors.js'
import type { Statement } from '../model/match.js'
import type { Span } from '../model/span.js'
import { cleanWithMap, type MappedText } from './extract/clean-with-map.js'
import { visibleText } from './extract/draft-html.js'

/**
 * A text or the visible text of HTML, with a map of every offset back into what was sent.
 *
 * @throws {InvalidRequest} unless exactly one of `text` and `html` is there. @throws {TextTooLong} beyond `maximum` UTF-16 code units.
 */
export function readSent ({ text, html }: { text?: string, html?: string }, maximum: number): MappedText {
  if (text !== undefined && html !== undefined) throw new InvalidRequest('give text or html, not both', '/html')
  const sent = text ?? html
  if (sent === undefined) throw new InvalidRequest('give one of text and html', '/text')
  if (sent.length > maximum) throw new TextTooLong(sent.length, maximum, text === undefined ? '/html' : '/text')
  return text === undefined ? visibleText(sent) : cleanWithMap(sent)
}

export type SentMap = Pick<MappedText, 'toSent' | 'toSentEnd'>

/** The same span where it stands in what was sent; its words stay as they were read. */
export const asSent = (span: Span, { toSent, toSentEnd }: SentMap): Span => ({ ...span, start: toSent(span.start), end: toSentEnd(span.end) })

/** The statement with all its spans where they stand in what was sent. */
export function statementAsSent (statement: Statement, map: SentMap): Statement {
  const { source, span } = statement
  const mention = source?.mention ?? null
  return { ...statement, span: asSent(span, map), source: source === null ? null : { ...source, mention: mention === null ? null : asSent(mention, map) } }
}
