import type { Token } from '../../../document.js'
import type { Clause } from '../../contents/clause-of.js'
import { wordsOf } from '../surroundings.js'
import { nounsOf, type Reversible } from './reversible.js'

/** "was caused by logging", "it was an act of God"; "the crash on lightning", "it was caused by a cracked blade": another cause of the same. */
export function isOtherCause ({ mine, theirs, said, others, same }: Reversible): boolean {
  const blamed = theirs.group.length === 0 ? others : theirs.verb.lemma === 'cause' || theirs.verb.lower === 'caused' ? theirs.rest : undefined
  if (blamed === undefined || !(same || isTold(mine, others)) || !NAMING.test(wordsOf(said))) return false
  const [causes, known] = [nounsOf(mine.rest), new Set(nounsOf(blamed))]
  return causes.length > 0 && known.size > 0 && !causes.some(cause => known.has(cause))
}

/** Of the thing that the other one names. */
const isTold = ({ subject }: Clause, others: readonly Token[]): boolean =>
  nounsOf(subject).length > 0 && nounsOf(subject).every(noun => nounsOf(others).includes(noun))

const NAMING = new RegExp('^ (?:it|that|this|the \\S+) (?:was|were|had been) (?:(?:caused|triggered|started|brought about|brought down) by|due to|the (?:result|fault|work|doing) of|' +
  '(?:purely |simply |just )?an? (?:\\S+ )?(?:act|accident|fault|failure|error|flaw|defect|freak)) ')
