import type { Sentence, TokenSpan } from '../../document.js'
import { nounPhraseEnd } from '../phrases/noun-phrase-end.js'
import type { Page } from '../page.js'
import { wordAt } from '../../word-at.js'

/** "put | the losses at £850m |", "gave | a toll of 112 |": what is put, and at what. */
export function figureAfter ({ tokens }: Page, { to: limit }: Sentence, cue: TokenSpan, past: number): TokenSpan[] {
  const isPut = /^puts?$/.test(wordAt(tokens, cue.to - 1).lower) && wordAt(tokens, past - 1).lower === 'at'
  // "a toll | of 112": a bare number is else taken for a time
  if (/^g(?:ave|iven?s?)$/.test(wordAt(tokens, cue.to - 1).lower)) return [{ from: cue.to, to: tokens.slice(cue.to, limit).find(({ pos }) => pos === 'PUNCT' || pos === 'CCONJ')?.index ?? limit }]
  const end = isPut ? nounPhraseEnd(tokens, past, limit) : past
  return end > past ? [{ from: cue.to, to: end }] : []
}
