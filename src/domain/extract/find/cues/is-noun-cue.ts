import type { TokenSpan } from '../../document.js'
import type { Page } from '../page.js'
import { wordAt } from '../../word-at.js'

/** "no party to the | dispute": one word behind an article is no verb. */
export const isNounCue = ({ tokens }: Page, { from, to }: TokenSpan): boolean =>
  to === from + 1 && /^(?:the|an?|no|any|this|his|her|its|their)$/.test(wordAt(tokens, from - 1).lower)
