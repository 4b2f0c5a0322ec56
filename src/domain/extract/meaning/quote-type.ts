import type { QuoteType } from '../../../model/stance.js'
import type { Document, TokenSpan } from '../document.js'
import { tokensIn } from '../span-of.js'

/** How much of the contents' words stands inside quote marks: all, some, none. */
export function quoteTypeOf ({ tokens }: Document, contents: readonly TokenSpan[]): QuoteType {
  const words = tokensIn(tokens, contents).filter(({ pos }) => pos !== 'PUNCT')
  const quoted = words.filter(token => token.quoted).length
  if (quoted === 0) return 'indirect'
  return quoted === words.length ? 'direct' : 'mixed'
}
