import type { Difference } from '../../../../model/match.js'
import { ACTS, nounFieldOf, PERSONS, usageOf } from '../../../lexicon/synonyms.js'
import type { Counterpart } from '../align/align.js'
import type { Aligned } from '../align/aligned.js'
import { owns } from '../parse/arguments.js'
import type { Parsed } from '../parse/parse.js'
import { isPossessive, type Unit } from '../parse/units.js'

const SAME_ONE = 0.8

/**
 * Whether what is one's in the one text is another's in the other, and both tell of both: "the general's son | was killed by rebels", "the rebels' son". Who
 * is whose father is told elsewhere.
 */
export function exchangedOwner ({ known, found, there, back }: Aligned): Difference[] {
  for (const { unit, partner, likeness } of there) {
    if (partner === undefined || likeness < SAME_ONE || unit.kind !== 'word' || unit === known.complement || partner === found.complement) continue
    // "died because of the walkout" is nobody's death
    if (unit === known.predicate?.verb || partner === found.predicate?.verb) continue
    const [mine, theirs] = [ownerOf(known, unit), ownerOf(found, partner)]
    if (mine === undefined || theirs === undefined || (mayBeDeed(unit) && isPossessive(mine) !== isPossessive(theirs))) continue
    if (isAnother(mine, theirs, there) && isAnother(theirs, mine, back)) return [{ kind: 'role', known: mine.text, found: theirs.text }]
  }
  return []
}

/** "Kenya's invasion" is by Kenya, "the invasion of Kenya" is by another. */
const mayBeDeed = ({ key, sense }: Unit): boolean => nounFieldOf(sense) !== PERSONS && (usageOf(key).verb > 0 || nounFieldOf(sense) === ACTS)

const OF_TWO: ReadonlySet<string> = new Set(['by', 'with', 'between'])

/** Whose it is: "the general's son", "the son of the general". What is done by one and to another, or by both of them, is neither's. */
function ownerOf (parsed: Parsed, unit: Unit): Unit | undefined {
  const [next, behind] = parsed.units.slice(parsed.units.indexOf(unit) + 1)
  if (OF_TWO.has((next?.preposition === 'of' ? behind : next)?.preposition ?? '')) return undefined
  const ofWhom = next?.preposition === 'of' && next.head && !isPossessive(next) && unit.head ? next : undefined
  // "the bishop of Oslo's brother" is whose?
  return parsed.units.find(other => owns(parsed, other, unit) && other.preposition !== 'of') ?? ofWhom
}

/** The other text tells of the one as well, and as somebody else than its own. */
const isAnother = (own: Unit, other: Unit, counterparts: readonly Counterpart[]): boolean =>
  counterparts.some(({ unit, partner, likeness }) => unit === own && partner !== undefined && partner !== other && likeness >= SAME_ONE)
