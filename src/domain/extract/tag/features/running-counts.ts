import type { Document, Token } from '../../document.js'
import { isFiniteVerb, isQuoteMark } from '../../find/word-classes.js'

/** How many tokens of a kind a document has from one place up to another. */
export type Count = (from: number, to: number) => number

/** Counts that are looked up instead of made, for spans are compared by them over and over. */
export interface RunningCounts { verbs: Count, commas: Count, marks: Count, quoted: Count }

const counted = new WeakMap<Document, RunningCounts>()

/** Finite verbs, commas, quote marks and words in quotes of a document; linear in its length the first time. */
export function runningCounts (document: Document): RunningCounts {
  const before = counted.get(document)
  if (before !== undefined) return before
  const { tokens } = document
  const counts = {
    verbs: countOf(tokens, (_, at) => isFiniteVerb(tokens, at)),
    commas: countOf(tokens, ({ lower }) => lower === ','),
    marks: countOf(tokens, isQuoteMark),
    quoted: countOf(tokens, ({ quoted }) => quoted)
  }
  counted.set(document, counts)
  return counts
}

function countOf (tokens: readonly Token[], counts: (token: Token, at: number) => boolean): Count {
  const sums = new Int32Array(tokens.length + 1)
  tokens.forEach((token, at) => { sums[at + 1] = (sums[at] ?? 0) + Number(counts(token, at)) })
  const upTo = (place: number): number => sums[Math.min(tokens.length, Math.max(0, place))] ?? 0
  return (from, to) => Math.max(0, upTo(to) - upTo(from))
}
