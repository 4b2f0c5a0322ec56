import type { Document, FoundAttribution, TokenSpan } from '../document.js'
import type { Probable } from './edges/edge-choices.js'
import type { EdgeModel } from './edges/edge-model.js'
import { marginals } from './crf/forward-backward.js'
import { createSettle } from './edges/settle-edges.js'
import { eachFeature } from './features/features.js'
import { labelSpans } from './label-spans.js'
import { leanToDenials } from './lean.js'
import { beginOf, insideOf, LABEL_COUNT } from './labels.js'
import { linkSpans, spansOf, type Group, type PatternCosts, type RoleSpan } from './link-spans.js'
import { labelsOf, sequencesOf } from './features/sequences.js'
import { createScore, type Tagger } from './crf/tagger.js'
import { bestLabels, scoreOfLabels } from './crf/viterbi.js'

/** A trained span finder: the tagger, and how its spans are linked to attributions. */
export interface SpanModel { tagger: Tagger, patterns: PatternCosts, edges: EdgeModel }

/** A group of spans that make an attribution, and by how much likelier these are than the same with other contents, as a logarithm. */
export interface FoundGroup { spans: Group, margin: (contents: readonly TokenSpan[]) => number }

/** What a model sees in a document: groups in reading order, and how probably a token is a word of a cue. */
export interface Seen { groups: FoundGroup[], cueProbability: (token: number) => number }

/** Reads a document, given what the rules found there. */
export type FindGroups = (document: Document, rules: readonly FoundAttribution[]) => Seen

/** What the labels of one paragraph make. */
export interface Tagged { groups: Group[], probable: Probable, scores: Float64Array, spans: readonly RoleSpan[] }

/** Labels a document paragraph by paragraph and links the spans. */
export function createTagDocument ({ tagger, patterns }: Omit<SpanModel, 'edges'>): (document: Document, rules: readonly FoundAttribution[]) => Tagged[] {
  const score = createScore(tagger)
  return (document, found) => {
    const rules = labelsOf(found, document.tokens.length)
    const sentences = sentenceNumbers(document)
    const sentenceOf = (token: number): number => sentences[token] ?? -1
    return sequencesOf(document).map(sequence => {
      const { span } = sequence
      const plain = score(span.to - span.from, take => { eachFeature(document, { ...sequence, rules }, take) })
      const scores = leanToDenials(plain, document.tokens.slice(span.from, span.to))
      const spans = spansOf(bestLabels(scores, tagger.transitions), span.from)
      const groups = spans.length === 0 ? [] : withSharedSources(linkSpans(spans, sentenceOf, patterns), sentenceOf)
      const probabilities = marginals(scores, tagger.transitions).labels
      const linked = [...new Set(groups.flat())]
      return { groups, probable: { probabilities, start: span.from, end: span.to, spans: linked, sentenceOf, rules }, scores, spans }
    })
  }
}

function sentenceNumbers ({ tokens, sentences }: Document): Int32Array {
  const numbers = new Int32Array(tokens.length).fill(-1)
  for (const { index, from, to } of sentences) numbers.fill(index, from, to)
  return numbers
}

/** Makes the span finder that a model describes. */
export function createFindGroups (model: SpanModel): FindGroups {
  const tagDocument = createTagDocument(model)
  const settle = createSettle(model.edges)
  const { transitions } = model.tagger
  return (document, found) => {
    const tagged = tagDocument(document, found)
    return {
      groups: tagged.flatMap(paragraph => foundGroups(paragraph, transitions, group => settle(document, group, paragraph.probable))),
      cueProbability (token) {
        const { probable: { probabilities, start } } = tagged.find(({ probable: { start, end } }) => start <= token && token < end) ?? NOWHERE
        return (probabilities[(token - start) * LABEL_COUNT + beginOf('cue')] ?? 0) + (probabilities[(token - start) * LABEL_COUNT + insideOf('cue')] ?? 0)
      }
    }
  }
}

const NOWHERE: Pick<Tagged, 'probable'> = { probable: { probabilities: new Float64Array(), start: 0, end: 0, spans: [], sentenceOf: () => -1, rules: new Uint8Array() } }

function foundGroups ({ groups, probable: { start, end }, scores, spans }: Tagged, transitions: Float64Array, settle: (group: Group) => Group): FoundGroup[] {
  const total = (spans: readonly RoleSpan[], { from, to }: TokenSpan): number =>
    scoreOfLabels(scores.subarray((from - start) * LABEL_COUNT, (to - start) * LABEL_COUNT), transitions, labelSpans(spans, { from, to }))
  return groups.map(group => ({ group, settled: settle(group) })).filter(({ settled }) => settled.length > 0).map(({ group, settled }) => ({
    spans: settled,
    margin (contents) {
      const others = spans.filter(span => span.role !== 'content' || !group.includes(span))
      const instead = contents.map(asContent)
      const around = within({ from: start, to: end }, [...group, ...instead])
      return total(spans, around) - total([...others, ...instead], around)
    }
  }))
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
