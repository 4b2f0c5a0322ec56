import type { Counterpart } from '../align/align.js'
import type { Aligned } from '../align/aligned.js'
import { comparedIn } from '../align/compared.js'
import type { Parsed } from '../parse/parse.js'
import type { Unit } from '../parse/units.js'
import { liveBesideOthers } from './polarity-difference.js'
import { areCrossed } from './role-difference.js'

const SAME = 0.85

/**
 * "Which had blocked a plan, approved the merger", "blocked the merger": the main verbs tell the reverse, though both texts have one of them. Not so of who
 * sells and who buys, nor beside a negation, nor where a text tells one thing besides another: "exports rose and imports fell".
 */
export function areReverse (aligned: Aligned): boolean {
  const { known, found, there, back } = aligned
  const [verb, other] = [known.predicate?.unit, found.predicate?.unit]
  if (verb === undefined || other === undefined || known.negations.length + found.negations.length > 0) return false
  if (!isReverse(verb, other, there) && !isReverse(other, verb, back)) return false
  if (liveBesideOthers(aligned, { unit: verb, partner: other })) return true
  return !areCrossed(aligned) && comparedIn(aligned) === undefined && !tellsBoth(known, found, back) && !tellsBoth(found, known, there)
}

const isReverse = (verb: Unit, reverse: Unit, counterparts: readonly Counterpart[]): boolean =>
  counterparts.some(({ unit, partner, opposite }) => opposite && unit === verb && partner === reverse)

/**
 * Whether a text has the other one's verb, too, right before what stands behind it there, or, where nothing does, behind a subject of its own; "the bridge,
 * closed since March, reopened" does not tell that it closed on the day.
 */
function tellsBoth (text: Parsed, { units, predicate }: Parsed, counterparts: readonly Counterpart[]): boolean {
  const partnerOf = (own: Unit | undefined): Unit | undefined => counterparts.find(({ unit, likeness }) => unit === own && likeness >= SAME)?.partner
  const verb = partnerOf(predicate?.unit)
  if (verb === undefined || verb.key !== predicate?.unit.key) return false
  const [behind, theirs] = [headBehind(units, predicate.unit), headBehind(text.units, verb)]
  if (behind !== undefined && theirs !== undefined) return partnerOf(behind) === theirs
  const before = partnerOf(predicate.subject)
  return before !== undefined && before !== text.predicate?.subject && before === text.units[text.units.indexOf(verb) - 1]
}

const headBehind = (units: readonly Unit[], verb: Unit): Unit | undefined => units.find(({ head, from }) => head && from >= verb.to)
