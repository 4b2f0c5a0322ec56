import type { Sentence, Token, TokenSpan } from '../../document.js'
import { lowerAt } from '../../word-at.js'

/** "In Dover, | a lawyer | who …", "On Monday, | the mayor | , who …", "Unlike the duke, | a trader": where, when and against whom is no part of who. */
export function withoutPlace (tokens: readonly Token[], span: TokenSpan, { from }: Sentence): TokenSpan {
  const comma = tokens.slice(span.from, span.to).find(({ text }) => text === ',')?.index
  const isFronted = span.from === from + 1 && FRONTS.has(lowerAt(tokens, from))
  return comma !== undefined && isFronted && /^(?:an?|the)$/.test(lowerAt(tokens, comma + 1)) && comma + 2 < span.to ? { from: comma + 1, to: span.to } : span
}

const FRONTS: ReadonlySet<string> = new Set('in on at near outside across since during after before unlike by from'.split(' '))
