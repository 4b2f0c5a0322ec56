import type { Difference } from '../../../../model/match.js'
import type { Aligned } from '../align/aligned.js'
import type { Parsed } from '../parse/parse.js'

/** A hyphen is no word: "2-1" stands there as two. */
const PAIR = /\b(\d{1,3}) (?:(?:to|against) )?(\d{1,3})\b/u

/** Whether a score or a vote is another one: "by 212 to 98", "by 98 to 212", "2-1", "1-0"; whoever lost 1-3 was beaten 3-1. */
export function pairDifference ({ known, found }: Aligned): Difference[] {
  const [mine, theirs] = [PAIR.exec(known.plain), PAIR.exec(found.plain)]
  if (mine === null || theirs === null || !haveOneVerb(known, found)) return []
  return mine[1] === theirs[1] && mine[2] === theirs[2] ? [] : [{ kind: 'number', known: mine[0], found: theirs[0] }]
}

const haveOneVerb = (known: Parsed, found: Parsed): boolean => known.predicate !== undefined && known.predicate.verb.key === found.predicate?.verb.key
