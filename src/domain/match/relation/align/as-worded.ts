import { stemsOf } from '../../../lexicon/stem.js'
import type { Parsed } from '../parse/parse.js'
import { tellsOfAsking, tellsOfRefusal } from '../parse/refusals.js'
import type { Unit } from '../parse/units.js'

/** "Did not let him in". Stems. */
const LETS: ReadonlySet<string> = stemsOf('let allow permit')

const GRANTS: ReadonlySet<string> = stemsOf('accept approve grant heed agree')

/**
 * Both texts, each by its own words where the other one tells of the same refusal, "was barred from sailing" beside "was kept from sailing", or only of what
 * was asked for.
 */
export function asWorded (known: Parsed, found: Parsed): [Parsed, Parsed] {
  const [one, other] = [known.literal, found.literal]
  if (one !== undefined && other !== undefined) return areOfOneRefusal([known, one], [found, other]) ? [one, other] : [known, found]
  return [asWordedBeside(known, found), asWordedBeside(found, known)]
}

/** Whether two texts refuse by the same word: "dropped its plan to sail", "dropped a plan to sail". */
const areOfOneRefusal = ([known, one]: [Parsed, Parsed], [found, other]: [Parsed, Parsed]): boolean =>
  one.units.some(unit => tellsOfRefusal(unit) && !isIn(known, unit) && isIn(other, unit) && !isIn(found, unit))

const asWordedBeside = (one: Parsed, other: Parsed): Parsed =>
  one.literal !== undefined && other.literal === undefined && (tellsOfIt(one, other) || onlyAsksFor(one, other)) ? one.literal : one

const tellsOfIt = (one: Parsed, other: Parsed): boolean => other.units.some(unit => isRefusal(other, unit) && !isIn(one, unit))

const isRefusal = ({ negations }: Parsed, unit: Unit): boolean =>
  tellsOfRefusal(unit) || (LETS.has(unit.key) && negations.some(({ units }) => units.includes(unit)))

const isIn = ({ units }: Parsed, { key }: Unit): boolean => units.some(unit => unit.key === key)

/** "Rejected a request to sail" beside "was asked to sail", which does not say that it did. */
const onlyAsksFor = (one: Parsed, { units, undone, negations }: Parsed): boolean => negations.length === 0 && units.some(tellsOfAsking) &&
  !units.some(({ key }) => GRANTS.has(key)) && undone.some(({ unit: { key } }) => one.negations.some(({ units }) => units.some(negated => negated.key === key)))
