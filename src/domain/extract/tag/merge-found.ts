import type { Document, FoundAttribution, TokenSpan } from '../document.js'
import { withBeginning } from './cut-sentence.js'
import { isInClause } from './is-in-clause.js'
import { isWeighty } from './is-weighty.js'
import { attributionOf } from './edges/read-group.js'
import type { FoundGroup, Seen } from './span-model.js'

/** What is made of what the rules and the model found. */
export interface Merging {
  /** A plain verb that only the rules take for a cue has to be one this probably by the model. */
  leastProbable: number
  /** What only the rules see is kept where they are surer than a model. */
  isSure: (document: Document, found: FoundAttribution) => boolean
  /** The spans of an attribution that both found. */
  mend: (document: Document, found: FoundAttribution, group: FoundGroup) => Partial<FoundAttribution>
}

/**
 * What the rules found, mended by what the model found around the same cues, without plain verbs that the model does not see as cues, and with attributions
 * whose cue the rules do not know; in reading order.
 */
export function mergeFound (document: Document, rules: readonly FoundAttribution[], seen: Seen, { leastProbable, isSure, mend }: Merging): FoundAttribution[] {
  const { groups } = seen
  const taken = new Set<FoundGroup>()
  const ruled = new Set(rules.flatMap(({ cues }) => cues).flatMap(tokensOf))
  const isApart = (found: FoundAttribution): boolean => found.stance !== undefined || isWeighty(document, found.cues) || isInClause(document, found)
  const weighty = new Set(rules.filter(isApart).flatMap(({ cues }) => cues).flatMap(tokensOf))
  const byCue = new Map(groups.flatMap(group => cueTokens(group).map(token => [token, group] as const)))
  const isNeeded = (found: FoundAttribution): boolean =>
    [isKept, isTold, isSure].some(holds => holds(document, found)) ||
    found.cues.flatMap(tokensOf).some(token => seen.cueProbability(token) >= leastProbable)
  const kept = rules.flatMap(found => {
    const group = found.cues.flatMap(tokensOf).map(token => byCue.get(token)).find(group => group !== undefined)
    if (group === undefined) return isNeeded(found) ? [found] : []
    if (taken.has(group)) return [found]
    taken.add(group)
    const mended = { ...found, ...mend(document, found, group) }
    if (swallows(mended, found, weighty)) return [{ ...mended, contents: found.contents }]
    return [takesOthers(document, { found: mended, ruled: found, rules }) ? { ...mended, contents: startedBy(mended, found) } : mended]
  })
  const isNew = (group: FoundGroup): boolean => !cueTokens(group).some(token => ruled.has(token)) && !kept.some(found => tellsSame(group, found))
  const added = groups.filter(isNew).flatMap(({ spans }) => attributionOf(document, spans) ?? [])
  return [...kept, ...added].map(found => withBeginning(document, found)).sort((a, b) => start(a) - start(b))
}

/** "said that P | but declined to comment": the answer behind it is no part of what was said. */
function swallows ({ contents }: FoundAttribution, ruled: FoundAttribution, weighty: ReadonlySet<number>): boolean {
  const own = new Set([...ruled.contents, ...ruled.cues].flatMap(tokensOf))
  return ruled.contents.length > 0 && contents !== ruled.contents && contents.flatMap(tokensOf).some(token => weighty.has(token) && !own.has(token))
}

/** "warned that P | and said that Q", "arguing that P. | Z refused, saying that Q": what is told by another cue of the same source or of another sentence. */
function takesOthers ({ tokens }: Document, { found: { contents, sentence }, ruled, rules }: Taking): boolean {
  if (contents === ruled.contents || ruled.contents.length === 0) return false
  const own = new Set([...ruled.contents, ...ruled.cues].flatMap(tokensOf))
  const added = new Set(contents.flatMap(tokensOf).filter(token => !own.has(token)))
  const holds = (spans: readonly TokenSpan[]): boolean => spans.flatMap(tokensOf).some(token => added.has(token))
  // "said he had left | and had asked for help": an auxiliary goes on with what was said
  const isOwnVerb = ({ cues: [cue] }: FoundAttribution): boolean => tokens[cue?.from ?? -1]?.pos !== 'AUX'
  // "Mayor: “P.” She says Q": P is hers by the colon
  if (rules.some(other => other.form === 'headline' && other !== ruled && holds(other.contents))) return true
  return rules.some(other => other !== ruled && isOwnVerb(other) && holds(other.cues) && isSameSource(other, ruled)) ||
    rules.some(other => other.sentence.from > sentence.from && other.cues.length > 0 && other.source !== null && holds(other.contents))
}

/** "told the BBC | on Monday | the talks were over": where it begins the model knows better, too. */
function startedBy ({ contents: [own, ...others] }: FoundAttribution, { contents }: FoundAttribution): FoundAttribution['contents'] {
  const [ruled] = contents
  const isWithin = own !== undefined && ruled !== undefined && others.length === 0 && contents.length === 1 && ruled.from < own.from && own.from < ruled.to
  return isWithin ? [{ from: own.from, to: ruled.to }] : contents
}

interface Taking { found: FoundAttribution, ruled: FoundAttribution, rules: readonly FoundAttribution[] }

/** "has written to the council | saying that P": the rules know which of the two tells it. */
const tellsSame = ({ spans }: FoundGroup, { form, contents: [said] }: FoundAttribution): boolean =>
  form === 'participle' && said !== undefined && spans.some(({ role, from, to }) => role === 'content' && from <= said.from && to === said.to)

const isSameSource = ({ source: a }: FoundAttribution, { source: b }: FoundAttribution): boolean =>
  a !== null && b !== null && a.from === b.from && a.to === b.to

/**
 * Whether what the model does not see is kept all the same: what denies, declines or says "not", of which the corpus has too few, and what has no verb.
 */
function isKept (document: Document, { form, cues }: FoundAttribution): boolean {
  const isVerb = form === 'participle' || form === 'verb' || form === 'passive'
  return !isVerb || isWeighty(document, cues)
}

/** "X said that Y had told Z that P", "“P,” Y told Z, said X": labels cannot nest, so that the model never sees what somebody said that another told. */
const isTold = ({ tokens }: Document, { form, through, cues: [cue], contents: [said] }: FoundAttribution): boolean => form === 'verb' && through.length > 0 &&
  cue !== undefined && said !== undefined && TELLING.has(tokens[cue.to - 1]?.lower ?? '') &&
  (tokens[said.from - 1]?.lower === 'that' || (cue.from > said.to && tokens.slice(said.to - 1, said.to + 1).some(({ text, quoted }) => quoted && /^[,.?!…]$/.test(text))))

const TELLING: ReadonlySet<string> = new Set(['said', 'says', 'wrote', 'told', 'informed', 'assured', 'claimed', 'reported', 'warned', 'testified', 'confessed'])

const tokensOf = ({ from, to }: TokenSpan): number[] => Array.from({ length: to - from }, (_, offset) => from + offset)
const cueTokens = ({ spans }: FoundGroup): number[] => spans.filter(({ role }) => role === 'cue').flatMap(tokensOf)
const start = ({ cues, contents }: FoundAttribution): number => (cues[0] ?? contents[0])?.from ?? 0
