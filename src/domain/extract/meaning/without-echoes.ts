import { isNonDenial } from '../../../model/stance.js'
import type { ReadAttribution } from './read-attribution.js'

/**
 * Of "residents say the council has not answered" only the inner statement is about what was asked: the outer one tells that there was no answer, which
 * is no denial of anything. It stays without a proposition.
 */
export function withoutEchoes (read: readonly ReadAttribution[]): ReadAttribution[] {
  return read.map(outer => read.some(inner => isNonDenial(inner.extracted.cueStance) && holds(outer, inner))
    ? { ...outer, extracted: { ...outer.extracted, proposition: null, stated: null } }
    : outer)
}

/** Whether the cue of `inner` stands in what `outer` says with a negation. */
const holds = (outer: ReadAttribution, inner: ReadAttribution): boolean =>
  outer !== inner && outer.place === inner.place && outer.extracted.polarity === 'negative' &&
  inner.cues.every(cue => outer.said.some(({ from, to }) => from <= cue.from && cue.to <= to))
