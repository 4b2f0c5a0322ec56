import { areSynonyms, nounFieldOf, senseOf } from '../../../lexicon/synonyms.js'
import { stemsOf } from '../../../lexicon/stem.js'
import type { Quantity } from '../parse/quantities.js'

/** WordNet's field of nouns for persons. */
const PERSON = 18
const PEOPLE = 'person'

/** Whether two quantities count one thing: by unit, by any noun that both count, or somebody. */
export function countsSame (a: Quantity, b: Quantity, people = true): boolean {
  if (a.unit === '' || b.unit === '') return false
  if (a.unit === b.unit || areSynonyms(a.unit, b.unit)) return true
  return sortOf(a) === 'amount' && sortOf(b) === 'amount' && (a.nouns.some(noun => b.nouns.includes(noun)) || (people && (countsPeople(a) ? countsPeople(b) || isFateOf(a, b) : isFateOf(b, a))))
}

/** "Four deaths" are of four people, whoever they are. */
const isFateOf = (people: Quantity, { unit }: Quantity): boolean => people.unit === PEOPLE && FATES.has(unit)
const FATES: ReadonlySet<string> = stemsOf('death fatality casualty arrest injury')

const countsPeople = ({ nouns }: Quantity): boolean => nouns.some(noun => noun === PEOPLE || nounFieldOf(senseOf(noun)) === PERSON)

/** Only numbers of one sort are ever compared. */
export function sortOf ({ unit }: Quantity): 'share' | 'rank' | 'clock' | 'amount' {
  if (unit === '%' || unit === 'rating') return 'share'
  if (unit === 'clock') return 'clock'
  return unit.startsWith('#') ? 'rank' : 'amount'
}
