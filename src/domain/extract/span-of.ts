import type { Span } from '../../model/span.js'
import type { Document, Token, TokenSpan } from './document.js'
import { sentenceAt } from './sentence-at.js'

/** The place that tokens take, as the API shows it. */
export function spanOf (document: Document, { from, to }: TokenSpan): Span {
  const part = partAt(document, from)
  const { [from]: { start } = NOWHERE, [to - 1]: { end } = NOWHERE } = document.tokens
  return { part, start, end, text: textOfPart(document, part).slice(start, end) }
}

/** The part that a token stands in. */
export const partAt = (document: Document, token: number): Span['part'] => sentenceAt(document, token)?.part === 'title' ? 'title' : 'text'

const NOWHERE = { start: 0, end: 0 }

/** The stored text in which a part's offsets count. */
export const textOfPart = ({ title, text }: Document, part: Span['part']): string => part === 'title' && title !== null ? title : text

/** The tokens of some spans, as if these stood side by side. */
export const tokensIn = (tokens: readonly Token[], spans: readonly TokenSpan[]): Token[] => spans.flatMap(({ from, to }) => tokens.slice(from, to))
