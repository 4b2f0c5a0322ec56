import { contentWords, overlapOf } from './content-words.js'
import type { Said } from './known.js'

/** From this share of common words on, a headline is short for a statement of the text. Chosen on test/fixtures/gold/drafts-open.jsonl. */
const SHORT_FOR = 0.6

/** The same where both have a number in common: that is seldom chance. */
const SHORT_WITH_NUMBER = 0.45

/**
 * Whether a title says in short what a statement of the text says: titles leave out so much that they may be taken for no claim, or for another. One that is
 * a single word names a subject, and says nothing of it.
 */
export function isShortFor (title: Pick<Said, 'span'>, statement: Pick<Said, 'span'>): boolean {
  const [short, long] = [contentWords(title.span.text), contentWords(statement.span.text)]
  const number = [...short].some(word => /\d/.test(word) && long.has(word))
  return short.size > 1 && overlapOf(short, long) >= (number ? SHORT_WITH_NUMBER : SHORT_FOR)
}
