import type { Word } from './words.js'

const NEGATIONS = new Set(['not', 'never', 'cannot', 'nobody', 'nothing', 'none', 'neither', 'nowhere'])
/** "Failed to sign", "refuses to sign": the act is negated; "failed the test" is an act of its own. */
const UNDONE = new Set(['fail', 'fails', 'failed', 'failing', 'refuse', 'refuses', 'refused', 'refusing', 'decline', 'declines', 'declined'])
const HARMLESS_AFTER_NO = new Set(['doubt', 'matter', 'more', 'less', 'later', 'one'])

/** How often the words negate what they state. "Not only" negates nothing. */
export function negationsOf (words: readonly Word[]): number {
  return words.filter((word, at) => negates(word.lower, words[at + 1]?.lower)).length
}

function negates (word: string, next: string | undefined): boolean {
  if (word === 'no') return next !== undefined && !HARMLESS_AFTER_NO.has(next)
  if (UNDONE.has(word)) return next === 'to'
  return word.endsWith("n't") || (NEGATIONS.has(word) && next !== 'only')
}
