import type { Token } from '../../../document.js'
import type { Clause } from '../../../clauses/clause-of.js'
import { stemOf } from '../../../../lexicon/stem.js'
import { nounsOf, type Reversible } from './reversible.js'
import { deedOf } from './same-verb.js'
import { paddedText } from '../../../lower-text.js'

/** "was caused by logging", "it was an act of God"; "the crash on lightning", "it was caused by a cracked blade": another cause of the same. */
export function isOtherCause (pair: Reversible): boolean {
  const { mine, theirs, said, others, same } = pair
  if (isBlamed(pair) && isTold(mine, others) && BEFOREHAND.test(paddedText(said))) return true
  if (isNobodysDeed(pair)) return true
  const blamed = theirs.group.length === 0 ? others : theirs.verb.lemma === 'cause' || theirs.verb.lower === 'caused' ? theirs.rest : undefined
  if (blamed === undefined || !(same || isTold(mine, others)) || !NAMING.test(paddedText(said))) return false
  const [causes, known] = [nounsOf(mine.rest), new Set(nounsOf(blamed))]
  return causes.length > 0 && known.size > 0 && !causes.some(cause => known.has(cause))
}

/** "soldiers burned the barn", "it was struck by lightning": nobody did it. */
const isNobodysDeed = ({ mine, theirs, said, same }: Reversible): boolean =>
  (same || isTold(mine, theirs.rest)) && nounsOf(theirs.subject).length > 0 && nounsOf(theirs.rest).length > 0 &&
  HARMING.has(deedOf(theirs)) && BY_ITSELF.test(paddedText(said))

/** No clause of its own: "the quarry for the cracked walls". */
const isBlamed = ({ theirs, others }: Reversible): boolean =>
  theirs.group.length === 0 ? others.some(({ lower }) => BLAMING.has(lower)) : theirs.subject.some(({ lower }) => BLAMING.has(lower))
const BLAMING: ReadonlySet<string> = new Set(['for', 'on'])

/** "blamed the quarry for the cracked walls", "the walls were cracked long before" */
const BEFOREHAND = / (?:long|years|well|decades|ages|even) before | (?:was|were) there (?:already|before) |already (?:there|cracked|broken|dead|damaged) /

const HARMING: ReadonlySet<string> = new Set('burn kill shoot bomb murder poison destroy sink torch shell strangle attack burgle cut break wreck drown behead stab'.split(' ').map(stemOf))
const BY_ITSELF = new RegExp(' (?:(?:struck|hit|killed|felled) by (?:a )?(?:lightning|falling|disease|storm|train|car|lorry|flood|frost)|' +
  '(?:died|dead) of (?:old age|natural causes|an? |disease|cold|thirst|hunger|cancer|pneumonia|fever|malaria|cholera)|acts? of god|' +
  '(?:gas|electrical|technical|mechanical) (?:leak|fault|explosion|failure)|(?:was|were) an accident|(?:by|of) (?:itself|themselves)|' +
  'took (?:his|her|its|their) own li(?:fe|ves)|(?:killed|shot|hanged|drowned|stabbed) (?:himself|herself|itself|themselves)) ')

/** Of the thing that the other one names. */
const isTold = ({ subject }: Clause, others: ReadonlyArray<Pick<Token, 'pos' | 'lower'>>): boolean =>
  nounsOf(subject).length > 0 && nounsOf(subject).every(noun => nounsOf(others).includes(noun))

const NAMING = new RegExp('^ (?:it|that|this|the \\S+) (?:was|were|had been) (?:(?:caused|triggered|started|brought about|brought down) by|due to|the (?:result|fault|work|doing) of|' +
  '(?:purely |simply |just )?an? (?:\\S+ )?(?:act|accident|fault|failure|error|flaw|defect|freak)) ')
