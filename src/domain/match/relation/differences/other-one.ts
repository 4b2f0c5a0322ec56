import type { Difference } from '../../../../model/match.js'
import { stemsOf } from '../../../lexicon/stem.js'
import { nounFieldOf } from '../../../lexicon/synonyms.js'
import { KIN, type Counterpart } from '../align/align.js'
import type { Aligned } from '../align/aligned.js'
import type { Parsed } from '../parse/parse.js'
import { slotOf } from '../parse/slots.js'
import { isPossessive, type Unit } from '../parse/units.js'

/** Persons who belong to somebody, also behind "of" : "the brother of the king". */
const RELATIVES = stemsOf('brother sister wife husband son daughter father mother uncle aunt cousin nephew niece widow fiance girlfriend boyfriend deputy aide bodyguard predecessor successor driver adviser advisor lawyer attorney')
/** Who speaks for somebody does what that one does, but for what is done by oneself, or to one. */
const SPEAKERS = stemsOf('spokesman spokeswoman spokesperson representative envoy')
const IN_PERSON = stemsOf(`resign quit retire die drown collapse marry divorce arrest detain jail imprison sentence convict acquit charge fine sack dismiss fire suspend expel deport
  appoint elect hire replace kill shoot stab injure wound hurt hospitalise hospitalize attack rob kidnap abduct rescue poison infect free release fall sicken recover`)
const VOICES = stemsOf('people troops soldier fighter member official staff employee')
/** What makes another of whoever has it: the former mayor is not the mayor, nor the semi-final the final. */
const OTHERS = stemsOf('former ex acting interim vice deputy assistant co semi quarter future')
const PERSON = 18
const SAME_ONE = 0.8

/** Whether one text tells of somebody's brother, deputy or successor what the other one tells of that somebody. */
export function otherOne ({ known, found, there, back }: Aligned): Difference[] {
  const [mine, theirs] = [anotherIn(known, there, found), anotherIn(found, back, known)]
  if (mine === undefined && theirs === undefined) return []
  return [{ kind: 'name', known: mine?.own ?? theirs?.other ?? '', found: theirs?.own ?? mine?.other ?? '' }]
}

/** The words for the one and for the other. */
interface Another { own: string, other: string }

const anotherIn = (own: Parsed, counterparts: readonly Counterpart[], other: Parsed): Another | undefined =>
  counterparts.map((_, i) => belonging(own, counterparts, i, other) ?? marked(counterparts, i, other)).find(another => another !== undefined)

/** "The king's brother" and "the brother of the king", where the other text has the king in the same part of the sentence. */
function belonging (own: Parsed, counterparts: readonly Counterpart[], at: number, other: Parsed): Another | undefined {
  const [one, next] = counterparts.slice(at, at + 2)
  if (one === undefined || next === undefined) return undefined
  const [owner, owned] = isPossessive(one.unit) ? [one, headAfter(counterparts, at)] : next.unit.preposition === 'of' && isHis(own, one.unit) ? [next, one] : []
  if (owner?.partner === undefined || owned === undefined || owner.likeness < SAME_ONE || owned.likeness >= KIN) return undefined
  if (!isSomebody(own, owned.unit) && !isThingOf(owner.unit, owned.unit)) return undefined
  const isSamePart = owner.partner.head && !isPossessive(owner.partner) && slotOf(other, owner.partner) === slotOf(own, owned.unit)
  return isSamePart ? { own: `${owner.unit.text} ${owned.unit.text}`, other: owner.partner.text } : undefined
}

/** The head of the phrase behind a possessive. */
const headAfter = (counterparts: readonly Counterpart[], at: number): Counterpart | undefined =>
  counterparts.slice(at + 1).find(({ unit }) => unit.head)

/** "The minister's car" is not the minister. */
const isThingOf = (owner: Unit, { kind, sense }: Unit): boolean =>
  kind === 'word' && nounFieldOf(sense) === ARTEFACT && owner.kind === 'word' && nounFieldOf(owner.sense) === PERSON
const ARTEFACT = 6

const isSomebody = (own: Parsed, unit: Unit): boolean =>
  unit.kind === 'word' && !VOICES.has(unit.key) && (isHis(own, unit) || (nounFieldOf(unit.sense) === PERSON && !SPEAKERS.has(unit.key)))

/** A relative, or who speaks for somebody where what is told is no speech: "the minister's spokesman resigned". */
const isHis = ({ predicate }: Parsed, { key }: Unit): boolean =>
  RELATIVES.has(key) || (SPEAKERS.has(key) && predicate !== undefined && IN_PERSON.has(predicate.unit.key))

/** "The former president", where the other text has the president; whoever is named is the same. */
function marked (counterparts: readonly Counterpart[], at: number, other: Parsed): Another | undefined {
  const [mark, head, behind] = counterparts.slice(at, at + 3)
  if (mark === undefined || head?.partner === undefined || !OTHERS.has(mark.unit.key) || mark.likeness >= KIN || head.likeness < SAME_ONE) return undefined
  const isBeside = counterparts.some(({ unit }) => unit !== head.unit && unit.key === head.unit.key)
  const isNamed = namesAfter(head.unit, behind?.unit) || namesAfter(head.partner, other.units[other.units.indexOf(head.partner) + 1])
  return isBeside || isNamed ? undefined : { own: `${mark.unit.text} ${head.unit.text}`, other: head.partner.text }
}

const namesAfter = ({ to }: Unit, next: Unit | undefined): boolean => next !== undefined && next.kind !== 'word' && next.from === to
