import type { Difference } from '../../../../model/match.js'
import type { Aligned } from '../align/aligned.js'
import type { Parsed } from '../parse/parse.js'

const RANKED = /\b(second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|last|next)[ -](\p{L}{2,}est|most|least|best|worst)\b/u

/** "The second largest", where the other text has the largest; two ranks are numbers. */
export function rankDifference ({ known, found }: Aligned): Difference[] {
  const [mine, theirs] = [rankedIn(known, found), rankedIn(found, known)]
  if (mine !== undefined) return [{ kind: 'number', known: mine.ranked, found: mine.first }]
  return theirs === undefined ? [] : [{ kind: 'number', known: theirs.first, found: theirs.ranked }]
}

function rankedIn ({ plain }: Parsed, other: Parsed): { ranked: string, first: string } | undefined {
  const [ranked, , first = ''] = RANKED.exec(plain) ?? []
  return ranked !== undefined && !RANKED.test(other.plain) && other.plain.split(' ').includes(first) ? { ranked, first } : undefined
}
