import { stemOf } from '../../../lexicon/stem.js'
import type { Parsed } from '../parse/parse.js'
import type { Unit } from '../parse/units.js'
import { pair, type Counterpart } from './align.js'

/** What two are to each other, from either side; a pair of sides a line. Written for this project. */
const SIDES = `
father mother parent | son daughter child
uncle aunt | nephew niece
husband | wife
grandfather grandmother grandparent | grandson granddaughter grandchild
predecessor | successor
employer | employee
teacher tutor coach trainer | pupil student
landlord | tenant
parent owner | subsidiary
host | guest
`.trim().split('\n').map(line => line.split('|').map(side => new Set(side.trim().split(' ').map(stemOf))))

/** How alike "is the father of" and "is the son of" are where the two have changed places. */
const FROM_EITHER_SIDE = 0.86
const SAME_ONE = 0.8

/** "Moe is the father of Lund", "Lund is the son of Moe". */
export function pairSidesOfKin (known: Parsed, found: Parsed, there: readonly Counterpart[], back: readonly Counterpart[]): void {
  const [one, other] = [known.complement, found.complement]
  if (one === undefined || other === undefined || !areSides(one, other) || !areTurned(known, found, there)) return
  for (const counterpart of there) if (counterpart.unit === one) pair(counterpart, other, FROM_EITHER_SIDE)
  for (const counterpart of back) if (counterpart.unit === other) pair(counterpart, one, FROM_EITHER_SIDE)
}

const areSides = (a: Unit, b: Unit): boolean => SIDES.some(([one, other]) =>
  (one?.has(a.key) === true && other?.has(b.key) === true) || (one?.has(b.key) === true && other?.has(a.key) === true))

/** Who stands before in each text stands behind "of" in the other one. */
const areTurned = (known: Parsed, found: Parsed, there: readonly Counterpart[]): boolean =>
  meet(there, subjectOf(known), ownerOf(found)) && meet(there, ownerOf(known), subjectOf(found))

const meet = (there: readonly Counterpart[], own: Unit | undefined, other: Unit | undefined): boolean =>
  other !== undefined && there.some(({ unit, partner, likeness }) => unit === own && partner === other && likeness >= SAME_ONE)

const subjectOf = ({ units }: Parsed): Unit | undefined => units.find(({ head }) => head)

const ownerOf = ({ units, complement }: Parsed): Unit | undefined =>
  complement === undefined ? undefined : units.slice(units.indexOf(complement) + 1).find(({ head, preposition }) => head && preposition === 'of')
