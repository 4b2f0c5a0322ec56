import { stemsOf } from '../../../lexicon/stem.js'
import type { Quantity } from '../parse/quantities.js'

const MONEYS: ReadonlySet<string> = stemsOf('dollar euro pound yen franc rupee yuan krona krone peso rouble ruble lira rand zloty shekel real won dirham riyal ' +
  'naira cedi shilling kwacha birr dinar rial hryvnia forint koruna leu lev baht ringgit rupiah taka dong kyat tenge lari manat sol guarani quetzal colon crown')

export const isMoney = ({ unit }: Quantity): boolean => MONEYS.has(unit)

/** Whether two quantities are as many of two moneys: "340 million euros", "$340 million". Other figures may be conversions. */
export const isOtherMoney = (a: Quantity, b: Quantity): boolean => a.unit !== b.unit && a.value === b.value && isMoney(a) && isMoney(b)
