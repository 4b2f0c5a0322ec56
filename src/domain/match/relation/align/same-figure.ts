import type { Quantity } from '../parse/quantities.js'

/** A bound tells the figure itself when that lies no further beyond it, by share of the bound, and the bound is the rounder one: "more than 300" for 312. */
const BEYOND = 0.25
/** Of figures that are not round: "over seven hours" for 7 hours 20. */
const HARDLY = 0.1

/**
 * Whether two quantities that do not exclude each other are told of one figure. What a bound merely allows is another one: "at least seven" stands for
 * seven, and for neither nine nor seventy.
 */
export function areSameFigure (a: Quantity, b: Quantity): boolean {
  if (!isBound(a) && !isBound(b)) return true
  if (isBound(a) && isBound(b)) return isUpper(a) === isUpper(b) && (a.value === b.value || isRounder(a, b) || isRounder(b, a))
  return isBound(a) ? standsFor(a, b) : standsFor(b, a)
}

const isUpper = ({ low }: Quantity): boolean => low === 0
const isBound = ({ low, high }: Quantity): boolean => low !== high && (low === 0 || high === Infinity)

/** "At least 300" stands for "at least 312"; "at least 112" and "at least 121" are two figures. */
const isRounder = (bound: Quantity, other: Quantity): boolean => roundnessOf(bound) > roundnessOf(other) && standsFor(bound, other)

/** "Just over 200" is given a margin of its own, and "hundreds of" bounds of its own: neither is looked at here. */
function standsFor (bound: Quantity, { value }: Quantity): boolean {
  const gap = Math.abs(value - bound.value)
  return gap < HARDLY * bound.value || (gap < roundnessOf(bound) && gap <= BEYOND * bound.value) || gap === 0
}

/** The place of the last digit that is not zero: 100 of 300, a dozen of "two dozen". */
function roundnessOf ({ value, text }: Quantity): number {
  if (/\bdozen/i.test(text)) return DOZEN
  if (value === 0 || !Number.isInteger(value)) return 0
  let place = 1
  while (value % (10 * place) === 0) place *= 10
  return place
}
const DOZEN = 12
