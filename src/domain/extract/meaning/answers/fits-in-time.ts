import type { Token } from '../../document.js'
import { isOfTime } from './times.js'
import type { Reversible } from './reversing/reversible.js'

/** Of the same time: told of what was, or of what will be, and neither moved on from what the other tells. */
export function fitsInTime ({ mine, theirs, said, others }: Reversible): boolean {
  if ((mine.tense === 'future') !== (theirs.tense === 'future')) return false
  const times = new Set(others.filter(isOfTime).map(({ lower }) => lower))
  const perfect = mine.group.some(({ lower }) => PERFECT.has(lower))
  const since = perfect && times.size === 0 ? said.findIndex(({ lower }) => lower === 'since') : -1
  return (since === -1 ? said : said.slice(0, since)).every((token, index) => !isOfTime(token) || times.has(token.lower) || isCovering(said, index))
}

const PERFECT: ReadonlySet<string> = new Set(['has', 'have', 'been'])

/** "every day", "all night", "that morning": then, too, whenever it was. */
const isCovering = (said: readonly Token[], at: number): boolean =>
  said[at]?.lower === 'still' || RATE.has(said[at + 1]?.lower ?? '') || (COVERING.has(said[at - 1]?.lower ?? '') && !SHIFTING.has(said[at + 1]?.lower ?? ''))

/** "six days | a week" */
const RATE: ReadonlySet<string> = new Set(['a', 'per'])
/** "a week" is a rate, but for "a week ago". */
const COVERING: ReadonlySet<string> = new Set(['every', 'each', 'all', 'that', 'whole', 'entire', 'a', 'per'])
const SHIFTING: ReadonlySet<string> = new Set(['ago', 'later', 'earlier', 'before', 'after'])
