import type { Document, FoundAttribution, Sentence, TokenSpan } from '../../document.js'
import { beginOf, insideOf, type Role } from '../labels.js'

/** A paragraph's sentences that follow each other without a gap: what is labelled at once. */
export interface Sequence { span: TokenSpan, sentences: Sentence[] }

/** The sequences of a document, in reading order. */
export function sequencesOf ({ sentences }: Document): Sequence[] {
  const sequences: Sequence[] = []
  for (const sentence of sentences) {
    const last = sequences.at(-1)
    if (last !== undefined && goesOn(last, sentence)) {
      last.sentences.push(sentence)
      last.span = { from: last.span.from, to: sentence.to }
    } else sequences.push({ span: { from: sentence.from, to: sentence.to }, sentences: [sentence] })
  }
  return sequences
}

const goesOn = ({ span, sentences: [first] }: Sequence, { part, paragraph, from }: Sentence): boolean =>
  first?.part === part && first.paragraph === paragraph && span.to === from

/** Labels `span` with a role, over what stood there. */
export function labelSpan (labels: Uint8Array, role: Role, { from, to }: TokenSpan): void {
  labels.fill(insideOf(role), from, to)
  if (from < to) labels[from] = beginOf(role)
}

/** What the rules found, as labels of the document's tokens: a cue before a source before contents, where one stands in the other. */
export function labelsOf (found: readonly FoundAttribution[], size: number): Uint8Array {
  const labels = new Uint8Array(size)
  for (const { contents } of found) for (const span of contents) labelSpan(labels, 'content', span)
  for (const { source } of found) if (source !== null) labelSpan(labels, 'source', source)
  for (const { cues } of found) for (const span of cues) labelSpan(labels, 'cue', span)
  return labels
}
