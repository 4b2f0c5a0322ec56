import { stemsOf } from '../../../lexicon/stem.js'
import { pair, type Counterpart } from './align.js'
import type { Parsed } from '../parse/parse.js'

/** How alike a court is and the judge who rules for it. */
const FOR_THE_COURT = 0.85
const SITS: ReadonlySet<string> = stemsOf('judge judges magistrate magistrates')
const COURTS: ReadonlySet<string> = stemsOf('court tribunal')
/** What a court does by its judge. */
const RULINGS: ReadonlySet<string> = stemsOf('rule order jail sentence imprison fine convict acquit clear find uphold overturn quash strike block halt suspend stop dismiss reject throw approve allow refuse ' +
  'deny grant ban bar bail free release award decide declare hear remand annul lift')

/** A judge stands for the court where both rule: "a judge jailed the cook"; who is acquitted, or new, is the one or the other. */
export function pairCourts ({ predicate: one }: Parsed, { predicate: other }: Parsed, there: readonly Counterpart[], back: readonly Counterpart[]): void {
  if (one?.subject === undefined || other?.subject === undefined || !RULINGS.has(one.unit.key) || !RULINGS.has(other.unit.key)) return
  const [mine, theirs] = [one.subject, other.subject]
  if (!(SITS.has(mine.key) && COURTS.has(theirs.key)) && !(COURTS.has(mine.key) && SITS.has(theirs.key))) return
  for (const counterpart of there) if (counterpart.unit === mine) pair(counterpart, theirs, FOR_THE_COURT)
  for (const counterpart of back) if (counterpart.unit === theirs) pair(counterpart, mine, FOR_THE_COURT)
}
