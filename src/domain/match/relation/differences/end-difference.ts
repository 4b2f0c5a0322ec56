import type { Difference } from '../../../../model/match.js'
import { stemOf } from '../../../lexicon/stem.js'
import type { Aligned } from '../align/aligned.js'

const ENDS = /\b(first|last)(?: (\p{L}+))?/u

/** Whether one text has the first of a row where the other one has the last. */
export function endDifference ({ known, found }: Aligned): Difference[] {
  const [[, mine, next = ''], [, theirs, others = '']] = [ENDS.exec(known.plain) ?? [], ENDS.exec(found.plain) ?? []]
  if (mine === undefined || theirs === undefined || mine === theirs || stemOf(next) !== stemOf(others)) return []
  return [{ kind: 'number', known: mine, found: theirs }]
}
