import type { Sentence, TokenSpan } from '../document.js'
import { nounPhraseEnd } from './noun-phrase-end.js'
import type { Page } from './page.js'
import { wordAt } from './word-at.js'

/** "put | the losses at £850m |": what is put, and at what. */
export function figureAfter ({ tokens }: Page, { to: limit }: Sentence, cue: TokenSpan, past: number): TokenSpan[] {
  const isPut = /^puts?$/.test(wordAt(tokens, cue.to - 1).lower) && wordAt(tokens, past - 1).lower === 'at'
  const end = isPut ? nounPhraseEnd(tokens, past, limit) : past
  return end > past ? [{ from: cue.to, to: end }] : []
}
