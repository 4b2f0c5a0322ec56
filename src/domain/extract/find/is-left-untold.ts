import type { FoundAttribution, TokenSpan } from '../document.js'
import type { Page } from './page.js'
import { wordAt } from '../word-at.js'

/** "A nurse said | staff had not been told": what the nurse says of others. */
export const isLeftUntold = ({ tokens }: Page, { source, cue }: { source: TokenSpan, cue: TokenSpan }, verbs: readonly FoundAttribution[]): boolean =>
  /^(?:told|informed|briefed|notified)$/.test(wordAt(tokens, cue.to - 1).lower) && wordAt(tokens, source.from).pos !== 'PRON' &&
  verbs.some(({ contents }) => contents.some(({ from, to }) => from <= source.from && cue.to <= to))
