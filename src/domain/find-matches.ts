import { setImmediate } from 'node:timers/promises'
import type { ClaimStatus } from '../model/claim.js'
import type { Difference, Match, Relation, Signal, Statement } from '../model/match.js'
import type { Polarity, Stance } from '../model/stance.js'
import type { IndexedClaim } from '../store/store.js'
import type { ClaimIndex } from './claim-index.js'
import { clausesOf } from './match/context/clauses.js'
import { isMatchable, isShort } from './match/matchable.js'
import { olderDateIn } from './match/older-date.js'
import { otherCountryIn } from './match/other-country.js'
import type { RankedClaim, RankOptions } from './match/rank/rank-claims.js'
import { MATCH_THRESHOLD, SUGGEST_THRESHOLD } from './match/rank/tiers.js'
import { compareClause, compareInContext, judge, LIKE_THRESHOLD, measure, STATED, type Comparison } from './match/score.js'

/** So many of the likeliest claims are compared at least, whatever the limit: one that is the same shall not stand behind what is likelier by its words. */
const COMPARED = 10
/** And so many that by their own words have little to do with the text: their articles may say that they mean the same. */
const BESIDE_LEADS = 3

export interface MatchFilters {
  status?: ClaimStatus
  stance?: Stance
  /** A source's id. */
  source?: string
  /** In any case, as in lists. */
  publisher?: string
  /** A BCP 47 tag; one without a region holds for all regions. */
  language?: string
  /** Date-times, of the claim's first publication. */
  since?: string
  until?: string
}
export interface MatchOptions {
  limit: number
  minScore?: number | undefined
  /** How much of each other, by weight, text and claim must hold at least for a closer look, from the side of which more is held; 0 by default. */
  leastShared?: number
  /** See `RankOptions`. */
  leastOfBest?: number | undefined
  /** Whether claims are compared whole and as they stand, neither in the context of their articles nor clause by clause; false by default. */
  alone?: boolean
  asOf?: string | undefined
  filters?: MatchFilters | undefined
}

/** How alike claim and statement are once read closely, 0 to 1: the signal of a match that stands beside those of the ranker. */
export const LIKENESS = 'likeness'
/** Whether it took what the claim's article begins with to tell how they stand, 0 or 1. */
export const IN_CONTEXT = 'inContext'

/**
 * The known claims that the statements are about, best first, ties by claim id: one match a claim, from the statement that it
 * suits best. Relations are read for those only that may be answered.
 */
export async function findMatches (index: Pick<ClaimIndex, 'rank'>, statements: readonly Statement[], { limit, minScore, leastShared = 0, leastOfBest, alone = false, asOf, filters = {} }: MatchOptions): Promise<Match[]> {
  const accept = acceptor(filters, asOf)
  const best = new Map<string, Match>()
  for (const statement of statements) {
    for (const match of await matchesOf(index, statement, { limit: Math.max(limit, COMPARED), minScore, leastShared, leastOfBest, alone, accept })) {
      if (isBetter(match, best.get(match.claim.id))) best.set(match.claim.id, match)
    }
    // a text may have hundreds of statements, each of which takes milliseconds of the one thread: whoever else asks gets a turn
    if (statements.length > 1) await setImmediate()
  }
  return [...best.values()].sort(bestFirst).slice(0, limit)
}

const isBetter = (match: Match, other: Match | undefined): boolean => other === undefined || bestFirst(match, other) < 0

/** What is the same proposition, stated or negated, stands before what only resembles it. */
function bestFirst (a: Match, b: Match): number {
  return Number(isSame(b)) - Number(isSame(a)) || b.score - a.score || (a.claim.id < b.claim.id ? -1 : 1)
}

const isSame = (match: Match): boolean => isOne(match) && match.relation !== 'differs'

/** Whether text and claim are about one proposition, polarity and details aside. */
const isOne = ({ relation, signals }: Match): boolean => relation !== 'related' && likenessIn(signals) >= LIKE_THRESHOLD

export const likenessIn = (signals: readonly Signal[]): number => signals.find(({ name }) => name === LIKENESS)?.value ?? 0

interface Looked extends RankOptions { leastShared: number, alone: boolean }

async function matchesOf (index: Pick<ClaimIndex, 'rank'>, statement: Statement, { leastShared, alone, ...options }: Looked): Promise<Match[]> {
  if (!isMatchable(statement.span.text)) return []
  const ranked = await index.rank(statement.proposition, { ...options, besideLeads: alone ? 0 : BESIDE_LEADS })
  return ranked.filter(({ signals }) => sharedIn(signals) >= leastShared).flatMap(({ lead, ...found }) => {
    const match = matchOf(found, statement, alone)
    return (lead || isOne(match)) && match.score >= (options.minScore ?? 0) ? [match] : []
  })
}

const SHARES = new Set(['textCovered', 'queryInText'])
const sharedIn = (signals: readonly Signal[]): number => Math.max(...signals.map(({ name, value }) => SHARES.has(name) ? value : 0))

function matchOf ({ claim, score, signals }: Omit<RankedClaim, 'lead'>, statement: Statement, alone: boolean): Match {
  const comparison = compareClaim(statement.proposition, claim, alone || score < SUGGEST_THRESHOLD)
  const { relation, differences } = asOfArticles(withPolarity(comparison, statement, claim), statement, claim)
  const shown = isShort(statement.span.text) ? keywordScore(score) : score
  const sure = score >= MATCH_THRESHOLD && comparison.score >= LIKE_THRESHOLD && relation !== 'related' && !isShort(statement.span.text)
  return {
    claim: shownOf(claim), score: shown, relation, differences, tier: sure ? 'match' : 'suggestion', span: statement.span,
    signals: [...signals, { name: LIKENESS, value: comparison.score }, { name: IN_CONTEXT, value: Number(comparison.inContext) }]
  }
}

/** A keyword or two tell what is sought, not what is said of it: but for a claim in those very words (the score 1) they find suggestions, in their order. */
const keywordScore = (score: number): number =>
  score === 1 || score < SUGGEST_THRESHOLD ? score : SUGGEST_THRESHOLD + (score - SUGGEST_THRESHOLD) * KEYWORD_SCALE
const MOST_OF_KEYWORDS = 0.5
const KEYWORD_SCALE = (MOST_OF_KEYWORDS - SUGGEST_THRESHOLD) / (1 - SUGGEST_THRESHOLD)

/**
 * The comparison with the claim's wording that is nearest; where by itself it is not the same, in the context of its articles, and with each of the clauses
 * that it consists of.
 */
function compareClaim (proposition: string, claim: IndexedClaim, isAlone: boolean): Comparison & { inContext: boolean } {
  const wordings = positiveWordings(claim)
  const whole = (wordings.length > 0 ? wordings : [claim.text]).map(wording => measure(proposition, wording))
  const alone = { ...nearest(whole.map(judge)), inContext: false }
  if (isAlone || RANK[alone.relation] === 0) return alone
  const clauses = hasOtherFigure(alone) ? [] : wordings.flatMap(clausesOf).map(clause => measure(proposition, clause))
  const inContext = [
    ...whole.flatMap(measured => claim.contexts.flatMap(gist => compareInContext(measured, gist) ?? [])),
    // what a clause does not say itself stands in its sentence, too
    ...clauses.flatMap(measured => [...claim.contexts, ''].flatMap(gist => compareInContext(measured, `${claim.text} ${gist}`) ?? []))
  ]
  const apart = clauses.flatMap(clause => compareClause(clause) ?? [])
  const told = [...apart.map(comparison => ({ ...comparison, inContext: false })), ...inContext.map(comparison => ({ ...comparison, inContext: true }))]
  return nearest([alone, ...told.filter(({ relation, score }) => relation !== 'differs' || score >= LIKE_THRESHOLD)])
}

/** Of what a claim has another figure for, no part of it says the same: "killing two", of which "a ship burned" leaves out the number. */
const hasOtherFigure = ({ differences }: Comparison): boolean =>
  differences.some(({ kind, known, found }) => kind === 'number' || kind === 'date' || (kind === 'name' && isProper(known) && isProper(found)))

/** Of differences of names the most are of common words: "frog", "lizard". */
const isProper = (name: string): boolean => /\p{Lu}/u.test(name)

/** Of one or more. */
const nearest = <One extends Comparison>(comparisons: readonly One[]): One => comparisons.reduce((best, other) => nearer(other, best) ? other : best)

const RANK: Record<Relation, number> = { same: 0, contradicts: 0, differs: 1, related: 2 }
const nearer = (a: Comparison, b: Comparison): boolean => (RANK[a.relation] - RANK[b.relation] || b.score - a.score) < 0

const positiveWordings = ({ polarity, text, wordings }: IndexedClaim): string[] => polarity === 'positive' ? [...new Set([text, ...wordings])] : wordings

type Standing = Pick<Match, 'relation' | 'differences'>

/** Polarity was taken out of both sides before they were compared; here it comes back. */
function withPolarity ({ relation, differences }: Comparison, { polarity }: Statement, claim: IndexedClaim): Standing {
  const opposite = differences.find(({ kind }) => kind === 'polarity')
  const others = differences.filter(({ kind }) => kind !== 'polarity')
  const turned = opposite === undefined ? differences : [inPolarities(opposite, claim.polarity), ...others]
  if (polarity === claim.polarity) return { relation, differences: turned }
  return { relation: REVERSED[relation], differences: relation === 'contradicts' ? others : [polarities(claim.polarity), ...others] }
}

const REVERSED: Readonly<Record<Relation, Relation>> = { same: 'contradicts', contradicts: 'same', differs: 'differs', related: 'related' }

/** How what stands so to a claim stands to the claim worded the other way round, in the polarity `known`. */
export function reworded ({ relation, differences }: Standing, known: Polarity): Standing {
  const others = differences.filter(({ kind }) => kind !== 'polarity')
  return { relation: REVERSED[relation], differences: others.length < differences.length ? others : [polarities(known), ...differences] }
}

/** Whatever words turn a statement: a claim in which they are left is negative itself. */
const inPolarities = ({ known, found }: Difference, polarity: Polarity): Difference =>
  polarities(found === STATED && known !== STATED ? REVERSE[polarity] : polarity)

const polarities = (known: Polarity): Difference => ({ kind: 'polarity', known, found: REVERSE[known] })
const REVERSE: Readonly<Record<Polarity, Polarity>> = { positive: 'negative', negative: 'positive' }

/** A claim without a date is of the day on which it was first seen, and one that names no country of those that its articles tell of. */
function asOfArticles (match: Standing, { proposition }: Statement, { text, firstSeenAt, contexts }: IndexedClaim): Standing {
  if (match.relation !== 'same' && match.relation !== 'contradicts') return match
  const [date, name] = [olderDateIn(proposition, text, firstSeenAt), otherCountryIn(proposition, text, contexts)]
  const others: Difference[] = [...date === undefined ? [] : [{ kind: 'date' as const, known: '', found: date }], ...name === undefined ? [] : [{ kind: 'name' as const, known: '', found: name }]]
  return others.length === 0 ? match : { relation: 'differs', differences: [...match.differences, ...others] }
}

const shownOf = ({ id, externalId, text, status, firstSeenAt, counts }: IndexedClaim): Match['claim'] => ({ id, externalId, text, status, firstSeenAt, counts })

function acceptor (filters: MatchFilters, asOf: string | undefined): ((claim: IndexedClaim) => boolean) | undefined {
  const { status, stance, since, until } = filters
  const [source, publisher, language] = [filters.source, filters.publisher, filters.language].map(words => words?.toLowerCase())
  if (asOf === undefined && Object.values(filters).every(filter => filter === undefined)) return undefined
  const [from, to] = [utc(since), earliest(utc(until), utc(asOf))]
  return claim =>
    (status === undefined || claim.status === status) &&
    (stance === undefined || claim.stances.includes(stance)) &&
    (source === undefined || claim.sourceIds.includes(source)) &&
    (publisher === undefined || claim.publishers.some(name => name.toLowerCase() === publisher)) &&
    (language === undefined || isIn(claim, language)) &&
    (from === undefined || (claim.firstSeenAt !== null && claim.firstSeenAt >= from)) &&
    (to === undefined || (claim.firstSeenAt !== null && claim.firstSeenAt <= to))
}

/** Written in that language, or in a regional form of it (RFC 4647, basic filtering). */
const isIn = ({ language }: IndexedClaim, wanted: string): boolean => `${language.toLowerCase()}-`.startsWith(`${wanted}-`)

const utc = (time: string | undefined): string | undefined => time === undefined ? undefined : new Date(time).toISOString()
const earliest = (a: string | undefined, b: string | undefined): string | undefined => a === undefined || (b !== undefined && b < a) ? b : a
