import { pair, type Counterpart } from './align.js'

/** How alike a body's name and its initials are. */
export const ACRONYM = 0.92
const INITIALS = /^\p{Lu}{3,6}$/u
/** Words of grammar between two words of a name: "Bank of the North". */
const WITHIN = 2

/** Initials that found nothing like them are laid on the name that the other text spells out: "FBI", "Federal Bureau of Investigation". */
export function pairAcronyms (here: readonly Counterpart[], there: readonly Counterpart[]): void {
  for (const one of here) {
    if (one.partner !== undefined || !INITIALS.test(one.unit.text)) continue
    const name = there.map((_, start) => spelledOut(there.slice(start), one.unit.text)).find(run => run.length > 0)
    for (const other of name ?? []) {
      pair(one, other.unit, ACRONYM)
      pair(other, one.unit, ACRONYM)
    }
  }
}

/** The first of the counterparts, as many as have these initials together; none where they have others. */
function spelledOut (counterparts: readonly Counterpart[], letters: string): Counterpart[] {
  let [told, end] = ['', 0]
  for (const [count, { unit }] of counterparts.entries()) {
    if (count > 0 && unit.from - end > WITHIN) return []
    told += unit.text.split(' ').map(word => word.slice(0, 1)).join('')
    end = unit.to
    if (told === letters) return counterparts.slice(0, count + 1)
    if (!letters.startsWith(told)) return []
  }
  return []
}
