import { IRREGULAR_PASTS } from './irregular-verbs.js'
import { findMainVerb, groupEnd } from './main-verb.js'
import { SUBORDINATORS } from './function-words.js'
import type { Word } from './words.js'
import { takeUntil } from '../take-until.js'

/** What a statement says of whom: its subject, its verb group, and the words behind it up to where another clause begins. */
export interface Clause {
  subject: readonly Word[]
  group: readonly Word[]
  /** The word of the group that tells what is done; a form of "be" where that is all there is. */
  verb: Word
  rest: readonly Word[]
  tense: 'past' | 'present' | 'future'
}

/** The main clause of some words; undefined where they hold none. */
export function clauseOf (words: readonly Word[]): Clause | undefined {
  const main = findMainVerb(words)
  if (main === undefined || main.at === main.subject) return undefined
  const to = groupEnd(words, main.at)
  const group = words.slice(main.at, to)
  const verb = group.findLast(({ pos }) => pos === 'VERB') ?? group.findLast(({ pos }) => pos === 'AUX')
  if (verb === undefined) return undefined
  return { subject: words.slice(main.subject, main.at), group, verb, rest: untilClause(words.slice(to)), tense: tenseOf(group) }
}

const untilClause = (words: readonly Word[]): readonly Word[] =>
  takeUntil(words, ({ lower, text, pos }, index) => OTHERS.has(lower) || /^[;:–—,]$/.test(text) || (pos === 'CCONJ' && index > 0))

/** Behind these another clause begins, or a reason, which is none of what is stated. */
const OTHERS: ReadonlySet<string> = new Set([...[...SUBORDINATORS].filter(word => word !== 'as'), 'when', 'until', 'till', 'despite'])

function tenseOf (group: readonly Word[]): Clause['tense'] {
  const [first, second] = group
  if (first === undefined) return 'present'
  if (FUTURE.has(first.lower) || (second?.lower === 'going' && group.length === 2)) return 'future'
  if (first.pos === 'AUX') return /^(?:was|were|had|did)$/.test(first.lower) ? 'past' : 'present'
  return (first.lower === first.lemma && !PASTS.has(first.lower)) || first.lower.endsWith('s') ? 'present' : 'past'
}

/** Pasts that a tagger may take for base forms ("shot"), but for those that are. */
const PASTS: ReadonlySet<string> = new Set([...IRREGULAR_PASTS].filter(([base, past]) => base !== past).map(([, past]) => past))

const FUTURE: ReadonlySet<string> = new Set(["'ll", 'will', 'wo', 'shall', 'would', "'d"])
