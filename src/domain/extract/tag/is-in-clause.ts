import type { Document, FoundAttribution } from '../document.js'
import { RELATIVES } from '../find/word-classes.js'

/** "whom | nurses accuse | of fraud", "which | police say | was arson": nothing else looks so, and the rules need no model to be sure. */
export function isInClause ({ tokens }: Document, { source, contents: [subject, said] }: FoundAttribution): boolean {
  if (subject === undefined || said === undefined || source === null) return false
  const isPronoun = subject.to === subject.from + 1 && RELATIVES.has(tokens[subject.from]?.lower ?? '')
  // "a man | they | say | shot the mayor"
  return isPronoun || (subject.to === source.from && source.to < said.from)
}
