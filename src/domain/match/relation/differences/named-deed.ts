import { stemOf } from '../../../lexicon/stem.js'
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
/** What leaves it open whether a deed is ever done, and by whom: "opposed the closure". */
const OPEN_TO = stems(`ban prohibit bar outlaw oppose criticise criticize condemn denounce slam demand propose consider debate discuss plan fear investigate probe postpone delay reject refuse forbid prevent avoid avert deny
  dispute question seek request recommend suggest urge threaten want expect predict await resist block thwart foil support back favour favor study weigh mull contest challenge protest prepare attempt try`)

const SAME_DEED = 0.6
const SAID = 0.84

/**
 * What the verb of one text does to a deed that the other text tells by its main verb: "lifted the ban on bags" has it `annulled` that somebody "banned bags";
 * who "opposed the closure" is not said to have closed anything.
 */
export function namedDeedOf ({ known, found, there, back }: Aligned): Deed & { in: 'known' | 'found' } | undefined {
  const mine = deedIn(known, there, found)
  if (mine !== undefined) return { ...mine, in: 'known' }
  const theirs = deedIn(found, back, known)
  return theirs === undefined ? undefined : { ...theirs, in: 'found' }
}

type Deed = { how: 'annulled' | 'unsaid', verb: Unit, deed: Unit }

function deedIn (own: Parsed, counterparts: readonly Counterpart[], other: Parsed): Deed | undefined {
  const [verb, main] = [own.predicate?.verb, other.predicate?.verb]
  if (verb === undefined || main === undefined || own.predicate?.unit !== verb) return undefined
  const isStopped = ANNULLING.has(verb.key) || STOPPING.has(verb.key)
  if (!isStopped && !OPEN_TO.has(verb.key)) return undefined
  const deeds = other.undone.some(({ unit }) => unit === other.predicate?.unit) ? [main] : [main, other.predicate?.unit]
  const isTold = ({ partner, likeness }: Counterpart): boolean => partner !== undefined && deeds.includes(partner) && likeness >= SAME_DEED
  const deed = counterparts.find(one => isTold(one) && one.unit !== verb && isNoun(own, one.unit, verb))?.unit
  if (deed === undefined || isSaid(counterparts.find(({ unit }) => unit === verb), main)) return undefined
  return { how: ANNULLING.has(verb.key) || (STOPPING.has(verb.key) && MEASURES.has(deed.key)) ? 'annulled' : 'unsaid', verb, deed }
}

/** Whether a deed is told by a noun that is done something to: behind a word that opens a noun, or behind the verb and before what it is done to. */
function isNoun (own: Parsed, unit: Unit, verb: Unit): boolean {
  if (unit.kind !== 'word' || slotOf(own, unit) !== 'object' || unit.text.endsWith('ed')) return false
  const words = own.plain.split(' ')
  if (NOUN_AFTER.has(words[unit.from - 1] ?? '')) return true
  return (unit.from === verb.to || unit.from === 0) && (TO_WHAT.has(words[unit.to] ?? '') || CALLS_FOR.test(unit.text))
}
const NOUN_AFTER: ReadonlySet<string> = new Set('the a an its their his her our this that these those any all no another'.split(' '))
const TO_WHAT: ReadonlySet<string> = new Set('of on against by from in for'.split(' '))
/** A phrase drawn together. */
const CALLS_FOR = /^calls? for$/i

/** Whether the other text has a word for the verb itself. */
const isSaid = (counterpart: Counterpart | undefined, main: Unit): boolean =>
  counterpart?.partner !== undefined && counterpart.partner !== main && counterpart.likeness >= SAID

function stems (words: string): ReadonlySet<string> {
  return new Set(words.split(/\s+/).map(stemOf))
}
