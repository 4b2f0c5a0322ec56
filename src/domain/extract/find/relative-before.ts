import type { Sentence } from '../document.js'
import type { Page } from './page.js'
import { wordAt } from './word-at.js'
import { isTime, RELATIVES } from './word-classes.js'

/** How many words of time may stand between: "which on Tuesday last week". */
const LONGEST_TIME = 4

/** "which | last month | denied": where the relative pronoun stands whose clause a verb group at `verb` belongs to, nothing but a time between. */
export function relativeBefore ({ tokens }: Page, { from }: Sentence, verb: number): number | undefined {
  let at = verb - 1
  while (at > from && at >= verb - LONGEST_TIME && (isTime(wordAt(tokens, at)) || LEADS.test(wordAt(tokens, at).lower))) at--
  return at >= from && RELATIVES.has(wordAt(tokens, at).lower) && wordAt(tokens, at).pos !== 'SCONJ' ? at : undefined
}

const LEADS = /^(?:last|this|on|in|earlier|late|early)$/
