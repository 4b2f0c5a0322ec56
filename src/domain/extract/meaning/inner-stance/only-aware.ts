import type { Word } from '../../clauses/words.js'
import { lowerText } from '../../lower-text.js'

/** "said it was aware of the reports": who says no more has said nothing of them. */
export const isOnlyAware = (words: readonly Word[]): boolean => ONLY_AWARE.test(lowerText(words.slice(-LONGEST_AWARE)))
const LONGEST_AWARE = 10
const ONLY_AWARE = /(?:^| )(?:is|are|was|were) aware of (?:(?:the|this|these|those|a|an|such|media|press|news|recent|online) ){0,4}(?:reports?|claims?|allegations?|accusations?|rumou?rs?|speculation|videos?|posts?|footage|incident|incidents|matter|situation|issue|issues|case|complaints?)[.,]?$/
