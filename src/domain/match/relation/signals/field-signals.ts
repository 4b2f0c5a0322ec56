import { nounFieldOf } from '../../../lexicon/synonyms.js'
import type { Oriented } from '../align/oriented.js'
import { slotOf } from '../parse/slots.js'
import { THERE, type Trace } from '../align/traces.js'
import type { Unit } from '../parse/units.js'

const EXCLUSIVE = new Set(['only', 'solely', 'exclusively', 'merely', 'just', 'alone'])

/**
 * Whether a noun that the text does not have meets another one of its field there ("a novelist", "a singer": persons), by WordNet's fields of nouns;
 * and whether one of the texts says "only".
 */
export function fieldSignals (traces: readonly Trace[], { claim, text, back }: Oriented): Record<string, number> {
  const lonely = back.filter(({ unit, likeness }) => likeness < THERE && isNoun(unit)).map(({ unit }) => unit)
  const missing = traces.filter(({ unit, likeness, region }) => likeness < THERE && region !== 'subject' && isNoun(unit)).map(({ unit }) => unit)
  const pairs = missing.flatMap(unit => lonely.filter(other => fieldOf(other) === fieldOf(unit)).map(other => ({ unit, other })))
  const [mine, others] = [claim, text].map(({ words }) => words.some(word => EXCLUSIVE.has(word)))
  return {
    fieldRival: flag(pairs.length > 0),
    fieldSlot: flag(pairs.some(({ unit, other }) => unit.head === other.head && slotOf(claim, unit) === slotOf(text, other))),
    fieldPerson: flag(pairs.some(({ unit }) => fieldOf(unit) === PERSON)),
    fieldComplement: flag(pairs.some(({ unit, other }) => unit === claim.complement && (other === text.complement || fieldOf(unit) === PERSON))),
    fieldMissing: flag(missing.some(unit => lonely.every(other => fieldOf(other) !== fieldOf(unit)))),
    onlyHere: flag(mine === true && others === false),
    onlyThere: flag(mine === false && others === true)
  }
}

const PERSON = 18
const fieldOf = ({ sense }: Unit): number => nounFieldOf(sense)
const isNoun = (unit: Unit): boolean => unit.kind === 'word' && !unit.light && fieldOf(unit) > 0
const flag = (holds: boolean): number => holds ? 1 : 0
