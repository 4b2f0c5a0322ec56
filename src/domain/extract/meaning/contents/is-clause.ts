import { findMainVerb } from '../../polarity/main-verb.js'
import type { Word } from '../../polarity/words.js'

/** Whether the words hold a subject and its verb. */
export function isClause (words: readonly Word[]): boolean {
  const main = findMainVerb(words)
  return main !== undefined && main.at > main.subject
}
