import type { Difference } from '../../../../model/match.js'
import { stemsOf } from '../../../lexicon/stem.js'
import { likenessOf, type Counterpart } from '../align/align.js'
import type { Aligned } from '../align/aligned.js'
import { areConverse, deedsOf, sortsOf } from './deeds.js'
import type { Parsed } from '../parse/parse.js'
import type { Predicate } from '../parse/predicate.js'
import type { Unit } from '../parse/units.js'

/** Main verbs that are so alike are one deed, whatever sorts they are of. */
const ONE_DEED = 0.6
const SAME_ONE = 0.8
/** Who promises to do it does it. */
const OWN_DEEDS = new Set('promis pledg vow threaten offer swear volunt'.split(' '))

/** What is done, where that is of two sorts; else who does it, where another does it in the other text. */
export function deedDifference (aligned: Aligned): Difference[] {
  const { known, found, there, back } = aligned
  const [a, b] = [known.predicate, found.predicate]
  if (a === undefined || b === undefined) return []
  if (isOnlyHurt(aligned, a, b)) return [{ kind: 'role', known: a.verb.text, found: b.verb.text }]
  const isMet = there.some(({ unit, partner, likeness }) => unit === a.unit && partner === b.unit && likeness >= ONE_DEED)
  if (isMet || likenessOf(a.unit, b.unit) >= ONE_DEED) return actorDifference(aligned)
  const [mine, theirs] = [deedsOf(a), deedsOf(b)]
  const apart = mine.size > 0 && theirs.size > 0 && ![...mine].some(sort => theirs.has(sort)) && !areConverse(mine, theirs)
  if (!apart || tellsOf(there, theirs, b) || tellsOf(back, mine, a)) return actorDifference(aligned)
  return [{ kind: 'role', known: a.verb.text, found: b.verb.text }]
}

/** "Shot dead", "wounded": who is told to be dead in one text is only hurt in the other one. */
const isOnlyHurt = ({ known, found }: Aligned, a: Predicate, b: Predicate): boolean =>
  (HURT.has(a.verb.key) && isFatal(found, b) && !tellsDeath(known)) || (HURT.has(b.verb.key) && isFatal(known, a) && !tellsDeath(found))
const HURT: ReadonlySet<string> = stemsOf('wound injure hurt')
const isFatal = ({ words }: Parsed, { verb }: Predicate): boolean => FATAL.has(words[verb.to] ?? '') || FATAL.has(words[verb.from - 1] ?? '')
const FATAL: ReadonlySet<string> = new Set(['dead', 'fatally'])
const tellsDeath = ({ plain }: Parsed): boolean => /\b(?:dead|died|dies|fatal|fatally|kill\w*|deaths?)\b/.test(plain)

/** Whether a text tells of such a deed by a word of its own, "sent a request", or of the other one's by a noun: "offered his support" for "supported". */
const tellsOf = (counterparts: readonly Counterpart[], deeds: ReadonlySet<number>, { verb }: Predicate): boolean =>
  counterparts.some(({ unit, partner }) => (partner?.key !== unit.key || partner === verb) && sortsOf(unit).some(sort => deeds.has(sort)))

/** "Expected the guest to visit", "expected to visit": the main verb of one text may be no more than meant in the other one. */
function actorDifference ({ known, found, there }: Aligned): Difference[] {
  for (const { unit, partner, likeness } of there) {
    if (partner === undefined || likeness < SAME_ONE || unit.kind !== 'word' || (!isMeant(known, unit) && !isMeant(found, partner))) continue
    const [one, other] = [actorOf(known, unit), actorOf(found, partner)]
    if (areOthers(one, other)) return [{ kind: 'role', known: one?.text ?? '', found: other?.text ?? '' }]
  }
  return []
}

const areOthers = (a: Unit | undefined, b: Unit | undefined): boolean =>
  a !== undefined && b !== undefined && a.kind !== 'word' && b.kind !== 'word' && likenessOf(a, b) < SAME_ONE

const isMeant = ({ words, predicate }: Parsed, unit: Unit): boolean => unit !== predicate?.verb && unit !== predicate?.unit && words[unit.from - 1] === 'to'

/** The subject of a main verb; of what is meant the name right before "to", else who means it. */
function actorOf (parsed: Parsed, unit: Unit): Unit | undefined {
  const { predicate, units } = parsed
  if (predicate === undefined || !isMeant(parsed, unit)) return unit === predicate?.verb ? predicate.subject : undefined
  if (predicate.passive) return undefined
  const before = units.find(({ to }) => to === unit.from - 1)
  if (before === predicate.verb || OWN_DEEDS.has(predicate.verb.key)) return predicate.subject
  return before?.preposition === '' ? before : undefined
}
