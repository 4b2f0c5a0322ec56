import { FAULTS } from '../../../../lexicon/faults.js'
import { stemOf } from '../../../../lexicon/stem.js'
import type { Word } from '../../../clauses/words.js'
import type { Clause } from '../../../clauses/clause-of.js'
import { nounsOf, TAKEN_UP, untilPreposition, type Reversible } from './reversible.js'
import { deedOf, deedOfVerb, shareDeed } from './same-verb.js'
import { lowerText } from '../../../lower-text.js'

/** "The rebels burned them", "it was written by her brother": a deed that is done once, by somebody else. */
export function isOtherDoer (pair: Reversible): boolean {
  const { mine, theirs } = pair
  const [doer, other] = [nounsOf(mine.subject), nounsOf(theirs.subject)]
  if (other.length === 0) return false
  if (ELSE.test(lowerText(mine.subject))) return shareDeed(mine, theirs) && isActive(mine) === isActive(theirs)
  if (isByOther(pair) || isCleft(pair) || isOtherFirst(pair)) return true
  if (doer.length === 0 || doer.some(noun => other.includes(noun))) return false
  if (isFirst(mine) && isFirst(theirs) && (shareDeed(mine, theirs) || (isHostile(mine) && isHostile(theirs)))) return true
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

/** "rebels broke the truce", "it was the army that attacked first"; to find or to call for something first is no such deed. */
function isOtherFirst ({ mine, theirs, said }: Reversible): boolean {
  const who = said.findIndex(({ lower }, index) => index > 2 && /^(?:who|that|which)$/.test(lower))
  const verb = said.slice(who + 1).find(({ pos, lower }) => pos === 'VERB' && lower !== 'first')
  if (who === -1 || verb === undefined || mine.subject[0]?.lower !== 'it' || mine.verb.lemma !== 'be' || !FAULTS.has(deedOf(theirs))) return false
  const isWrong = FAULTS.has(deedOfVerb(verb)) && (BREAKING.test(verb.lower) || said.some(({ lower }) => lower === 'first'))
  const isDeed = isWrong || isStart(said.slice(said.indexOf(verb)))
  return isDeed && !nounsOf(untilNext(mine.rest)).some(noun => nounsOf(theirs.subject).includes(noun))
}

const BREAKING = /^br(?:eak|oke)/

/** "started it", "began the shooting" */
const isStart = ([verb, ...object]: ReadonlyArray<Pick<Word, 'lower'>>): boolean =>
  /^(?:start|began|begin|begun)/.test(verb?.lower ?? '') && (object[0]?.lower === 'it' || object.slice(0, 4).some(({ lower }) => FIGHTS.test(lower)))

const FIGHTS = /^(?:fight|fighting|war|shooting|violence|trouble|clash|clashes|brawl|conflict|hostilities|riot|row|dispute|battle)$/

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

/** "attacked first", "started it", "fired without provocation" */
const isFirst = (clause: Clause): boolean => [...clause.group, ...clause.rest].some(({ lower, pos }, index, words) =>
  (lower === 'provocation' && words[index - 1]?.lower === 'without') || lower === 'unprovoked' || (index < clause.group.length && isStart(words.slice(index))) ||
  (lower === 'first' && (words[index + 1] === undefined || pos === 'ADV' || (isHostile(clause) && words[index + 1]?.pos === 'ADP') || /^(?:shot|stone|punch|blow|rock|bomb|move)s?$/.test(words[index + 1]?.lower ?? ''))))

/** "came under fire first": by the others. */
const isHostile = (clause: Clause): boolean => FAULTS.has(deedOf(clause)) || clause.rest.some(({ lower }, at) => lower === 'under' && /^(?:fire|attack)$/.test(clause.rest[at + 1]?.lower ?? '')) || HOSTILE.has(deedOf(clause)) || isStart([clause.verb, ...clause.rest])
const HOSTILE: ReadonlySet<string> = new Set('fight shell bomb open draw hit shove push charge raid invade'.split(' ').map(stemOf))
const isActive = ({ group }: Clause): boolean => group.every(({ lemma }) => lemma !== 'be')
const ONCE: ReadonlySet<string> = new Set(('burn burnt kill murder shoot destroy start steal write invent build poison bomb shell hit fire plant set compose paint design ' +
  'order cut break blow torch sink drown beat kidnap bury fell wire transfer sign forge leak delete plant report discover find score').split(' ').map(stemOf))
