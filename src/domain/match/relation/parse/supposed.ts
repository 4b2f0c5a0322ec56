import { lowerAt, type Word } from '../../words.js'

/** A part of a text that is not said to be so, among the words, half-open. */
export interface Supposed { from: number, to: number }

const IF = new Set(['if', 'unless', 'whether', 'provided', 'supposing'])
/** "As if" compares. */
const NO_IF_AFTER = new Set(['as'])
/** "Should it sink, …", "had it sunk, …": at the beginning only, and before a main clause; "were they sunk?" asks. */
const INVERTED = new Set(['should', 'had', 'were'])

/** The clauses behind "if": up to the next mark. */
export function supposedIn (words: readonly Word[]): Supposed[] {
  return words.flatMap((_, from) => {
    if (!opensClause(words, from)) return []
    const mark = words.findIndex(({ after }, at) => at > from + 1 && after)
    return [{ from, to: mark < 0 ? words.length : mark }]
  })
}

function opensClause (words: readonly Word[], at: number): boolean {
  const lower = lowerAt(words, at)
  if (lower === 'provided' && lowerAt(words, at + 1) !== 'that') return false
  if (IF.has(lower)) return !NO_IF_AFTER.has(lowerAt(words, at - 1))
  return (at === 0 && INVERTED.has(lower) && words.some(({ after }) => after)) || (lower === 'case' && lowerAt(words, at - 1) === 'in' && lowerAt(words, at + 1) !== 'of')
}
