import type { Difference } from '../../../../model/match.js'
import { usageOf } from '../../../lexicon/synonyms.js'
import type { Counterpart } from '../align/align.js'
import type { Aligned } from '../align/aligned.js'
import { actorsOf, objectsOf } from '../parse/arguments.js'
import type { Parsed } from '../parse/parse.js'
import { isPast } from '../parse/predicate.js'
import { slotOf } from '../parse/slots.js'
import type { Unit } from '../parse/units.js'

/** From this likeness on two words stand for one thing or deed. */
const SAME = 0.85
/** Below this one a word is neither a synonym of its counterpart nor a kind of it. */
const UNLIKE = 0.6

/**
 * Whether what both texts tell of is done to something else, or by somebody else, in either: "ratified the fishing treaty", "the tax treaty was ratified";
 * "a ban on plastic bags", "a plastic bottle ban". Only nouns that find nothing, or their opposite, in the other text: names and figures are differences of
 * their own.
 */
export function argumentDifference (aligned: Aligned): Difference[] {
  const { known, found, there, back } = aligned
  const [mine, theirs] = [there.filter(isAlone), back.filter(isAlone)]
  if (mine.length === 0 || theirs.length === 0) return []
  const exchangedIn = (own: readonly Unit[], others: readonly Unit[]): Difference[] => {
    const one = mine.find(({ unit }) => own.includes(unit))
    const other = theirs.find(({ unit }) => one !== undefined && others.includes(unit) && areApart(aligned, one, unit))
    return one === undefined || other === undefined ? [] : [{ kind: 'name', known: one.unit.text, found: other.unit.text }]
  }
  for (const { unit, partner, likeness } of there) {
    if (partner === undefined || likeness < SAME || unit.kind !== 'word') continue
    const objects = exchangedIn(objectsOf(known, unit), objectsOf(found, partner))
    if (objects.length > 0) return objects
    const actors = isVerb(known, unit) || isVerb(found, partner) ? exchangedIn(actorsOf(known, unit), actorsOf(found, partner)) : []
    if (actors.length > 0) return actors
  }
  return []
}

const isVerb = ({ predicate }: Parsed, unit: Unit): boolean => unit === predicate?.verb

const isAlone = ({ unit, likeness, opposite }: Counterpart): boolean => unit.kind === 'word' && !unit.light && (likeness < UNLIKE || opposite) && isNoun(unit)

/** Opposites count where they stand in different parts of their sentences; others are polarity's. */
const areApart = ({ known, found }: Aligned, { unit, partner, opposite }: Counterpart, other: Unit): boolean =>
  !opposite || (partner === other && slotOf(known, unit) !== slotOf(found, other))

/** A word that nobody knows is a noun mostly; "announced" is none, though its stem is that of "announcement". */
function isNoun ({ key, text }: Unit): boolean {
  if (isPast(text.toLowerCase())) return false
  const { noun, verb, adjective, adverb } = usageOf(key)
  return noun > adjective || noun + verb + adjective + adverb === 0
}
