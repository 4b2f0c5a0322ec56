import type { Difference } from '../../../../model/match.js'
import { likenessOf, type Counterpart } from '../align/align.js'
import type { Aligned } from '../align/aligned.js'
import { hangApart } from './name-differences.js'
import type { Parsed } from '../parse/parse.js'
import { isBothWays } from './role-difference.js'
import { slotOf } from '../parse/slots.js'
import type { Unit } from '../parse/units.js'

/** From this likeness on two names are of one: a country and its capital, a surname. */
const SAME_ONE = 0.8
/** An apposition names again what is named beside it, and weighs less. */
const NAMED_AGAIN = 0.5

interface Participant { unit: Unit, slot: string, counterpart: Counterpart | undefined }
interface Pair { one: Participant, other: Participant, likeness: number }

/**
 * Names that take part in the same way in both texts and are not of one. A name stands for one name of the other text only, and a town in which something
 * is done for nobody who does it: "Putin and Xi in Beijing" has Xi for China, and so Beijing for itself.
 */
export function participantDifferences (aligned: Aligned): Difference[] {
  const { known, found, there, back } = aligned
  const [mine, theirs] = [participantsOf(known, there), participantsOf(found, back)]
  const met = pairsOf(mine, theirs)
  const [alone, others] = [mine.filter(one => !met.some(pair => pair.one === one)), theirs.filter(other => !met.some(pair => pair.other === other))]
  return alone.flatMap(({ unit, slot }) => {
    const rival = others.find(other => other.slot === slot && areOfOneSort(unit, other.unit) && !hangApart(aligned, unit, other.unit))
    return rival === undefined ? [] : [{ kind: 'name' as const, known: unit.text, found: rival.unit.text }]
  })
}

/** The likeliest pairs first, each name in one. */
function pairsOf (mine: readonly Participant[], theirs: readonly Participant[]): Pair[] {
  const pairs = mine.flatMap(one => theirs.map(other => ({ one, other, likeness: likenessIn(one, other) }))).filter(({ likeness }) => likeness >= SAME_ONE)
  const met: Pair[] = []
  for (const pair of pairs.sort((a, b) => b.likeness - a.likeness)) if (!met.some(({ one, other }) => one === pair.one || other === pair.other)) met.push(pair)
  return met
}

function likenessIn (one: Participant, other: Participant): number {
  if (one.unit.key === other.unit.key && one.unit.form === other.unit.form && !areTwoLeaders(one.unit, other.unit)) return 1
  if (areTwoLeaders(one.unit, other.unit) || (one.slot === 'in') !== (other.slot === 'in')) return 0
  // letters that stand for a name are told by the alignment alone
  return one.counterpart?.partner === other.unit ? one.counterpart.likeness : likenessOf(one.unit, other.unit)
}

/** Heads of one state one after the other. */
const areTwoLeaders = (a: Unit, b: Unit): boolean => a.form === 'leader' && b.form === 'leader' && a.stems.at(-1) !== b.stems.at(-1)

/** Names that stand for themselves: no "Russian" of "Russian president", and of what is named twice only once. Who meets and who is met stand in one slot. */
function participantsOf (parsed: Parsed, counterparts: readonly Counterpart[]): Participant[] {
  const bothWays = parsed.predicate !== undefined && isBothWays(parsed.predicate.unit)
  return parsed.units.filter(({ kind, head, weight }) => kind !== 'word' && head && weight > NAMED_AGAIN).map(unit => {
    const slot = slotOf(parsed, unit)
    const counterpart = counterparts.find(other => other.unit === unit)
    return { unit, counterpart, slot: bothWays && (slot === 'object' || slot === 'with') ? 'subject' : slot }
  })
}

/** A person is no rival of a state, nor a name that is in no lexicon; two towns are, wherever they stand in one. */
function areOfOneSort (a: Unit, b: Unit): boolean {
  const forms = [a.form, b.form]
  if (a.kind === b.kind) return a.kind === 'name' || (forms[0] === 'leader') === (forms[1] === 'leader')
  return forms.includes('leader') ? a.preposition !== 'in' && [a, b].every(({ stems }) => stems.length > 1) : forms.includes('metonym') && a.preposition === 'in'
}
