import type { ClaimStatus } from '../model/claim.js'
import type { Match, Relation, Statement } from '../model/match.js'
import type { Stance } from '../model/stance.js'
import type { IndexedClaim } from '../store/store.js'
import type { OnRecord } from './open-record.js'
import { isMatchable, isShort } from './match/matchable.js'
import { compare, type Comparison, MATCH_THRESHOLD, SUGGEST_THRESHOLD } from './match/score.js'

/** How many candidates are scored: deeper ones change no first answer (../shared notes: top 50 is deep enough to rescore). */
const SHORTLIST = 50

export interface MatchFilters {
  status?: ClaimStatus
  stance?: Stance
  /** A source's id. */
  source?: string
  publisher?: string
  language?: string
  /** Date-times, of the claim's first publication. */
  since?: string
  until?: string
}
export interface MatchOptions { limit: number, minScore?: number | undefined, asOf?: string | undefined, filters?: MatchFilters | undefined }

/**
 * The known claims that the statements are about, best first, ties by claim id: one match a claim, from the statement that it
 * suits best. Nothing is read from the database.
 */
export function findMatches (index: OnRecord['index'], statements: readonly Statement[], { limit, minScore = SUGGEST_THRESHOLD, asOf, filters = {} }: MatchOptions): Match[] {
  const accept = acceptor(filters, asOf)
  const best = new Map<string, Match>()
  for (const statement of statements) {
    for (const match of matchesOf(index, statement, accept)) {
      if (match.score >= minScore && isBetter(match, best.get(match.claim.id))) best.set(match.claim.id, match)
    }
  }
  return [...best.values()].sort(bestFirst).slice(0, limit)
}

const RANK: Record<Relation, number> = { same: 0, contradicts: 0, differs: 1, related: 2 }
const isBetter = (match: Match, other: Match | undefined): boolean => other === undefined || bestFirst(match, other) < 0

/** What is the same proposition, stated or negated, stands before what only resembles it. */
function bestFirst (a: Match, b: Match): number {
  return RANK[a.relation] - RANK[b.relation] || b.score - a.score || (a.claim.id < b.claim.id ? -1 : 1)
}

function matchesOf (index: OnRecord['index'], statement: Statement, accept: (claim: IndexedClaim) => boolean): Match[] {
  if (!isMatchable(statement.span.text)) return []
  const short = isShort(statement.span.text)
  return index.search(statement.proposition, { limit: SHORTLIST, accept }).map(({ claim }) => {
    const comparison = compareClaim(statement.proposition, claim)
    const tier = comparison.score >= MATCH_THRESHOLD && !short ? 'match' as const : 'suggestion' as const
    return { claim: shownOf(claim), ...withPolarity(comparison, statement, claim), tier, span: statement.span }
  })
}

/** The comparison with the claim's wording that is nearest. */
function compareClaim (proposition: string, claim: IndexedClaim): Comparison {
  const [first = compare(proposition, claim.text), ...others] = positiveWordings(claim).map(wording => compare(proposition, wording))
  return others.reduce((best, other) => nearer(other, best) ? other : best, first)
}

const nearer = (a: Comparison, b: Comparison): boolean => (RANK[a.relation] - RANK[b.relation] || b.score - a.score) < 0

const positiveWordings = ({ polarity, text, wordings }: IndexedClaim): string[] => polarity === 'positive' ? [...new Set([text, ...wordings])] : wordings

/** Polarity was taken out of both sides before they were compared; here it comes back. */
function withPolarity ({ score, relation, signals, differences }: Comparison, { polarity }: Statement, claim: IndexedClaim) {
  if (polarity === claim.polarity) return { score, relation, signals, differences }
  const opposite = { kind: 'polarity' as const, known: claim.polarity, found: polarity }
  const flipped: Partial<Record<Relation, Relation>> = { same: 'contradicts', contradicts: 'same' }
  const others = differences.filter(({ kind }) => kind !== 'polarity')
  return { score, signals, relation: flipped[relation] ?? relation, differences: relation === 'contradicts' ? others : [opposite, ...others] }
}

const shownOf = ({ id, externalId, text, status, firstSeenAt, counts }: IndexedClaim): Match['claim'] => ({ id, externalId, text, status, firstSeenAt, counts })

function acceptor ({ status, stance, source, publisher, language, since, until }: MatchFilters, asOf: string | undefined): (claim: IndexedClaim) => boolean {
  const [from, to] = [utc(since), earliest(utc(until), utc(asOf))]
  return claim =>
    (status === undefined || claim.status === status) &&
    (stance === undefined || claim.stances.includes(stance)) &&
    (source === undefined || claim.sourceIds.includes(source)) &&
    (publisher === undefined || claim.publishers.includes(publisher)) &&
    (language === undefined || claim.language === language) &&
    (from === undefined || (claim.firstSeenAt !== null && claim.firstSeenAt >= from)) &&
    (to === undefined || (claim.firstSeenAt !== null && claim.firstSeenAt <= to))
}

const utc = (time: string | undefined): string | undefined => time === undefined ? undefined : new Date(time).toISOString()
const earliest = (a: string | undefined, b: string | undefined): string | undefined => a === undefined || (b !== undefined && b < a) ? b : a
