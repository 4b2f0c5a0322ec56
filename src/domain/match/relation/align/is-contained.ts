import type { Counterpart } from './align.js'
import type { Aligned } from './aligned.js'
import { owns } from '../parse/arguments.js'
import type { Parsed } from '../parse/parse.js'
import { slotOf } from '../parse/slots.js'
import { isPossessive, type Unit } from '../parse/units.js'

const SAME_ONE = 0.8
/** What has fewer words of weight is found in too many texts. */
const FEWEST = 2
/** "Egypt warned Sudan" is little of what a longer text says of it. */
const LONGER = 2.6
/** Of a longer text the trained model tells better what it says of the claim. */
const LONGEST = 12

/**
 * Whether all that the shorter text tells stands in the longer one, in the same parts of its main clause, figures aside: "students had died" in "at least four
 * students died at the protest in Jos". What the longer one adds makes no other proposition of it.
 */
export function isContained ({ known, found, there, back }: Aligned): boolean {
  const [own, other, counterparts] = known.units.length <= found.units.length ? [known, found, there] as const : [found, known, back] as const
  const longer = other.units.length
  return longer <= LONGEST && (longer <= LONGER * own.units.length || tellsOnlyWhen(other, counterparts)) && tellsNoMore(own, other, counterparts)
}

/** "Police arrested the senator | on Sunday on charges of …": behind what both tell stands when, where or why, and no other thing that was done or said. */
function tellsOnlyWhen ({ words }: Parsed, counterparts: readonly Counterpart[]): boolean {
  const end = Math.max(...counterparts.map(({ partner }) => partner?.to ?? 0))
  return BESIDE.has(words[end] ?? '')
}

const BESIDE: ReadonlySet<string> = new Set('on in at after before during near amid because when while since as over'.split(' '))

function tellsNoMore (own: Parsed, other: Parsed, counterparts: readonly Counterpart[]): boolean {
  const heavy = counterparts.filter(({ unit }) => !unit.light && !own.negations.some(({ at }) => at === unit.from))
  if (heavy.length < FEWEST || own.quantities.length > other.quantities.length || own.dates.length > other.dates.length) return false
  const isThere = ({ unit, partner, likeness }: Counterpart): boolean =>
    partner !== undefined && likeness >= SAME_ONE && areInOnePart(own, unit, other, partner)
  return heavy.every(isThere) && areOneDeed(own, other, counterparts)
}

/** "Brazil supports Argentina" is no part of "Brazil supports Argentina's application". */
const areInOnePart = (own: Parsed, unit: Unit, other: Parsed, partner: Unit): boolean =>
  !unit.head || unit === own.predicate?.unit || (partOf(own, unit) === partOf(other, partner) && isPossessive(unit) === isPossessive(partner)) ||
  isOfDeed(own, unit, other, partner) || isOfDeed(other, partner, own, unit)

/** Whose a deed is that a noun tells, and of whom, is who does it or whom it is done to: "Moe's arrest", "the death of Moe". */
const isOfDeed = (own: Parsed, unit: Unit, other: Parsed, partner: Unit): boolean => own.predicate?.nominal === true &&
  (partOf(own, unit) === 'object' || owns(own, unit, own.predicate.verb)) && (other.predicate?.passive === true ? partOf(other, partner) === 'object' : isOnlyPart(other, partner))

/** Who does what is done to nobody: "Moe died". */
const isOnlyPart = (other: Parsed, partner: Unit): boolean => partOf(other, partner) === 'subject' &&
  other.units.every(unit => !unit.head || unit.from < partner.to || unit === other.predicate?.verb || unit.preposition !== '')

/** What a passive leads on to is no subject: "were told to leave", "told them to leave". */
const partOf = (parsed: Parsed, unit: Unit): string => parsed.predicate?.passive === true && unit.preposition === '' ? 'object' : slotOf(parsed, unit)

const areOneDeed = ({ predicate }: Parsed, other: Parsed, counterparts: readonly Counterpart[]): boolean =>
  predicate !== undefined && counterparts.some(({ unit, partner }) => unit === predicate.unit && partner !== undefined && partner === other.predicate?.unit)
