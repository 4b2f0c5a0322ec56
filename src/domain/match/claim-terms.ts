import type { IndexedClaim } from '../../store/store.js'
import { termsOf } from './index-terms.js'
import { FREQUENCY_UNIT } from './postings.js'

/**
 * What a claim is indexed under: its text and title together, and whatever its other wordings add to them.
 *
 * @returns frequencies in units of 1/FREQUENCY_UNIT; the length counts the words of text and title, so that many wordings do not make a claim "long".
 */
export function claimTerms ({ text, title, wordings }: Pick<IndexedClaim, 'text' | 'title' | 'wordings'>): { frequencies: Map<string, number>, length: number } {
  const own = termsOf(title === null || title === text ? text : `${text}\n${title}`)
  const frequencies = countOf(own)
  for (const wording of wordings) {
    if (wording === text) continue
    for (const [term, frequency] of countOf(termsOf(wording))) frequencies.set(term, Math.max(frequency, frequencies.get(term) ?? 0))
  }
  for (const [term, frequency] of frequencies) frequencies.set(term, Math.max(1, Math.round(frequency * FREQUENCY_UNIT)))
  return { frequencies, length: own.length }
}

function countOf (terms: ReturnType<typeof termsOf>): Map<string, number> {
  const counts = new Map<string, number>()
  for (const { term, weight } of terms) counts.set(term, (counts.get(term) ?? 0) + weight)
  return counts
}
