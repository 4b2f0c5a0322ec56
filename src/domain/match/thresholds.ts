/**
 * Scores from which a claim is shown as a suggestion, counts as the same proposition, and takes in a proposition as its own. Chosen on
 * test/fixtures/match/pairs.tsv: of 59 unrelated or merely related pairs none reaches MATCH, of 104 about one proposition one stays below MERGE.
 * A wrong merge hides a claim, a missed one only shows it twice: so MERGE lies higher.
 */
export const SUGGEST_THRESHOLD = 0.3
export const MATCH_THRESHOLD = 0.6
export const MERGE_THRESHOLD = 0.65
