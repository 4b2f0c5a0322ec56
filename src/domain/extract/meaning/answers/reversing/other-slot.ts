import { stemOf } from '../../../../lexicon/stem.js'
import { closenessOf, senseOf } from '../../../../lexicon/synonyms.js'
import type { Word } from '../../../clauses/words.js'
import type { Clause } from '../../../clauses/clause-of.js'
import { fitsInTime } from '../fits-in-time.js'
import { isOfTime } from '../times.js'
import { nounsOf, untilPreposition, type Reversible } from './reversible.js'
import { deedOf, shareDeed } from './same-verb.js'

/** "began in the kitchen", "began in the attic"; "on Friday", "on Tuesday": what happens once happens in one place, at one time, by one hand. */
export function isOtherSlot (pair: Reversible): boolean {
  const { mine, theirs, same } = pair
  if ((same || isTakenUp(mine, theirs)) && fitsInTime(pair) && isOfOtherOrigin(mine, theirs)) return true
  if (!same || !shareDeed(mine, theirs) || !ONCE.has(deedOf(mine)) || !fits(mine, theirs)) return false
  const [here, there] = [slotsOf(mine), slotsOf(theirs)]
  const times = here.filter(({ words }) => words.some(isOfTime))
  // what is told of another time may be another time
  if (times.some(slot => !there.some(other => other.words.some(isOfTime) && other.preposition === slot.preposition))) return false
  return here.some(slot => there.some(other => areRival(slot, other)))
}

/** "the rocket", "it": whatever was spoken of, where it was but one thing. */
const isTakenUp = (mine: Clause, theirs: Clause): boolean => mine.subject[0]?.lower === 'it' && !/[^s]s$/.test(theirs.subject.findLast(({ pos }) => pos === 'NOUN')?.lower ?? 's')

/** "was fired from the north", "came from the south" */
function isOfOtherOrigin (mine: Clause, theirs: Clause): boolean {
  const [from, other] = [mine, theirs].map(clause => ORIGINATING.has(deedOf(clause)) ? slotsOf(clause).find(({ preposition }) => preposition === 'from') : undefined)
  return from !== undefined && other !== undefined && !other.words.some(({ lower }) => from.words.some(word => word.lower === lower && word.pos !== 'DET')) && areRival(from, other)
}

const ORIGINATING: ReadonlySet<string> = new Set('come fire launch originate shoot spread start drop leak'.split(' ').map(stemOf))

interface Slot { preposition: string, words: readonly Word[] }

function slotsOf ({ rest }: Clause): Slot[] {
  return rest.flatMap((word, at) => word.pos === 'ADP' && KINDS.has(word.lower) ? [{ preposition: word.lower, words: untilPreposition(rest.slice(at + 1)) }] : [])
}

const KINDS: ReadonlySet<string> = new Set(['in', 'on', 'at', 'by', 'from', 'of', 'for', 'with', 'near', 'inside', 'to'])

/** Both of a kind, and no word of one in the other, nor one that may mean the same. */
function areRival (slot: Slot, other: Slot): boolean {
  const [mine, theirs] = [slot, other].map(({ words }) => nounsOf(words))
  if (mine === undefined || theirs === undefined || mine.length === 0 || theirs.length === 0) return false
  if (slot.preposition !== other.preposition || slot.words.some(isOfTime) !== other.words.some(isOfTime)) return false
  return mine.every(noun => theirs.every(known => noun !== known && closenessOf(senseOf(noun), senseOf(known)) === undefined))
}

/** The objects do not part them: "sold the mill to A", "sold it to B". */
function fits (mine: Clause, theirs: Clause): boolean {
  if ([...mine.subject, ...mine.group, ...mine.rest].some(({ lower }) => AGAIN.has(lower))) return false
  const known = new Set(nounsOf([...theirs.subject, ...theirs.rest]))
  return nounsOf(untilPreposition(mine.rest)).every(noun => known.has(noun))
}

/** Once more, or another one. */
const AGAIN: ReadonlySet<string> = new Set(['again', 'also', 'too', 'another', 'second', 'third', 'later', 'earlier', 'first', 'then', 'once', 'twice', 'since', 'previously', 'partly', 'mainly', 'mostly'])

const ONCE: ReadonlySet<string> = new Set(`bear born die begin start end happen occur make sign sell buy write find found cause crash sink marry meet arrest kill shoot discover arrive film record print paint
steal hide bury build bring come cut catch stage hold perish drown vanish disappear`.split(/\s+/).map(stemOf))
