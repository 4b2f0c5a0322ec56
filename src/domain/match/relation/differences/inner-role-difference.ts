import type { Difference } from '../../../../model/match.js'
import type { Counterpart } from '../align/align.js'
import type { Aligned } from '../align/aligned.js'
import type { Parsed } from '../parse/parse.js'
import { BE } from '../parse/auxiliaries.js'
import { isPast } from '../parse/is-past.js'
import { isBothWays } from './role-difference.js'
import { isPossessive, type Unit } from '../parse/units.js'

const SAME_ONE = 0.8

/** Whether who acts on whom has changed places in a clause that hangs on the main one: "after the council sued the builder". */
export function innerRoleDifference ({ known, found, there }: Aligned): Difference[] {
  return there.flatMap(({ unit, partner }) => {
    if (partner === undefined || unit.key !== partner.key || unit === known.predicate?.verb || partner === found.predicate?.verb || isBothWays(unit)) return []
    const [mine, theirs] = [besideOf(unit, known), besideOf(partner, found)]
    const isCrossed = mine !== undefined && theirs !== undefined && meets(there, mine.before, theirs.after) && meets(there, mine.after, theirs.before)
    return isCrossed ? [{ kind: 'role' as const, known: mine.before.text, found: theirs.before.text }] : []
  }).slice(0, 1)
}

const meets = (there: readonly Counterpart[], own: Unit, other: Unit): boolean =>
  there.some(({ unit, partner, likeness }) => unit === own && partner === other && likeness >= SAME_ONE)

/** Who stands right before a verb of the past and right behind it, the one behind without a preposition; none beside a passive. */
function besideOf (verb: Unit, { words, units }: Parsed): { before: Unit, after: Unit } | undefined {
  const [auxiliary = '', own = ''] = words.slice(Math.max(0, verb.from - 1), verb.to)
  if (verb.kind !== 'word' || !isPast(own) || BE.has(auxiliary)) return undefined
  const at = units.indexOf(verb)
  const [before, after] = [units[at - 1], units.slice(at + 1).find(unit => unit.head && !isPossessive(unit))]
  if (before === undefined || after === undefined || isPossessive(before)) return undefined
  return ['', verb.preposition].includes(after.preposition) ? { before, after } : undefined
}
