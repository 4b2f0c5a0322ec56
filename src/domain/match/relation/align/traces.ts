import stringSimilarity from 'string-similarity'
import { ACRONYM } from './acronyms.js'
import type { Oriented } from './oriented.js'
import type { Parsed } from '../parse/parse.js'
import type { Unit } from '../parse/units.js'

/** Where a unit of the claim stands: the main verb, what it is said of, what opens the sentence before that, and the rest. */
export type Region = 'predicate' | 'subject' | 'front' | 'rest'

/** A unit of the claim with what the text has of it: its counterpart and how surely it is there, 0 to 1. */
export interface Trace { unit: Unit, partner: Unit | undefined, likeness: number, region: Region }

/** From here on a unit is there, for what is said beside it. */
export const THERE = 0.5

const SAME_WORDS = 0.9
const SAME_ROOT = 0.7
const KIN = 0.6
const MISSPELT = 0.7
const LONG_WORD = 5
const ROOT = 0.7

/**
 * The claim's units as the text holds them, more generously than by counterparts alone: names by the share of their words that stand anywhere, misspelt
 * ones too, and words of one root.
 */
export function tracesOf ({ claim, text, there }: Oriented): Trace[] {
  const stems = new Set(text.units.flatMap(({ stems }) => stems))
  return there.map(({ unit, partner, likeness }) =>
    ({ unit, partner, likeness: unit.kind === 'name' && likeness !== ACRONYM ? shareOf(unit, stems) : Math.max(likeness, wordLikeness(unit, likeness, stems)), region: regionOf(claim, unit) }))
}

const shareOf = ({ stems: own }: Unit, stems: ReadonlySet<string>): number => own.filter(stem => stems.has(stem) || isMisspelt(stem, stems)).length / own.length

function isMisspelt (stem: string, stems: ReadonlySet<string>): boolean {
  if (stem.length < LONG_WORD) return false
  for (const other of stems) {
    if (other[0] === stem[0] && Math.abs(other.length - stem.length) < 3 && stringSimilarity.compareTwoStrings(stem, other) > MISSPELT) return true
  }
  return false
}

function wordLikeness ({ kind, stems: own }: Unit, likeness: number, stems: ReadonlySet<string>): number {
  if (likeness < 1 && own.every(stem => stems.has(stem))) return SAME_WORDS
  return kind === 'word' && likeness < KIN && own.every(stem => hasRoot(stem, stems)) ? SAME_ROOT : 0
}

function hasRoot (stem: string, stems: ReadonlySet<string>): boolean {
  if (stem.length < LONG_WORD) return false
  for (const other of stems) {
    const length = Math.max(LONG_WORD, Math.ceil(ROOT * Math.min(stem.length, other.length)))
    if (other.length >= LONG_WORD && other.slice(0, length) === stem.slice(0, length)) return true
  }
  return false
}

function regionOf ({ predicate, units }: Parsed, unit: Unit): Region {
  if (unit === predicate?.unit || unit === predicate?.verb) return 'predicate'
  if (predicate === undefined ? unit !== units[0] : unit.from > predicate.verb.from) return 'rest'
  return unit.preposition === '' ? 'subject' : 'front'
}
