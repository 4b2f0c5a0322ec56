import type { Difference } from '../../../../model/match.js'
import type { Counterpart } from '../align/align.js'
import { fitOf } from '../align/date-fit.js'
import type { Features } from './features.js'
import { fieldSignals } from './field-signals.js'
import { dateMargins } from './date-margins.js'
import { numberFit } from '../align/number-fit.js'
import { numberMargins } from './number-margins.js'
import type { Oriented } from '../align/oriented.js'
import { rivalSignals } from './rival-signals.js'
import { subjectSignals } from './subject-signals.js'
import { toneSignals } from './tone-signals.js'
import { THERE, tracesOf, type Trace } from '../align/traces.js'
import type { Unit } from '../parse/units.js'

/** Named measures of how a text that is about the same things may state another fact; most are shares, the rest small counts. */
export type RelationSignals = Record<string, number>

const FULL = 0.95
const HIGH = 0.75
const LOW = 0.4
const MISSING = 0.3
const LONG_CLAIM = 20
const MANY = 6
const LONG_TEXT = 60
/** Words that stand for something named before, by themselves or after "the". */
const ANAPHORS = new Set('it he she they his her its their this these'.split(' '))
const NOUNS = new Set(('film movie album song book show series game band city state club team company player actor site video country university minister president ' +
  'court council').split(' '))

/**
 * The signals of a pair, polarity apart: that flips the decision and feeds nothing here. In groups, always the same ones in one order: to merge the hundred of
 * them into one object takes longer than all the rest.
 *
 * @param differences what the rules found
 * @param features what the likeness of both is made of
 */
export function relationSignals (oriented: Oriented, differences: readonly Difference[], features: Features): RelationSignals[] {
  const traces = tracesOf(oriented)
  return [
    coverageSignals(traces, oriented.back),
    missingSignals(traces, oriented),
    rivalSignals(traces, oriented),
    numberSignals(traces, oriented),
    numberMargins(traces, oriented),
    dateSignals(oriented),
    dateMargins(traces, oriented),
    subjectSignals(traces, oriented),
    toneSignals(oriented),
    fieldSignals(traces, oriented),
    lostSignals(traces),
    ruleSignals(differences, oriented),
    shapeSignals(traces, oriented.text.units),
    likenessSignals(features)
  ]
}

const likenessSignals = ({ conflict, slots, dice, thinness, containment, predicate }: Features): RelationSignals =>
  ({ conflict, slots, dice, thinness, containment, predicates: predicate })

function shapeSignals (traces: readonly Trace[], units: readonly Unit[]): RelationSignals {
  return {
    ordered: orderOf(traces, units),
    length: Math.min(LONG_CLAIM, traces.length) / LONG_CLAIM,
    textLength: Math.min(LONG_TEXT, units.length) / LONG_TEXT
  }
}

const isName = ({ unit: { kind } }: { unit: Unit }): boolean => kind !== 'word'
const isWord = ({ unit: { kind, light } }: { unit: Unit }): boolean => kind === 'word' && !light
const isRest = ({ region }: Trace): boolean => region === 'rest' || region === 'predicate'
const flag = (holds: boolean): number => holds ? 1 : 0

interface Found { unit: Unit, likeness: number }

function coverageOf (found: readonly Found[]): number {
  const total = found.reduce((sum, { unit }) => sum + unit.weight, 0)
  return total === 0 ? 1 : found.reduce((sum, { unit, likeness }) => sum + unit.weight * likeness, 0) / total
}

const missingOf = (found: readonly Found[], cap: number): number =>
  Math.min(cap, found.reduce((sum, { unit, likeness }) => sum + unit.weight * (1 - likeness), 0))

function coverageSignals (traces: readonly Trace[], back: readonly Counterpart[]): RelationSignals {
  const rest = traces.filter(isRest)
  const covered = coverageOf(rest)
  return {
    coverage: coverageOf(traces),
    coverageBack: coverageOf(back),
    coverageRest: covered,
    coverageSubject: coverageOf(traces.filter(({ region }) => region === 'subject')),
    coverageWords: coverageOf(rest.filter(isWord)),
    coverageNames: coverageOf(rest.filter(isName)),
    restFull: flag(covered > FULL),
    restHigh: flag(covered > HIGH),
    restLow: flag(covered < LOW),
    predicate: Math.max(0, ...traces.filter(({ region }) => region === 'predicate').map(({ likeness }) => likeness)),
    lastMissing: flag(traces.slice(-1).some(({ likeness }) => likeness < MISSING))
  }
}

function missingSignals (traces: readonly Trace[], { text, back }: Oriented): RelationSignals {
  const rest = traces.filter(({ region }) => region === 'rest')
  const names = traces.filter(trace => isName(trace) && trace.likeness < THERE).length
  const others = back.filter(trace => isName(trace) && trace.likeness < THERE).length
  const anaphor = hasAnaphor(text.words)
  return {
    missingHeads: missingOf(rest.filter(trace => isWord(trace) && trace.unit.head), 2),
    missingModifiers: missingOf(rest.filter(trace => isWord(trace) && !trace.unit.head), 2),
    missingNames: missingOf(rest.filter(isName), 2),
    missingSubject: missingOf(traces.filter(({ region }) => region === 'subject'), 2),
    missingFront: missingOf(traces.filter(({ region }) => region === 'front'), 2),
    missingLight: missingOf(traces.filter(({ unit }) => unit.light), 1),
    namesAnaphor: anaphor ? Math.min(2, names) : 0,
    namesAlone: anaphor ? 0 : Math.min(2, names),
    oneNameAnaphor: flag(anaphor && names === 1),
    namesBoth: flag(names > 0 && others > 0),
    namesAdded: Math.min(5, others) / 5
  }
}

const hasAnaphor = (words: readonly string[]): boolean =>
  words.some((word, i, all) => ANAPHORS.has(word) || (NOUNS.has(word) && all[i - 1] === 'the'))

function lostSignals (traces: readonly Trace[]): RelationSignals {
  const lost = traces.filter(({ unit, likeness }) => !unit.light && likeness < THERE)
  return {
    lostCount: Math.min(MANY, lost.length) / MANY,
    lostMost: Math.max(0, ...lost.map(({ unit }) => unit.weight)),
    lostUnknown: flag(lost.some(({ unit }) => unit.kind === 'word' && unit.sense < 0)),
    lostShare: lost.length / Math.max(1, traces.length)
  }
}

function numberSignals (traces: readonly Trace[], { claim, text }: Oriented): RelationSignals {
  const fits = claim.quantities.map(quantity => numberFit(quantity, text, claim, traces))
  const count = (fit: string): number => Math.min(2, fits.filter(other => other === fit).length)
  return {
    numbers: flag(fits.length > 0),
    numbersAgree: count('agrees'),
    numbersConflict: count('conflicts'),
    anyConflict: flag(fits.includes('conflicts')),
    allAgree: flag(fits.length > 0 && fits.every(fit => fit === 'agrees')),
    numbersElsewhere: count('elsewhere'),
    numbersOpen: count('open'),
    numbersLooselyAgree: count('looselyAgrees'),
    numbersLooselyConflict: count('looselyConflicts'),
    numbersAbsent: count('absent')
  }
}

function dateSignals ({ claim, text }: Oriented): RelationSignals {
  const fits = claim.dates.map(date => {
    const all = text.dates.map(other => fitOf(other, date))
    return (['within', 'open', 'apart', 'absent'] as const).find(fit => fit === 'absent' || all.includes(fit))
  })
  return {
    datesWithin: flag(fits.includes('within')),
    datesOpen: flag(fits.includes('open')),
    datesApart: flag(fits.includes('apart')),
    datesAbsent: flag(fits.includes('absent'))
  }
}

function ruleSignals (differences: readonly Difference[], { claim, text, there }: Oriented): RelationSignals {
  const has = (kind: string): number => flag(differences.some(difference => difference.kind === kind))
  const missing = (unit: Unit | undefined): boolean => there.some(counterpart => counterpart.unit === unit && counterpart.likeness < THERE)
  return {
    nameRule: has('name'),
    roleRule: has('role'),
    quantifierRule: has('quantifier'),
    otherKind: flag(claim.complement !== undefined && text.complement !== undefined && missing(claim.complement))
  }
}

/** The share of neighbours in the claim that follow one another in the text as well. */
function orderOf (traces: readonly Trace[], units: readonly Unit[]): number {
  const places = traces.flatMap(({ partner, likeness }) => partner === undefined || likeness < THERE ? [] : [units.indexOf(partner)])
  const steps = places.slice(1).map((place, i) => place > Number(places[i]))
  return steps.length === 0 ? THERE : steps.filter(forward => forward).length / steps.length
}
