import type { IndexedClaim } from '../../../store/store.js'
import { termsOf } from './index-terms.js'
import { FREQUENCY_UNIT, MOST_FREQUENT } from './postings.js'
import type { Vocabulary } from './vocabulary.js'

/** Bits of an entry for the term's number; above them stands which of {@link WEIGHTS} it counts. */
const NUMBER_BITS = 29
const NUMBER_MASK = (1 << NUMBER_BITS) - 1
/** How much an occurrence can count: see `termsOf`. */
const WEIGHTS: readonly number[] = [1, 0.6, 0.25]

export const termIn = (entry: number): number => entry & NUMBER_MASK
// only numbers of weights are written there
export const weightIn = (entry: number): number => WEIGHTS[entry >>> NUMBER_BITS]!

/** The fields of a claim: its text, its title, then wordings that say it otherwise. */
export const TEXT = 0
export const TITLE = 1

/**
 * A claim's terms in reading order, field by field: how many fields, the length of each, then the entries. This is all that the signals and the posting lists
 * are made of, and what a snapshot keeps instead of those.
 */
export function claimTerms ({ text, title, wordings }: Pick<IndexedClaim, 'text' | 'title' | 'wordings'>, vocabulary: Vocabulary): Uint32Array {
  const fields = [text, title === text ? '' : title ?? '', ...wordings.filter(wording => wording !== text)].map(field => entriesOf(field, vocabulary))
  return new Uint32Array([fields.length, ...fields.map(({ length }) => length), ...fields.flat()])
}

function entriesOf (text: string, vocabulary: Vocabulary): number[] {
  return termsOf(text).map(({ term, weight }) => (vocabulary.number(term) | WEIGHTS.indexOf(weight) << NUMBER_BITS) >>> 0)
}

/**
 * How often a claim holds each of its terms: in text and title together, and whatever its other wordings add to them.
 *
 * @returns frequencies in units of 1/FREQUENCY_UNIT; the length counts the terms of text and title, so that many wordings do not make a claim "long".
 */
export function frequenciesOf (terms: Uint32Array): { frequencies: Map<number, number>, length: number } {
  // the counts stand in front: see claimTerms
  const fields = terms[0]!
  const length = terms[1]! + terms[2]!
  let at = 1 + fields
  const frequencies = countOf(terms.subarray(at, at + length))
  at += length
  for (let field = TITLE + 1; field < fields; field++) {
    const end = at + terms[1 + field]!
    for (const [term, frequency] of countOf(terms.subarray(at, end))) frequencies.set(term, Math.max(frequency, frequencies.get(term) ?? 0))
    at = end
  }
  for (const [term, frequency] of frequencies) frequencies.set(term, Math.min(MOST_FREQUENT, Math.max(1, Math.round(frequency * FREQUENCY_UNIT))))
  return { frequencies, length }
}

function countOf (entries: Uint32Array): Map<number, number> {
  const counts = new Map<number, number>()
  for (const entry of entries) counts.set(termIn(entry), (counts.get(termIn(entry)) ?? 0) + weightIn(entry))
  return counts
}
