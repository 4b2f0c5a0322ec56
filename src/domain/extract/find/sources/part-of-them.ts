import type { Token } from '../../document.js'
import { wordAt } from '../../word-at.js'

/** "nine guards, | two of whom | said", "reports, | one of which | said": at a place begin so many of those who were told of right before. */
export const isPartOfThem = (tokens: readonly Token[], at: number): boolean =>
  QUANTITIES.test(wordAt(tokens, at).lower) && wordAt(tokens, at + 1).lower === 'of' && /^(?:whom|which)$/.test(wordAt(tokens, at + 2).lower)

const QUANTITIES = /^(?:\d+|one|two|three|four|five|six|seven|eight|nine|ten|dozens|hundreds|both|all|each|most|many|some|several|few|half|none|neither)$/
