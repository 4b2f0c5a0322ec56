import type { Document, Token } from '../../document.js'
import { isFiniteVerb, isQuoteMark } from '../../find/word-classes.js'

/** How many tokens of a kind a document has from one place up to another. */
export type Count = (from: number, to: number) => number

/** Counts that are looked up instead of made, for spans are compared by them over and over. */
export interface RunningCounts {
  /** Finite ones. */
  verbs: Count
  commas: Count
  /** Quote marks. */
  marks: Count
  /** Words inside of them. */
  quoted: Count
  /** Brackets. */
  opened: Count
  closed: Count
  /** A "that" that leads a clause. */
  thats: Count
}

const counted = new WeakMap<Document, RunningCounts>()

/** The counts of a document; linear in its length the first time. */
export function runningCounts (document: Document): RunningCounts {
  const before = counted.get(document)
  if (before !== undefined) return before
  const { tokens } = document
  const counts = {
    verbs: countOf(tokens, (_, at) => isFiniteVerb(tokens, at)),
    commas: countOf(tokens, ({ lower }) => lower === ','),
    marks: countOf(tokens, isQuoteMark),
    quoted: countOf(tokens, ({ quoted }) => quoted),
    opened: countOf(tokens, ({ text }) => text === '('),
    closed: countOf(tokens, ({ text }) => text === ')'),
    thats: countOf(tokens, ({ lower, pos }) => lower === 'that' && pos === 'SCONJ')
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
