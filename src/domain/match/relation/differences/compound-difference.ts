import type { Difference } from '../../../../model/match.js'
import { closenessOf, senseOf, shareTopic, usageOf } from '../../../lexicon/synonyms.js'
import { stemOf } from '../../../lexicon/stem.js'
import { KIN, type Counterpart } from '../align/align.js'
import type { Aligned } from '../align/aligned.js'
import type { Parsed } from '../parse/parse.js'
import type { Unit } from '../parse/units.js'

const SHORTEST = 3

/** "A cargo ship", "a warship": a thing of one sort where the other text has, in one word, one of another sort. */
export function compoundDifference ({ known, found, there, back }: Aligned): Difference[] {
  for (const { unit, partner, likeness } of there) {
    if (partner === undefined || likeness < KIN || unit.kind !== 'word' || partner.kind !== 'word') continue
    if (isOfAnotherSort(known, unit, partner, there) || isOfAnotherSort(found, partner, unit, back)) return [{ kind: 'name', known: unit.text, found: partner.text }]
  }
  return []
}

/** Whether the other word is a compound of this one, and its first part no word for what says here of what sort it is. */
function isOfAnotherSort ({ units }: Parsed, unit: Unit, { text: compound }: Unit, counterparts: readonly Counterpart[]): boolean {
  const first = compound.toLowerCase().endsWith(unit.text.toLowerCase()) ? compound.slice(0, -unit.text.length) : ''
  const sort = first.length < SHORTEST ? undefined : units.find(({ head, to }) => !head && to === unit.from)
  if (sort?.kind !== 'word' || counterparts.some(other => other.unit === sort && other.likeness >= KIN)) return false
  const { noun, adjective } = usageOf(sort.key)
  const sense = senseOf(stemOf(first.toLowerCase()))
  return noun > adjective && closenessOf(sense, sort.sense) === undefined && !shareTopic(sense, sort.sense)
}
