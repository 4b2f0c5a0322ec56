import type { Document } from '../../../../src/domain/extract/document.js'
import { readDocument } from '../../../../src/domain/extract/read-document.js'
import { sentenceAt } from '../../../../src/domain/extract/sentence-at.js'
import type { Probable } from '../../../../src/domain/extract/tag/edges/edge-choices.js'
import { LABEL_COUNT } from '../../../../src/domain/extract/tag/labels.js'
import { labelSpans } from '../../../../src/domain/extract/tag/label-spans.js'
import type { Group, RoleSpan } from '../../../../src/domain/extract/tag/link-spans.js'

/** A text of one paragraph with a group of spans, given by their words; `certain` is how probable their labels are, the rest goes to no label. */
export function sceneOf (text: string, spans: ReadonlyArray<readonly [RoleSpan['role'], string]>, certain = 1): { document: Document, group: Group, probable: Probable } {
  const document = readDocument({ title: null, text })
  const group = spans.map(([role, words]): RoleSpan => ({ role, ...placeOf(document, words) }))
  const whole = { from: 0, to: document.tokens.length }
  const probabilities = new Float64Array(whole.to * LABEL_COUNT)
  labelSpans(group, whole).forEach((label, token) => {
    probabilities[token * LABEL_COUNT] = 1 - certain
    probabilities[token * LABEL_COUNT + label] = label === 0 ? 1 : certain
  })
  const sentenceOf = (token: number): number => token < 0 ? -1 : sentenceAt(document, token)?.index ?? -1
  return { document, group, probable: { probabilities, start: 0, end: whole.to, spans: group, sentenceOf, rules: new Uint8Array(whole.to) } }
}

/** The tokens of words that stand in the text once. */
export function placeOf ({ text, tokens }: Document, words: string): { from: number, to: number } {
  const start = text.indexOf(words)
  return { from: tokens.findIndex(token => token.end > start), to: tokens.findLastIndex(token => token.start < start + words.length) + 1 }
}

export const wordsOf = ({ tokens }: Document, { from, to }: { from: number, to: number }): string => tokens.slice(from, to).map(({ text }) => text).join(' ')
