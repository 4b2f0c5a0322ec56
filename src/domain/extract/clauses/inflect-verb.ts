import { DOUBLING, IRREGULAR_PASTS } from './irregular-verbs.js'

/** Past ("asked", "went") or third person singular of the present ("asks", "goes") of a verb given by its base form, lower case. */
export function inflectVerb (base: string, form: 'past' | 'third-person'): string {
  return form === 'past' ? pastOf(base) : thirdPersonOf(base)
}

function pastOf (base: string): string {
  const irregular = IRREGULAR_PASTS.get(base)
  if (irregular !== undefined) return irregular
  if (base.endsWith('e')) return base + 'd'
  if (/[^aeiou]y$/.test(base)) return base.slice(0, -1) + 'ied'
  return doubles(base) ? base + base.slice(-1) + 'ed' : base + 'ed'
}

/** The form of "be" for one or for several. */
export const formOfBe = ({ several, past }: { several: boolean, past: boolean }): string => past ? several ? 'were' : 'was' : several ? 'are' : 'is'

const IRREGULAR_THIRD_PERSONS: ReadonlyMap<string, string> = new Map([['have', 'has'], ['be', 'is'], ['do', 'does'], ['go', 'goes'], ['undergo', 'undergoes']])

function thirdPersonOf (base: string): string {
  const irregular = IRREGULAR_THIRD_PERSONS.get(base)
  if (irregular !== undefined) return irregular
  if (/[^aeiou]y$/.test(base)) return base.slice(0, -1) + 'ies'
  return /(?:s|x|z|ch|sh|[^aeiou]o)$/.test(base) ? base + 'es' : base + 's'
}

/** One syllable that ends in consonant, vowel, consonant ("stop"), or a longer verb of the list; w, x and y never double. */
const doubles = (base: string): boolean => DOUBLING.has(base) || /^[^aeiou]*[aeiou][^aeiouwxy]$/.test(base)
