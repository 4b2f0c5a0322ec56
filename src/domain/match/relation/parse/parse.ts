import { scanEntities } from '../../../lexicon/scan-entities.js'
import { asidesIn, isAside, isOtherName, restrictionsIn, type Aside } from './asides.js'
import { bigramsOf } from './bigrams.js'
import { complementOf } from './complement.js'
import { datesOf, type DateMention } from './dates.js'
import { withDeadForToll } from './death-toll.js'
import { askedIn, leavesOpen, undoneIn, type Undone } from './done.js'
import { withExceptions } from './exceptions.js'
import { withImpliedNegation } from './implied-negation.js'
import { withPeopleForJobs } from './jobs.js'
import { withLostForLeft } from './left-without.js'
import { withMultiplied } from './multiplied.js'
import { negationsOf, type Negation } from './negation.js'
import { withNotForNeither } from './neither.js'
import { withNoneFirst } from './none-first.js'
import { withEndedForOver } from './over.js'
import { drawTogether } from './phrases.js'
import { findPredicate, type Predicate } from './predicate.js'
import { quantifiersOf, type Quantifier } from './quantifiers.js'
import { multiplesOf, quantitiesOf, type Quantity } from './quantities.js'
import { withOwnForSeen } from './seen.js'
import { withSharesFirst } from './share-first.js'
import { withSpeedsTold } from './speeds.js'
import { withSuperlatives } from './superlatives.js'
import { supposedIn, type Supposed } from './supposed.js'
import { unitsOf, type Unit } from './units.js'
import { withRisenForUp } from './up.js'
import { withoutVerdict } from './verdict-frames.js'
import { wordsOf, type Word } from '../../words.js'

/** A text read for comparison; plain data, so that it can be kept with a claim. */
export interface Parsed {
  /** Lower case, single spaces: what is compared letter by letter. */
  plain: string
  /** The words of that, in which units count their places. */
  words: string[]
  /** Its pairs of letters, see {@link bigramsOf}. */
  bigrams: Uint32Array
  units: Unit[]
  predicate: Predicate | undefined
  /** What something is said to be: "is a …". */
  complement: Unit | undefined
  negations: Negation[]
  /** The same by its own words alone, where a refusal or a hindrance in it implies a negation. */
  literal: Parsed | undefined
  quantities: Quantity[]
  dates: DateMention[]
  quantifiers: Quantifier[]
  /** What is not said to be so: "if it sank". */
  supposed: Supposed[]
  /** What is not said to be done: "plans to sail". */
  undone: Undone[]
  /** What hangs on nouns before the main verb and is no other name of them; nothing in it is a part of the main clause. */
  asides: Aside[]
  /** What tells of whom the rest is said: "fled" of "all who fled were found". */
  restrictions: Unit[]
  /** Whether a word beside the main verb leaves something open: "bid", "if", "not". */
  open: boolean
}

/** In this order: each says in other words, and often in another order, what the next ones can read. */
const REWORDINGS: ReadonlyArray<(words: readonly Word[]) => readonly Word[]> = [
  withSpeedsTold, withExceptions, withEndedForOver, withLostForLeft, withRisenForUp, withOwnForSeen, withMultiplied, withSuperlatives, withNotForNeither,
  withDeadForToll, withNoneFirst, withSharesFirst, withPeopleForJobs, drawTogether
]

/** Reads a text for comparison: a function of its words alone, no corpus and no clock. */
export function parse (text: string): Parsed {
  const drawn = REWORDINGS.reduce<readonly Word[]>((words, reword) => reword(words), wordsOf(text))
  const told = withImpliedNegation(drawn)
  const isImplied = told.some((word, at) => word !== drawn[at])
  return { ...parsedOf(withoutVerdict(told)), literal: isImplied ? { ...parsedOf(withoutVerdict(drawn)), literal: undefined } : undefined }
}

function parsedOf (words: readonly Word[]): Omit<Parsed, 'literal'> {
  const mentions = scanEntities(words.map(({ text }) => text))
  const dates = datesOf(words)
  const taken = new Map<number, 'number' | 'date'>()
  const take = ({ from, to }: { from: number, to: number }, as: 'number' | 'date') => { for (let at = from; at < to; at++) taken.set(at, as) }
  for (const date of dates) take(date, 'date')
  const quantities = quantitiesOf(words, index => taken.has(index))
  for (const quantity of quantities) take(quantity, 'number')
  quantities.push(...multiplesOf(words, quantities))
  const units = unitsOf(words, mentions, index => taken.get(index))
  const { predicate, asides } = mainPredicate(words, units)
  if (predicate !== undefined) markVerb(units, predicate.verb)
  const lowers = words.map(({ lower }) => lower)
  const plain = lowers.join(' ')
  return {
    plain,
    words: lowers,
    bigrams: bigramsOf(plain),
    units,
    predicate,
    complement: complementOf(words, units),
    negations: negationsOf(words, units),
    quantities,
    dates,
    quantifiers: quantifiersOf(words),
    supposed: supposedIn(words),
    undone: [...undoneIn(words, units), ...askedIn(words, predicate?.unit)],
    asides,
    restrictions: restrictionsIn(words).flatMap(at => units.find(({ from }) => from > at) ?? []),
    open: leavesOpen(words, predicate?.verb.from)
  }
}

/** What hangs on a noun before it is passed over: "the ship, owned by Bolt, sank". */
function mainPredicate (words: readonly Word[], units: readonly Unit[]): { predicate: Predicate | undefined, asides: Aside[] } {
  const asides = asidesIn(words)
  const main = asides.length === 0 ? undefined : findPredicate(words, units.filter(unit => !isAside(asides, unit)))
  if (main === undefined) return { predicate: findPredicate(words, units), asides: [] }
  return { predicate: main, asides: asides.filter(({ from }) => !isOtherName(words, from)) }
}

/** The main verb ends the phrase before it, and is no part of a prepositional phrase; nor is what hangs on it. */
function markVerb (units: readonly Unit[], verb: Unit): void {
  const at = units.indexOf(verb)
  for (const unit of units.slice(Math.max(0, at - 1), at + 1)) unit.head = true
  const inherited = verb.preposition
  if (inherited === '') return
  for (const unit of units.slice(at)) {
    if (unit.preposition !== inherited) return
    unit.preposition = ''
  }
}
