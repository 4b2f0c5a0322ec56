/**
 * Scores from which a claim is shown as a suggestion, and counts as a match if its relation says so too. Chosen on CheckThat! 2020 train and on
 * test/fixtures/match/pairs.tsv.
 */
export const SUGGEST_THRESHOLD = 0.3
export const MATCH_THRESHOLD = 0.6

/**
 * The probability of having to do with the text at all, from which a claim is suggested. Chosen so that nine in ten of what is sought in CheckThat! 2020 dev
 * stay: 171 of 184, with suggestions for 581 of 1,000 paragraphs of PolNeAR dev that have nothing to do with its claims; without it, for 951.
 */
export const LEAD_THRESHOLD = 0.2
/** And from which it is looked at as its article means it: of what test/fixtures/gold/matches-open*.jsonl seek and that is no lead, half has more. */
export const LEAD_IN_ARTICLE = 0.1

/**
 * Claims that have less than this share of the best one's BM25 are not looked at. Of the 2,340 that are sought by the queries of CheckThat! 2020, 2A and 2B
 * train and are among the hundred best, six have less, all in 2B; a search in a large record takes half the time.
 */
export const LEAST_OF_BEST = 0.3
