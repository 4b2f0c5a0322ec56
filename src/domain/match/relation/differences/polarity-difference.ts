import type { Difference } from '../../../../model/match.js'
import { baseForm } from '../../../lexicon/irregular-forms.js'
import { stemOf, stemsOf } from '../../../lexicon/stem.js'
import { OPPOSITE, type Counterpart } from '../align/align.js'
import type { Aligned } from '../align/aligned.js'
import { areTurnedTrades } from '../align/converse.js'
import { areComplements } from '../align/complements.js'
import { isMoney } from '../align/money.js'
import { comparedIn } from '../align/compared.js'
import { isDegree } from './degree-difference.js'
import { fieldsOf } from './fields.js'
import { areOfTwoSexes } from './name-differences.js'
import { namedDeedOf } from './named-deed.js'
import { jointsIn } from '../parse/joints.js'
import type { Negation } from '../parse/negation.js'
import type { Parsed } from '../parse/parse.js'
import { isAmount } from '../parse/quantifiers.js'
import { areCrossed, isBothWays } from './role-difference.js'
import { slotOf } from '../parse/slots.js'
import { isOnlyMeantThere } from './unaccomplished.js'
import type { Unit } from '../parse/units.js'

/** What a text says that negates nothing of it, in a difference. */
export const STATED = 'stated'

/** From this likeness on, what one text negates is something that the other one speaks of. */
export const SPOKEN_OF = 0.6
/** From this one on the other text says by a word of its own what negates here: "halted exports", "stopped exporting". */
const SAID = 0.84
/** What a text that is longer than this many times the other one negates may well be something else. */
const LONGER = 1.5

/**
 * Whether one text states the opposite of the other: the negations of what both speak of and the opposites in the same place ("rose", "fell")
 * are counted together, and an odd number of them turns the statement. Opposite deeds with roles exchanged cancel out.
 */
export function polarityDifference (aligned: Aligned): Difference[] {
  const { known, found, there, back } = aligned
  const [ours, theirs] = withoutShared(aligned)
  const [mine, others] = [relevant(known, ours, there, { parsed: found, back }), relevant(found, theirs, back, { parsed: known, back: there })]
  if (areComplements(known, found)) return []
  const opposites = withoutEchoes(oppositesOf(aligned))
  const annulled = opposites.length > 0 ? undefined : annulledIn(aligned)
  const crossed = opposites.length === 0 ? crossedIn(aligned, mine, others) : undefined
  if (crossed !== undefined) return [{ kind: 'polarity', ...crossed }]
  if ((mine.length + others.length + opposites.length + Number(annulled !== undefined)) % 2 === 0) return []
  const [first = annulled ?? { known: stated(mine), found: stated(others) }] = opposites
  return [{ kind: 'polarity', ...first }]
}

/** The negations of each text but for what both negate, one by one: "without warning", "without warning Bangladesh"; not "not without warning". */
function withoutShared ({ known, found, there }: Aligned): [Negation[], Negation[]] {
  const shared: Array<{ mine: Negation, theirs: Negation }> = []
  for (const mine of known.negations) {
    const others = found.negations.filter(other => areShared(mine, other, there) && !shared.some(({ theirs }) => theirs === other))
    // of "will not stop showing" and "will stop showing" the stopping is shared
    const theirs = others.find(other => there.some(({ unit, partner }) => unit.from === mine.at && partner?.from === other.at)) ?? others[0]
    if (theirs !== undefined) shared.push({ mine, theirs })
  }
  return [known.negations.filter(one => !shared.some(({ mine }) => mine === one)), found.negations.filter(one => !shared.some(({ theirs }) => theirs === one))]
}

const areShared = (one: Negation, other: Negation, there: readonly Counterpart[]): boolean =>
  one.units.some(own => there.some(({ unit, partner, likeness }) => unit === own && likeness >= SAID && other.units.some(negated => negated === partner)))

/** "Swam, not walked", "walked, not swam": each denies what the other one states. */
function crossedIn (aligned: Aligned, mine: readonly Negation[], theirs: readonly Negation[]): { known: string, found: string } | undefined {
  const { known, found, there, back } = aligned
  const [one, other] = [negatedBeside(known, mine) ?? negatedInClause(known, mine), negatedBeside(found, theirs) ?? negatedInClause(found, theirs)]
  const isStated = (unit: Unit | undefined, counterparts: readonly Counterpart[], negated: Unit | undefined): boolean =>
    counterparts.some(counterpart => counterpart.unit === unit && counterpart.likeness >= SAID && counterpart.partner !== negated)
  return isStated(one, there, other) && isStated(other, back, one) ? { known: stated(mine), found: stated(theirs) } : undefined
}

/** The one thing that a text negates beside its main verb. */
function negatedBeside ({ predicate }: Parsed, negations: readonly Negation[]): Unit | undefined {
  const [first, ...more] = negations
  if (first === undefined || more.length > 0 || first.inner) return undefined
  return first.units.some(unit => unit === predicate?.unit || unit === predicate?.verb) ? undefined : first.units.at(-1)
}

/** "Will not send jets | but is ready to send tanks": the one verb that is negated, where the text has two clauses and a verb in each. */
function negatedInClause (parsed: Parsed, negations: readonly Negation[]): Unit | undefined {
  const [first, ...more] = negations
  return first === undefined || more.length > 0 || first.inner || jointsIn(parsed).length === 0 ? undefined : first.units[0]
}

/** "Lifted the ban" against "banned". */
function annulledIn (aligned: Aligned): { known: string, found: string } | undefined {
  const named = namedDeedOf(aligned)
  if (named?.how !== 'annulled') return undefined
  const words = `${named.verb.text} ${named.deed.text}`
  return named.in === 'known' ? { known: words, found: STATED } : { known: STATED, found: words }
}

/** The other text, with what its units find. */
interface Other { parsed: Parsed, back: readonly Counterpart[] }

/**
 * The negations of what has a counterpart, and, in a text that is not much longer than the other one, of the main verb. What a much longer text
 * negates counts only where it is the main verb of the other one, or what that one says that something is.
 */
function relevant (own: Parsed, negations: readonly Negation[], counterparts: readonly Counterpart[], { parsed, back }: Other): Negation[] {
  const { predicate } = own
  const long = counterparts.length > LONGER * back.length
  return negations.filter(({ units, inner, at }) => {
    // "without hurting anyone"
    const negated = units.findLast(({ light }) => !light) ?? units.at(-1)
    if (!inner && counterparts.some(counterpart => counterpart.unit.from === at && isSaid(counterpart, back))) return false
    if (isNoLonger(own, at) && isLost(parsed, back)) return false
    if (isNoMoney(negated, parsed)) return true
    // "was barred from sailing", "did not sail"
    if (counterparts.some(({ unit, partner }) => units.includes(unit) && parsed.undone.some(({ unit, how }) => unit === partner && how === 'barred'))) return false
    if (units.some(unit => isOnlyMeantThere(unit, own, counterparts, parsed))) return false
    if (counterparts.some(counterpart => counterpart.unit === negated && isToldBetter(counterpart, back))) return false
    if (!long && !inner && units.some(unit => unit === predicate?.unit || unit === predicate?.verb)) return true
    return counterparts.some(({ unit, partner, likeness }) =>
      likeness >= SPOKEN_OF && (long ? units.includes(unit) && isCentral(parsed, partner) : unit === negated))
  })
}

/** "Is no longer a member" says what "lost her seat" does. */
const isNoLonger = ({ words }: Parsed, at: number): boolean => words[at] === 'longer'
const isLost = ({ predicate }: Parsed, back: readonly Counterpart[]): boolean => predicate !== undefined && ENDED.has(predicate.verb.key) &&
  back.some(({ unit, likeness }) => unit === predicate.verb && likeness < SPOKEN_OF)
const ENDED: ReadonlySet<string> = stemsOf('lose leave quit end stop close resign cease expire forfeit abandon withdraw retire')

/** "Spent no money", where the other text tells how much. */
const isNoMoney = (negated: Unit | undefined, { quantities }: Parsed): boolean => negated !== undefined && SUMS.has(negated.key) && quantities.some(isMoney)
const SUMS: ReadonlySet<string> = stemsOf('money cash fund')

/** Whether the other text has a word of its own for what negates here, or one for its opposite ("granted", "denied"), that stands for nothing else. */
const isSaid = ({ unit, partner, likeness }: Counterpart, back: readonly Counterpart[]): boolean =>
  partner !== undefined && likeness >= SAID && back.some(other => other.unit === partner && (other.partner === unit || other.likeness <= likeness))

/** "Did not fall but rose": the other text's "rose" is this one's "rose". */
const isToldBetter = ({ unit, partner, likeness, opposite }: Counterpart, back: readonly Counterpart[]): boolean =>
  opposite && back.some(other => other.unit === partner && other.partner !== unit && other.likeness > likeness)

const isCentral = ({ predicate, complement }: Parsed, unit: Unit | undefined): boolean =>
  unit !== undefined && (unit === predicate?.unit || unit === predicate?.verb || unit === complement)

function stated (negations: readonly Negation[]): string {
  const [first] = negations
  if (negations.length % 2 === 0 || first === undefined) return STATED
  const words = first.units.map(({ text }) => text).join(' ')
  return first.inner ? words : `not ${words}`
}

function oppositesOf (aligned: Aligned): Array<{ known: string, found: string }> {
  const { known, found, there, back } = aligned
  const isOpposite = (unit: Unit, partner: Unit, opposite: boolean): boolean =>
    (opposite && isReverse(unit, partner) && !isTaken(partner, back)) || areOpposed(unit, partner, aligned)
  const opposites = there.filter(counterpart => isMutual(counterpart, back)).flatMap(({ unit, partner, opposite }) =>
    partner !== undefined && isOpposite(unit, partner, opposite) ? [{ unit, partner }] : [])
  if (opposites.length === 0 || (areCrossed(aligned) && !opposites.some(turnsNobody)) || comparedIn(aligned)?.crossed === true) return []
  return opposites.flatMap(({ unit, partner }) => {
    if (liveBesideOthers(aligned, { unit, partner }) || (unit === known.predicate?.verb && areTurnedTrades(known, found, there))) return []
    const verbs = unit === known.predicate?.unit && partner === found.predicate?.unit
    const bare = unit.preposition === '' && partner.preposition === ''
    const isThere = verbs || bare || areOpposed(unit, partner, aligned) || slotOf(known, unit) === slotOf(found, partner)
    return isThere ? [{ known: unit.text, found: partner.text }] : []
  })
}

/** Each is the other one's counterpart, whichever text comes first. */
const isMutual = ({ unit, partner }: Counterpart, back: readonly Counterpart[]): boolean => back.some(other => other.unit === partner && other.partner === unit)

/** "The storm killed three", "three others survived it": those who died and the others, who did not. */
export const liveBesideOthers = ({ known, found }: Aligned, pair: { unit: Unit, partner: Unit }): boolean =>
  isOfOne(pair) && (tellsOfOthers(known) || tellsOfOthers(found))

const tellsOfOthers = ({ words }: Parsed): boolean => words.some(word => OTHERS.has(word))
const OTHERS: ReadonlySet<string> = new Set(['other', 'others', 'another', 'rest'])

/** Who lives through a thing does it to nobody: "the storm killed three", "three survived the storm". */
const isOfOne = ({ unit, partner }: { unit: Unit, partner: Unit }): boolean => [unit, partner].some(({ key }) => LIVED_THROUGH.has(key))
const LIVED_THROUGH: ReadonlySet<string> = stemsOf('survive escape withstand outlive')

/** Who parts from whom is no other way round than who joins whom. */
const turnsNobody = (pair: { unit: Unit, partner: Unit }): boolean => isOfOne(pair) || isBothWays(pair.unit) || isBothWays(pair.partner)

/** Of what goes up or down and the level that it reaches ("rose to the highest", "fell to the lowest") both say one thing. */
function withoutEchoes (opposites: ReadonlyArray<{ known: string, found: string }>): Array<{ known: string, found: string }> {
  const levels = opposites.filter(({ known, found }) => isOfDegree(known) && isOfDegree(found))
  return opposites.filter(opposite => !levels.slice(1).includes(opposite))
}

const isOfDegree = (word: string): boolean => DEGREES.has(stemOf(baseForm(word.toLowerCase())))
const DEGREES: ReadonlySet<string> = stemsOf('rise fall grow shrink increase decrease climb drop gain lose surge plunge soar plummet jump slump sink decline improve worsen strengthen weaken ' +
  'widen narrow expand contract accelerate slow heat cool high higher highest low lower lowest best worst better worse strong stronger strongest weak weaker weakest fast faster ' +
  'fastest slower slowest large larger largest small smaller smallest big biggest more less most least peak trough top bottom maximum minimum')

const isReverse = (unit: Unit, partner: Unit): boolean => !isAmount(unit) && !isDegree(unit) && !areOfFields(unit, partner) && !areOfTwoSexes(unit, partner)

/** "The northern bridge", "the southern bridge": two things, of which the one says nothing against the other. */
const areOfFields = (a: Unit, b: Unit): boolean => !a.head && !b.head && [a, b].every(({ key }) => fieldsOf(key).length > 0)

/** Whether the other text has the very word: "built in 1912, will be torn down" against "will be demolished". */
const isTaken = (partner: Unit, back: readonly Counterpart[]): boolean => back.some(({ unit, likeness }) => unit === partner && likeness > OPPOSITE)

const OPPOSED = new Map([['for', 'against'], ['above', 'below'], ['inside', 'outside'], ['under', 'over'], ['before', 'after']].flatMap(([a, b]) => [[a, b], [b, a]] as const))

/** "For the bill", "against the bill"; "marched in support of it" is for it, too. */
const areOpposed = (a: Unit, b: Unit, aligned: Aligned): boolean =>
  a.key === b.key && a.head && b.head && OPPOSED.get(sideOf(a, aligned.known)) === sideOf(b, aligned.found)

function sideOf (unit: Unit, { units, words }: Parsed): string {
  const before = units.slice(0, units.indexOf(unit)).findLast(({ head }) => head)
  const own = words[unit.from - 1] ?? ''
  // "was above average": what stands for the verb has no preposition of its own
  if (unit.preposition === '' && OPPOSED.has(own)) return own
  return unit.preposition === '' && before !== undefined && IN_SUPPORT.test(before.text) ? 'for' : unit.preposition
}
const IN_SUPPORT = /^in (?:support|favou?r) of$/i
