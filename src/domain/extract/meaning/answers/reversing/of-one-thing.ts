import { stemOf } from '../../../../lexicon/stem.js'
import type { Clause } from '../../contents/clause-of.js'
import { nounsOf, untilPreposition } from './reversible.js'

/** "won the appeal", "lost the first hearing": what is done to one thing says nothing of another. */
export function isOfOneThing (mine: Clause, theirs: Clause): boolean {
  const object = untilPreposition(mine.rest)
  const known = new Set([...theirs.subject, ...theirs.rest].map(({ lower }) => stemOf(lower)))
  const nouns = nounsOf(object)
  return nouns.length === 0 ? !OWNED.has(object[0]?.lower ?? '') : nouns.every(noun => known.has(noun))
}

/** "holding his own": an object that is no noun is an idiom. */
const OWNED: ReadonlySet<string> = new Set(['his', 'its', 'their', 'my', 'our', 'your'])
