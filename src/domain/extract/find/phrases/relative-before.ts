import type { Sentence } from '../../document.js'
import type { Page } from '../page.js'
import { isTime, RELATIVES } from '../word-classes.js'
import { wordAt } from '../../word-at.js'

/** How many words of time may stand between: "which on Tuesday last week". */
const LONGEST_TIME = 4

/** "which | last month | denied": where the relative pronoun stands whose clause a verb group at `verb` belongs to, nothing but a time between. */
export function relativeBefore ({ tokens }: Page, { from }: Sentence, verb: number): number | undefined {
  let at = verb - 1
  while (at > from && at >= verb - LONGEST_TIME && (isTime(wordAt(tokens, at)) || LEADS.test(wordAt(tokens, at).lower))) at--
  const { lower, pos } = wordAt(tokens, at)
  // "That was denied by the firm", "but that was denied"
  const points = lower === 'that' && (at === from || /^(?:CCONJ|PUNCT)$/.test(wordAt(tokens, at - 1).pos))
  return at >= from && RELATIVES.has(lower) && pos !== 'SCONJ' && !points ? at : undefined
}

const LEADS = /^(?:last|this|on|in|earlier|late|early)$/
