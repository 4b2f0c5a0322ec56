import type { Document, FoundAttribution, TokenSpan } from '../document.js'
import { adjectiveFrames, cueFormsOf } from '../find/cue-forms.js'
import { isFiniteVerb, isQuoteMark, NEGATIONS } from '../find/word-classes.js'
import { sentenceAt } from '../sentence-at.js'
import { classOfCue } from '../stance/read-stance.js'
import { baseOf } from '../stance/stance-verbs.js'
import type { Group, RoleSpan } from './link-spans.js'
import type { FoundGroup } from './span-model.js'

/**
 * By how much likelier its own contents must be for the model's to be taken, as a logarithm. Chosen on the dev part of PolNeAR, where 3 to 10 give
 * contents within half a point.
 */
const SURE = 6

/**
 * What the model makes of what the rules found: it names sources that they miss, mends the ends of others and
 * contents that it is sure of, takes away plain verbs that
 * it does not see as cues, and adds attributions whose cue the rules do not know. Whom a source cites and who relays it stays as the rules have it.
 */
export function withModel (document: Document, rules: readonly FoundAttribution[], groups: readonly FoundGroup[]): FoundAttribution[] {
  const ruled = new Set(rules.flatMap(({ cues }) => cues).flatMap(tokensOf))
  const byCue = new Map(groups.flatMap(group => group.spans.filter(isCue).flatMap(tokensOf).map(token => [token, group] as const)))
  const kept = rules.flatMap(found => {
    const group = found.cues.flatMap(tokensOf).map(token => byCue.get(token)).find(group => group !== undefined)
    if (group === undefined) return isPlain(document, found) ? [] : [found]
    return [{ ...found, source: mendedSource(found, group), contents: surerContents(document, found, group) }]
  })
  const isNew = ({ spans }: FoundGroup): boolean => !spans.filter(isCue).flatMap(tokensOf).some(token => ruled.has(token))
  const added = groups.filter(isNew).flatMap(({ spans }) => foundOf(document, spans) ?? [])
  return [...kept, ...added].sort((a, b) => start(a) - start(b))
}

/** Where both see the same source the model knows better where it begins and ends; where they see different ones it errs on rare forms. */
function mendedSource ({ source }: FoundAttribution, { spans }: FoundGroup): TokenSpan | null {
  const own = sourceOf(spans)
  return own !== undefined && (source === null || overlap(own, source)) ? own : source
}

/** "said he had never heard of it": what the rules take for a part of the cue is no part of the contents. */
function surerContents (document: Document, { cues, contents }: FoundAttribution, { spans, margin }: FoundGroup): TokenSpan[] {
  const own = contentsOf(document, spans)
  const isOpen = own.length > 0 && !own.some(span => cues.some(cue => overlap(span, cue)))
  return isOpen && margin(contents.map(span => withLead(document, span))) >= SURE ? own : contents
}

/**
 * A verb that reports and may do otherwise ("hopes", "echoed", "apologised for saying"). Nobody needs a model to see that "said" does, and of verbs that
 * deny or decline it has seen too few.
 */
function isPlain ({ tokens }: Document, { form, cues }: FoundAttribution): boolean {
  const words = cues.flatMap(({ from, to }) => tokens.slice(from, to))
  const says = words.some(({ lower }) => adjectiveFrames(lower) !== undefined || cueFormsOf(lower).some(({ frames }) => frames.has('clause') && frames.has('quote')))
  const negated = words.some(({ lower }) => NEGATIONS.has(lower) || lower === 'without')
  return (form === 'participle' || (form === 'verb' && !says)) && !negated && classOfCue(words.map(baseOf)) === undefined
}

const overlap = (a: TokenSpan, b: TokenSpan): boolean => a.from < b.to && b.from < a.to
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
  const speaks = ({ from, to }: TokenSpan): boolean => tokens.slice(from, to).some(({ lower }) => cueFormsOf(lower).some(({ frames }) => frames.has('clause')))
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
