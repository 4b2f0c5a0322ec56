import type { Difference } from '../../../../model/match.js'
import { stemsOf } from '../../../lexicon/stem.js'
import { likenessOf, type Counterpart } from '../align/align.js'
import { CONVERSE, type Aligned } from '../align/aligned.js'
import { areTurned, areTurnedTrades } from '../align/converse.js'
import { exchangedByGiving } from './given-to.js'
import { isPast } from '../parse/is-past.js'
import type { Parsed } from '../parse/parse.js'
import type { Predicate } from '../parse/predicate.js'
import { slotOf } from '../parse/slots.js'
import { isPossessive, type Unit } from '../parse/units.js'

/** Who meets whom says nothing: these hold both ways. Stems. */
const BOTH_WAYS = new Set(('meet talk agre sign share marri divorc negoti cooper trade border discuss celebr hold differ clash tie relat join alli exchang unit merg treati pact truce ceasefir war').split(' '))
/** Where one who is acted upon may stand; "died in an avalanche" is none of them. */
const ACTED_UPON = new Set(['object', 'to', 'from', 'with', 'against', 'for', 'on'])
const SAME_DEED = 0.6
const SAME_ONE = 0.8

/**
 * Whether the one who acts in each text is acted upon in the other: "Norway asked Denmark", "Denmark asked Norway". Only for a deed
 * that both texts have; an opposite deed with roles exchanged ("sold to", "bought from") is the same event, and no difference.
 */
export function roleDifference (aligned: Aligned): Difference[] {
  const [a, b] = [aligned.known.predicate, aligned.found.predicate]
  const exchanged = exchangedByGiving(aligned)
  if (exchanged !== undefined) return [{ kind: 'role', known: exchanged.known.text, found: exchanged.found.text }]
  if (a?.subject === undefined || b?.subject === undefined) return []
  if (isDoneByAnother(aligned)) return [{ kind: 'role', known: a.subject.text, found: b.subject.text }]
  if (isTurned(aligned, a)) return [{ kind: 'role', known: a.verb.text, found: b.verb.text }]
  if (isDoneTo(aligned) || isReceived(aligned, aligned.known, aligned.found) || isReceived(aligned, aligned.found, aligned.known)) return [{ kind: 'role', known: a.subject.text, found: b.subject.text }]
  if (!areCrossed(aligned)) return []
  const converse = aligned.there.some(({ unit, likeness, opposite }) => unit === a.unit && (opposite || likeness === CONVERSE))
  if (converse || mayDoItself(aligned, a) || receives(a) !== receives(b) || !areOneDeed(aligned, a, b) || isBothWays(a.unit)) return []
  return [{ kind: 'role', known: a.subject.text, found: b.subject.text }]
}

/** "Killed", "shot dead": what came of it may stand behind the verb. */
const areOneDeed = ({ there, back }: Aligned, a: Predicate, b: Predicate): boolean =>
  (likenessOf(a.unit, b.unit) >= SAME_DEED && !there.some(({ unit, likeness }) => unit === a.unit && likeness > likenessOf(a.unit, b.unit))) ||
  there.some(counterpart => isOutcome(counterpart, a, b)) || back.some(counterpart => isOutcome(counterpart, b, a))
const isOutcome = ({ unit, partner, likeness }: Counterpart, own: Predicate, other: Predicate): boolean =>
  unit === own.unit && likeness >= SAME_ONE && partner?.from === other.verb.to

/**
 * "Lindt sued Moe | after a report by Norvik", "Norvik sued Moe": who does the deed in one text stands behind it in the other one, in another part, where
 * somebody else does it.
 */
const isDoneByAnother = ({ known, found, there, back }: Aligned): boolean => isOnlyBehind(known, found, there) || isOnlyBehind(found, known, back)

function isOnlyBehind (own: Parsed, other: Parsed, counterparts: readonly Counterpart[]): boolean {
  const [mine, theirs] = [own.predicate, other.predicate]
  const deed = counterparts.find(({ unit }) => unit === mine?.unit)
  if (mine === undefined || theirs === undefined || isBothWays(mine.unit)) return false
  if (deed?.partner !== theirs.unit || deed.likeness < SAME_ONE || deed.likeness === CONVERSE || deed.opposite) return false
  const isElsewhere = (one: Unit | undefined): boolean => counterparts.some(({ unit, partner, likeness }) =>
    partner !== undefined && partner === one && (one.kind !== 'word' || unit.preposition === 'by') && likeness >= SAME_ONE &&
    unit.from > mine.verb.to && BEHIND.has(unit.preposition) && unit.head && !isAgent(own, mine, unit))
  const isAnother = (one: Unit | undefined): boolean => counterparts.some(({ unit, likeness }) => unit === one && likeness < SAME_DEED && !unit.light)
  return (isElsewhere(theirs.subject) && isAnother(mine.subject)) || (isElsewhere(objectOf(other)) && isAnother(namedObjectOf(own)))
}

/** "Police shot a man", "a man shot a baker": to whom it is done in the one text does it in the other one, to something else. */
function isDoneTo ({ known, found, there, back }: Aligned): boolean {
  const [mine, theirs] = [known.predicate, found.predicate]
  const deed = there.find(({ unit }) => unit === mine?.unit)
  if (mine === undefined || deed === undefined || deed.partner !== theirs?.unit || deed.likeness < ONE_VERB || isBothWays(mine.unit)) return false
  return isDoerOf(found, known, back) || isDoerOf(known, found, there)
}
const ONE_VERB = 0.95

/** Whether who does it in a text, to something, has it done to him in the other one, by somebody whom the text does not name. */
function isDoerOf (own: Parsed, other: Parsed, counterparts: readonly Counterpart[]): boolean {
  const [doer, suffers] = [own.predicate?.subject, objectOf(own)]
  if (doer === undefined || suffers === undefined || other.predicate?.subject === undefined) return false
  const partner = counterparts.find(({ unit, likeness }) => unit === doer && likeness >= SAME_ONE)?.partner
  // "pilots hired | since January | number 210" is a clause of its own kind
  const isBehind = !own.words.slice(own.predicate?.verb.to, suffers.from).some(word => OF_TIME.has(word))
  return isBehind && partner !== undefined && partner === objectOf(other) && isBeside(suffers, counterparts) &&
    !counterparts.some(one => one.partner === other.predicate?.subject && one.likeness >= SAME_DEED)
}

const OF_TIME: ReadonlySet<string> = new Set(['since', 'in', 'on', 'during', 'after', 'before', 'until', 'between', 'by'])

/** Whether the other text has it nowhere, or behind a preposition. */
const isBeside = (own: Unit, counterparts: readonly Counterpart[]): boolean =>
  counterparts.some(({ unit, partner, likeness }) => unit === own && (likeness < SAME_DEED || (partner !== undefined && partner.preposition !== '')))

/** Whom or what it is done to. */
const objectOf = (parsed: Parsed): Unit | undefined => parsed.units.find(unit => unit.head && unit !== parsed.predicate?.unit && slotOf(parsed, unit) === 'object')

function namedObjectOf (parsed: Parsed): Unit | undefined {
  const object = objectOf(parsed)
  return object?.kind === 'word' ? undefined : object
}

/** "A song written and recorded | by Lund" is recorded by her. */
const isAgent = ({ units }: Parsed, { verb }: Predicate, { preposition, from }: Unit): boolean => preposition === 'by' &&
  units.every(({ head, text, ...one }) => !head || one.from <= verb.from || one.to > from || one.preposition === preposition || isPast(text.toLowerCase()))
/** Where whoever stands there has no part in the deed itself. */
const BEHIND: ReadonlySet<string> = new Set(['by', 'from', 'after', 'over', 'against', 'to', 'with', 'for', 'during', 'before', 'amid', 'despite'])

/** "Took it from Lund", "paid it to Lund"; opposites are polarity's, but for who buys and who sells. */
const isTurned = ({ known, found, there }: Aligned, { verb }: Predicate): boolean =>
  areTurned(known, found, there) && (areTurnedTrades(known, found, there) || !there.some(({ unit, opposite }) => unit === verb && opposite))

export const isBothWays = ({ key }: Unit): boolean => BOTH_WAYS.has(key)

/** "Closed its plant", "its plant closed": what is done to a thing it does by itself. @see Levin 1993, English Verb Classes and Alternations. */
const mayDoItself = ({ known, found }: Aligned, { verb }: Predicate): boolean => ERGATIVE.has(verb.key) && actsOnSomething(known) !== actsOnSomething(found)
const ERGATIVE: ReadonlySet<string> = stemsOf('close open shut sink burn break stop start begin end explode crash grow move change increase decrease double halve expand shrink ' +
  'reopen resume freeze melt spread collapse drown burst detonate derail capsize tear crack shatter split improve worsen widen narrow spill leak')
function actsOnSomething (parsed: Parsed): boolean {
  // "drowned | when the dam burst" tells of nothing that they drowned
  const clause = parsed.words.findIndex(word => CLAUSES.has(word))
  return parsed.units.some(unit => unit.head && unit !== parsed.predicate?.verb && slotOf(parsed, unit) === 'object' && (clause < 0 || unit.from < clause))
}
const CLAUSES: ReadonlySet<string> = new Set(['when', 'while', 'because', 'as'])

/** "Lent Malawi 5 million", "Malawi got a loan from …": who gets does not act. */
const receives = ({ verb }: Predicate): boolean => RECEIVING.has(verb.key)
const RECEIVING = new Set('get receiv obtain accept take draw attract earn suffer undergo face secur gain'.split(' '))

/** "Took bribes from a builder", "bribed a builder": who receives in one text what a noun tells does it in the other one. */
function isReceived ({ there }: Aligned, { predicate: own, units }: Parsed, { predicate: other, units: others }: Parsed): boolean {
  // "took 5,000 kroner from", "pocketed 5,000 kroner from": both receive it
  if (own === undefined || other === undefined || others.some(unit => unit !== other.unit && unit.key === own.unit.key) || own.unit === own.verb || !(receives(own) || own.verb.key === TAKES) || units.every(({ preposition }) => preposition !== 'from')) return false
  const isDone = other.unit === other.verb && !areMet(there, own.verb, other.verb) && !other.passive && !other.nominal && !isBothWays(other.unit)
  return isDone && areMet(there, own.unit, other.unit) && areMet(there, own.subject, other.subject)
}
const TAKES = 'take'
const areMet = (there: readonly Counterpart[], a: Unit | undefined, b: Unit | undefined): boolean =>
  there.some(({ unit, partner, likeness }) => likeness >= SAME_ONE && ((unit === a && partner === b) || (unit === b && partner === a)))

/** Whether one who acts in each text is acted upon in the other, or is only whose it is that acts there; of "Thai soldiers" the country counts as well. */
export function areCrossed (aligned: Aligned): boolean {
  const { known, found, there, back } = aligned
  const [mine, theirs] = [isActedUpon(known, found, there), isActedUpon(found, known, back)]
  return (mine && (theirs || ownsActor(known, found, there))) || (theirs && ownsActor(found, known, back))
}

/** "Ruud's brother paid him" against "Ruud paid his brother". */
function ownsActor ({ predicate, units }: Parsed, other: Parsed, counterparts: readonly Counterpart[]): boolean {
  const actor = predicate?.subject
  const owner = actor === undefined ? undefined : units[units.indexOf(actor) - 1]
  return owner !== undefined && isPossessive(owner) &&
    counterparts.some(({ unit, partner, likeness }) => unit === owner && likeness >= SAME_ONE && partner !== undefined && partner === other.predicate?.subject)
}

function isActedUpon (own: Parsed, other: Parsed, counterparts: readonly Counterpart[]): boolean {
  return counterparts.some(({ unit, partner, likeness }) =>
    partner !== undefined && likeness >= SAME_ONE && acts(own, unit) && ACTED_UPON.has(slotOf(other, partner)))
}

/** Of "Chad's trade with Mali | grew" nobody acts on the other. */
function acts (own: Parsed, unit: Unit): boolean {
  const subject = own.predicate?.subject
  if (unit === subject) return true
  return unit.kind !== 'word' && subject !== undefined && !isBothWays(subject) && unit.to === subject.from && slotOf(own, unit) === 'subject'
}
