import type { Token } from '../document.js'
import { adjectiveFrames, cueFormsOf, type CueForm, type VerbForm } from './cue-forms.js'
import type { Frame } from './cues.js'
import { BE, CHAIN_VERBS, DECLINING, DO, HAVE, isNominal, isPossessive, isQuoteMark, MODALS, NEGATIONS } from './word-classes.js'

export type Voice = 'active' | 'passive' | 'participle'
export type Tense = 'past' | 'present' | 'perfect' | 'modal' | 'none'

/** A cue's words: the head with its auxiliaries, negation, adverbs and particles. `from` to `to` are token positions, half-open. */
export interface CueGroup {
  from: number
  to: number
  head: number
  lemma: string
  frames: ReadonlySet<Frame>
  voice: Voice
  tense: Tense
  negated: boolean
  declined: boolean
}

interface Lead { from: number, auxiliaries: string[], negated: boolean, declined: boolean, chained: string | undefined, infinitive: boolean }

/** The readings of the word at `head` as a cue, best first; empty where it is none, or part of a noun phrase. */
export function readCueGroups (tokens: readonly Token[], head: number, floor: number, ceiling: number): CueGroup[] {
  const token = tokens[head]
  if (token === undefined) return []
  const adjective = readAdjective(tokens, head, floor)
  if (adjective !== undefined) return [adjective]
  const groups = cueFormsOf(token.lower).flatMap(form => readVerb(tokens, head, floor, ceiling, form) ?? [])
  return groups.sort((a, b) => Number(isRefusal(b)) - Number(isRefusal(a)))
}

/** A reading that needs the negation it stands under comes before the plain one. */
const isRefusal = ({ frames }: CueGroup): boolean => frames.has('declined') || frames.has('negated')

function readVerb (tokens: readonly Token[], head: number, floor: number, ceiling: number, form: CueForm): CueGroup | undefined {
  const token = tokens[head]
  const to = head + 1 + form.rest.length
  if (to > ceiling || !form.rest.every((word, at) => tokens[head + 1 + at]?.lower === word)) return undefined
  const lead = readLead(tokens, head, floor)
  if (!lead.declined && !readsAsVerb(tokens, head, form)) return undefined
  if (lead.infinitive) return undefined
  if (form.frames.has('negated') && !lead.negated && !(form.frames.has('declined') && lead.declined)) return undefined
  if (form.frames.has('declined') && !form.frames.has('negated') && !lead.declined) return undefined
  const voice = voiceOf(lead, form.forms)
  const { from, negated, declined } = lead
  if (voice === undefined || (lead.auxiliaries.some(word => MODALS.has(word)) && !lead.negated)) return undefined
  return { from, to: token?.quoted === true && isQuoteMark(tokens[to] ?? token) ? to + 1 : to, head, lemma: form.lemma, frames: form.frames, voice, tense: tenseOf(lead, form.forms), negated, declined }
}

/** The tagger reads some verbs as nouns, in headlines above all; a determiner or adjective before the word is the better sign. */
function readsAsVerb (tokens: readonly Token[], head: number, { forms, frames }: CueForm): boolean {
  const token = tokens[head]; const before = tokens[head - 1]; const after = tokens[head + 1]
  if (token === undefined || /^tanks?$/.test(after?.lower ?? '')) return false
  if (before !== undefined && ((before.pos === 'DET' && !NEGATIONS.has(before.lower)) || isPossessive(before) || (before.pos === 'ADJ' && (token.pos !== 'VERB' || forms.has('base'))))) return false
  if (token.pos === 'VERB' || token.pos === 'AUX') return true
  if (forms.has('base') || forms.has('ing')) return false
  if (forms.has('s')) return (!frames.has('noun') && before?.pos !== 'NUM') || (before !== undefined && isNominal(before) && /^(?:that|[.,])$/.test(after?.lower ?? ''))
  return token.pos !== 'ADJ' || (after !== undefined && after.pos !== 'NOUN' && after.pos !== 'PROPN')
}

function readAdjective (tokens: readonly Token[], head: number, floor: number): CueGroup | undefined {
  const frames = adjectiveFrames(tokens[head]?.lower ?? '')
  if (frames === undefined) return undefined
  const lead = readLead(tokens, head, floor)
  if (!lead.auxiliaries.some(word => BE.has(word)) || lead.infinitive || (frames.has('negated') && !lead.negated)) return undefined
  const of = tokens[head + 1]?.lower === 'of' && (frames.has('object') || lead.negated)
  const { from, negated, declined } = lead
  const forms: ReadonlySet<VerbForm> = new Set(['past'])
  return {
    from, to: of ? head + 2 : head + 1, head, lemma: tokens[head]?.lower ?? '', frames: of ? OBJECT : frames, voice: 'active',
    tense: tenseOf({ ...lead, auxiliaries: lead.auxiliaries }, forms), negated, declined
  }
}

const OBJECT: ReadonlySet<Frame> = new Set(['object'])

/** Walks left from the head over what belongs to the verb. */
function readLead (tokens: readonly Token[], head: number, floor: number): Lead {
  const lead: Lead = { from: head, auxiliaries: [], negated: false, declined: false, chained: undefined, infinitive: false }
  let at = head - 1
  while (at >= floor) {
    const token = tokens[at]
    if (token === undefined || (token.quoted && tokens[head]?.quoted !== true)) break
    if (joinsCues(tokens, at)) {
      lead.negated ||= token.lower === 'nor'
      at -= 2
      lead.from = at + 1
    } else if (token.lower === 'to') {
      const chain = chainBefore(tokens, at, floor)
      if (chain === undefined) { lead.infinitive = true; break }
      lead.chained = tokens[chain]?.lower ?? ''
      lead.declined ||= DECLINING.has(lead.chained)
      lead.from = chain
      at = chain - 1
    } else if (NEGATIONS.has(token.lower)) {
      if (token.lower === 'no' || token.lower === 'hardly') break
      lead.negated = true
      lead.from = at--
    } else if (isAuxiliary(token)) {
      lead.auxiliaries.push(token.lower)
      lead.from = at--
    } else if (isGroupAdverb(token)) {
      lead.from = at--
    } else if (isQuoteMark(token) && tokens[head]?.quoted === true) {
      at--
    } else break
  }
  return trimAdverbs(tokens, lead, head)
}

/** "declined to", "went on to": where the chain verb stands before the "to" at `at`. */
function chainBefore (tokens: readonly Token[], at: number, floor: number): number | undefined {
  let chain = at - 1
  if (tokens[chain]?.pos === 'ADV') chain--
  const word = tokens[chain]?.lower ?? ''
  if (chain < floor) return undefined
  if (CHAIN_VERBS.has(word) || (DECLINING.has(word) && word.startsWith('fail'))) return chain
  return word === 'on' && /^(?:went|goes|go|gone)$/.test(tokens[chain - 1]?.lower ?? '') && chain > floor ? chain - 1 : undefined
}

const isAuxiliary = ({ lower, pos }: Token): boolean =>
  MODALS.has(lower) || DO.has(lower) || HAVE.has(lower) || (BE.has(lower) && (lower !== "'s" || pos === 'AUX'))

const NOT_IN_GROUP = new Set(['when', 'where', 'why', 'how', 'so', 'as', 'there', 'here', 'however', 'not', 'ago', 'meanwhile', 'instead', 'else', 'too',
  'moreover', 'furthermore', 'nevertheless', 'nonetheless'])
const isGroupAdverb = ({ lower, pos }: Token): boolean => (pos === 'ADV' && !NOT_IN_GROUP.has(lower)) || lower === 'also' || lower === 'first' || lower === 'later'

/** "confirm nor deny": a coordinator between two heads of the same kind. */
function joinsCues (tokens: readonly Token[], at: number): boolean {
  if (!/^(?:or|nor)$/.test(tokens[at]?.lower ?? '')) return false
  return cueFormsOf(tokens[at - 1]?.lower ?? '').some(form => form.rest.length === 0 && form.forms.has('base'))
}

/** A comma before the adverb puts it outside: it belongs to the clause. */
const trimAdverbs = (_tokens: readonly Token[], lead: Lead, _head: number): Lead => lead

function voiceOf (lead: Lead, forms: ReadonlySet<VerbForm>): Voice | undefined {
  const be = lead.auxiliaries.some(word => BE.has(word) && word !== "'s")
  const participle = forms.has('past') || forms.has('participle')
  if (lead.chained !== undefined) return lead.chained.endsWith('ing') ? 'participle' : 'active'
  if (be && participle) return 'passive'
  if (forms.has('ing')) return be || lead.auxiliaries.includes("'s") ? 'active' : 'participle'
  if (participle && !forms.has('past') && lead.auxiliaries.length === 0) return undefined
  return 'active'
}

function tenseOf (lead: Lead, forms: ReadonlySet<VerbForm>): Tense {
  const first = lead.auxiliaries.at(-1)
  if (first !== undefined) return MODALS.has(first) ? 'modal' : HAVE.has(first) ? 'perfect' : /^(?:did|was|were)$/.test(first) ? 'past' : 'present'
  if (lead.chained !== undefined) return /(?:ed|began|went|sought|tried)$/.test(lead.chained) ? 'past' : 'present'
  return forms.has('past') ? 'past' : forms.has('ing') ? 'none' : 'present'
}
