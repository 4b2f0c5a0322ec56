import type { Difference } from '../../../../model/match.js'
import { countsSame } from '../align/counts-same.js'
import { MANY, POINT, type Quantity } from '../parse/quantities.js'
import { areAsLong, areDurations } from '../align/durations.js'
import { areSameFigure } from '../align/same-figure.js'
import { isOtherMoney } from '../align/money.js'

/** Quantities of the known text that count what a quantity of the found one counts, and agree with none of those. */
export const numberDifferences = (known: readonly Quantity[], found: readonly Quantity[]): Difference[] => differencesIn(known, found, agree)

/** The same where a quantity that another one merely allows is another one. */
export const figureDifferences = (known: readonly Quantity[], found: readonly Quantity[]): Difference[] =>
  differencesIn(known, found, (a, b) => agree(a, b) && areSameFigure(a, b))

function differencesIn (known: readonly Quantity[], found: readonly Quantity[], isSame: (a: Quantity, b: Quantity) => boolean): Difference[] {
  return known.flatMap(quantity => {
    const comparable = found.filter(other => isBare(other) ? isBare(quantity) : areComparable(quantity, other))
    // one may stand for another quantity of the known text; of as many in each, 12 and 14, 14 and 16, the one that is left over tells
    const others = known.length === found.length ? comparable : comparable.slice(0, 1)
    const other = others.find(other => !known.some(quantity => isSame(quantity, other)))
    return other === undefined || found.some(other => isSame(quantity, other)) ? [] : [{ kind: 'number', ...toldOf(quantity, other) }]
  })
}

/** "Six weeks" and "six months" by what they count, other figures as they stand. */
const toldOf = (a: Quantity, b: Quantity): { known: string, found: string } =>
  a.text === b.text ? { known: [a.text, a.noun].join(' '), found: [b.text, b.noun].join(' ') } : { known: a.text, found: b.text }

const areComparable = (a: Quantity, b: Quantity): boolean => countsSame(a, b) || isOtherMoney(a, b) || areDurations(a, b) || isOtherShare(a, b)
const isBare = ({ unit }: Quantity): boolean => unit === ''
const agree = (a: Quantity, b: Quantity): boolean =>
  areDurations(a, b) ? areAsLong(a, b) : a.low <= b.high && b.low <= a.high && !isOtherMoney(a, b) && !isOtherShare(a, b) && !isOtherScale(a, b)

/** "Hundreds" are no thousands, though both may be 2,000. */
const isOtherScale = (a: Quantity, b: Quantity): boolean => a.value !== b.value && [a, b].every(({ text }) => MANY.has(text.toLowerCase().split(' ', 1).join()))

/** "By 2 percent", "by 2 percentage points". */
const isOtherShare = (a: Quantity, b: Quantity): boolean => a.value === b.value && a.unit !== b.unit && [a, b].every(({ unit }) => unit === '%' || unit === POINT)
