import { stemsOf } from '../../../lexicon/stem.js'
import type { Counterpart } from '../align/align.js'
import type { Aligned } from '../align/aligned.js'
import type { Parsed } from '../parse/parse.js'
import type { Unit } from '../parse/units.js'

/** Who gives in the one text and is given to in the other one, "offered Oman a base", "was offered a base": whom it is laid on in each. */
export interface Exchanged { known: Unit, found: Unit }

/** The two of {@link Exchanged}, undefined where nobody has changed sides. */
export function exchangedByGiving ({ known, found, there, back }: Aligned): Exchanged | undefined {
  const received = receiverIn(known, found, there)
  if (received !== undefined) return { known: received.receiver, found: received.giver }
  const given = receiverIn(found, known, back)
  return given === undefined ? undefined : { known: given.giver, found: given.receiver }
}

interface Received { receiver: Unit, giver: Unit }

/** "Norway was sold a ship": it got one; "the ship was sold" has nothing behind the verb. */
function receiverIn ({ predicate, units }: Parsed, { predicate: other }: Parsed, counterparts: readonly Counterpart[]): Received | undefined {
  if (predicate?.passive !== true || predicate.subject !== undefined || !GIVING.has(predicate.verb.key)) return undefined
  if (other?.passive !== false || other.verb.key !== predicate.verb.key) return undefined
  const receiver = units.findLast(({ head, from, preposition }) => head && from < predicate.verb.from && preposition === '')
  const isOfThing = units.some(({ head, kind, from, preposition }) => (head || kind !== 'word') && from > predicate.verb.from && preposition === '')
  const giver = counterparts.find(({ unit, likeness }) => unit === receiver && likeness >= SAME_ONE)?.partner
  return receiver !== undefined && isOfThing && giver !== undefined && giver === other.subject ? { receiver, giver } : undefined
}
const SAME_ONE = 0.8

/** Verbs that take whom they give it to right behind them. @see Levin 1993, dative alternation. */
const GIVING: ReadonlySet<string> = stemsOf('offer give sell hand award grant pay promise lend lease loan send show owe assign supply deliver bring teach tell refuse allocate')
