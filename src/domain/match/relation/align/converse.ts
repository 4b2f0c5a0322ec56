import { stemOf } from '../../../lexicon/stem.js'
import type { Counterpart } from './align.js'
import type { Parsed } from '../parse/parse.js'
import { slotOf } from '../parse/slots.js'
import type { Unit } from '../parse/units.js'

/**
 * Verbs that tell one event from either side, a family a line: each verb's word, or several, with where the side stands from which it comes and where the one
 * to which it goes: "sell subject to", "buy from subject". Of two objects the first one is whom it is given.
 */
const FAMILIES = `
sell,auction subject to; buy,purchase,acquire from subject
lend,loan subject to; borrow from subject
give,grant,award,hand,donate,send,supply,provide,deliver,ship,surrender,return,pay subject to; go from to; receive,recover,get,obtain,accept,secure,win,take,pocket from subject
defeat,beat,overcome,vanquish,thrash object subject; lose subject to; win against subject; win over subject
teach,train,tutor,coach subject object; learn from subject; study under subject
cause,trigger,produce subject object; result,stem,arise from subject; lead subject to
own,possess to subject; belong to to
contain,include subject object; find,detect,discover in object
leave,bequeath subject to; inherit from subject
employ subject object; work for subject
kill subject object; die of subject; die from subject; die in subject
`
const SIDES = readTable()
const SAME_ONE = 0.8

interface Sides { family: number, giver: string, taker: string }

/** Whether the main verbs of two texts tell one event from either side, by who takes which part: "was sold to Lund", "Lund bought". */
export const areConverse = (known: Parsed, found: Parsed, there: readonly Counterpart[]): boolean =>
  comeTogether(known, found, there).some(({ meet, cross }) => meet && !cross)

/** Whether they tell of a transfer the other way: "took it from Lund", "paid it to Lund". */
export const areTurned = (known: Parsed, found: Parsed, there: readonly Counterpart[]): boolean =>
  comeTogether(known, found, there).some(({ meet, cross }) => cross && !meet)

/** The same of what changes hands for a price or for a time: who sells is no buyer, and has not kept it either; who loses has not won. */
export const areTurnedTrades = (known: Parsed, found: Parsed, there: readonly Counterpart[]): boolean =>
  comeTogether(known, found, there).some(({ family, meet, cross }) => family < TRADES && cross && !meet)
/** Of the families the first so many. */
const TRADES = 2

/** For each family of both main verbs, whether those on one side meet, and whether who gives in the one text takes in the other. */
function comeTogether (known: Parsed, found: Parsed, there: readonly Counterpart[]): Array<{ family: number, meet: boolean, cross: boolean }> {
  return sidesOf(known).flatMap(mine => sidesOf(found).filter(({ family }) => family === mine.family).map(theirs => {
    const [giver, taker] = [unitsIn(known, mine.giver), unitsIn(known, mine.taker)]
    const [otherGiver, otherTaker] = [unitsIn(found, theirs.giver), unitsIn(found, theirs.taker)]
    return {
      family: mine.family,
      meet: areMet(giver, otherGiver, there) || areMet(taker, otherTaker, there),
      cross: areMet(giver, otherTaker, there) || areMet(taker, otherGiver, there)
    }
  }))
}

const sidesOf = ({ predicate }: Parsed): readonly Sides[] => predicate?.unit.kind === 'word' ? SIDES.get(predicate.verb.key) ?? [] : []

function unitsIn (parsed: Parsed, slot: string): Unit[] {
  const { units, predicate } = parsed
  const own = units.filter(unit => unit.head && unit !== predicate?.verb && slotOf(parsed, unit) === slot)
  // "lent Chad money", "Chad was lent money"
  return own.length > 0 || slot !== 'to' ? own : units.filter(unit => unit !== predicate?.verb && slotOf(parsed, unit) === 'object').slice(0, 1)
}

const areMet = (units: readonly Unit[], others: readonly Unit[], there: readonly Counterpart[]): boolean =>
  there.some(({ unit, partner, likeness }) => partner !== undefined && likeness >= SAME_ONE && units.includes(unit) && others.includes(partner))

function readTable (): Map<string, Sides[]> {
  const sides = new Map<string, Sides[]>()
  for (const [family, line] of FAMILIES.trim().split('\n').entries()) {
    for (const entry of line.split('; ')) {
      const [verbs = '', giver = '', taker = ''] = entry.split(' ')
      for (const verb of verbs.split(',').map(stemOf)) sides.set(verb, [...sides.get(verb) ?? [], { family, giver, taker }])
    }
  }
  return sides
}
