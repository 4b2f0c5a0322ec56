import type { FoundAttribution, Token, TokenSpan } from '../document.js'
import { tokensIn } from '../span-of.js'
import { refuses } from '../stance/read-stance.js'

/**
 * "X said that Y denied Z": an attribution inside another's contents comes through that one's source, unless he only rejects what it says ("dismissed | a
 * report | saying Z").
 */
export function withNestedRelays (tokens: readonly Token[], found: readonly FoundAttribution[]): FoundAttribution[] {
  return found.map(inner => {
    const outer = found.findLast(other => other !== inner && holds(other, inner) && !sameSource(other, inner) && !isRejected(tokens, other, inner))
    return outer?.source == null ? inner : { ...inner, through: [...outer.through, outer.source, ...inner.through] }
  })
}

const within = (span: TokenSpan, at: number): boolean => span.from <= at && at < span.to
const holds = (outer: FoundAttribution, { cues: [cue] }: FoundAttribution): boolean => cue !== undefined && outer.contents.some(span => within(span, cue.from))
const sameSource = (a: FoundAttribution, b: FoundAttribution): boolean => a.source?.from === b.source?.from

/** "protested | over | a report saying Z" */
const isRejected = (tokens: readonly Token[], { cues, contents: [said] }: FoundAttribution, { form, source }: FoundAttribution): boolean => {
  if (source === null || said === undefined || form !== 'participle') return false
  return tokens[said.from]?.pos === 'ADP' ? source.from === said.from + 1 : source.from === said.from && refuses(tokensIn(tokens, cues))
}
