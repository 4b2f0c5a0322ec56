import type { Polarity, Stance } from '../../../model/stance.js'
import { findMainVerb } from '../polarity/main-verb.js'
import { dropNegativePolarityItems } from '../polarity/negative-words.js'
import { readPolarity } from '../polarity/read-polarity.js'
import { CAUSAL } from '../polarity/verb-words.js'
import { textOf, type Word } from '../polarity/words.js'
import { CLAIM_NOUNS, FALSITY, WEAK_FALSITY, WITHHELD } from '../stance/claim-nouns.js'
import { readStance, type CueObject, type StanceReading } from '../stance/read-stance.js'
import { baseOf } from '../stance/stance-verbs.js'
import { complete, isDirected, type Completion } from './complete.js'
import { findInnerCue } from './inner-cue.js'
import { ownStatement } from './own-statements.js'
import { readReference, type Reference } from './reference.js'
import { resolveSubject, type SubjectQuestion } from './resolve-subject.js'
import { nameWords } from './speaker.js'
import { splitConjuncts } from './split-conjuncts.js'

/** One thing that a source is said to state, or to answer. */
export interface Statement {
  stance: Stance
  polarity: Polarity
  proposition: string | null
  stated: string | null
  /** Set where the words only point at a claim made elsewhere. */
  reference: Reference | undefined
}

export interface StatementQuestion extends SubjectQuestion {
  /** The words of the cue's parts with auxiliaries and negation; none for a quote that stands alone. */
  cue: ReadonlyArray<readonly Word[]>
  /** Whom a noun phrase of the contents names. */
  nameOf: (phrase: readonly Word[]) => string | undefined
  /** What goes round a content that is no sentence by itself. */
  completion: Completion
}

/** What one sentence of contents states: nothing where its cue tells of nothing said, or where it cannot be read. */
export function readContents (contents: readonly Word[], question: StatementQuestion): Statement[] {
  const words = withoutLead(contents, question)
  const subjected = findMainVerb(words) === undefined ? { words, own: false } : resolveSubject(words, question)
  if (subjected === undefined) return unreadable(words, question)
  const inner = isPlain(question.cue) ? findInnerCue(subjected.words, subjected.own) : undefined
  if (inner !== undefined) return statementsOf(withoutLead(inner.object, question), [inner.cue], question)
  return statementsOf(subjected.words, question.cue, question)
}

/** "We" of nobody known: the words stay, the proposition does not. */
function unreadable (words: readonly Word[], { cue }: StatementQuestion): Statement[] {
  const reading = readStance(cue, objectOf(words))
  return reading === undefined ? [] : [{ stance: reading.stance, polarity: 'positive', proposition: null, stated: null, reference: undefined }]
}

/** A cue that only reports lets the stance be told inside. */
function isPlain (cue: ReadonlyArray<readonly Word[]>): boolean {
  const reading = readStance(cue, objectOf([]))
  return reading?.stance === 'asserts' || reading?.stance === 'confirms'
}

const LEADS: ReadonlySet<string> = new Set(['that', 'whether', 'if', 'and', 'but', 'so', 'meanwhile', 'however', 'also', 'yet', 'well', 'lately', 'as'])

/** Without "that" and the words that tie a sentence to the one before. A fronted reason goes too: what is stated is the main clause. */
function withoutLead (words: readonly Word[], question: StatementQuestion): readonly Word[] {
  let from = 0
  while (from < words.length - 1 && (words[from]?.pos === 'PUNCT' || isLead(words, from))) from++
  const rest = words.slice(from)
  const main = findMainVerb(rest)
  if (main === undefined || main.subject === 0 || !(CAUSAL.has(rest[0]?.lower ?? '') || rest[0]?.lower === 'while')) return rest
  return rest[0]?.lower === 'as' ? rest : withNamedSubject(rest, main.subject, question)
}

function isLead (words: readonly Word[], at: number): boolean {
  const lower = words[at]?.lower ?? ''
  if (lower === 'as' || !LEADS.has(lower)) return false
  // "that" may be what is spoken of: "that country", "that is"
  if (lower === 'that') return at > 0 || words[at]?.pos === 'SCONJ' || SUBJECTS.has(words[at + 1]?.pos ?? '')
  return lower !== 'if' || findMainVerb(words, at + 1) !== undefined
}

const SUBJECTS: ReadonlySet<string> = new Set(['DET', 'PRON', 'PROPN'])

/** "Since the chairman said so, he knows": the pronoun of the main clause is whoever the reason speaks of. */
function withNamedSubject (words: readonly Word[], subject: number, { nameOf }: StatementQuestion): readonly Word[] {
  const pronoun = words[subject]?.lower
  const reason = findMainVerb(words, 1)
  const named = words.slice(1, reason?.at ?? 1).filter(({ pos }) => pos !== 'ADV')
  const clause = words.slice(subject)
  if ((pronoun !== 'he' && pronoun !== 'she' && pronoun !== 'it' && pronoun !== 'they') || reason === undefined || reason.at >= subject || named.length === 0) return clause
  const name = nameOf(named)
  return named[0]?.pos === 'PRON' ? clause : [...name === undefined ? named : nameWords(name), ...clause.slice(1)]
}

function statementsOf (words: readonly Word[], cue: ReadonlyArray<readonly Word[]>, question: StatementQuestion): Statement[] {
  const reading = readStance(cue, objectOf(words))
  if (reading === undefined) return []
  const stated = claimWithin(reading.stance === 'denies' ? withoutVerdict(words) : words)
  const reference = findMainVerb(stated) === undefined || stated.length === 1 ? readReference(stated) : undefined
  if (reading.stance !== 'asserts' && reference !== undefined) return [{ stance: reading.stance, polarity: 'positive', proposition: null, stated: null, reference }]
  if (reference !== undefined && reference.kind !== 'event') return []
  const clause = clauseOf(stated, reading, question)
  if (clause === null) return [{ stance: reading.stance, polarity: 'positive', proposition: null, stated: null, reference: undefined }]
  return splitConjuncts(clause).map(clause => statementOf(clause, reading.stance, reading.flips))
}

/** "dismissed the report as false" is about the report. */
function withoutVerdict (words: readonly Word[]): readonly Word[] {
  const as = words.findLastIndex(({ lower }) => lower === 'as')
  const rest = words.slice(as + 1)
  return as > 0 && rest.length <= MAX_VERDICT && rest.every(({ pos }) => pos !== 'AUX') ? words.slice(0, as) : words
}

const MAX_VERDICT = 8

/** "claims that P" is P. */
function claimWithin (words: readonly Word[]): readonly Word[] {
  const that = words.findIndex(({ lower }) => lower === 'that')
  const before = words.slice(0, Math.max(0, that))
  const noun = before.at(-1)
  const isClaim = noun !== undefined && CLAIM_NOUNS.has(noun.lower) && before.every(({ pos }) => pos !== 'VERB' && pos !== 'AUX')
  return isClaim ? words.slice(that + 1) : words
}

/** The sentence that the words make, with what they lack; null where nothing makes one of them. */
function clauseOf (words: readonly Word[], { stance, flips }: StanceReading, { speaker, completion }: StatementQuestion): readonly Word[] | null {
  const tense = flips || bases(completion.cue).includes('rule') ? 'future' : 'past'
  if (stance === 'asserts' && isDirected(words, completion)) return complete(words, completion) ?? null
  const main = findMainVerb(words)
  if (main !== undefined && main.at > main.subject) return words
  return (stance === 'asserts' && !flips ? complete(words, completion) : undefined) ?? ownStatement(words, speaker.phrase, tense) ?? existing(words, stance) ?? null
}

const bases = (cue: readonly Word[]): string[] => cue.map(baseOf)

/** "was not aware of any threat": whether there was one. */
function existing (words: readonly Word[], stance: Stance): readonly Word[] | undefined {
  const indefinite = words[0]?.lower === 'any' || words[0]?.lower === 'a' || words[0]?.lower === 'an'
  return indefinite && (stance === 'disclaims_knowledge' || stance === 'questions') ? [...nameWords('There was'), ...words.map((word, index) => index === 0 ? { ...word, before: ' ' } : word)] : undefined
}

function statementOf (clause: readonly Word[], stance: Stance, flips: boolean): Statement {
  const read = readPolarity(stance === 'asserts' && !flips ? clause : dropNegativePolarityItems(clause))
  const proposition = textOf(read.words)
  // to deny that something is not so is to say that it is
  if (stance === 'denies' && read.polarity === 'negative') return { stance: 'asserts', polarity: 'positive', proposition, stated: proposition, reference: undefined }
  const polarity = flips ? (read.polarity === 'positive' ? 'negative' : 'positive') : read.polarity
  return { stance, polarity, proposition, stated: polarity === 'positive' ? proposition : textOf(clause), reference: undefined }
}

function objectOf (words: readonly Word[]): CueObject {
  const head = words.slice(0, NOUN_PHRASE).findIndex(({ lower }) => TAIL.has(lower))
  const nouns = words.slice(0, head === -1 ? words.length : head).filter(({ lower }) => lower !== 'the').map(({ lower }) => lower)
  const phrase = findMainVerb(words) === undefined
  return {
    clause: !phrase,
    own: phrase && ownStatement(words, 'x') !== undefined,
    claim: nouns.some(noun => CLAIM_NOUNS.has(noun)) || (words.length <= 2 && nouns.some(noun => POINTERS.has(noun))),
    falsified: words.some(({ lower }) => FALSITY.has(lower) && !WEAK_FALSITY.has(lower)),
    request: words.length === 0 || words.some(({ lower }) => REQUESTS.has(lower)),
    withheld: OBJECT_PRONOUNS.has(words[0]?.lower ?? '') || (phrase && !nouns.some(noun => CLAIM_NOUNS.has(noun)) && nouns.some(noun => WITHHELD.has(noun)))
  }
}

const NOUN_PHRASE = 12
const TAIL: ReadonlySet<string> = new Set(['of', 'for', 'in', 'on', 'at', 'to', 'by', 'with', 'from', 'about', 'as', 'that', 'against', 'over'])
const POINTERS: ReadonlySet<string> = new Set(['it', 'this', 'that', 'them', 'these', 'those'])
const OBJECT_PRONOUNS: ReadonlySet<string> = new Set(['him', 'me', 'us', 'them'])
const REQUESTS: ReadonlySet<string> = new Set('request requests comment question questions email emails e-mail message messages call calls inquiry inquiries enquiry'.split(' '))
