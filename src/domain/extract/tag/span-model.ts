import { eachFeature } from './features.js'
import { linkSpans, spansOf, type Group, type PatternCosts } from './link-spans.js'
import { labelsOf, sequencesOf } from './sequences.js'
import { createTag, type Tagger } from './tagger.js'
import type { Document, FoundAttribution } from '../document.js'
import { sentenceAt } from '../sentence-at.js'

/** A trained span finder: the tagger, and how its spans are linked to attributions. */
export interface SpanModel { tagger: Tagger, patterns: PatternCosts }

/** The groups of spans that a model finds in a document, given what the rules found there, in reading order. */
export type FindGroups = (document: Document, rules: readonly FoundAttribution[]) => Group[]

/** Makes the span finder that a model describes. */
export function createFindGroups ({ tagger, patterns }: SpanModel): FindGroups {
  const tag = createTag(tagger)
  return (document, found) => {
    const rules = labelsOf(found, document.tokens.length)
    const sentenceOf = (token: number): number => sentenceAt(document, token)?.index ?? -1
    return sequencesOf(document).flatMap(sequence => {
      const labels = tag(sequence.span.to - sequence.span.from, take => { eachFeature(document, { ...sequence, rules }, take) })
      const spans = spansOf(labels, sequence.span.from)
      return withSharedSources(linkSpans(spans, sentenceOf, patterns), sentenceOf)
    })
  }
}

/** "X said A and denied B": what has no source of its own has that of the attribution before in its sentence. */
function withSharedSources (groups: readonly Group[], sentenceOf: (token: number) => number): Group[] {
  let last: Group[number] | undefined
  return groups.map(group => {
    const own = group.find(({ role }) => role === 'source')
    const cue = group.find(({ role }) => role === 'cue')
    if (own !== undefined) last = own
    const shares = own === undefined && last !== undefined && cue !== undefined && sentenceOf(last.from) === sentenceOf(cue.from)
    return shares && last !== undefined ? [last, ...group] : group
  })
}
