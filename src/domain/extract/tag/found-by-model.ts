import type { Document, FoundAttribution, TokenSpan } from '../document.js'
import { cueFormsOf } from '../find/cue-forms.js'
import { isFiniteVerb, isQuoteMark } from '../find/word-classes.js'
import { sentenceAt } from '../sentence-at.js'
import { classOfCue } from '../stance/read-stance.js'
import { baseOf } from '../stance/stance-verbs.js'
import type { Group, RoleSpan } from './link-spans.js'

/**
 * What the model makes of what the rules found: it names their sources where it sees one, takes away plain verbs that it does not see as cues, and
 * adds attributions whose cue the rules do not know. What was said stays as the rules have it, and whom a source cites and who relays it.
 */
export function withModel (document: Document, rules: readonly FoundAttribution[], groups: readonly Group[]): FoundAttribution[] {
  const ruled = new Set(rules.flatMap(({ cues }) => cues).flatMap(tokensOf))
  const byCue = new Map(groups.flatMap(group => group.filter(isCue).flatMap(tokensOf).map(token => [token, group] as const)))
  const kept = rules.flatMap(found => {
    const group = found.cues.flatMap(tokensOf).map(token => byCue.get(token)).find(group => group !== undefined)
    if (group === undefined) return isPlain(document, found) ? [] : [found]
    return [{ ...found, source: found.source ?? sourceOf(group) ?? null }]
  })
  const added = groups.filter(group => !group.filter(isCue).flatMap(tokensOf).some(token => ruled.has(token))).flatMap(group => foundOf(document, group) ?? [])
  return [...kept, ...added].sort((a, b) => start(a) - start(b))
}

/**
 * A verb that reports and may do otherwise ("hopes", "echoed"). Nobody needs a model to see that "said" does, and of verbs that deny or decline it
 * has seen too few.
 */
function isPlain ({ tokens }: Document, { form, cues }: FoundAttribution): boolean {
  const words = cues.flatMap(({ from, to }) => tokens.slice(from, to))
  const says = words.some(({ lower }) => cueFormsOf(lower).some(({ frames }) => frames.has('clause') && frames.has('quote')))
  return form === 'verb' && !says && classOfCue(words.map(baseOf)) === undefined
}

const tokensOf = ({ from, to }: TokenSpan): number[] => Array.from({ length: to - from }, (_, offset) => from + offset)
const isCue = ({ role }: RoleSpan): boolean => role === 'cue'

function sourceOf (group: Group): TokenSpan | undefined {
  const span = group.find(({ role }) => role === 'source')
  return span === undefined ? undefined : { from: span.from, to: span.to }
}

/**
 * Whether what the model found is an act of speech with a statement in it: its cue is a verb that takes a clause, and its contents are one or are
 * quoted. What else it finds ("wants", "supports", "praised") tells what somebody thinks or does.
 */
export function isSpoken ({ tokens }: Document, { form, cues, contents }: FoundAttribution): boolean {
  const stated = contents.some(({ from, to }) => tokens.slice(from, to).some(({ quoted }, offset) => quoted || isFiniteVerb(tokens, from + offset)))
  return form !== 'model' || (stated && cues.some(({ from, to }) => tokens.slice(from, to).some(({ lower }) => cueFormsOf(lower).some(({ frames }) => frames.has('clause')))))
}

const start = ({ cues, contents }: FoundAttribution): number => (cues[0] ?? contents[0])?.from ?? 0

function foundOf (document: Document, group: Group): FoundAttribution | undefined {
  const spans = (role: Group[number]['role']) => group.filter(span => span.role === role).map(({ from, to }) => ({ from, to }))
  const cues = spans('cue')
  const sentence = sentenceAt(document, cues[0]?.from ?? 0)
  if (sentence === undefined) return undefined
  const contents = spans('content').map(span => withoutLead(document, span)).filter(({ from, to }) => from < to)
  return { form: 'model', sentence, source: sourceOf(group) ?? null, cues, contents, via: [], through: [] }
}

/** Contents begin behind "that" and behind a quote mark. */
function withoutLead ({ tokens }: Document, { from, to }: TokenSpan): TokenSpan {
  const first = tokens[from]
  const leads = first !== undefined && from < to && ((first.lower === 'that' && first.pos === 'SCONJ') || isQuoteMark(first))
  return { from: leads ? from + 1 : from, to }
}
