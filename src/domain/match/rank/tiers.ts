/**
 * Scores from which a claim is shown as a suggestion, and counts as a match if its relation says so too. Chosen on CheckThat! 2020 train and on
 * test/fixtures/match/pairs.tsv.
 */
export const SUGGEST_THRESHOLD = 0.3
export const MATCH_THRESHOLD = 0.6
