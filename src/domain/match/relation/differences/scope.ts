import type { Counterpart } from '../align/align.js'
import type { Aligned } from '../align/aligned.js'
import { isAside } from '../parse/asides.js'
import type { Parsed } from '../parse/parse.js'
import type { Unit } from '../parse/units.js'

/** What tells of whom something is said has a counterpart at least so much like it, and liker than another unit, where the other text says it of the same. */
const SAID_TOO = 0.5
const SAME_ONE = 0.8

/** Whether one text says of some of a kind what the other one says of all that it names: "all who fled were found", "all were found". */
export const differInScope = ({ known, found, there, back }: Aligned): boolean => isNarrower(known, there, back) || isNarrower(found, back, there)

function isNarrower ({ restrictions }: Parsed, counterparts: readonly Counterpart[], others: readonly Counterpart[]): boolean {
  const isSaidToo = (restriction: Unit): boolean => counterparts.some(({ unit, partner, likeness }) => unit === restriction && likeness >= SAID_TOO &&
    others.some(other => other.unit === partner && other.partner === restriction))
  return restrictions.some(restriction => !isSaidToo(restriction))
}

/** Whether who acts in one text only stands in an aside of the other one, where somebody else does the same: "Moe, coached by Lund, won", "Lund won". */
export const differInDoer = ({ known, found, there, back }: Aligned): boolean => isDoneBeside(known, there, found) || isDoneBeside(found, back, known)

function isDoneBeside ({ predicate }: Parsed, counterparts: readonly Counterpart[], other: Parsed): boolean {
  if (predicate?.subject === undefined || other.predicate === undefined || other.asides.length === 0) return false
  const partnerOf = (unit: Unit): Unit | undefined => counterparts.find(counterpart => counterpart.unit === unit && counterpart.likeness >= SAME_ONE)?.partner
  const doer = partnerOf(predicate.subject)
  return doer !== undefined && isAside(other.asides, doer) && partnerOf(predicate.unit) === other.predicate.unit
}
