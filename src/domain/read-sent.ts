import { InvalidRequest, TextTooLong } from '../errors.js'
import type { Statement } from '../model/match.js'
import type { Span } from '../model/span.js'
import { cleanWithMap, type MappedText } from './extract/clean/clean-with-map.js'
import { visibleText } from './extract/clean/draft-html.js'
import { annotatedText, readAnnotation, type Annotation } from './read-annotation.js'

/** What a client may send to be read: one of these. */
export interface Sent { text?: string, html?: string, annotation?: Annotation }

/**
 * A text, the visible text of HTML or that of an annotation, with a map of every offset back into what was sent.
 *
 * @throws {InvalidRequest} unless exactly one of them is there. @throws {TextTooLong} beyond `maximum` UTF-16 code units.
 */
export function readSent (sent: Sent, maximum: number): MappedText {
  const { text, html, annotation } = sent
  if (text !== undefined && html !== undefined) throw new InvalidRequest('give text or html, not both', '/html')
  const whole = sentText(sent)
  if (whole === undefined) throw new InvalidRequest('give one of text and html', '/text')
  if (whole.length > maximum) throw new TextTooLong(whole.length, maximum, html === undefined ? '/text' : '/html')
  if (annotation !== undefined) return readAnnotation(annotation)
  return html === undefined ? cleanWithMap(whole) : visibleText(whole)
}

/** The characters that offsets count in. */
export const sentText = ({ text, html, annotation }: Sent): string | undefined =>
  annotation === undefined ? text ?? html : annotatedText(annotation)

export type SentMap = Pick<MappedText, 'toSent' | 'toSentEnd'>

/** The same span where it stands in what was sent; its words stay as they were read. */
export const asSent = (span: Span, { toSent, toSentEnd }: SentMap): Span => ({ ...span, start: toSent(span.start), end: toSentEnd(span.end) })

/** The statement with all its spans where they stand in what was sent. */
export function statementAsSent (statement: Statement, map: SentMap): Statement {
  const { source, span } = statement
  const mention = source?.mention ?? null
  return { ...statement, span: asSent(span, map), source: source === null ? null : { ...source, mention: mention === null ? null : asSent(mention, map) } }
}
