import type { Parsed } from '../parse/parse.js'

/** "All but three were open" and "three were not open" leave the same three: the number of those whom the one excepts is told by the other. */
export function areComplements (known: Parsed, found: Parsed): boolean {
  const [left, other] = [leftOutOf(known), leftOutOf(found)]
  if ((left === undefined) === (other === undefined)) return false
  const number = left ?? other
  return (left === undefined ? known : found).quantities.some(({ low, high, unit }) => low === number && high === number && unit !== '%')
}

/** Whether what is said of the rest is said the other way round of those left out. */
export const areTurnedComplements = (known: Parsed, found: Parsed): boolean =>
  areComplements(known, found) && (known.negations.length + found.negations.length) % 2 === 1

const leftOutOf = ({ quantifiers }: Parsed): number | undefined => quantifiers.find(({ but }) => but !== undefined)?.but
