import type { Difference } from '../../../../model/match.js'
import type { Counterpart } from '../align/align.js'
import type { Aligned } from '../align/aligned.js'
import type { Parsed } from '../parse/parse.js'
import type { Unit } from '../parse/units.js'

/** Prepositions that say the reverse of one thing, or that it is the doer and something else. */
const REVERSE: ReadonlySet<string> = new Set(['to from', 'into from', 'onto from', 'toward from', 'towards from', 'in outside', 'inside outside', 'by to', 'by for', 'by against']
  .flatMap(pair => [pair, pair.split(' ').reverse().join(' ')]))
const SAME_ONE = 0.8
/** The stem of "differs from" and "is different to", which say one thing. */
const DIFFER = 'differ'
/** Words between "because of" and what it is of, at most. */
const BETWEEN = 3

/** Whether what is done goes the other way in the other text: "sailed to Malta", "from Malta"; "because of the rain", "despite the rain". */
export function directionDifference ({ known, found, there }: Aligned): Difference[] {
  for (const [i, { unit, partner, likeness }] of there.entries()) {
    if (partner === undefined || likeness < SAME_ONE || !unit.head || !partner.head || isTwice(known, unit) || isTwice(found, partner)) continue
    const [mine, theirs] = [openerOf(known, unit), openerOf(found, partner)]
    if (areReasons(mine, theirs) && isInSpite(mine) !== isInSpite(theirs)) return [{ kind: 'role', known: `${mine} ${unit.text}`, found: `${theirs} ${partner.text}` }]
    if (REVERSE.has(`${mine} ${theirs}`) && haveOneBefore(there, i, found.units, partner)) return [{ kind: 'role', known: `${mine} ${unit.text}`, found: `${theirs} ${partner.text}` }]
  }
  return []
}

const isTwice = ({ units }: Parsed, { key }: Unit): boolean => units.filter(unit => unit.key === key).length > 1

/** What a thing is done for, or in spite of, may stand anywhere. */
const areReasons = (one: string, other: string): boolean => REASONS.has(one) && REASONS.has(other)
const REASONS: ReadonlySet<string> = new Set(['because', 'over', 'for', 'despite'])
const isInSpite = (opener: string): boolean => opener === 'despite'

/** The preposition of a unit's phrase; "because" of "because of", and "outside", which is read as a word. */
function openerOf ({ words }: Parsed, { preposition, from }: Unit): string {
  const before = words.slice(Math.max(0, from - BETWEEN), from)
  if ((preposition === 'of' || preposition === '') && before.includes('because')) return 'because'
  return before.includes('outside') ? 'outside' : preposition
}

/** Whether what stands before the phrase is the same in both: what sailed there sailed here. */
function haveOneBefore (there: readonly Counterpart[], at: number, others: readonly Unit[], partner: Unit): boolean {
  const before = there.slice(0, at).findLast(({ unit }) => unit.head && unit.preposition !== there[at]?.unit.preposition)
  const otherBefore = others.slice(0, others.indexOf(partner)).findLast(unit => unit.head && (unit.preposition !== partner.preposition || unit.preposition === ''))
  return before?.partner !== undefined && before.partner === otherBefore && before.likeness === 1 && before.unit.key !== DIFFER
}
