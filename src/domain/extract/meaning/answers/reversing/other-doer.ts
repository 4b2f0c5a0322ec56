import { FAULTS } from '../../../../lexicon/faults.js'
import { stemOf } from '../../../../lexicon/stem.js'
import type { Word } from '../../../polarity/words.js'
import type { Clause } from '../../contents/clause-of.js'
import { nounsOf, TAKEN_UP, untilPreposition, type Reversible } from './reversible.js'
import { deedOf, deedOfVerb, shareDeed } from './same-verb.js'

/** "The rebels burned them", "it was written by her brother": a deed that is done once, by somebody else. */
export function isOtherDoer (pair: Reversible): boolean {
  const { mine, theirs } = pair
  const [doer, other] = [nounsOf(mine.subject), nounsOf(theirs.subject)]
  if (other.length === 0) return false
  if (ELSE.test(mine.subject.map(({ lower }) => lower).join(' '))) return shareDeed(mine, theirs) && isActive(mine) === isActive(theirs)
  if (isByOther(pair) || isCleft(pair) || isOtherFirst(pair)) return true
  if (doer.length === 0 || doer.some(noun => other.includes(noun))) return false
  if (isFirst(mine) && isFirst(theirs)) return true
  const object = mine.rest[0]?.lower ?? ''
  const same = shareDeed(mine, theirs) && ONCE.has(deedOf(mine)) && isActive(mine) && isActive(theirs)
  return same && TAKEN_UP.has(object) && nounsOf(untilPreposition(theirs.rest)).length > 0
}

/** "Rosberg wrote the song", "it was written by her brother". */
function isByOther ({ mine, theirs, same, said }: Reversible): boolean {
  const by = mine.rest.findIndex(({ lower }) => lower === 'by')
  if (by === -1 || isActive(mine) || !isActive(theirs) || !shareDeed(mine, theirs) || said.some(({ lower }) => JOINT.has(lower))) return false
  const doers = nounsOf(untilNext(mine.rest.slice(by + 1)))
  const known = new Set([...theirs.subject, ...theirs.rest].map(({ lower }) => stemOf(lower)))
  return (same || isSameObject(mine, theirs)) && doers.length > 0 && !doers.some(noun => known.has(noun) || ANYBODY.has(noun))
}

/** "It was the contractor who felled them." */
function isCleft ({ mine, theirs, said }: Reversible): boolean {
  const who = said.findIndex(({ lower }, index) => index > 2 && (lower === 'who' || lower === 'that'))
  const verb = said.slice(who + 1).find(({ pos, lower }) => pos !== 'ADV' && !/^(?:had|has|have)$/.test(lower))
  if (who === -1 || verb === undefined || mine.subject[0]?.lower !== 'it' || mine.verb.lemma !== 'be' || !isActive(theirs)) return false
  const doers = nounsOf(mine.rest)
  const known = new Set([...theirs.subject, ...theirs.rest].map(({ lower }) => stemOf(lower)))
  return deedOfVerb(verb) === deedOf(theirs) && doers.length > 0 && !doers.some(noun => known.has(noun))
}

/** "rebels broke the truce", "it was the army that attacked first" */
const isOtherFirst = ({ mine, theirs, said }: Reversible): boolean =>
  mine.subject[0]?.lower === 'it' && mine.verb.lemma === 'be' && / (?:who|that|which) .*(?:first|started|broke|began) /.test(` ${said.map(({ lower }) => lower).join(' ')} `) &&
  FAULTS.has(deedOf(theirs)) && !nounsOf(untilNext(mine.rest)).some(noun => nounsOf(theirs.subject).includes(noun))

const isSameObject = (mine: Clause, theirs: Clause): boolean => {
  const known = new Set(nounsOf(theirs.rest))
  return nounsOf(mine.subject).length > 0 && nounsOf(mine.subject).every(noun => known.has(noun))
}

const untilNext = (words: readonly Word[]): readonly Word[] => untilPreposition(words)

/** Who may be anybody, whoever did it with them, too. */
const ANYBODY: ReadonlySet<string> = new Set(['man', 'men', 'woman', 'women', 'people', 'person', 'somebody', 'someone', 'member', 'official', 'group', 'force', 'force'].map(stemOf))

/** More than one did it. */
const JOINT: ReadonlySet<string> = new Set(['also', 'too', 'both', 'first', 'again', 'later', 'earlier', 'another', 'others'])

/** "Somebody else shot him." */
const ELSE = /^(?:somebody|someone) else$/

const isFirst = ({ group, rest }: Clause): boolean => [...group, ...rest].some(({ lower, pos }, index, words) =>
  (lower === 'provocation' && words[index - 1]?.lower === 'without') || lower === 'unprovoked' || (/^(?:start|began|begin)/.test(lower) && index < group.length && /^(?:the|it)$/.test(words[index + 1]?.lower ?? '')) ||
  (lower === 'first' && (words[index + 1] === undefined || pos === 'ADV' || (index === group.length && words[index + 1]?.pos === 'ADP') || /^(?:shot|stone|punch|blow|rock|bomb|move)s?$/.test(words[index + 1]?.lower ?? ''))))
const isActive = ({ group }: Clause): boolean => group.every(({ lemma }) => lemma !== 'be')
const ONCE: ReadonlySet<string> = new Set(('burn burnt kill murder shoot destroy start steal write invent build poison bomb shell hit fire plant set compose paint design ' +
  'order cut break blow torch sink drown beat kidnap bury fell wire transfer sign forge leak delete plant report discover find score').split(' ').map(stemOf))
