import type { Aligned } from '../align/aligned.js'
import type { Counterpart } from '../align/align.js'
import { countsSame } from '../align/counts-same.js'
import type { Features } from './features.js'
import type { Quantity } from '../parse/quantities.js'

/** Less than this beside one name, and any two things said of somebody would be one: "Trump won", "Trump would beat him". */
const ENOUGH = 0.6
/** What the subject weighs where it is no name: one word in common is not enough. */
const SUBJECT = 0.15
/** Texts that are letter by letter so alike are one, however little they say; the second where they say nothing beside a name. */
const ALIKE = 0.6
const ALL_BUT_ONE = 0.85
/** Nor are those that share from here on all that they say, whatever that is. */
const WHOLE = 0.95

/**
 * Whether two texts share hardly more than whom they speak of: one name, and words that are light or none. The same either way round.
 *
 * @param features how alike their letters are, and how much of each the other one has
 */
export function isThin ({ known, found, there, back }: Aligned, { dice, coverage }: Pick<Features, 'dice' | 'coverage'>): boolean {
  const substance = Math.min(substanceOf(there), substanceOf(back)) + figuresOf(known.quantities, found.quantities)
  return substance < ENOUGH && (substance <= 0 || coverage < WHOLE) && dice < (substance <= 0 ? ALL_BUT_ONE : ALIKE)
}

/** Numbers that both tell, of one thing or, in one of them, of what it does not name ("27 of them"). */
const figuresOf = (known: readonly Quantity[], found: readonly Quantity[]): number =>
  known.filter(quantity => found.some(other => mayCountSame(quantity, other) && quantity.low <= other.high && other.low <= quantity.high)).length

const mayCountSame = (a: Quantity, b: Quantity): boolean => a.unit === '' || b.unit === '' || countsSame(a, b)

/** The weight of what is shared, without light words and the first name. */
function substanceOf (counterparts: readonly Counterpart[]): number {
  const shared = counterparts.filter(({ unit, partner }) => partner !== undefined && !unit.light)
  const first = shared.find(({ unit }) => unit.kind !== 'word')
  const said = shared.filter(counterpart => counterpart !== first)
  return said.reduce((sum, { unit, likeness }) => sum + unit.weight * likeness, first === undefined ? -SUBJECT : 0)
}
