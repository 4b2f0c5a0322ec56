import type { TokenSpan } from '../../document.js'
import type { Page } from '../page.js'
import { isDash } from '../word-classes.js'
import { wordAt } from '../../word-at.js'

/** The span without marks at its edges, and without quote marks where they enclose all of it. */
export function trimSpan (page: Page, span: TokenSpan): TokenSpan {
  const outer = trimMarks(page, span)
  const quote = page.opens.get(outer.from)
  if (quote === undefined || (quote.closed && quote.to < outer.to - 1)) return outer
  return trimMarks(page, { from: quote.from, to: Math.min(outer.to, quote.to) })
}

function trimMarks ({ tokens }: Page, { from, to }: TokenSpan): TokenSpan {
  let start = from
  let end = to
  while (end > start && /^[.,;:]$/.test(wordAt(tokens, end - 1).text)) end--
  while (start < end && (/^[.,;:]$/.test(wordAt(tokens, start).text) || isDash(wordAt(tokens, start)))) start++
  return { from: start, to: end }
}
