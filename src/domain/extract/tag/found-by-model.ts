import type { Document, FoundAttribution, TokenSpan } from '../document.js'
import { cueFormsOf } from '../find/cue-forms.js'
import { isFiniteVerb, isQuoteMark, NEGATIONS, RELATIVES } from '../find/word-classes.js'
import { sentenceAt } from '../sentence-at.js'
import { classOfCue } from '../stance/read-stance.js'
import { baseOf } from '../stance/stance-verbs.js'
import type { Group, RoleSpan } from './link-spans.js'
import type { FoundGroup, Seen } from './span-model.js'

/**
 * By how much likelier its own contents must be for the model's to be taken, as a logarithm. Chosen on the dev part of PolNeAR and a fifth of its train part
 * that was held out, where 2 to 6 give contents within half a point.
 */
const SURE = 6

/**
 * What the model makes of what the rules found: it names sources that they miss, mends the ends of others and contents of plain reports that it is sure of,
 * takes away plain verbs that it does not see as cues, and adds attributions whose cue the rules do not know. Where somebody denies, confirms, questions or
 * declines, contents stay as the rules have them, and so does whom a source cites and who relays it.
 */
export function withModel (document: Document, rules: readonly FoundAttribution[], { groups, cueProbability }: Seen): FoundAttribution[] {
  const taken = new Set<FoundGroup>()
  const ruled = new Set(rules.flatMap(({ cues }) => cues).flatMap(tokensOf))
  const byCue = new Map(groups.flatMap(group => group.spans.filter(isCue).flatMap(tokensOf).map(token => [token, group] as const)))
  const kept = rules.flatMap(found => {
    const group = found.cues.flatMap(tokensOf).map(token => byCue.get(token)).find(group => group !== undefined)
    if (group === undefined) return isNeeded(document, found, cueProbability) ? [found] : []
    if (taken.has(group)) return [found]
    taken.add(group)
    return [{ ...found, source: mendedSource(document, found, group), contents: surerContents(document, found, group) }]
  })
  const isNew = ({ spans }: FoundGroup): boolean => !spans.filter(isCue).flatMap(tokensOf).some(token => ruled.has(token))
  const added = groups.filter(isNew).flatMap(({ spans }) => foundOf(document, spans) ?? [])
  return [...kept, ...added].sort((a, b) => start(a) - start(b))
}

/**
 * Where both see the same source the model knows better where it begins and ends, unless it leaves out the relative clause of "a nurse, who asked not to be
 * named", or cuts both ends; where they see different ones it errs on rare forms.
 */
function mendedSource ({ tokens }: Document, { source }: FoundAttribution, { spans }: FoundGroup): TokenSpan | null {
  const own = sourceOf(spans)
  if (own === undefined || source === null) return own ?? source
  const isCut = own.to < source.to && (own.from > source.from || RELATIVES.has(tokens[own.to + 1]?.lower ?? ''))
  return overlap(own, source) && !isCut ? own : source
}

/** "said he had never heard of it": what the rules take for a part of the cue is no part of the contents. */
function surerContents (document: Document, { cues, contents }: FoundAttribution, { spans, margin }: FoundGroup): TokenSpan[] {
  const own = contentsOf(document, spans)
  const isOpen = own.length > 0 && !isWeighty(document, cues) && !own.some(span => cues.some(cue => overlap(span, cue)))
  return isOpen && margin(contents.map(span => withLead(document, span))) >= SURE ? own : contents
}

/**
 * Whether what the model does not see is kept all the same: what denies, declines or says "not", of which the corpus has too few, what has no verb, and
 * what the model comes near to seeing.
 */
function isNeeded (document: Document, { form, cues }: FoundAttribution, cueProbability: (token: number) => number): boolean {
  const isVerb = form === 'participle' || form === 'verb' || form === 'passive'
  return !isVerb || isWeighty(document, cues) || cues.flatMap(tokensOf).some(token => cueProbability(token) >= LEAST_PROBABLE)
}

/** Whether a cue denies, confirms, questions, declines or says "not". */
function isWeighty ({ tokens }: Document, cues: readonly TokenSpan[]): boolean {
  const words = cues.flatMap(({ from, to }) => tokens.slice(from, to))
  const name = classOfCue(words.map(baseOf))
  return (name !== undefined && !PLAIN.has(name)) || words.some(({ lower }) => NEGATIONS.has(lower) || lower === 'without')
}

/** Classes of cues that only report; others change what is on record. */
const PLAIN: ReadonlySet<string> = new Set(['tell', 'believe', 'judge', 'accuse', 'know'])
/** Chosen like `SURE`: below, more of what only the rules see is wrong than right. */
const LEAST_PROBABLE = 0.1

const overlap = (a: TokenSpan, b: TokenSpan): boolean => a.from < b.to && b.from < a.to
const tokensOf = ({ from, to }: TokenSpan): number[] => Array.from({ length: to - from }, (_, offset) => from + offset)
const isCue = ({ role }: RoleSpan): boolean => role === 'cue'

function sourceOf (group: Group): TokenSpan | undefined {
  const span = group.find(({ role }) => role === 'source')
  return span === undefined ? undefined : { from: span.from, to: span.to }
}

/**
 * Whether what the model found is an act of speech with a statement in it: its cue is a verb that takes a clause, and its contents are one or are
 * quoted. What else it finds ("wants", "supports", "asked not to be named") tells what somebody thinks or does.
 */
export function isSpoken ({ tokens }: Document, { form, cues, contents }: FoundAttribution): boolean {
  const isInfinitive = ({ from }: TokenSpan): boolean => tokens.slice(from, from + 2).some(({ lower }) => lower === 'to')
  const stated = contents.some(span => tokensOf(span).some(at => tokens[at]?.quoted === true || (!isInfinitive(span) && isFiniteVerb(tokens, at))))
  // "wants to deny" is a wish
  const isMeant = (at: number): boolean => tokens.slice(Math.max(0, at - 2), at).some(({ lower }) => lower === 'to')
  const speaks = (span: TokenSpan): boolean => tokensOf(span).some(at => !isMeant(at) && cueFormsOf(tokens[at]?.lower ?? '').some(({ frames }) => frames.has('clause')))
  return form !== 'model' || (stated && cues.some(speaks))
}

const start = ({ cues, contents }: FoundAttribution): number => (cues[0] ?? contents[0])?.from ?? 0

function foundOf (document: Document, group: Group): FoundAttribution | undefined {
  const cues = group.filter(isCue).map(({ from, to }) => ({ from, to }))
  const sentence = sentenceAt(document, cues[0]?.from ?? 0)
  if (sentence === undefined) return undefined
  return { form: 'model', sentence, source: sourceOf(group) ?? null, cues, contents: contentsOf(document, group), via: [], through: [] }
}

const contentsOf = (document: Document, group: Group): TokenSpan[] =>
  group.filter(({ role }) => role === 'content').map(span => withMark(document, withoutLead(document, span))).filter(({ from, to }) => from < to)

/** The model has learnt contents without the marks at their ends; one that makes a question of them belongs to them. */
const withMark = ({ tokens }: Document, { from, to }: TokenSpan): TokenSpan => ({ from, to: tokens[to]?.text === '?' ? to + 1 : to })

/** The model has learnt that contents begin with "that". */
const withLead = ({ tokens }: Document, { from, to }: TokenSpan): TokenSpan => ({ from: tokens[from - 1]?.lower === 'that' ? from - 1 : from, to })

/** Contents begin behind "that" and behind a quote mark. */
function withoutLead ({ tokens }: Document, { from, to }: TokenSpan): TokenSpan {
  const first = tokens[from]
  const leads = first !== undefined && from < to && ((first.lower === 'that' && first.pos === 'SCONJ') || isQuoteMark(first))
  return { from: leads ? from + 1 : from, to }
}
