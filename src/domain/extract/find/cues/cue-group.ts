import type { Token } from '../../document.js'
import { adjectiveFrames, cueFormsOf, type CueForm, type VerbForm } from '../cue-forms.js'
import { readCueLead, type CueLead } from './cue-lead.js'
import type { Frame } from '../cues.js'
import { ROLE_HEADS } from '../../sources/roles/roles.js'
import { BE, HAVE, isFiniteVerb, isNominal, isPossessive, isQuoteMark, isTime, MODALS, NEGATIONS } from '../word-classes.js'
import { wordAt } from '../../word-at.js'
import { isNoun, isVerb } from '../../part-of-speech.js'

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
}

/** Where cues are read: `floor` to `ceiling`. */
export interface Bounds { floor: number, ceiling: number }

/** The readings of the word at `head` as a cue, best first; empty where it is none, or part of a noun phrase. */
export function readCueGroups (tokens: readonly Token[], head: number, { floor, ceiling }: Bounds): CueGroup[] {
  const word = wordAt(tokens, head).lower
  const frames = adjectiveFrames(word)
  if (frames !== undefined) return readAdjective(tokens, head, floor, frames)
  const forms = cueFormsOf(word)
  if (forms.length === 0) return []
  const lead = readCueLead(tokens, head, floor)
  const groups = forms.flatMap(form => head + form.rest.length < ceiling && fits(tokens, head, form, lead) ? verbGroup(tokens, head, form, lead) : [])
  // a reading that needs the refusal it stands under comes before the plain one
  return groups.sort((a, b) => Number(isRefusal(b)) - Number(isRefusal(a)))
}

const isRefusal = ({ frames }: Pick<CueGroup, 'frames'>): boolean => frames.has('declined') || frames.has('negated')

/** Whether the words around allow the reading: its particles follow, it is a verb here, it is refused or negated where it must be. */
function fits (tokens: readonly Token[], head: number, form: CueForm, lead: CueLead): boolean {
  const beyond = wordAt(tokens, head + 1 + form.rest.length)
  if (lead.infinitive || !form.rest.every((word, at) => wordAt(tokens, head + 1 + at).lower === word)) return false
  // "reported on Sunday" is no report on anything
  if (form.rest.length > 0 && isTime(beyond)) return false
  if (!lead.declined && !readsAsVerb(tokens, head, form)) return false
  if (lead.auxiliaries.some(word => MODALS.has(word)) && !lead.negated && !discloses(lead, form)) return false
  return !isRefusal(form) || (lead.declined && form.frames.has('declined')) || (lead.negated && form.frames.has('negated'))
}

/** "…, the Gazette | can reveal": it just has. */
const discloses = ({ auxiliaries }: CueLead, { lemma, forms }: CueForm): boolean => auxiliaries.join(' ') === 'can' && forms.has('base') && /^(?:reveal|disclose|report)$/.test(lemma)

function verbGroup (tokens: readonly Token[], head: number, { lemma, frames, forms, rest }: CueForm, lead: CueLead): CueGroup[] {
  const voice = voiceOf(lead, forms)
  const end = head + 1 + rest.length
  const mark = wordAt(tokens, end)
  const to = wordAt(tokens, head).quoted && isQuoteMark(mark) ? end + 1 : end
  return voice === undefined ? [] : [{ from: lead.from, to, head, lemma, frames, voice, tense: tenseOf(lead, forms), negated: lead.negated }]
}

/** The tagger reads some verbs as nouns, in headlines above all; a determiner or adjective before the word is the better sign. */
function readsAsVerb (tokens: readonly Token[], head: number, { forms, frames, lemma, rest }: CueForm): boolean {
  const [before, token, after] = [wordAt(tokens, head - 1), wordAt(tokens, head), wordAt(tokens, head + 1)]
  if (lemma === 'think' && /^tanks?$/.test(after.lower)) return false
  // "reported | it to the police": an act
  if (lemma === 'report' && /^(?:it|this|that|them|him|her)$/.test(after.lower) && wordAt(tokens, head + 2).lower === 'to') return false
  if (isModifier(before, token.pos !== 'VERB' || forms.has('base')) && !endsSubject(before, token, after)) return false
  // "batted away | questions", "without answering | questions"
  const isObject = /^(?:away|aside|off|down|back)$/.test(before.lower) || (/[a-z]{3}ing$/.test(before.lower) && wordAt(tokens, head - 2).pos === 'ADP')
  if (frames.has('noun') && !forms.has('past') && isObject) return false
  if (isVerb(token)) return true
  if (forms.has('ing') && before.text === ',' && (rest.length > 0 || after.lower === 'that')) return true
  if (forms.has('base') && frames.has('after') && closesReport(tokens, head)) return true
  if (after.lower === 'that' && ((HAVE.has(before.lower) && forms.has('participle')) || (forms.has('base') && isSeveral(tokens, head - 1)))) return true
  if (forms.has('base') || forms.has('ing')) return forms.has('ing') && after.lower === 'that' && isNominal(before)
  if (!forms.has('s')) return token.pos !== 'ADJ' || governs(before, after, frames)
  if (!frames.has('noun')) return before.pos !== 'NUM'
  if (before.text === ',' && frames.has('after')) return after.pos === 'PROPN' || after.pos === 'DET'
  return isNominal(before) && (/^(?:that|[.,])$/.test(after.lower) || (frames.has('clause') && claims(tokens, head)))
}

/** "who was with her | said", "they all | told", "who live nearby | say": no noun. */
const endsSubject = (before: Token, { lower, pos }: Token, after: Token): boolean => pos === 'VERB' && /^(?:sa(?:id|ys?)|told|tells?)$/.test(lower) &&
  (/^(?:all|both|nearby|alive|present|involved|concerned|affected|responsible)$/.test(before.lower) || (before.lower === 'her' && (after.pos !== 'NOUN' || /^t/.test(lower))))

/** "court papers | show | that", "surveys of voters"; not "answers to questions". */
const isSeveral = (tokens: readonly Token[], at: number): boolean => isNoun(wordAt(tokens, at)) && /[^s]s$/.test(wordAt(tokens, at).lower) &&
  !tokens.slice(Math.max(0, at - LONGEST_PHRASE), at).some(({ pos, lower }) => (pos === 'ADP' && lower !== 'of') || lower === 'to' || pos === 'CCONJ' || /^an?$/.test(lower))

/** So many tokens may stand before a noun in its phrase. */
const LONGEST_PHRASE = 3

/** "but | alleged | that", "the firm | informed | parliament that", "…, he | alleged.": no adjective, for it has a subject, and a clause or a hearer. */
function governs (before: Token, after: Token, frames: ReadonlySet<Frame>): boolean {
  if (BE.has(before.lower) || !/^(?:NOUN|PROPN|PRON|CCONJ|ADV|AUX|PUNCT)$/.test(before.pos)) return false
  const named = isNominal(after) || after.pos === 'DET' || after.pos === 'PRON'
  if (after.lower === 'that' || (frames.has('must-hear') && named)) return true
  return frames.has('after') && (before.pos === 'PUNCT' ? named && before.text !== '-' : /^[.,]$/.test(after.text))
}

/** "The wells are dry, the university's chemists | report.": several, behind a comma. */
function closesReport (tokens: readonly Token[], head: number): boolean {
  if (!isNominal(wordAt(tokens, head - 1)) || !/^[.,]$/.test(wordAt(tokens, head + 1).text)) return false
  const comma = tokens.slice(Math.max(0, head - LONGEST_REPORTER), head).findLast(({ text }) => /^[,”"]$/.test(text))
  const reporters = tokens.slice((comma?.index ?? head) + 1, head)
  const last = reporters.findIndex(({ pos }) => pos === 'ADP')
  return /[^s]s$/.test(reporters.at(last === -1 ? -1 : last - 1)?.lower ?? '') && reporters.every(({ pos }) => !/^(?:VERB|AUX|CCONJ)$/.test(pos))
}

/** So many tokens may tell who reports. */
const LONGEST_REPORTER = 7

/** "Lund | claims | staff had been paid", "her doctor | claims | nobody came": somebody, and a clause behind the verb. */
const claims = (tokens: readonly Token[], head: number): boolean => wordAt(tokens, head).pos === 'NOUN' && isSomebody(tokens, head - 1) && !/^(?:ADP|AUX|VERB)$/.test(wordAt(tokens, head + 1).pos) &&
  tokens.slice(head + 2, head + LONGEST_CLAIMED).some(({ pos }, at) => pos === 'AUX' || isFiniteVerb(tokens, head + 2 + at))

/** A name, or what a person is called by behind an article. */
const isSomebody = (tokens: readonly Token[], at: number): boolean => wordAt(tokens, at).pos === 'PROPN' ||
  (ROLE_HEADS.has(wordAt(tokens, at).lower) && tokens.slice(Math.max(0, at - LONGEST_PHRASE), at).some(token => token.pos === 'DET' || isPossessive(token)))

/** So near behind stands the verb of what is claimed, in tokens. */
const LONGEST_CLAIMED = 8

/** What makes a noun or participle of the word after it; an adjective only where that could be one (`doubtful`). */
const isModifier = (token: Token, doubtful: boolean): boolean =>
  (token.pos === 'DET' && !NEGATIONS.has(token.lower)) || isPossessive(token) || (token.pos === 'ADJ' && doubtful)

/** "is adamant", "was not aware of". */
function readAdjective (tokens: readonly Token[], head: number, floor: number, frames: ReadonlySet<Frame>): CueGroup[] {
  const lead = readCueLead(tokens, head, floor)
  const { from, negated } = lead
  if (!lead.auxiliaries.some(word => BE.has(word)) || lead.infinitive || (frames.has('negated') && !negated)) return []
  const of = wordAt(tokens, head + 1).lower === 'of' && (frames.has('object') || negated)
  const tense = tenseOf(lead, PAST)
  return [{ from, to: of ? head + 2 : head + 1, head, lemma: wordAt(tokens, head).lower, frames: of ? OBJECT : frames, voice: 'active', tense, negated }]
}

const OBJECT: ReadonlySet<Frame> = new Set<Frame>(['object'])
const PAST: ReadonlySet<VerbForm> = new Set<VerbForm>(['past'])

/** Undefined for a bare participle ("known"), which heads no clause. */
function voiceOf ({ auxiliaries, chained }: CueLead, forms: ReadonlySet<VerbForm>): Voice | undefined {
  const be = auxiliaries.some(word => BE.has(word) && word !== "'s")
  if (chained !== undefined) return chained.endsWith('ing') ? 'participle' : 'active'
  if (be && (forms.has('past') || forms.has('participle'))) return 'passive'
  if (forms.has('ing')) return be || auxiliaries.includes("'s") ? 'active' : 'participle'
  return forms.has('participle') && !forms.has('past') && auxiliaries.length === 0 ? undefined : 'active'
}

function tenseOf ({ auxiliaries, chained }: CueLead, forms: ReadonlySet<VerbForm>): Tense {
  const first = auxiliaries.at(-1)
  if (first !== undefined) return tenseOfAuxiliary(first)
  if (chained !== undefined) return /(?:ed|began|went|sought|tried)$/.test(chained) ? 'past' : 'present'
  if (forms.has('past')) return 'past'
  return forms.has('ing') ? 'none' : 'present'
}

function tenseOfAuxiliary (word: string): Tense {
  if (MODALS.has(word)) return 'modal'
  if (HAVE.has(word)) return 'perfect'
  return /^(?:did|was|were)$/.test(word) ? 'past' : 'present'
}
