import { areOppositesOnceRemoved } from '../../../lexicon/synonyms.js'
import { pairAcronyms } from './acronyms.js'
import { alignBoth, OPPOSITE, pair, type Counterpart } from './align.js'
import { pairArms } from './arms.js'
import { asWorded } from './as-worded.js'
import { pairCompounds } from './compounds.js'
import { areConverse } from './converse.js'
import { pairCountedPeople } from './counted-people.js'
import { pairCourts } from './courts.js'
import { pairOffices } from './offices.js'
import { pairSidesOfKin } from './sides-of-kin.js'
import { pairStandIns } from './stand-ins.js'
import { pairStates } from './states.js'
import { areOfTwoSorts } from '../differences/deeds.js'
import type { Parsed } from '../parse/parse.js'

/** Two texts with what the units of each find in the other, in the order of the units. */
export interface Aligned { known: Parsed, found: Parsed, there: Counterpart[], back: Counterpart[] }

/** A counterpart below this is none for a verb. */
const ALIKE = 0.7
/** How alike "sold" and "bought" are where the same one sells. */
export const CONVERSE = 0.86

export function alignedOf (one: Parsed, other: Parsed): Aligned {
  const [known, found] = asWorded(one, other)
  const { there, back } = alignBoth(known.units, found.units)
  pairAcronyms(there, back)
  pairAcronyms(back, there)
  pairOffices(there, back)
  pairOffices(back, there)
  pairCourts(known, found, there, back)
  pairCompounds(there, back)
  pairArms(there, back)
  pairArms(back, there)
  pairSidesOfKin(known, found, there, back)
  pairStandIns(known, found, there, back)
  pairCountedPeople(known, found, there, back)
  pairStates(known, found, there, back)
  const aligned = { known, found, there, back }
  alignPredicates(aligned, there.find(({ unit }) => unit === known.predicate?.unit), back.find(({ unit }) => unit === found.predicate?.unit))
  return aligned
}

/** Main verbs that found nothing like them, or their opposite, are compared once more, more freely: they stand in one place, or tell it from either side. */
function alignPredicates ({ known, found, there }: Aligned, one: Counterpart | undefined, other: Counterpart | undefined): void {
  if (one === undefined || other === undefined) return
  const unlike = Math.max(one.likeness, other.likeness) < ALIKE
  const isConverse = (unlike || one.opposite || one.unit.key !== other.unit.key) && areConverse(known, found, there)
  if (!isConverse && !(unlike && areOppositesOnceRemoved(one.unit.sense, other.unit.sense) && !areOfTwoSorts(one.unit, other.unit))) return
  const likeness = isConverse ? CONVERSE : OPPOSITE
  pair(one, other.unit, likeness)
  pair(other, one.unit, likeness)
}
