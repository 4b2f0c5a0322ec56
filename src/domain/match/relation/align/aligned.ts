import { areOppositesOnceRemoved } from '../../../lexicon/synonyms.js'
import { pairAcronyms } from './acronyms.js'
import { alignBoth, OPPOSITE, pair, type Counterpart } from './align.js'
import { pairArms } from './arms.js'
import type { Parsed } from '../parse/parse.js'

/** Two texts with what the units of each find in the other, in the order of the units. */
export interface Aligned { known: Parsed, found: Parsed, there: Counterpart[], back: Counterpart[] }

/** A counterpart below this is none for a verb. */
const ALIKE = 0.7

export function alignedOf (known: Parsed, found: Parsed): Aligned {
  const { there, back } = alignBoth(known.units, found.units)
  pairAcronyms(there, back)
  pairAcronyms(back, there)
  pairArms(there, back)
  pairArms(back, there)
  alignPredicates(there.find(({ unit }) => unit === known.predicate?.unit), back.find(({ unit }) => unit === found.predicate?.unit))
  return { known, found, there, back }
}

/** Main verbs that found nothing like them are compared once more, more freely: they stand in the same place. */
function alignPredicates (one: Counterpart | undefined, other: Counterpart | undefined): void {
  if (one === undefined || other === undefined || Math.max(one.likeness, other.likeness) >= ALIKE) return
  if (!areOppositesOnceRemoved(one.unit.sense, other.unit.sense)) return
  pair(one, other.unit, OPPOSITE)
  pair(other, one.unit, OPPOSITE)
}
