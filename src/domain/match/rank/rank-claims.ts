import type { IndexedClaim } from '../../../store/store.js'
import type { Signal } from '../../../model/match.js'
import type { Collection } from '../index/collection.js'
import type { MatchIndex, SearchOptions } from '../index/match-index.js'
import type { QueryTerm } from '../index/query-terms.js'
import type { ScoredSlot } from '../index/top-slots.js'
import { isShort } from '../matchable.js'
import { wordsOf } from '../words.js'
import { leadOf } from './lead-model.js'
import { SHIPPED_RANKER } from './rank-model.js'
import { SHORTLIST, SIGNALS, signalsOf } from './signals.js'
import { LEAD_IN_ARTICLE, LEAD_THRESHOLD, LEAST_OF_BEST, SUGGEST_THRESHOLD } from './tiers.js'
import { withProfile } from './query-profile.js'

/** A claim with the probability that it is what the text is about, polarity and details aside, and why; a `lead` has to do with it by its own words. */
export interface RankedClaim { claim: IndexedClaim, score: number, signals: Signal[], lead: boolean }

export interface RankOptions extends SearchOptions {
  /** Without it, what is likely enough to be suggested, has to do with the text at all, and is not next to impossible beside the best. */
  minScore?: number | undefined
  /** Of the best candidate's BM25; {@link LEAST_OF_BEST} by default, but 0 where a score is named. */
  leastOfBest?: number | undefined
  /** So many of the likeliest claims in articles that are no leads stand behind those that are; none by default, and where a score is named all are leads. */
  besideLeads?: number
}

const DIGITS = 1e9

/**
 * The claims that a text is likeliest about, best first, ties by id. A claim in the very words of the text has the score 1, no other has.
 */
export function rankClaims (index: MatchIndex, text: string, options: RankOptions): RankedClaim[] {
  const terms = index.readQuery(text)
  const candidates = index.searchSlots(terms, { ...options, limit: Math.max(SHORTLIST, options.limit), leastOfBest: shareAskedBy(options) })
  return rankCandidates(index, { text, terms, candidates }, options)
}

const shareAskedBy = ({ minScore, leastOfBest }: RankOptions): number => leastOfBest ?? (minScore === undefined ? LEAST_OF_BEST : 0)

interface Candidates { text: string, terms: readonly QueryTerm[], candidates: readonly ScoredSlot[] }

/** The same for what a search by those terms found, best first. */
export function rankCandidates (index: Collection, { text, terms, candidates }: Candidates, options: Omit<RankOptions, 'accept'>): RankedClaim[] {
  const { limit, minScore, besideLeads = 0 } = options
  const best = candidates[0]?.score ?? 0
  const least = best * shareAskedBy(options)
  return withProfile({ text, terms, index }, query => {
    const scored = candidates.filter(({ score }) => score >= least).map(candidate => {
      const signals = signalsOf(candidate, query, best, index)
      return { slot: candidate.slot, signals, score: isWhole(signals) && saysSo(index.claims.claimAt(candidate.slot), text) ? 1 : scoreOf(signals) }
    })
    const lowest = minScore ?? lowestBeside(Math.max(0, ...scored.map(({ score }) => score)))
    // keywords ask for what has to do with them
    const allLead = minScore !== undefined || isShort(text)
    const likely = scored.filter(({ score }) => score >= Math.min(lowest, SUGGEST_THRESHOLD)).sort(bestFirst(index))
      .map(one => ({ ...one, leadTo: allLead || one.score === 1 || isOfOne(one.signals) ? 1 : leadOf(one.signals) }))
      .map(one => ({ ...one, lead: one.score >= lowest && one.leadTo >= LEAD_THRESHOLD }))
    const inArticle = likely.filter(({ slot, lead, leadTo }) => !lead && leadTo >= LEAD_IN_ARTICLE && index.claims.claimAt(slot).contexts.length > 0)
    return [...likely.filter(({ lead }) => lead).slice(0, limit), ...inArticle.slice(0, besideLeads)]
      .map(({ slot, score, signals, lead }) => ({ claim: index.claims.claimAt(slot), score, signals: namedSignals(signals), lead }))
  })
}

/** A claim whose odds are this many times below those of the best is no suggestion. */
const HOPELESS = 200

function lowestBeside (best: number): number {
  const odds = best / (1 - Math.min(best, HIGHEST)) / HOPELESS
  return Math.max(SUGGEST_THRESHOLD, odds / (1 + odds))
}

const bestFirst = ({ claims }: Collection) => (a: { score: number, slot: number }, b: { score: number, slot: number }): number =>
  b.score - a.score || (claims.idAt(a.slot) < claims.idAt(b.slot) ? -1 : 1)

const HIGHEST = 1 - 1e-9
const scoreOf = (signals: Float64Array): number => Math.min(HIGHEST, Math.round(SHIPPED_RANKER.probabilityOf(signals) * DIGITS) / DIGITS)

const WHOLE = 0.9999
const [TEXT_COVERED, QUERY_IN_TEXT] = [SIGNALS.indexOf('textCovered'), SIGNALS.indexOf('queryInText')]
/** Whether text and claim hold all of each other: only then they may be the same words. */
const isWhole = (signals: Float64Array): boolean => Math.min(signals[TEXT_COVERED]!, signals[QUERY_IN_TEXT]!) > WHOLE

/** What names all that the text names, and has much of its words, is about the same: "was convicted" where she was acquitted. */
const isOfOne = (signals: Float64Array): boolean => signals[NAMES_FOUND]! === 1 && signals[QUERY_IN_TEXT]! >= MUCH
const NAMES_FOUND = SIGNALS.indexOf('namesFound')
const MUCH = 0.45

const plainOf = (text: string): string => wordsOf(text).map(({ lower }) => lower).join(' ')
const saysSo = ({ text, wordings }: IndexedClaim, asked: string): boolean => [text, ...wordings].some(wording => plainOf(wording) === plainOf(asked))

const namedSignals = (values: Float64Array): Signal[] => SIGNALS.map((name, i) => ({ name, value: Math.round(1000 * values[i]!) / 1000 }))
