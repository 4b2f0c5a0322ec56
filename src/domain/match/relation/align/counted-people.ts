import { stemsOf } from '../../../lexicon/stem.js'
import { nounFieldOf, PERSONS } from '../../../lexicon/synonyms.js'
import type { Parsed } from '../parse/parse.js'
import type { Quantity } from '../parse/quantities.js'
import { pair, type Counterpart } from './align.js'

/** How alike "900 people" and "900 welders" are. */
const AS_MANY = 0.85
/** Of whom nothing is said but how many there are. Stems. */
const ANYBODY: ReadonlySet<string> = new Set(['peopl', 'person', 'other'])

/** As many people are the same people, where one of the texts says no more of them: "31 people will be dismissed", "31 clerks". */
export function pairCountedPeople (known: Parsed, found: Parsed, there: readonly Counterpart[], back: readonly Counterpart[]): void {
  for (const quantity of known.quantities) {
    const [one, other] = [countedBy(quantity, there), found.quantities.filter(({ value, unit }) => value === quantity.value && unit !== '%').map(same => countedBy(same, back))[0]]
    if (one === undefined || other === undefined || Math.max(one.likeness, other.likeness) >= AS_MANY || !areSomePeople(one, other)) continue
    pair(one, other.unit, AS_MANY)
    pair(other, one.unit, AS_MANY)
  }
}

const countedBy = ({ to }: Quantity, counterparts: readonly Counterpart[]): Counterpart | undefined => {
  const behind = counterparts.findIndex(({ unit }) => unit.from >= to)
  const head = counterparts.slice(Math.max(0, behind)).find(({ unit }) => unit.head)
  return behind >= 0 && counterparts[behind]?.unit.from === to ? head : undefined
}

const areSomePeople = (one: Counterpart, other: Counterpart): boolean =>
  [one, other].every(isSomebody) && [one, other].some(({ unit: { key } }) => ANYBODY.has(key))
const isSomebody = ({ unit: { kind, key, sense } }: Counterpart): boolean => kind === 'word' && (ANYBODY.has(key) || STAFF.has(key) || nounFieldOf(sense) === PERSONS)
/** So many of a group are people: "40 staff". Stems. */
const STAFF: ReadonlySet<string> = stemsOf('staff crew personnel troops faculty')
