/** A term of a query, by its number in the database, with how many claims hold it there. */
export interface Held { number: number, claims: number }

/** Terms of middling rarity that are looked up in pairs: enough for a claim that shares any two of them. */
const MOST_PAIRED = 6

/**
 * Which terms to look claims up by, so that about `budget` claims are found: the rarest one by one, those that are too frequent for it in pairs,
 * and where even those are, as many as it takes together. A small record is looked up by all.
 *
 * @param total how many claims there are. @returns lists of numbers; a claim is found that holds all of one of them.
 */
export function planLookups (terms: readonly Held[], total: number, budget: number): number[][] {
  const known = terms.filter(({ claims }) => claims > 0).sort((a, b) => a.claims - b.claims || a.number - b.number)
  if (total <= budget) return known.map(({ number }) => [number])
  let left = budget
  const spend = (claims: number): boolean => {
    if (claims > left) return false
    left -= claims
    return true
  }
  const single = known.filter(({ claims }) => spend(claims))
  const frequent = known.filter(term => !single.includes(term)).slice(0, MOST_PAIRED)
  const pairs = frequent.flatMap((a, at) => frequent.slice(at + 1).filter(b => spend(a.claims * b.claims / total)).map(b => [a, b]))
  const lookups = [...single.map(term => [term]), ...pairs]
  return (lookups.length > 0 || known.length === 0 ? lookups : [together(known, total, budget)]).map(found => found.map(({ number }) => number))
}

/** The rarest, as many as it takes if words kept no company; they do, so a claim may be found among more than were asked for. */
function together (known: readonly Held[], total: number, budget: number): Held[] {
  let expected = total
  const enough = known.findIndex(({ claims }) => (expected *= claims / total) <= budget)
  return known.slice(0, enough === -1 ? known.length : enough + 1)
}
