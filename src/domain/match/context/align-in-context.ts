import { pair, type Counterpart } from '../relation/align/align.js'
import { alignedOf, type Aligned } from '../relation/align/aligned.js'
import { rivalsOf } from '../relation/differences/name-differences.js'
import type { Parsed } from '../relation/parse/parse.js'
import { slotOf } from '../relation/parse/slots.js'
import type { Unit } from '../relation/parse/units.js'
import { tellsOf, type Context } from './context.js'
import { mayStandFor } from './stand-ins.js'

/** What has no counterpart liker it than this, a term of its field at most, has none of its own in the claim. */
const UNLIKE = 0.5
/** What is less like the other is another one: the cook, the captain. */
const SAME_ONE = 0.8
/** How alike "the company" and the company's name are. */
const STAND_IN = 0.85

/** Two texts of which one is a claim in its article; `named` where the article tells of somebody or something whom the text names and the claim does not. */
export interface InContext extends Aligned { named: boolean }

/**
 * The same for a claim as its article means it: what the text says beyond the claim and the article tells of ("in Omdurman", of a shelling there) is as good
 * as not said, and what the claim only points at ("the measure") is what the text calls by its name, where the article has that. Verbs, numbers and dates are
 * never given, nor is a name that stands in the place of another one.
 *
 * @returns undefined where the article tells nothing that the text says.
 */
export function alignInContext (aligned: Aligned, context: Context): InContext | undefined {
  const given = givenIn(aligned, context)
  const stood = stoodFor(aligned, given, context)
  const left = new Set(given.filter(unit => !stood.some(({ found }) => found === unit) && !isInPlaceOfAnother(unit, aligned, stood)))
  if (left.size + stood.length === 0) return undefined
  const inContext = alignedOf(aligned.known, without(aligned.found, left))
  for (const { known, found } of stood) pairUnits(inContext, known, found)
  return { ...inContext, named: [...left].some(unit => unit.kind !== 'word' && !isContested(unit, aligned.found, context)) }
}

/** "Ukraine shelled the port" of an article that tells of Russia, too: who did it, or to whom, may be the other. */
function isContested (unit: Unit, found: Parsed, { entities }: Context): boolean {
  const sort = unit.key.slice(0, unit.key.indexOf(':') + 1)
  return unit.kind === 'entity' && CORE.has(slotOf(found, unit)) && [...entities].some(key => key !== unit.key && key.startsWith(sort))
}

function givenIn (aligned: Aligned, context: Context): Unit[] {
  const { found, back } = aligned
  const rivals = new Set(rivalsOf(aligned).map(({ found }) => found))
  return back.flatMap(({ unit, likeness }) => {
    const isOwn = likeness > UNLIKE || rivals.has(unit) || isPredicate(found, unit) || found.negations.some(({ at }) => at === unit.from)
    return !isOwn && tellsOf(context, unit) ? [unit] : []
  })
}

const isPredicate = ({ predicate }: Parsed, unit: Unit): boolean => unit === predicate?.verb || unit === predicate?.unit

/** Who acts or is acted upon where the claim has somebody or something else there: the coach where it has the player. */
function isInPlaceOfAnother (unit: Unit, { known, found, there }: Aligned, stood: readonly Stood[]): boolean {
  const slot = slotOf(found, unit)
  if (!unit.head || !CORE.has(slot)) return false
  if (isOfNobody(known)) return true
  return there.some(({ unit: other, likeness }) =>
    other.head && likeness < SAME_ONE && !isPredicate(known, other) && slotOf(known, other) === slot && !stood.some(({ known }) => known === other))
}

/** Who is nobody in particular is nobody whom the article names. */
const isOfNobody = ({ words }: Parsed): boolean => words.some(word => INDEFINITE.has(word))
const INDEFINITE: ReadonlySet<string> = new Set('nobody somebody anybody everybody someone anyone everyone none nothing something anything everything'.split(' '))
const CORE: ReadonlySet<string> = new Set(['subject', 'object'])

interface Stood { known: Unit, found: Unit }

/** What points at something in the claim, with what it may stand for: in its own part of the sentence, or where another has that part. */
function stoodFor (aligned: Aligned, given: readonly Unit[], context: Context): Stood[] {
  const { known, found, there } = aligned
  const stood: Stood[] = []
  for (const { unit } of there.filter(({ likeness }) => likeness <= UNLIKE)) {
    const free = given.filter(candidate => candidate.head && !stood.some(({ found }) => found === candidate))
    const open = free.filter(candidate => mayStandFor(unit, candidate, { known, context }))
    const isThere = (candidate: Unit): boolean => slotOf(found, candidate) === slotOf(known, unit)
    const named = open.find(isThere) ?? open.find(candidate => mayStandElsewhere(unit, candidate, aligned))
    if (named !== undefined) stood.push({ known: unit, found: named })
  }
  return stood
}

/** Beside the main parts of a sentence; of those, where the two have changed places: "the state owes Lindt", "Lindt owes Ghana". */
function mayStandElsewhere (unit: Unit, candidate: Unit, { known, found, there }: Aligned): boolean {
  const [mine, theirs] = [slotOf(known, unit), slotOf(found, candidate)]
  if (!CORE.has(mine) && !CORE.has(theirs)) return true
  return there.some(({ unit: other, partner, likeness }) =>
    likeness > UNLIKE && partner !== undefined && slotOf(known, other) === theirs && slotOf(found, partner) === mine)
}

function without (parsed: Parsed, left: ReadonlySet<Unit>): Parsed {
  const { units, predicate } = parsed
  const isGone = predicate?.subject !== undefined && left.has(predicate.subject)
  return { ...parsed, literal: undefined, units: units.filter(unit => !left.has(unit)), predicate: isGone ? { ...predicate, subject: undefined } : predicate }
}

function pairUnits ({ there, back }: Aligned, known: Unit, found: Unit): void {
  const [one, other] = [counterpartOf(there, known), counterpartOf(back, found)]
  if (one === undefined || other === undefined) return
  pair(one, found, STAND_IN)
  pair(other, known, STAND_IN)
}

const counterpartOf = (counterparts: readonly Counterpart[], unit: Unit): Counterpart | undefined => counterparts.find(counterpart => counterpart.unit === unit)
