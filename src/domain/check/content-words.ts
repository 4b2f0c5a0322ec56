import { stemOf } from '../lexicon/stem.js'
import { STOP_WORDS } from '../match/stop-words.js'
import { wordsOf } from '../match/words.js'

/** Words that speak of the saying and not of what was said. */
const ABOUT_SAYING = new Set('report say tell claim statement comment question account request ask allegation such any whether'.split(' '))

/** Words without content of their own; in the news a mine is a pit. */
export const isStopWord = (lower: string): boolean => STOP_WORDS.has(lower) && lower !== 'mine'

/** The stems of a text that carry what it is about. */
export function contentWords (text: string): Set<string> {
  return new Set(wordsOf(text).map(({ lower }) => lower.replace(/'s$/, '')).filter(word => !isStopWord(word)).map(stemOf).filter(stem => !ABOUT_SAYING.has(stem)))
}

/** How many of the fewer words the two share, 0 to 1; 0 where one has none. */
export function overlapOf (a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const [fewer, more] = a.size < b.size ? [a, b] : [b, a]
  return fewer.size === 0 ? 0 : [...fewer].filter(word => more.has(word) || [...more].some(other => isDerived(word, other))).length / fewer.size
}

const isDerived = (a: string, b: string): boolean => ENDING.test(a.startsWith(b) ? a.slice(b.length) : b.startsWith(a) ? b.slice(a.length) : '')
/** What makes a noun of a verb and is no ending to the stemmer. */
const ENDING = /^(?:ment|ance|al|er|or)$/
