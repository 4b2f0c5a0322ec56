import type { Difference } from '../../../../model/match.js'
import { stemsOf } from '../../../lexicon/stem.js'
import { nounFieldOf, PERSONS, shareTopic, usageOf } from '../../../lexicon/synonyms.js'
import { KIN, likenessOf, type Counterpart } from '../align/align.js'
import type { Aligned } from '../align/aligned.js'
import { actorsOf, groupsOf, modifiersOf, objectsOf, owns } from '../parse/arguments.js'
import type { Parsed } from '../parse/parse.js'
import { isPast } from '../parse/is-past.js'
import { slotOf } from '../parse/slots.js'
import type { Unit } from '../parse/units.js'

/** From this likeness on two words stand for one thing or deed. */
const SAME = 0.85

/**
 * Whether what both texts tell of is done to something else, or by somebody else, in either: "ratified the fishing treaty", "the tax treaty was ratified";
 * "a ban on plastic bags", "a plastic bottle ban". Only nouns that find nothing, or their opposite, in the other text: names and figures are differences of
 * their own.
 */
export function argumentDifference (aligned: Aligned): Difference[] {
  const { known, found, there, back } = aligned
  const [mine, theirs] = [there.filter(one => isAlone(one, back)), back.filter(one => isAlone(one, there))]
  if (mine.length === 0 || theirs.length === 0) return []
  const exchangedIn = (own: readonly Unit[], others: readonly Unit[], mayRival = (_a: Unit, _b: Unit): boolean => true): Difference[] => {
    const one = mine.find(({ unit }) => own.includes(unit))
    const other = theirs.find(({ unit }) => one !== undefined && others.includes(unit) && areApart(aligned, one, unit) && mayRival(one.unit, unit))
    return one === undefined || other === undefined ? [] : [{ kind: 'name', known: one.unit.text, found: other.unit.text }]
  }
  for (const { unit, partner, likeness } of there) {
    if (partner === undefined || likeness < SAME || unit.kind !== 'word') continue
    const [objects, others] = [objectsOf(known, unit), objectsOf(found, partner)]
    const [modifiers, otherModifiers] = [modifiersOf(known, unit), modifiersOf(found, partner)]
    const actors = isVerb(known, unit) || isVerb(found, partner) ? exchangedIn(actorsOf(known, unit), actorsOf(found, partner)) : []
    const differences = [
      ...exchangedIn(objects, others), ...exchangedIn(groupsOf(known, unit), groupsOf(found, partner)),
      ...exchangedIn(modifiers, otherModifiers, areOfOneUse),
      ...exchangedIn(objects, otherModifiers, areOfOneField), ...exchangedIn(modifiers, others, areOfOneField),
      ...exchangedIn(objects, ownersOf(found, partner), areOfOneField), ...exchangedIn(ownersOf(known, unit), others, areOfOneField), ...actors
    ]
    if (differences.length > 0) return differences.slice(0, 1)
  }
  return []
}

/**
 * Two things of one field, of which neither says when or by what: "a ban on bags", "the bottle ban"; not "a rocket attack", "an attack on a factory". Words for
 * sums of money stand for one another: "a rent cap", "a cap on housing costs".
 */
const areOfOneField = (a: Unit, b: Unit): boolean => nounFieldOf(a.sense) === nounFieldOf(b.sense) &&
  (nounFieldOf(a.sense) === GROUPS || !shareTopic(a.sense, b.sense)) &&
  [a, b].every(({ key, sense }) => !MEANS.has(key) && nounFieldOf(sense) !== TIME && nounFieldOf(sense) !== SUMS)

/** Both say who, where or when, or neither does: a "court case" may be a "patent case". */
const areOfOneUse = (a: Unit, b: Unit): boolean => saysBeside(a) === saysBeside(b)
const saysBeside = ({ key, sense }: Unit): number => MEANS.has(key) ? MEANS_FIELD : BESIDE.has(nounFieldOf(sense)) ? nounFieldOf(sense) : 0
const GROUPS = 14
const TIME = 28
const SUMS = 21
/** WordNet's fields of groups, places, persons and times. */
const BESIDE: ReadonlySet<number> = new Set([14, 15, PERSONS, TIME])
/** A field of their own, beyond WordNet's. */
const MEANS_FIELD = 99
/** What a deed is done with. Stems. */
const MEANS: ReadonlySet<string> = stemsOf('knife gun rifle pistol firearm machete axe sword hammer bomb grenade rocket missile drone mortar artillery shell torpedo mine acid arson petrol poison gas ' +
  'car truck lorry van vehicle helicopter plane air cyber phone telephone email internet computer drug laser dart bow arrow')

/** "The bus driver", "the lorry driver", where both texts tell of both: what stands before a noun that each tells of once. */
export function exchangedModifier ({ known, found, there, back }: Aligned): Difference[] {
  const isOnce = ({ units }: Parsed, { key }: Unit): boolean => units.filter(unit => unit.key === key).length === 1
  const isTold = (own: Unit, counterparts: readonly Counterpart[]): boolean => counterparts.some(({ unit, likeness }) => unit === own && likeness === 1)
  for (const { unit, partner, likeness } of there) {
    if (partner === undefined || likeness < 1 || !unit.head || unit.kind !== 'word' || !isOnce(known, unit) || !isOnce(found, partner)) continue
    const [[mine], [theirs]] = [modifiersOf(known, unit), modifiersOf(found, partner)]
    if (mine === undefined || theirs === undefined || likenessOf(mine, theirs) >= TOPIC || ![mine, theirs].every(isNoun)) continue
    if (isTold(mine, there) && isTold(theirs, back)) return [{ kind: 'role', known: `${mine.text} ${unit.text}`, found: `${theirs.text} ${partner.text}` }]
  }
  return []
}
const TOPIC = 0.5

/** "The ferry's owner" is the owner of the ferry; whose a deed is does it mostly. */
const ownersOf = (parsed: Parsed, noun: Unit): Unit[] => usageOf(noun.key).verb > 0 ? [] : parsed.units.filter(other => owns(parsed, other, noun))

const isVerb = ({ predicate }: Parsed, unit: Unit): boolean => unit === predicate?.verb

const isAlone = (one: Counterpart, others: readonly Counterpart[]): boolean =>
  one.unit.kind === 'word' && !one.unit.light && (one.likeness < KIN || one.opposite || isTaken(one, others)) && isNoun(one.unit)

/** "A mine" is no attack, though one may mine: what it is like has the very word in the other text. */
const isTaken = ({ unit, partner, likeness }: Counterpart, others: readonly Counterpart[]): boolean =>
  likeness < SAME && others.some(other => other.unit === partner && other.partner !== unit && other.likeness === 1)

/** Opposites count where they stand in different parts of their sentences; others are polarity's. */
const areApart = ({ known, found }: Aligned, { unit, partner, opposite }: Counterpart, other: Unit): boolean =>
  !opposite || (partner === other && slotOf(known, unit) !== slotOf(found, other))

/** A word that nobody knows is a noun mostly; "announced" is none, though its stem is that of "announcement". */
function isNoun ({ key, text }: Unit): boolean {
  if (isPast(text.toLowerCase())) return false
  const { noun, verb, adjective, adverb } = usageOf(key)
  return noun > adjective || noun + verb + adjective + adverb === 0
}
