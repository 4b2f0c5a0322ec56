import type { Document, FoundAttribution, TokenSpan } from '../document.js'
import { isQuoteMark } from '../find/word-classes.js'
import { sentenceAt } from '../sentence-at.js'
import type { Group, RoleSpan } from './link-spans.js'

const isCue = ({ role }: RoleSpan): boolean => role === 'cue'
const placeOf = ({ from, to }: RoleSpan): TokenSpan => ({ from, to })

/** The spans of a group as the rules would give them. */
export const readGroup = (document: Document, group: Group): Pick<FoundAttribution, 'source' | 'cues' | 'contents'> =>
  ({ source: sourceOf(group), cues: group.filter(isCue).map(placeOf), contents: contentsOf(document, group) })

/** An attribution whose cue the rules do not know; undefined for one outside of all sentences. */
export function attributionOf (document: Document, group: Group): FoundAttribution | undefined {
  const sentence = sentenceAt(document, group.find(isCue)?.from ?? 0)
  return sentence === undefined ? undefined : { form: 'model', sentence, ...readGroup(document, group), via: [], through: [] }
}

function sourceOf (group: Group): TokenSpan | null {
  const span = group.find(({ role }) => role === 'source')
  return span === undefined ? null : placeOf(span)
}

const contentsOf = (document: Document, group: Group): TokenSpan[] =>
  group.filter(({ role }) => role === 'content').map(span => withMark(document, withoutLead(document, span))).filter(({ from, to }) => from < to)

/** The model has learnt contents without the marks at their ends; one that makes a question of them belongs to them. */
const withMark = ({ tokens }: Document, { from, to }: TokenSpan): TokenSpan => ({ from, to: tokens[to]?.text === '?' ? to + 1 : to })

/** Contents begin behind "that" and behind a quote mark. */
function withoutLead ({ tokens }: Document, { from, to }: TokenSpan): TokenSpan {
  const first = tokens[from]
  const leads = first !== undefined && from < to && ((first.lower === 'that' && first.pos === 'SCONJ') || isQuoteMark(first))
  return { from: leads ? from + 1 : from, to }
}

/** The model has learnt that contents begin with "that". */
export const withLead = ({ tokens }: Document, { from, to }: TokenSpan): TokenSpan => ({ from: tokens[from - 1]?.lower === 'that' ? from - 1 : from, to })
