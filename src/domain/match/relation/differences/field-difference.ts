import type { Difference } from '../../../../model/match.js'
import type { Aligned } from '../align/aligned.js'
import { fieldsOf } from './fields.js'
import type { Parsed } from '../parse/parse.js'
import type { Unit } from '../parse/units.js'

/** From this likeness on two words may be told of by adjectives of two fields: "aid", "assistance". */
const SAME_THING = 0.85

/** "Military aid", "economic assistance", "northern Yemen", "southern Yemen": a thing of another field or side is another thing. */
export function fieldDifference ({ known, found, there }: Aligned): Difference[] {
  return there.flatMap(({ unit, partner, likeness }) => {
    const [mine, theirs] = partner === undefined || likeness < SAME_THING ? [] : [fieldBefore(known, unit), fieldBefore(found, partner)]
    if (mine === undefined || theirs === undefined || tellsOf(known, theirs) || tellsOf(found, mine)) return []
    return [{ kind: 'name' as const, known: `${mine.text} ${unit.text}`, found: `${theirs.text} ${partner?.text ?? ''}` }]
  })
}

/** The adjective of a field right before a word. */
const fieldBefore = ({ units }: Parsed, { from }: Unit): Unit | undefined =>
  units.find(({ key, to, negated }) => to === from && !negated && fieldsOf(key).length > 0)

const tellsOf = ({ units }: Parsed, { key }: Unit): boolean => units.some(unit => fieldsOf(unit.key).some(field => fieldsOf(key).includes(field)))
