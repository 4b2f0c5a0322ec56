import type { TokenSpan } from '../document.js'
import type { Page } from './page.js'
import { isDash } from './word-classes.js'

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
  while (end > start && /^[.,;:]$/.test(tokens[end - 1]?.text ?? '')) end--
  for (let token = tokens[start]; start < end && token !== undefined && (/^[.,;:]$/.test(token.text) || isDash(token)); token = tokens[start]) start++
  return { from: start, to: end }
}
