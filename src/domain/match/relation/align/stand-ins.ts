import type { Parsed } from '../parse/parse.js'
import { slotOf } from '../parse/slots.js'
import type { Unit } from '../parse/units.js'
import { pair, type Counterpart } from './align.js'
import { isGeneral, mayBeOne } from './general-nouns.js'

/** How alike "the airline" and "the company" are that do the same. */
export const STANDS_FOR = 0.7
/** Of what is less alike nothing is known. */
const UNLIKE = 0.6

/** A general noun stands for what plays its part in the other text, where neither finds anything nearer: "the company lost", "the airline lost". */
export function pairStandIns (known: Parsed, found: Parsed, there: readonly Counterpart[], back: readonly Counterpart[]): void {
  for (const one of there) {
    if (!isLonely(one)) continue
    const slot = slotOf(known, one.unit)
    const other = back.find(other => isLonely(other) && areGeneral(one.unit, other.unit) && slotOf(found, other.unit) === slot)
    if (other === undefined) continue
    pair(one, other.unit, STANDS_FOR)
    pair(other, one.unit, STANDS_FOR)
  }
}

const areGeneral = (a: Unit, b: Unit): boolean => (isGeneral(a.key) || isGeneral(b.key)) && mayBeOne(a, b)

const isLonely = ({ unit: { kind, head }, likeness }: Counterpart): boolean => kind === 'word' && head && likeness < UNLIKE
