import type { Document, FoundAttribution, TokenSpan } from '../document.js'
import { sentenceAt } from '../sentence-at.js'
import { eachFeature } from './features.js'
import { labelSpans } from './label-spans.js'
import { leanToDenials } from './lean.js'
import { LABEL_COUNT } from './labels.js'
import { linkSpans, spansOf, type Group, type PatternCosts } from './link-spans.js'
import { labelsOf, sequencesOf } from './sequences.js'
import { createScore, type Tagger } from './tagger.js'
import { bestLabels, scoreOfLabels } from './viterbi.js'

/** A trained span finder: the tagger, and how its spans are linked to attributions. */
export interface SpanModel { tagger: Tagger, patterns: PatternCosts }

/** A group of spans that make an attribution, and by how much likelier these are than the same with other contents, as a logarithm. */
export interface FoundGroup { spans: Group, margin: (contents: readonly TokenSpan[]) => number }

/** The groups that a model finds in a document, given what the rules found there, in reading order. */
export type FindGroups = (document: Document, rules: readonly FoundAttribution[]) => FoundGroup[]

/** Makes the span finder that a model describes. */
export function createFindGroups ({ tagger, patterns }: SpanModel): FindGroups {
  const score = createScore(tagger)
  return (document, found) => {
    const rules = labelsOf(found, document.tokens.length)
    const sentenceOf = (token: number): number => sentenceAt(document, token)?.index ?? -1
    return sequencesOf(document).flatMap(sequence => {
      const { span } = sequence
      const plain = score(span.to - span.from, take => { eachFeature(document, { ...sequence, rules }, take) })
      const scores = leanToDenials(plain, document.tokens.slice(span.from, span.to))
      const spans = spansOf(bestLabels(scores, tagger.transitions), span.from)
      const total = (spans: Group, { from, to }: TokenSpan): number =>
        scoreOfLabels(scores.subarray((from - span.from) * LABEL_COUNT, (to - span.from) * LABEL_COUNT), tagger.transitions, labelSpans(spans, { from, to }))
      return withSharedSources(linkSpans(spans, sentenceOf, patterns), sentenceOf).map(group => ({
        spans: group,
        margin (contents) {
          const others = spans.filter(span => span.role !== 'content' || !group.includes(span))
          const instead = contents.map(asContent)
          const around = within(span, [...group, ...instead])
          return total(spans, around) - total([...others, ...instead], around)
        }
      }))
    })
  }
}

/** From one token before the spans to one behind them, where a sequence has these. */
const within = ({ from, to }: TokenSpan, spans: readonly TokenSpan[]): TokenSpan => ({
  from: Math.max(from, Math.min(...spans.map(span => span.from)) - 1), to: Math.min(to, Math.max(...spans.map(span => span.to)) + 1)
})

const asContent = (span: TokenSpan): Group[number] => ({ role: 'content', ...span })

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
