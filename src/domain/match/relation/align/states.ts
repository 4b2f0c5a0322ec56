import { areContraryStems } from '../../../lexicon/contraries.js'
import { usageOf } from '../../../lexicon/synonyms.js'
import { COPULAS } from '../parse/auxiliaries.js'
import type { Parsed } from '../parse/parse.js'
import type { Unit } from '../parse/units.js'
import { OPPOSITE, pair, type Counterpart } from './align.js'

const SAME_ONE = 0.8
/** A counterpart below this is none. */
const ALIKE = 0.7

/** What both texts say that one thing is, and that cannot be so at once, stands for one another: "is genuine", "is a forgery"; "is afloat", "has sunk". */
export function pairStates (known: Parsed, found: Parsed, there: readonly Counterpart[], back: readonly Counterpart[]): void {
  const [mine, theirs] = [stateOf(known), stateOf(found)]
  if (mine === undefined || theirs === undefined || !areContraryStems(mine.key, theirs.key) || !(isState(known, mine) || isState(found, theirs))) return
  const [one, other] = [there.find(({ unit }) => unit === mine), back.find(({ unit }) => unit === theirs)]
  if (one === undefined || other === undefined || Math.max(one.likeness, other.likeness) >= ALIKE || !isOfOne(known, mine, there, theirs)) return
  pair(one, theirs, OPPOSITE)
  pair(other, mine, OPPOSITE)
}

/** What a text says that its subject is or did, with no object behind. */
function stateOf ({ predicate, complement, units }: Parsed): Unit | undefined {
  const state = complement ?? predicate?.unit
  return state?.kind !== 'word' || units.some(({ from, head, preposition }) => from > state.from && head && preposition === '') ? undefined : state
}

/** "Is a forgery", "is genuine"; a participle may tell what was done. */
function isState ({ complement, words }: Parsed, unit: Unit): boolean {
  const { adjective, verb } = usageOf(unit.key)
  return unit === complement || (adjective > verb && words.slice(Math.max(0, unit.from - FARTHEST), unit.from).some(word => COPULAS.has(word)))
}
/** "Is still quite". */
const FARTHEST = 3

/** Whether it is said of one thing: the head that stands nearest before. */
function isOfOne (known: Parsed, mine: Unit, there: readonly Counterpart[], theirs: Unit): boolean {
  const subject = known.units.find(({ head, from, preposition }) => head && preposition === '' && from < mine.from)
  return there.some(({ unit, partner, likeness }) => unit === subject && partner !== undefined && partner.from < theirs.from && partner.preposition === '' && likeness >= SAME_ONE)
}
