import type { Coverage, Match, Reading } from '../model/match.js'
import type { Provenance } from '../model/provenance.js'
import { ENGINE_VERSION } from './engine-version.js'
import { findMatches, reworded, type MatchFilters } from './find-matches.js'
import type { OnRecord } from './open-record.js'
import { deriveAsOf, listProvenance } from './provenance.js'
import { MATCH_THRESHOLD, SUGGEST_THRESHOLD } from './match/rank/tiers.js'
import { readSent, statementAsSent } from './read-sent.js'
import { readStatements } from './read-statements.js'
import { read } from './reader.js'

/** What one request may ask about: some ten pages. A whole article is checked as a draft. */
export const MAXIMUM_LENGTH = 20_000
const DEFAULT_LIMIT = 10

export interface MatchRequest { text: string, limit?: number, minScore?: number, asOf?: string, filters?: MatchFilters, include?: Array<'provenance'> }
export interface MatchAnswer {
  reading: Reading
  matches: Match[]
  thresholds: { match: number, suggestion: number }
  coverage: Coverage
  engineVersion: string
  /** Milliseconds. */
  took: number
}

/**
 * The known claims that a text is about, with how it stands to each.
 *
 * @param request.asOf answers from articles published until then.
 * @throws {TextTooLong} beyond {@link MAXIMUM_LENGTH} UTF-16 code units.
 */
export async function matchText (record: Pick<OnRecord, 'index' | 'store' | 'coverage'>, { text, limit = DEFAULT_LIMIT, minScore, asOf, filters, include = [] }: MatchRequest): Promise<MatchAnswer> {
  const start = performance.now()
  const sent = readSent({ text }, MAXIMUM_LENGTH)
  const { language, statements } = await read(readStatements, { title: null, text: sent.text })
  const reading = { language, statements: statements.map(statement => statementAsSent(statement, sent)) }
  const found = await findMatches(record.index, reading.statements, { limit, minScore, asOf, filters })
  const matches = asOf === undefined ? found : await asTheyStood(record, found, asOf)
  return {
    reading,
    matches: include.includes('provenance') ? await withProvenance(record, matches, asOf) : matches,
    thresholds: { match: MATCH_THRESHOLD, suggestion: SUGGEST_THRESHOLD },
    coverage: asOf === undefined ? record.coverage : await coverageAsOf(record.store, asOf),
    engineVersion: ENGINE_VERSION,
    took: Math.round((performance.now() - start) * 1000) / 1000
  }
}

/** What there was to match against then. */
async function coverageAsOf ({ claims, articles }: Pick<OnRecord['store'], 'claims' | 'articles'>, asOf: string): Promise<Coverage> {
  return { claims: await claims.count(asOf), ...await articles.coverage(asOf) }
}

type AsOf = Pick<OnRecord, 'index' | 'store'>
async function asTheyStood ({ index, store }: AsOf, matches: readonly Match[], asOf: string): Promise<Match[]> {
  const ids = matches.map(({ claim }) => claim.id)
  const { claims: then } = await deriveAsOf(store, ids, asOf)
  const now = new Map((await index.claims(ids)).map(({ id, polarity }) => [id, polarity]))
  return matches.map(match => {
    const claim = then.get(match.claim.id)
    if (claim === undefined) return match
    const { id, text, status, firstSeenAt, counts, polarity } = claim
    // the relation was read against today's wording
    const standing = polarity === now.get(id) ? {} : reworded(match, polarity)
    return { ...match, ...standing, claim: { ...match.claim, text, status, firstSeenAt, counts } }
  })
}

/** Adds the trail to each match; a claim that was removed since the index saw it is left out. */
export async function withProvenance ({ store }: Pick<OnRecord, 'store'>, matches: readonly Match[], asOf?: string): Promise<Array<Match & { provenance: Provenance }>> {
  const trails = await listProvenance(store, matches.map(({ claim }) => claim.id), { asOf })
  const byClaim = new Map(trails.map(provenance => [provenance.claim.id, provenance]))
  return matches.flatMap(match => {
    const provenance = byClaim.get(match.claim.id)
    return provenance === undefined ? [] : [{ ...match, provenance }]
  })
}
