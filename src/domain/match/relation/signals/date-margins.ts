import { fitOf } from '../align/date-fit.js'
import type { DateMention } from '../parse/dates.js'
import { marginOf, noStanding, type Standing } from './margin.js'
import { nearness } from '../align/nearness.js'
import type { Oriented } from '../align/oriented.js'
import type { Trace } from '../align/traces.js'

const SLOPE = 3

/** How the dates of the text stand to those of the claim, by what stands around them: -1 (held) to 1 (broken), of the claim's date that is broken most. */
export function dateMargins (traces: readonly Trace[], { claim, text }: Oriented): Record<string, number> {
  const standings = claim.dates.map(date => standingOf(date, text.dates, traces)).filter(({ holding, breaking }) => holding >= 0 || breaking >= 0)
  const some = (holds: (held: boolean, broken: boolean) => boolean): number =>
    standings.some(({ holding, breaking }) => holds(holding >= 0, breaking >= 0)) ? 1 : 0
  return {
    dateMargin: standings.length === 0 ? 0 : Math.max(...standings.map(standing => marginOf(standing, SLOPE))),
    dateBroken: some((held, broken) => broken && !held),
    dateHeld: some((held, broken) => held && !broken),
    dateBoth: some((held, broken) => held && broken)
  }
}

function standingOf (date: DateMention, others: readonly DateMention[], traces: readonly Trace[]): Standing {
  const standing = noStanding()
  for (const other of others) {
    const fit = fitOf(other, date)
    if (fit === 'within') standing.holding = Math.max(standing.holding, nearness(date, other, traces))
    else if (fit === 'apart') standing.breaking = Math.max(standing.breaking, nearness(date, other, traces))
  }
  return standing
}
