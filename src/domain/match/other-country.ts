import { contextOf } from './context/context.js'
import { parseCached } from './relation/parse/parse-cache.js'

const COUNTRY = '@country:'

/**
 * The country of which a text tells where a claim that names none is of another: of those that its articles tell of, the text names none.
 *
 * @param gists what its articles tell beside it, see `gistOf`
 * @returns its words; undefined where the claim names a country, an article tells of none, or the text may well mean it.
 */
export function otherCountryIn (text: string, claim: string, gists: readonly string[]): string | undefined {
  // "French fries" are of no country
  const named = parseCached(text).units.filter(({ key, head, preposition }) => key.startsWith(COUNTRY) && (head || preposition !== ''))
  if (named.length === 0 || gists.length === 0 || parseCached(claim).units.some(({ key }) => key.startsWith(COUNTRY))) return undefined
  const told = gists.map(gist => [...contextOf(gist).entities].filter(key => key.startsWith(COUNTRY)))
  return told.every(keys => keys.length > 0 && named.every(({ key }) => !keys.includes(key))) ? named[0]?.text : undefined
}
