import type { Polarity, Stance } from '../../../../model/stance.js'
import { findMainVerb } from '../../clauses/main-verb.js'
import { dropNegativePolarityItems } from '../../polarity/negative-words.js'
import { readPolarity } from '../../polarity/read-polarity.js'
import { textOf, word, type Word } from '../../clauses/words.js'
import { classOfCue, type CueObject, readStance, refuses } from '../../stance/read-stance.js'
import { baseOf, classOf, type CueClass } from '../../stance/stance-verbs.js'
import { asAdmitted } from '../inner-stance/as-admitted.js'
import { asksWhether, isStating } from './asks-whether.js'
import { isCertainDenial } from '../objects/certain-denial.js'
import { isGeneric } from '../objects/is-generic.js'
import { claimWithin, judgedClaim } from '../objects/claim-within.js'
import { findClosingVerdict } from '../inner-stance/closing-verdict.js'
import { besideClause } from '../coreference/beside-clause.js'
import { claimantOf } from '../coreference/claimant-of.js'
import { elliptical, type Completion } from '../completion/complete.js'
import { deedTold } from '../objects/deed-told.js'
import { deniedActs } from '../objects/denied-acts.js'
import { deniedObject } from '../objects/denied-object.js'
import { DISBELIEVE, disbelieved } from '../inner-stance/disbelieved.js'
import { demanded } from './is-demanded.js'
import { figurePut } from '../completion/figure-put.js'
import type { InnerCue } from '../inner-stance/inner-cue.js'
import { existing, ownStatement } from '../objects/own-statements.js'
import { isClause } from '../../clauses/is-clause.js'
import { namePersons } from '../coreference/name-persons.js'
import { isOnlyAware } from '../inner-stance/only-aware.js'
import { ownAct } from '../objects/own-act.js'
import { ownPhraseOf } from '../inner-stance/own-phrase-of.js'
import { ELLIPSIS, isElliptic, readReference, type Reference } from '../objects/reference.js'
import { resolveSubject, type SubjectQuestion } from '../coreference/resolve-subject.js'
import { ofExistence } from '../objects/of-existence.js'
import { objectOf } from '../objects/object-of.js'
import { isOnlySubject, topicOf } from '../objects/read-topic.js'
import { standsAlone } from '../../clauses/stands-alone.js'
import { upright } from '../../clauses/upright.js'
import { toldOf } from '../objects/told-of.js'
import { withoutCounts } from '../objects/without-counts.js'
import { isPointing } from '../objects/is-pointing.js'
import { DENIED_TOO, splitThats, TOO, withoutNor } from './split-thats.js'
import { withoutHow } from './without-how.js'
import { withoutLead } from './without-lead.js'
import { withoutSequel } from './without-sequel.js'
import { splitConjuncts, splitOwnStance } from './split-conjuncts.js'
import { ONLY_EXISTS, wholeClause } from '../completion/whole-clause.js'
import { withoutRequest, withoutVerdict } from '../inner-stance/without-frame.js'
import { lowerAt } from '../../word-at.js'
import { underSpeaker } from '../objects/owned-by.js'
import { FIRST_PERSONS, QUESTION_WORDS } from '../../clauses/pronouns.js'
import { findVerdict } from '../inner-stance/find-verdict.js'
import { findOwnStance } from '../inner-stance/own-stance.js'

/** One thing that a source is said to state, or to answer. */
export interface Statement {
  stance: Stance
  polarity: Polarity
  proposition: string | null
  stated: string | null
  /** Set where the words only point at a claim made elsewhere. */
  reference: Reference | undefined
  /** The object is a noun of claiming, even where what it claims cannot be put into words. */
  certain?: boolean
}

/** What cannot be put into words. */
export const OPEN_STATEMENT = { polarity: 'positive', proposition: null, stated: null, reference: undefined } as const

export interface StatementQuestion extends SubjectQuestion {
  /** The words of the cue's parts with auxiliaries and negation; none for a quote that stands alone. */
  cue: ReadonlyArray<readonly Word[]>
  /** Another sentence of the contents stands before; `asked`: it is a question, which this one answers. */
  later: boolean
  asked: boolean
  /** "that" or "whether" stands before the contents: they are a clause. */
  introduced: boolean
  /** Whom a noun phrase of the contents names. */
  nameOf: (phrase: readonly Word[]) => string | undefined
  /** What goes round a content that is no sentence by itself. */
  completion: Completion
  /** The stance, where it is known before the cue is read. */
  stance: Stance | undefined
}

/** What one sentence of contents states: nothing where its cue tells of nothing said, or where it cannot be read. */
export function readContents (contents: readonly Word[], question: StatementQuestion): Statement[] {
  if (question.stance !== undefined) {
    if (question.stance === 'questions' && isOnlySubject(contents, question.cue.flat())) return [{ ...OPEN_STATEMENT, stance: question.stance, certain: true }]
    // "would not say | when the leases expire"
    if (lowerAt(contents, 0) === 'when' && classOfCue(question.cue.flat()) === 'tell') return [{ ...OPEN_STATEMENT, stance: question.stance, certain: true }]
    const topic = topicOf(withoutCounts(judges(question.cue) ? withoutVerdict(contents) : contents))
    if (saysOnly(question) && isClause(topic)) return [{ ...OPEN_STATEMENT, stance: question.stance }, ...readPart(topic, { ...question, cue: [[SAY]] })]
    const act = ownAct(contents, question.cue.flat(), question.speaker)
    if (act !== undefined) return [statementOf(act, question.stance, false)]
    return question.later ? [] : [readTaken(topic, question.stance, { ...question, ...doubted(contents, question.stance) })]
  }
  const { cue, words } = withoutNor(contents, question.cue)
  // what is said after a denied sentence is denied no more
  if (question.later && refuses(cue.flat())) return []
  if (asksWhether(words, cue.flat())) return []
  const introduced = question.introduced || (lowerAt(words, 0) === 'that' && !isPointing(words))
  const parts = splitThats(words, refuses(cue.flat()) ? DENIED_TOO : TOO).flatMap(part => isPlain(cue) ? splitOwnStance(part) : [part])
  const whole = { ...question, cue, introduced, ...doubted(words, readStance(cue, objectOf(words))?.stance) }
  return parts.flatMap((part, at) => readPart(bare(part, question), { ...whole, ...besideClause(parts[at - 1], question) }))
}

/** Who doubts somebody's claim means with "it" whose claim it is. */
const doubted = (words: readonly Word[], stance: Stance | undefined): Pick<SubjectQuestion, 'claimant'> => stance === 'questions' ? { claimant: claimantOf(words) } : {}

/** "would say only that P": P is said, and nothing of what was asked. */
const saysOnly = ({ cue, stance }: StatementQuestion): boolean =>
  stance === 'declines_to_comment' && cue.flat().some(({ lower }) => lower === 'only') && cue.flat().some(({ lower }) => lower === 'say')

const SAY: Word = word('say', 'VERB')

/** What is said about a topic under a stance that needs no reading. A topic that makes no sentence stays without proposition. */
function readTaken (topic: readonly Word[], stance: Stance, question: StatementQuestion): Statement {
  const open: Statement = { ...OPEN_STATEMENT, stance, certain: true }
  const figure = stance === 'asserts' ? figurePut(topic, question.cue.flat()) : undefined
  if (figure !== undefined) return statementOf(figure, stance, false)
  // what is laid on somebody in passing answers nothing, and "did not know | who leaked it" states nothing
  if (stance === 'asserts' || QUESTION_WORDS.has(lowerAt(topic, 0))) return open
  const subjected = isClause(topic) ? resolveSubject(topic, question)?.words : undefined
  if (subjected !== undefined) return statementOf(subjected, stance, false)
  if (isClause(topic)) return open
  const deed = deedTold(topic, stance, question)
  if (deed !== undefined) return statementOf(deed, stance, false)
  const reference = readReference(topic)
  if (reference !== undefined) return { ...pointing(topic, stance, question), certain: true, reference }
  // "does not comment on leaks": on none that there was
  if (stance === 'declines_to_comment' && isGeneric(topic)) return open
  const told = toldOf(topic, stance, question)
  if (told !== undefined) return statementOf(told, stance, false)
  const exists = ONLY_EXISTS.has(stance) && topic.length > 0 && !lowerAt(topic, 0).endsWith('ing')
  const own = exists ? existing(topic) : ownStatement(topic, question.speaker.phrase)
  return own === undefined ? open : statementOf(own, stance, false)
}

function readPart (part: readonly Word[], question: StatementQuestion): Statement[] {
  const plain = isPlain(question.cue)
  const words = (plain && question.quoted ? elliptical(part, question.speaker.phrase) : undefined) ?? (plain ? upright(part) : part)
  const claim = claimWithin(words)
  const said = claim === words && refuses(question.cue.flat()) ? deniedObject(words, question.introduced) : claim
  const judged = plain && question.cue.length > 0 && !admits(question.cue) ? findClosingVerdict(words) ?? findVerdict(said, question) : undefined
  if (judged !== undefined) return readInner(judged, question)
  if (refuses(question.cue.flat()) && isElliptic(said)) return [{ ...pointing(said, 'denies', question), reference: ELLIPSIS }]
  const subjected = isClause(said) ? resolveSubject(said, question) : { words: underSpeaker(said, question), own: false }
  const phrase = plain ? ownPhraseOf(said, subjected?.own === true, question) : undefined
  if (phrase !== undefined) return [readTaken(topicOf(judgedBy(said, phrase.to)), phrase.stance, question)]
  const unbelieved = plain && (subjected?.own === true || isOwnMouth(said, question)) ? readDisbelief(said, question) : []
  if (unbelieved.length > 0) return unbelieved
  if (subjected === undefined) return unreadable(said, question)
  if (plain && subjected.own && isOnlyAware(subjected.words)) return [{ ...OPEN_STATEMENT, stance: 'asserts' }]
  const inner = plain && subjected.own ? findOwnStance(subjected.words) : undefined
  // its first persons are third persons by now
  const taken = inner === undefined ? [] : readInner(asAdmitted(inner, question.cue.flat()), { ...question, quoted: false })
  return taken.length > 0 ? taken : statementsOf(subjected.words, objectOf(claim === words ? said : words, question.introduced), question)
}

/** What a phrase that ends at `to` is about: what follows it, or else the claim before it. */
const judgedBy = (words: readonly Word[], to: number): readonly Word[] =>
  words.slice(to).every(({ pos }) => pos === 'PUNCT') ? judgedClaim(words) ?? words.slice(to) : words.slice(to)

/** What the stance inside is about, under that stance. */
function readInner ({ cue, object, certain = false }: InnerCue, question: StatementQuestion): Statement[] {
  // "it had confirmed 21 deaths": that there were so many
  const own = { ...question, cue: [cue], completion: classOfCue(cue) === 'confirm' ? { ...question.completion, cue } : question.completion }
  const about = bare(object, question)
  const said = claimWithin(about)
  const named = isClause(said) ? resolveSubject(said, own)?.words : said
  if (named === undefined) return certain ? [{ ...OPEN_STATEMENT, stance: 'denies', certain }] : []
  const statements = statementsOf(named, objectOf(about), own).map(statement => certain ? { ...statement, certain } : statement)
  return statements.length === 0 && certain ? [{ ...OPEN_STATEMENT, stance: 'denies', certain }] : statements
}

/** "We do not believe that P" says that P is not so, whoever "we" are. */
const isOwnMouth = (words: readonly Word[], { quoted }: StatementQuestion): boolean =>
  quoted && FIRST_PERSONS.has(lowerAt(words, Number(findMainVerb(words)?.subject)))

/** "said she did not think that P": P is not so. Nothing where P cannot be read without who says it. */
function readDisbelief (words: readonly Word[], question: StatementQuestion): Statement[] {
  const object = disbelieved(words)
  // what "it" is in somebody's mouth, the words around tell too seldom
  const open = object === undefined || (question.quoted && /^(?:it|they)$/.test(lowerAt(object, 0)))
  const named = open ? undefined : resolveSubject(object, question)
  return named === undefined || !standsAlone(named.words) ? [] : statementsOf(named.words, objectOf(named.words), { ...question, cue: [DISBELIEVE] })
}

/** "We" of nobody known: the words stay, the proposition does not. */
function unreadable (words: readonly Word[], { cue }: StatementQuestion): Statement[] {
  const reading = readStance(cue, objectOf(words))
  const { polarity } = readPolarity(words)
  return reading === undefined ? [] : [{ ...OPEN_STATEMENT, stance: reading.stance, certain: true, polarity: reading.stance === 'asserts' || reading.stance === 'denies' ? polarity : 'positive' }]
}

/** A cue that only reports lets the stance be told inside. */
function isPlain (cue: ReadonlyArray<readonly Word[]>): boolean {
  const reading = readStance(cue, objectOf([]))
  return !refuses(cue.flat()) && (reading?.stance === 'asserts' || reading?.stance === 'confirms')
}

/** "admitted that the figures were wrong": who confirms that something is false says no more than that. */
const admits = (cue: ReadonlyArray<readonly Word[]>): boolean => readStance(cue, objectOf([]))?.stance === 'confirms' || classOfCue(cue.flat()) === 'confirm'

/** Without the words that lead to what is stated. */
const bare = (words: readonly Word[], { cue, nameOf }: StatementQuestion): readonly Word[] =>
  withoutHow(withoutLead(words, { supposes: isPlain(cue) && isStating(cue.flat()), nameOf }), cue.flat())

function statementsOf (words: readonly Word[], object: CueObject, question: StatementQuestion): Statement[] {
  const reading = readStance(question.cue, object)
  if (reading === undefined) return []
  const asked = withoutRequest(reading.stance === 'denies' && judges(question.cue) ? withoutVerdict(words) : words, reading.stance)
  const put = reading.stance === 'asserts' ? asked : withoutCounts(ofExistence(asked))
  const stated = reading.flips ? put : deedTold(put, reading.stance, question) ?? put
  const acts = reading.stance === 'denies' || reading.stance === 'confirms' ? deniedActs(stated) : []
  if (acts.length > 1) return acts.flatMap(act => statementsOf(act, object, question))
  const reference = findMainVerb(stated) === undefined || stated.length === 1 ? readReference(stated) : undefined
  const isCertain = isCertainDenial(question.cue.flat(), stated) || (object.falsified && (judges(question.cue) || lowerAt(stated, 0) === 'as'))
  // "did not say why …" leaves open what it is about
  if (reading.stance !== 'asserts' && QUESTION_WORDS.has(lowerAt(stated, 0))) return reading.stance === 'declines_to_comment' ? [{ ...OPEN_STATEMENT, stance: reading.stance }] : []
  if (reading.stance !== 'asserts' && reference !== undefined) return [{ ...pointing(stated, reading.stance, question), reference, certain: isCertain }]
  if (reference !== undefined && reference.kind !== 'event') return []
  const told = question.introduced ? undefined : toldOf(stated, reading.stance, question)
  if (told !== undefined) return [statementOf(told, reading.stance, false)]
  const whole = wholeClause(stated, reading, question)
  const clause = whole === undefined || question.quoted ? whole : withoutSequel(whole, { cue: question.cue.flat(), subject: question.speaker.phrase })
  const meant = clause !== undefined && reading.stance === 'asserts' ? demanded(clause, question.cue.flat(), question.introduced) : clause
  const isOpen = meant === undefined || (reading.stance === 'asserts' && !standsAlone(meant))
  if (isOpen) return [{ ...pointing(stated, reading.stance, question), certain: isCertain || object.claim }]
  return splitConjuncts(namePersons(meant, question), { opposites: reading.stance === 'asserts' || reading.stance === 'confirms' }).map(clause => statementOf(clause, reading.stance, reading.flips))
}

/** What points at a claim: what that is, if nothing in the article is. */
function pointing (words: readonly Word[], stance: Stance, question: StatementQuestion): Statement {
  const told = toldOf(words, stance, question)
  return told === undefined ? { ...OPEN_STATEMENT, stance } : statementOf(told, stance, false)
}

/** Cues that say what they think of their object: "dismissed … as", "called … fake". */
const judges = (cue: StatementQuestion['cue']): boolean =>
  cue.flat().some(word => JUDGING.has(classOf(baseOf(word))))

const JUDGING: ReadonlySet<CueClass | undefined> = new Set<CueClass>(['reject', 'judge'])

function statementOf (clause: readonly Word[], stance: Stance, flips: boolean): Statement {
  const read = readPolarity(stance === 'asserts' && !flips ? clause : dropNegativePolarityItems(clause))
  const proposition = textOf(read.words)
  const polarity = flips ? (read.polarity === 'positive' ? 'negative' : 'positive') : read.polarity
  return { stance, polarity, proposition, stated: polarity === 'positive' ? proposition : textOf(clause), reference: undefined }
}
