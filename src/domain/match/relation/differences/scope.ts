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

/**
 * Whether who is the main one in one text only stands in an aside of the other one, which tells the same deed of somebody else: "Moe, coached by Lund, won",
 * "Lund won".
 */
export const differInMainOne = ({ known, found, there, back }: Aligned): boolean => isOnlyBeside(known, there, found) || isOnlyBeside(found, back, known)

function isOnlyBeside (own: Parsed, counterparts: readonly Counterpart[], other: Parsed): boolean {
  const [mine, theirs] = [mainOneOf(own), other.asides.length === 0 ? undefined : mainOneOf(other)]
  if (mine === undefined || theirs === undefined) return false
  const partnerOf = (mine: Unit | undefined): Unit | undefined => counterparts.find(({ unit, likeness }) => unit === mine && likeness >= SAME_ONE)?.partner
  const there = partnerOf(mine)
  return there !== undefined && isAside(other.asides, there) && partnerOf(own.predicate?.unit) === other.predicate?.unit
}

/** Who or what the main clause is about: the head before its verb, in the passive too. */
const mainOneOf = ({ predicate, units, asides }: Parsed): Unit | undefined => predicate === undefined || predicate.nominal
  ? undefined
  : units.findLast(unit => unit.head && unit.preposition === '' && unit.from < predicate.verb.from && !isAside(asides, unit))
