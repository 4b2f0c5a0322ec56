import type { Difference } from '../../../../model/match.js'
import { stemsOf } from '../../../lexicon/stem.js'
import type { Aligned } from '../align/aligned.js'
import { comparedIn } from '../align/compared.js'
import type { Parsed } from '../parse/parse.js'
import { slotOf } from '../parse/slots.js'
import type { Unit } from '../parse/units.js'

/** Parts of a sentence that tell something else when what fills them changes places: "from Dublin to Basel", "left Dublin for Basel", "Moe before Lund". */
const ENDS: ReadonlyArray<readonly [string, string]> =
  [['from', 'to'], ['object', 'from'], ['object', 'to'], ['object', 'for'], ['subject', 'before'], ['subject', 'after']]
const SAME_ONE = 0.8

/** What two are to each other, whoever is named first. */
const MUTUAL: ReadonlySet<string> = stemsOf('friend partner rival colleague neighbour neighbor ally cousin twin opponent enemy sibling equal contemporary capital home')

/** What has changed places in the other text: from where to where, which before which, more of which than of which. */
export function orderDifference (aligned: Aligned): Difference[] {
  const compared = comparedIn(aligned)
  if (compared !== undefined && !compared.crossed && compared.inverse) return [{ kind: 'polarity', known: aligned.known.plain, found: aligned.found.plain }]
  const swap = compared !== undefined && compared.crossed && !compared.inverse ? firstOf(aligned) : endsOf(aligned).flatMap(ends => swapOf(aligned, ends))[0]
  return swap === undefined ? [] : [{ kind: 'role', known: swap.known.text, found: swap.found.text }]
}

/** In "is the son of" also who is whose. */
const endsOf = ({ known, found }: Aligned): typeof ENDS =>
  known.complement === undefined || known.complement.key !== found.complement?.key || MUTUAL.has(known.complement.key) ? ENDS : [...ENDS, ['subject', 'of']]

interface Swap { known: Unit, found: Unit }

const firstOf = ({ known, found }: Aligned): Swap | undefined => {
  const [[mine], [theirs]] = [known.units, found.units]
  return mine === undefined || theirs === undefined ? undefined : { known: mine, found: theirs }
}

function swapOf ({ known, found, there }: Aligned, [one, other]: readonly [string, string]): Swap[] {
  const [mine, theirs] = [ownersOf(known, one, other), ownersOf(found, one, other)]
  const goes = (own: Unit, to: Unit): boolean => there.some(({ unit, partner, likeness }) => unit === own && partner === to && likeness >= SAME_ONE)
  const [[from, to], [otherFrom, otherTo]] = [mine, theirs]
  if (from === undefined || to === undefined || otherFrom === undefined || otherTo === undefined) return []
  return goes(from, otherTo) && goes(to, otherFrom) ? [{ known: from, found: otherFrom }] : []
}

/** What fills two parts of a sentence. */
const ownersOf = (parsed: Parsed, one: string, other: string): [Unit | undefined, Unit | undefined] =>
  [headIn(parsed, one), headIn(parsed, other)]

const headIn = (parsed: Parsed, slot: string): Unit | undefined =>
  parsed.units.find(unit => unit.head && unit !== parsed.predicate?.verb && slotOf(parsed, unit) === slot)
