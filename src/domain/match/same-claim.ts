import { likenessOf } from './relation/align/align.js'
import { fitOf } from './relation/align/date-fit.js'
import { judge, measure, MERGE_THRESHOLD, type Measured } from './score.js'
import type { DateMention } from './relation/parse/dates.js'
import { parseCached } from './relation/parse/parse-cache.js'

/** The main predicates of two wordings of one claim are the same word or synonyms. */
const SAME_PREDICATE = 0.85
/** Letter bigrams in common, below which two wordings that share neither names nor verbs by form are left apart: a missed merge shows a claim twice. */
const FEWEST_BIGRAMS = 0.25

/**
 * How surely two propositions are one claim: the score of their comparison, or 0 where they may not share a claim. Stricter than a
 * match, since a wrong merge hides a claim: the same relation, a high score, and predicates that stand for each other. Of the 163 pairs
 * of test/fixtures/match/pairs.tsv it takes 39 of 56 paraphrases together and none of 107 others. Symmetric, and a function of the two
 * texts alone.
 */
export function sameClaim (one: string, other: string): number {
  if (one === other) return 1
  // most pairs fall at the first, which costs least
  if (!sharesPredicate(one, other) || isStretchApart(one, other)) return 0
  const measured = measure(one, other)
  return measured.score >= MERGE_THRESHOLD && sharesForm(measured) && judge(measured).relation === 'same' ? measured.score : 0
}

function sharesPredicate (one: string, other: string): boolean {
  const [a, b] = [one, other].map(text => parseCached(text).predicate?.unit)
  return a !== undefined && b !== undefined && likenessOf(a, b) >= SAME_PREDICATE
}

/** "In October", "since 2022": one tells a day, the other a stretch of time, and nothing says how the two lie. */
function isStretchApart (one: string, other: string): boolean {
  const [dates, others] = [one, other].map(text => parseCached(text).dates)
  if (dates === undefined || others === undefined || dates.length === 0 || others.length === 0) return false
  const hasStretch = (found: readonly DateMention[]) => found.some(({ bound }) => bound !== undefined)
  return hasStretch(dates) !== hasStretch(others) && dates.every(date => others.every(other => fitOf(date, other) === 'incomparable'))
}

const sharesForm = ({ features }: Measured): boolean => features !== undefined && features.dice >= FEWEST_BIGRAMS
