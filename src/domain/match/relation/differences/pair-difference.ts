import type { Difference } from '../../../../model/match.js'
import type { Aligned } from '../align/aligned.js'
import type { Parsed } from '../parse/parse.js'

/** A hyphen is no word: "2-1" stands there as two. */
const PAIR = /\b(\d{1,3}) (?:(?:to|against) )?(\d{1,3})\b/gu

/** Whether a score or a vote is another one: "by 212 to 98", "by 98 to 212", "2-1", "1-0"; whoever lost 1-3 was beaten 3-1. */
export function pairDifference ({ known, found }: Aligned): Difference[] {
  const [mine, theirs] = [pairsIn(known), pairsIn(found)]
  const [one, other] = [mine.find(pair => !isAmong(pair, theirs)), theirs.find(pair => !isAmong(pair, mine))]
  if (one === undefined || other === undefined || !haveOneVerb(known, found)) return []
  return [{ kind: 'number', known: one[0], found: other[0] }]
}

const pairsIn = ({ plain }: Parsed): RegExpExecArray[] => Array.from(plain.matchAll(PAIR))
/** "Won 4-3 on penalties after a 1-1 draw" tells of two scores, of which the other text may leave out one. */
const isAmong = (pair: RegExpExecArray, others: readonly RegExpExecArray[]): boolean => others.some(other => pair[1] === other[1] && pair[2] === other[2])

const haveOneVerb = (known: Parsed, found: Parsed): boolean => known.predicate !== undefined && known.predicate.verb.key === found.predicate?.verb.key
