import { stemOf } from '../../../../lexicon/stem.js'
import type { Clause } from '../../../clauses/clause-of.js'
import { nounsOf, untilPreposition } from './reversible.js'

/** "won the appeal", "lost the first hearing": what is done to one thing says nothing of another. */
export function isOfOneThing (mine: Clause, theirs: Clause): boolean {
  const object = untilPreposition(mine.rest)
  const known = new Set([...theirs.subject, ...theirs.rest].map(({ lower }) => stemOf(lower)))
  // "shot down nine of twelve": some of them
  const first = mine.rest.find(({ lower }) => !/^(?:down|off|up|out)$/.test(lower))
  if (first?.pos === 'NUM' && theirs.rest[0]?.pos !== 'NUM' && theirs.subject[0]?.pos !== 'NUM') return false
  const nouns = nounsOf(object)
  return nouns.length === 0 ? !OWNED.has(object[0]?.lower ?? '') : nouns.every(noun => known.has(noun))
}

/** "holding his own": an object that is no noun is an idiom. */
const OWNED: ReadonlySet<string> = new Set(['his', 'its', 'their', 'my', 'our', 'your'])
