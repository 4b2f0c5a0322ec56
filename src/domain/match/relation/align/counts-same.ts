import { areSynonyms } from '../../../lexicon/synonyms.js'
import type { Quantity } from '../parse/quantities.js'

/** Whether two quantities count one thing: by unit, or by any noun that both count. */
export function countsSame (a: Quantity, b: Quantity): boolean {
  if (a.unit === '' || b.unit === '') return false
  if (a.unit === b.unit || areSynonyms(a.unit, b.unit)) return true
  return sortOf(a) === 'amount' && sortOf(b) === 'amount' && a.nouns.some(noun => b.nouns.includes(noun))
}

/** Only numbers of one sort are ever compared. */
export function sortOf ({ unit }: Quantity): 'share' | 'rank' | 'clock' | 'amount' {
  if (unit === '%' || unit === 'rating') return 'share'
  if (unit === 'clock') return 'clock'
  return unit.startsWith('#') ? 'rank' : 'amount'
}
