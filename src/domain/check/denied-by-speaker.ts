import type { Attribution } from '../../model/attribution.js'
import { affirming, deniersOf, isSaidBy, statesReverse, type Known, type Said } from './known.js'
import { ownFirst } from './speaker.js'

/** What the draft has somebody state or confirm who denies it on record, and states it nowhere. */
export function deniedBySpeaker (said: Said): { known: Known, attribution: Attribution } | undefined {
  const { attribution, speaker, stance } = said
  if (attribution === undefined || speaker === undefined || stance === 'denies') return undefined
  const denials = said.known.filter(known => statesReverse(said, known) || !affirming(known.provenance).some(({ source }) => isSaidBy(said, source)))
    .flatMap(known => deniersOf(said, known).map(attribution => ({ known, attribution }))).filter(({ attribution }) => isSaidBy(said, attribution.source))
  return ownFirst(speaker, denials)[0]
}
