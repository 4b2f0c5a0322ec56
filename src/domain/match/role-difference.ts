import type { Difference } from '../../model/match.js'
import { likenessOf, type Alignment } from './align.js'
import type { Aligned } from './aligned.js'
import type { Parsed } from './parse.js'
import { slotOf } from './slots.js'

/** Who meets whom says nothing: these hold both ways. Stems. */
const BOTH_WAYS = new Set(('meet talk agre sign share marri divorc negoti cooper trade border discuss celebr hold differ clash tie relat join alli exchang unit merg').split(' '))
/** Where one who is acted upon may stand; "died in an avalanche" is none of them. */
const ACTED_UPON = new Set(['object', 'to', 'from', 'with', 'against', 'for', 'on'])
const SAME_DEED = 0.6
const SAME_ONE = 0.8

/**
 * Whether the one who acts in each text is acted upon in the other: "Norway asked Denmark", "Denmark asked Norway". Only for a deed
 * that both texts have; an opposite deed with roles exchanged ("sold to", "bought from") is the same event, and no difference.
 */
export function roleDifference ({ known, found, there, back }: Aligned): Difference[] {
  if (!crossed({ known, found, there, back })) return []
  const [deed, other] = [known.units[known.predicate?.unit ?? -1], found.units[found.predicate?.unit ?? -1]]
  if (deed === undefined || other === undefined || there.opposite[known.predicate?.unit ?? -1] === true) return []
  if (likenessOf(deed, other) < SAME_DEED || BOTH_WAYS.has(deed.key)) return []
  return [{ kind: 'role', known: subjectText(known), found: subjectText(found) }]
}

/** Whether each text's subject stands elsewhere than as subject in the other. */
export function crossed ({ known, found, there, back }: Aligned): boolean {
  return elsewhere(known, found, there) && elsewhere(found, known, back)
}

function elsewhere (from: Parsed, to: Parsed, { partner, likeness }: Alignment): boolean {
  const subject = from.predicate?.subject
  if (subject === undefined || (likeness[subject] ?? 0) < SAME_ONE) return false
  const slot = slotOf(to, partner[subject] ?? -1)
  return ACTED_UPON.has(slot)
}

const subjectText = ({ units, predicate }: Parsed): string => units[predicate?.subject ?? -1]?.text ?? ''
