import type { Difference } from '../../../../model/match.js'
import { stemsOf } from '../../../lexicon/stem.js'
import { usageOf, type Usage } from '../../../lexicon/synonyms.js'
import { KIN, type Counterpart } from '../align/align.js'
import type { Aligned } from '../align/aligned.js'
import { isGeneral, isPlace, mayBeOne } from '../align/general-nouns.js'
import { STANDS_FOR } from '../align/stand-ins.js'
import { isPast } from '../parse/is-past.js'
import { isAside } from '../parse/asides.js'
import type { Parsed } from '../parse/parse.js'
import { slotOf } from '../parse/slots.js'
import type { Unit } from '../parse/units.js'
import { differInDone } from './unaccomplished.js'

/** Below this one it is another word. */
const SAME_WORD = 0.95

/**
 * One noun or verb in the place of another one where all else is the same, word by word: "the frog in Chile", "the lizard in Chile". Who tells a thing in other
 * words changes more than one of them; who changes one tells of another thing.
 */
export function exchangedWord (aligned: Aligned): Difference[] {
  const { known, found, there, back } = aligned
  const [mine, theirs] = [exchangedIn(known, there, back), exchangedIn(found, back, there)]
  if (mine === undefined || theirs === undefined || mine.head !== theirs.head) return exchangedNoun(aligned)
  if (slotOf(known, mine) !== slotOf(found, theirs) || !areOfOneSort(mine, theirs)) return []
  // "considered a levy", "imposed a levy": less is told, and nothing else
  if (mine === known.predicate?.unit && (!areOfOneActor(aligned) || differInDone(aligned))) return []
  return [{ kind: mine === known.predicate?.unit ? 'role' : 'name', known: mine.text, found: theirs.text }]
}

/** The same of nouns that count little, "the firm" and "the town": the only thing that is not told in both texts. */
function exchangedNoun ({ known, found, there, back }: Aligned): Difference[] {
  const [mine, theirs] = [onlyNounIn(known, there, back), onlyNounIn(found, back, there)]
  if (mine === undefined || theirs === undefined || !(isGeneral(mine.key) || isGeneral(theirs.key))) return []
  if (mine.head !== theirs.head || slotOf(known, mine) !== slotOf(found, theirs) || mayBeOne(mine, theirs)) return []
  // "the town of Moss": the name tells which one
  if ([mine, theirs].every(isPlace) && isNamed(mine, there)) return []
  return [{ kind: 'name', known: mine.text, found: theirs.text }]
}

/** A noun, and no verb of the same stem; nor what stands before a name: "the firm Norvik". */
function onlyNounIn (own: Parsed, counterparts: readonly Counterpart[], back: readonly Counterpart[]): Unit | undefined {
  const isOther = (one: Counterpart): boolean => one.unit.light ? isGeneral(one.unit.key) && (one.likeness < KIN || isEcho(one, back)) : one.likeness < KIN
  const others = withoutAsides(own, counterparts).filter(isOther)
  const [unit, ...more] = others.map(({ unit }) => unit)
  if (unit === undefined || more.length > 0 || unit.kind !== 'word' || unit === own.predicate?.verb || !mayBeNoun(usageOf(unit.key))) return undefined
  return unit.head || nameBehind(unit, counterparts) === undefined ? unit : undefined
}

const isNamed = (unit: Unit, counterparts: readonly Counterpart[]): boolean => nameBehind(unit, counterparts)?.preposition === 'of'

function nameBehind (unit: Unit, counterparts: readonly Counterpart[]): Unit | undefined {
  const behind = counterparts[counterparts.findIndex(one => one.unit === unit) + 1]?.unit
  return behind === undefined || behind.kind === 'word' ? undefined : behind
}

/** The only word that the other text has not, or the head of the only phrase. */
function exchangedIn (own: Parsed, counterparts: readonly Counterpart[], back: readonly Counterpart[]): Unit | undefined {
  const { predicate } = own
  const others = withoutAsides(own, counterparts).filter(({ unit, likeness }) =>
    (!unit.light || unit === predicate?.unit || isTelling(own, unit)) && likeness < SAME_WORD && likeness !== STANDS_FOR)
  const last = others.at(-1)
  if (last === undefined || others.some(({ unit }) => unit.kind !== 'word') || !others.every((one, i) => isNext(one.unit, others[i + 1]?.unit))) return undefined
  if (others.length > 1 && (!last.unit.head || others.some(({ unit }) => unit === predicate?.unit))) return undefined
  return others.some(one => one.likeness < KIN || isEcho(one, back) || isOtherOutcome(one)) ? last.unit : undefined
}

/** Who defeats wins, but a defeat is no win. */
const isOtherOutcome = ({ unit, partner }: Counterpart): boolean => partner !== undefined && [unit, partner].every(({ text }) => !isPast(text.toLowerCase())) &&
  OUTCOMES.has(unit.key) && OUTCOMES.has(partner.key) && (unit.key === DEFEAT) !== (partner.key === DEFEAT)
const DEFEAT = 'defeat'
const OUTCOMES: ReadonlySet<string> = stemsOf('defeat win victory triumph success')

/** What only one text adds. */
const withoutAsides = ({ asides }: Parsed, counterparts: readonly Counterpart[]): readonly Counterpart[] =>
  asides.length === 0 ? counterparts : counterparts.filter(({ unit }) => !isAside(asides, unit))

/** Light, and yet nothing else: "two ministers" are not "two brothers", "in a month" is not "in a year"; "30 days" are a number's. */
const isTelling = ({ quantities }: Parsed, { key, from }: Unit): boolean => OFFICES.has(key) || (TIMES.has(key) && quantities.every(({ to }) => to !== from))
const OFFICES: ReadonlySet<string> = stemsOf('president minister prime chairman chairwoman spokesman spokeswoman spokesperson')
const TIMES: ReadonlySet<string> = stemsOf('year month week day')

/** "Steel plant": whether one stands right before the other, in one phrase. */
const isNext = ({ head, to }: Unit, next: Unit | undefined): boolean => next === undefined || (!head && next.from === to)

/** "Free the jailed", "paid a bribe": what is like a word that both texts have beside it finds nothing by that. */
const isEcho = ({ unit, partner }: Counterpart, back: readonly Counterpart[]): boolean =>
  back.some(other => other.unit === partner && other.partner !== unit && other.likeness >= SAME_WORD)

/** "Taught her" and "learned from her" have their actors exchanged. */
const areOfOneActor = ({ known, found, there }: Aligned): boolean =>
  there.some(({ unit, partner }) => unit === known.predicate?.subject && partner !== undefined && partner === found.predicate?.subject)

function areOfOneSort (a: Unit, b: Unit): boolean {
  const [one, other] = [usageOf(a.key), usageOf(b.key)]
  return (mayBeNoun(one) && mayBeNoun(other)) || (one.verb > 0 && other.verb > 0)
}

/** A word that nobody knows is a noun mostly. */
const mayBeNoun = ({ noun, verb, adjective, adverb }: Usage): boolean => noun > 0 || verb + adjective + adverb === 0
