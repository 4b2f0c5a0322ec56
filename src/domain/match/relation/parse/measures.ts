import { stemOf } from '../../../lexicon/stem.js'

/** Units that can be told in one another: base unit, then each unit with how many of the base it is. Months and years by the calendar's mean. */
const TABLE = `
second: second 1, sec 1, minute 60, min 60, hour 3600, hr 3600, day 86400, week 604800, fortnight 1209600
month: month 1, year 12, decade 120, century 1200
metre: metre 1, meter 1, kilometre 1000, kilometer 1000, km 1000, mile 1609.344, foot 0.3048, feet 0.3048, yard 0.9144, inch 0.0254, centimetre 0.01, centimeter 0.01, cm 0.01
kilogram: kilogram 1, kilo 1, kg 1, gram 0.001, tonne 1000, ton 1000, pound-weight 0.4536
litre: litre 1, liter 1, gallon 3.785, barrel 158.987
`
const MEASURES = new Map(TABLE.trim().split('\n').flatMap(line => {
  const [base = '', units = ''] = line.split(': ')
  return units.split(', ').map(unit => unit.split(' ')).map(([name = '', factor]) => [stemOf(name), { base, factor: Number(factor) }] as const)
}))

/** Stretches of time that have no base in common: a month has no fixed number of days. */
const SECONDS = new Map([['second', 1], ['month', 2_629_800]])

/** How many seconds one of a base is, where it measures time. */
export const secondsIn = (base: string): number | undefined => SECONDS.get(base)

/** A unit's base and how many of it the unit is; undefined for what is counted rather than measured. @param stem of the unit */
export const measureOf = (stem: string): { base: string, factor: number } | undefined => MEASURES.get(stem)
