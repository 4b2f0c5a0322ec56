import type { Span } from '../../model/span.js'
import type { Document, TokenSpan } from './document.js'
import { sentenceAt } from './sentence-at.js'

/** The place that tokens take, as the API shows it. */
export function spanOf (document: Document, { from, to }: TokenSpan): Span {
  const part = sentenceAt(document, from)?.part ?? 'text'
  const [start, end] = [document.tokens[from]?.start ?? 0, document.tokens[to - 1]?.end ?? 0]
  return { part, start, end, text: textOfPart(document, part).slice(start, end) }
}

/** The stored text in which a part's offsets count. */
export const textOfPart = ({ title, text }: Document, part: Span['part']): string => part === 'title' ? title ?? '' : text
