import { secondsIn } from '../parse/measures.js'
import type { Quantity } from '../parse/quantities.js'

/** "Eight weeks" are told of two months: up to this share apart. */
const UNEVEN = 0.1

/** Whether two quantities are stretches of time of which one is told in days or less and the other one in months or more. */
export const areDurations = (a: Quantity, b: Quantity): boolean => a.unit !== b.unit && secondsIn(a.unit) !== undefined && secondsIn(b.unit) !== undefined

/** Whether two such stretches may be one: "30 days", "a month". */
export function areAsLong (a: Quantity, b: Quantity): boolean {
  const [one, other] = [a, b].map(({ value, unit }) => value * Number(secondsIn(unit)))
  return Math.abs(Number(one) - Number(other)) <= UNEVEN * Math.max(Number(one), Number(other))
}
