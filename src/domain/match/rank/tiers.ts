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
