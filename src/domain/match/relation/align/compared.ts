import type { Counterpart } from './align.js'
import type { Aligned } from './aligned.js'
import type { DateMention } from '../parse/dates.js'
import { fitOf } from './date-fit.js'
import type { Parsed } from '../parse/parse.js'

/** How two comparisons stand: what is compared has changed places, and the one tells less of what the other one tells more of. */
export interface Compared { crossed: boolean, inverse: boolean }

const LESS = new Set(('less fewer lower smaller shorter shallower weaker poorer slower cheaper lighter younger thinner narrower worse colder cooler safer rarer quieter').split(' '))
const SAME_ONE = 0.8

/** Of two texts that compare by "than": "more women than men", "fewer men than women"; undefined of others. */
export function comparedIn ({ known, found, there }: Aligned): Compared | undefined {
  const [mine, theirs] = [thanIn(known), thanIn(found)]
  if (mine < 0 || theirs < 0) return undefined
  const changes = ({ unit, partner, likeness, opposite }: Counterpart, from: boolean): boolean =>
    partner !== undefined && likeness >= SAME_ONE && !opposite && (unit.from < mine) === from && (partner.from < theirs) !== from
  return {
    crossed: [true, false].every(from => there.some(counterpart => changes(counterpart, from))) || datesChange(known.dates, found.dates, { mine, theirs }),
    inverse: tellsLess(known) !== tellsLess(found)
  }
}

/** "Faster in May than in June". */
function datesChange (own: readonly DateMention[], others: readonly DateMention[], { mine, theirs }: { mine: number, theirs: number }): boolean {
  const isMet = (date: DateMention, other: DateMention): boolean => fitOf(date, other) === 'within' && fitOf(other, date) === 'within'
  return [true, false].every(from => own.some(date =>
    (date.from < mine) === from && others.some(other => (other.from < theirs) !== from && isMet(date, other))))
}

/** "More than 200" compares nothing. */
function thanIn ({ plain, words, quantities }: Parsed): number {
  if (!plain.includes(' than ')) return -1
  const at = words.indexOf('than')
  return quantities.some(({ from }) => from === at + 1) ? -1 : at
}

const tellsLess = ({ words }: Parsed): boolean => words.some(word => LESS.has(word))
