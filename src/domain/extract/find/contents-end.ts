import type { Page } from './page.js'
import { wordAt } from './word-at.js'
import { isDash, isFiniteVerb } from './word-classes.js'
import type { PlacedCue } from './placed-cue.js'

/**
 * Where contents that start at `from` end: with a quote that stands by itself, at the comma of a leading or relative clause, before ", according to",
 * at a bracket that was open before; else at `limit`.
 */
export function contentsEnd (page: Page, cue: Pick<PlacedCue, 'commaEnds'>, from: number, limit: number): number {
  const quote = page.opens.get(from)
  if (quote?.closed === true && /^[,:]$/.test(wordAt(page.tokens, from - 1).text)) return quote.to + 1
  let depth = 0
  for (let at = from; at < limit; at++) {
    const token = wordAt(page.tokens, at)
    if (token.quoted) continue
    if (token.text === '(') depth++
    if (token.text === ')') depth--
    if (depth < 0 || token.text === ';' || (depth === 0 && endsClause(page, cue, at))) return at
  }
  return limit
}

function endsClause ({ tokens, closes }: Page, { commaEnds }: Pick<PlacedCue, 'commaEnds'>, at: number): boolean {
  const token = wordAt(tokens, at)
  // "fears that P – and warns …": the dash goes back to the source
  if (isDash(token) && wordAt(tokens, at + 1).pos === 'CCONJ' && isFiniteVerb(tokens, at + 2)) return true
  return commaEnds && (token.text === ',' || (closes.has(at) && wordAt(tokens, at - 1).text === ','))
}
