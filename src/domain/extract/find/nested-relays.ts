import type { FoundAttribution, TokenSpan } from '../document.js'

/** "X said that Y denied Z": an attribution inside another's contents comes through that one's source. */
export function withNestedRelays (found: readonly FoundAttribution[]): FoundAttribution[] {
  return found.map(inner => {
    const outer = found.findLast(other => other !== inner && holds(other, inner) && !sameSource(other, inner))
    return outer?.source == null ? inner : { ...inner, through: [...outer.through, outer.source, ...inner.through] }
  })
}

const within = (span: TokenSpan, at: number): boolean => span.from <= at && at < span.to
const holds = (outer: FoundAttribution, { cues: [cue] }: FoundAttribution): boolean => cue !== undefined && outer.contents.some(span => within(span, cue.from))
const sameSource = (a: FoundAttribution, b: FoundAttribution): boolean => a.source?.from === b.source?.from
