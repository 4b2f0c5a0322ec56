import { stemOf } from '../../../lexicon/stem.js'
import { nounFieldOf, usageOf } from '../../../lexicon/synonyms.js'
import type { Counterpart } from '../align/align.js'
import type { Aligned } from '../align/aligned.js'
import type { Parsed } from '../parse/parse.js'
import { slotOf } from '../parse/slots.js'
import type { Unit } from '../parse/units.js'

/** What makes as if it had never been: "lifted the ban", "overturned the verdict". Base words; these lists were written for this project. */
const ANNULLING = stems('reverse cancel overturn quash revoke repeal rescind annul void nullify retract lift scrap undo overrule invalidate')
/** What ends a measure, and leaves any other deed as something that was. */
const STOPPING = stems('end halt stop suspend abandon drop withdraw pause freeze terminate abolish axe discontinue cease remove ease relax extinguish douse defuse')
const MEASURES = stems('ban prohibition embargo sanction blockade siege boycott occupation suspension support backing aid restriction limit subsidy export import tax levy curfew')
/** What only says that a deed is done, or that one has it done to one: "completed the sale", "suffered a defeat". */
const DOING = stems(`complete finish carry conduct perform stage mount launch undertake execute effect achieve accomplish finalise finalize conclude commit order make do have give take hold send grant hand file submit draw attract cast
  issue impose lodge deliver pass sign register pronounce announce declare confirm reveal suffer undergo sustain incur receive get obtain secure win lose earn face
  lead begin start open continue resume keep leave retain extend exercise offer express voice show cause bring put spend`)

/** What others do for whoever orders it, and may not have done yet; a judge's or a council's order is the deed. */
const BY_OTHERS = stems('arrest detention killing murder assassination attack shooting bombing raid search evacuation deportation execution torture invasion')
const ORDERING = stemOf('order')

const SAME_DEED = 0.6
const SAID = 0.84

/**
 * What the verb of one text does to a deed that the other text tells by its main verb: "lifted the ban on bags" has it `annulled` that somebody "banned bags";
 * who "opposed the closure" is not said to have closed anything.
 */
export function namedDeedOf ({ known, found, there, back }: Aligned): Deed & { in: 'known' | 'found' } | undefined {
  const mine = failedIn(known, there, found) ?? deedIn(known, there, found)
  if (mine !== undefined) return { ...mine, in: 'known' }
  const theirs = failedIn(found, back, known) ?? deedIn(found, back, known)
  return theirs === undefined ? undefined : { ...theirs, in: 'found' }
}

type Deed = { how: 'annulled' | 'unsaid', verb: Unit, deed: Unit }

/** "The purchase fell through": of a deed that its own subject tells nothing came. */
const FAILING = stems('collapse fail founder')

function failedIn ({ predicate }: Parsed, counterparts: readonly Counterpart[], other: Parsed): Deed | undefined {
  const [verb, main] = [predicate?.verb, other.predicate?.verb]
  if (predicate === undefined || verb === undefined || main === undefined || !FAILING.has(verb.key) || predicate.passive) return undefined
  const deed = counterparts.find(({ unit, partner, likeness }) => unit === predicate.subject && partner === main && likeness >= SAME_DEED)?.unit
  return deed === undefined ? undefined : { how: 'annulled', verb, deed }
}

function deedIn (own: Parsed, counterparts: readonly Counterpart[], other: Parsed): Deed | undefined {
  const [verb, main] = [own.predicate?.verb, other.predicate?.verb]
  if (verb === undefined || main === undefined || own.predicate?.unit !== verb || own.predicate.nominal) return undefined
  const isStopped = ANNULLING.has(verb.key) || STOPPING.has(verb.key)
  if ((!isStopped && verb.key !== ORDERING && (DOING.has(verb.key) || verb.light)) || usageOf(main.key).verb === 0) return undefined
  const deeds = other.undone.some(({ unit }) => unit === other.predicate?.unit) ? [main] : [main, other.predicate?.unit]
  const isTold = ({ unit, partner, likeness }: Counterpart): boolean =>
    partner !== undefined && deeds.includes(partner) && likeness >= SAME_DEED && (partner === main || !isThing(unit))
  const told = counterparts.find(one => isTold(one) && one.unit !== verb && one.unit !== own.complement && isNoun(own, one.unit, verb))
  if (told === undefined || isSaid(counterparts.find(({ unit }) => unit === verb), main, told)) return undefined
  const deed = told.unit
  if (DOING.has(verb.key) && !BY_OTHERS.has(deed.key)) return undefined
  return { how: ANNULLING.has(verb.key) || (STOPPING.has(verb.key) && MEASURES.has(deed.key)) ? 'annulled' : 'unsaid', verb, deed }
}

/** Whether a deed is told by a noun that is done something to: behind a word that opens a noun, or behind the verb and before what it is done to. */
function isNoun (own: Parsed, unit: Unit, verb: Unit): boolean {
  if (unit.kind !== 'word' || DONE_BY.has(unit.preposition) || slotOf(own, unit) === 'subject' || unit.text.endsWith('ed')) return false
  if (NOUN_AFTER.has(own.words[startOfPhrase(own, unit) - 1] ?? '')) return true
  return (unit.from === verb.to || unit.from === 0) && (TO_WHAT.has(own.words[unit.to] ?? '') || CALLS_FOR.test(unit.text))
}
/** Where a deed stands that does something, or by which something is done: "rejected it with a veto". */
const DONE_BY: ReadonlySet<string> = new Set(['with', 'by', 'in'])
const NOUN_AFTER: ReadonlySet<string> = new Set('the a an its their his her our this that these those any all no another'.split(' '))
const TO_WHAT: ReadonlySet<string> = new Set('of on against by from in for'.split(' '))
/** A phrase drawn together. */
const CALLS_FOR = /^calls? for$/i

/** "A | two-year ban". */
function startOfPhrase ({ units, quantities }: Pick<Parsed, 'units' | 'quantities'>, { from }: { from: number }): number {
  const before = units.find(({ head, to }) => !head && to === from) ?? quantities.find(({ to }) => to === from)
  return before === undefined ? from : startOfPhrase({ units, quantities }, before)
}

/** Whether the other text has a word for the verb itself, and if that is its main verb, one that is nearer to it than the deed. */
const isSaid = (counterpart: Counterpart | undefined, main: Unit, deed: Counterpart): boolean => counterpart?.partner !== undefined &&
  counterpart.likeness >= SAID && (counterpart.partner !== main || counterpart.likeness > deed.likeness)

/** What is made or owned is no deed: "put up a statue". */
const isThing = ({ sense }: Unit): boolean => THINGS.has(nounFieldOf(sense))
/** WordNet's fields of nouns for animals, artefacts, bodies, food, groups, places, objects, persons, plants and substances. */
const THINGS: ReadonlySet<number> = new Set([5, 6, 8, 13, 14, 15, 17, 18, 20, 27])

function stems (words: string): ReadonlySet<string> {
  return new Set(words.split(/\s+/).map(stemOf))
}
