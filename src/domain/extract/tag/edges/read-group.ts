import type { Document, FoundAttribution, Token, TokenSpan } from '../../document.js'
import { isQuoteMark } from '../../find/word-classes.js'
import { sentenceAt } from '../../sentence-at.js'
import type { Group, RoleSpan } from '../link-spans.js'

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

/** Contents begin behind "that", also where "by telephone" or "on Monday" stands before it, and behind a quote mark. */
function withoutLead (document: Document, { from, to }: TokenSpan): TokenSpan {
  const first = document.tokens[from]
  if (first === undefined || from >= to) return { from, to }
  return { from: isQuoteMark(first) ? from + 1 : behindThat(document, { from, to }), to }
}

/** No occasion is longer, in tokens. */
const LONGEST_OCCASION = 12

function behindThat ({ tokens }: Document, { from, to }: TokenSpan): number {
  const that = tokens.slice(from, Math.min(to, from + LONGEST_OCCASION)).findIndex(isThat)
  const occasion = tokens.slice(from, from + Math.max(0, that))
  const isOccasion = /^(?:ADP|ADV)$/.test(occasion[0]?.pos ?? 'ADV') && !occasion.some(({ pos }) => pos === 'VERB' || pos === 'AUX')
  return that >= 0 && isOccasion ? from + that + 1 : from
}

const isThat = ({ lower, pos }: Token): boolean => lower === 'that' && pos === 'SCONJ'

/** The model has learnt that contents begin with "that". */
export const withLead = ({ tokens }: Document, { from, to }: TokenSpan): TokenSpan => ({ from: tokens[from - 1]?.lower === 'that' ? from - 1 : from, to })
