import type { Counterpart } from '../align/align.js'
import type { Aligned } from '../align/aligned.js'
import { namedDeedOf } from './named-deed.js'
import type { Parsed } from '../parse/parse.js'

/** "Attempted the summit", "considered a bid": what is done to a thing and does not come to anything by itself. */
const DEEDS = new Set('attempt attempts attempted attempting consider considers considered considering contemplate contemplates contemplated mull mulls mulled mulling'.split(' '))
const SAME_DEED = 0.8

/** Whether the one text tells of what was only tried or meant, is to come or may be, where the other one tells that it was done. */
export function differInDone (aligned: Aligned): boolean {
  const { known, found, there, back } = aligned
  return isShortOf(known, there, found) || isShortOf(found, back, known) || namedDeedOf(aligned)?.how === 'unsaid'
}

function isShortOf (own: Parsed, counterparts: readonly Counterpart[], other: Parsed): boolean {
  if (other.predicate === undefined || (other.open && !own.open)) return false
  return isUndone(own, counterparts, other) || (isMereDeed(own, counterparts) && !DEEDS.has(other.predicate.verb.text.toLowerCase()))
}

/** What is only meant is what the other text says is done; in the present it may be to come as well. */
function isUndone ({ undone }: Parsed, counterparts: readonly Counterpart[], { predicate, undone: others }: Parsed): boolean {
  return undone.some(({ unit: deed, how }) => counterparts.some(({ unit, partner, likeness }) =>
    unit === deed && partner !== undefined && (partner === predicate?.unit || partner === predicate?.verb) && likeness >= SAME_DEED && (how === 'possible' || predicate?.past === true) &&
    others.every(({ unit }) => unit !== partner)))
}

const isMereDeed = ({ predicate }: Parsed, counterparts: readonly Counterpart[]): boolean => predicate !== undefined &&
  DEEDS.has(predicate.verb.text.toLowerCase()) && counterparts.some(({ unit, likeness }) => unit === predicate.verb && likeness < SAME_DEED)
