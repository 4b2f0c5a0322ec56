import type { Provenance } from '../model/provenance.js'
import type { IndexedClaim } from '../store/store.js'
import { contentWords, overlapOf } from './check/content-words.js'
import { compare, SUGGEST_THRESHOLD } from './match/score.js'
import type { OnRecord } from './open-record.js'
import { listProvenance } from './provenance.js'

/** How many claims one search finds at most: whoever pages on is looking for something else. */
const MOST_FOUND = 1000
/** Words of a query that a claim has to hold, should it not be the same proposition. */
const ENOUGH_WORDS = 0.6
const DAY_MS = 86_400_000
/** No date lies before it, in PostgreSQL or in RFC 3339. */
const EARLIEST = Date.parse('0001-01-01T00:00:00Z')

export interface ClaimSearch {
  /** What claims are about: a sentence or some words; all claims without it. */
  query?: string | undefined
  /** A BCP 47 tag; its region does not count. */
  language?: string | undefined
  /** Carried by an article or a review of this host, without "www.". */
  site?: string | undefined
  /** First published, or reported or reviewed, so many days ago at most. */
  maxAgeDays?: number | undefined
  /** Milliseconds since 1970. */
  now: number
  offset: number
  limit: number
}

/** Claims with their trails, best first and without a query newest first, and whether there are more. */
export async function searchClaims (record: Pick<OnRecord, 'index' | 'store'>, { offset, limit, ...search }: ClaimSearch): Promise<{ found: Provenance[], more: boolean }> {
  const ids = await findIds(record, search)
  return { found: await listProvenance(record.store, ids.slice(offset, offset + limit)), more: ids.length > offset + limit }
}

type Filters = Omit<ClaimSearch, 'offset' | 'limit'>

async function findIds ({ index, store }: Pick<OnRecord, 'index' | 'store'>, { query, language, site, maxAgeDays, now }: Filters): Promise<string[]> {
  const since = maxAgeDays === undefined ? undefined : new Date(Math.max(EARLIEST, now - maxAgeDays * DAY_MS)).toISOString()
  const bySite = site === undefined ? undefined : await store.claims.carried({ site }, MOST_CARRIED)
  const recent = since === undefined ? undefined : new Set(await store.claims.carried({ since }, MOST_CARRIED))
  const ofSite = new Set(bySite)
  const accept = (claim: IndexedClaim): boolean =>
    (language === undefined || withoutRegion(claim.language) === withoutRegion(language)) &&
    (bySite === undefined || ofSite.has(claim.id)) &&
    (since === undefined || (claim.firstSeenAt ?? '') >= since || recent?.has(claim.id) === true)
  return query === undefined ? await firstOf(bySite ?? [], index, accept) : await rank(index, query, accept)
}

/** Claims that are looked up in one piece. */
const BATCH = 1000

/** The first of the claims that are accepted, in their order. */
async function firstOf (ids: readonly string[], index: OnRecord['index'], accept: (claim: IndexedClaim) => boolean): Promise<string[]> {
  const found: string[] = []
  for (let at = 0; at < ids.length && found.length < MOST_FOUND; at += BATCH) {
    const batch = ids.slice(at, at + BATCH)
    const accepted = new Set((await index.claims(batch)).filter(accept).map(({ id }) => id))
    found.push(...batch.filter(id => accepted.has(id)))
  }
  return found.slice(0, MOST_FOUND)
}

/** Google's clients write "en_GB", too. */
const withoutRegion = (tag: string): string | undefined => tag.toLowerCase().split(/[-_]/)[0]

/** Bounds what a filter may hold in memory. */
const MOST_CARRIED = 200_000

/** The claims that the query may mean, the same proposition first, then those that hold its words. */
async function rank (index: OnRecord['index'], query: string, accept: (claim: IndexedClaim) => boolean): Promise<string[]> {
  const words = contentWords(query)
  const found = await index.search(query, { limit: MOST_FOUND, accept })
  return found
    .map(({ claim }, position) => ({ id: claim.id, position, score: scoreOf(claim, query), share: shareOf(claim, words) }))
    .filter(({ score, share }) => score >= SUGGEST_THRESHOLD || share >= ENOUGH_WORDS)
    .sort((a, b) => b.score - a.score || b.share - a.share || a.position - b.position)
    .map(({ id }) => id)
}

/** The likeness to the wording that is nearest, where it says anything. */
function scoreOf ({ text, wordings }: IndexedClaim, query: string): number {
  const best = Math.max(...[text, ...wordings].map(wording => compare(query, wording).score))
  return best >= SUGGEST_THRESHOLD ? best : 0
}

const shareOf = ({ text, title, wordings }: IndexedClaim, words: ReadonlySet<string>): number => {
  const own = contentWords([text, title ?? '', ...wordings].join(' '))
  return words.size === 0 ? 0 : overlapOf(words, own) * Math.min(1, own.size / words.size)
}
