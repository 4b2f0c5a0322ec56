import { termsOf } from './match/index/index-terms.js'
import { sameClaim } from './match/same-claim.js'

/** Two wordings of one claim share so much of the shorter one's terms, but for 1 of 74 in 160 training articles of PolNeAR. */
const SHARED = 0.3

/** More wordings than this are not compared with one: those that share most of its terms are. */
const MOST_COMPARED = 24

/**
 * Of the propositions of one text the first that is the same claim as another, which stands behind it. Those that share no terms are not compared, so
 * that a text costs little more than its length.
 *
 * @returns looks up a proposition that stands at a position, which it keeps in mind; -1 where it is the first of its claim.
 */
export function earlierClaims (): (proposition: string, position: number) => number {
  const known: Array<{ proposition: string, position: number, terms: number }> = []
  const postings = new Map<string, number[]>()
  return (proposition, position) => {
    const terms = new Set(termsOf(proposition).map(({ term }) => term))
    const shared = new Map<number, number>()
    for (const term of terms) for (const entry of postings.get(term) ?? []) shared.set(entry, (shared.get(entry) ?? 0) + 1)
    const candidates = [...shared].flatMap(([entry, count]) => {
      const other = known[entry]
      return other === undefined || count < SHARED * Math.min(terms.size, other.terms) ? [] : [{ ...other, count }]
    }).sort((a, b) => b.count - a.count || a.position - b.position).slice(0, MOST_COMPARED).sort((a, b) => a.position - b.position)
    for (const term of terms) add(postings, term, known.length)
    known.push({ proposition, position, terms: terms.size })
    return candidates.find(other => sameClaim(proposition, other.proposition) > 0)?.position ?? -1
  }
}

function add (postings: Map<string, number[]>, term: string, entry: number): void {
  const entries = postings.get(term)
  if (entries === undefined) postings.set(term, [entry])
  else entries.push(entry)
}
