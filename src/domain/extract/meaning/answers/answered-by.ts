import type { TokenSpan } from '../../document.js'
import type { Extracted } from '../../extraction.js'
import { isNonDenial, type Stance } from '../../../../model/stance.js'
import { sidedWith } from './agreement.js'
import type { Names } from './concern.js'
import type { Answer } from './contradicts.js'
import { findAimed, type Aim } from './find-aimed.js'
import { findAnswered, type Answerable, type Answering } from './find-answered.js'
import type { ReadAttribution } from '../read-attribution.js'
import type { Reference } from '../objects/reference.js'
import { sourceKey } from '../../sources/names/source-key.js'

/**
 * The attributions with what they answer: "denied the report" takes the proposition of the report. What answers nothing that the article tells of is left
 * out, and so is a denial of which nobody could say what is denied.
 *
 * @param read in reading order, which the positions in `answers` refer to.
 */
export function answeredBy (read: readonly ReadAttribution[], told: Told): Extracted[] {
  const article: SoFar = { attributions: [], claims: [], places: new Map(), saidOf: new Map() }
  for (const attribution of read) {
    const looked = lookAt(article, attribution, told)
    for (const answered of answersTo(article, looked, told)) record(article, { ...looked, answered }, told)
  }
  return article.attributions
}

/** What has been read of the article so far; where the words of each claim stand. */
interface SoFar { attributions: Extracted[], claims: Answerable[], places: Map<ReadAttribution, Answerable>, saidOf: Map<Answerable, readonly TokenSpan[]> }

/** An attribution, what its words point at, the claim that it is the reverse of, and the denial that it sides with. */
interface Looked {
  attribution: ReadAttribution
  reference: Reference | undefined
  reversed: Answerable | undefined
  sided: Answerable | undefined
  here: Answering & { heading: boolean }
}

function lookAt ({ claims, places }: SoFar, attribution: ReadAttribution, told: Told): Looked {
  const { extracted: { source, cueStance }, place: { index: sentence, paragraph, heading } } = attribution
  const reference = attribution.reference?.kind === 'silent' ? told.asked(attribution) ?? attribution.reference : attribution.reference
  const here = { source, stance: cueStance, sentence, paragraph, heading, names: told.names(attribution) }
  const sided = told.agrees(attribution) ? sidedWith(claims, here) : undefined
  return { attribution, reference, reversed: places.get(told.reversed(attribution) ?? attribution), sided, here }
}

/** The claims that it answers, undefined for one of its own; none where it is left out, as "dismissed them" is where nobody tells of claims. */
function answersTo (article: SoFar, { attribution, reference, reversed, sided, here }: Looked, told: Told): Array<Answerable | undefined> {
  const { claims } = article
  if (sided !== undefined) return [sided]
  if (reference?.noun === 'them' && !told.raised(attribution)) return []
  const aim = told.aim(attribution)
  const aimed = aim === undefined ? undefined : findAimed(claims, aim, here)
  if (aim !== undefined && aimed === undefined) return []
  const known = reversed ?? aimed
  const points = known === undefined && reference !== undefined && !isOpen(article, { attribution, reference }, told)
  const pointed = points ? findAnswered(claims, reference, here) : undefined
  // "X denied it. Analysts were not convinced": by the denial
  if (pointed?.stance === 'denies' && here.stance === 'questions' && /^(?:silent|pronoun)$/.test(reference?.kind ?? '')) return []
  const halves = pointed !== undefined && reference?.words.length === 0 ? withHalves(article, pointed, attribution) : []
  if (reference?.kind === 'pronoun' && halves.some(({ proposition }) => told.turnsDown(attribution, proposition ?? ''))) return []
  if (halves.length > 0) return halves
  const answered = known ?? pointed
  // nobody agrees with nobody, or with oneself; "corroborated the farmer's account" says with whom
  const isWithOneself = answered !== undefined && sourceKey(answered.source.name) === sourceKey(here.source.name)
  if (told.agrees(attribution) && (reference?.words ?? []).length === 0 && (answered === undefined || isWithOneself)) return []
  if (answered !== undefined || attribution.extracted.proposition !== null) return [answered]
  return standsAlone(attribution, told.raised) && !isRetold(claims, attribution) ? [undefined] : []
}

/** Who confirms a denial answers nothing, nor does silence of which somebody else was told, or that hangs on a noun. */
function isOpen ({ claims }: SoFar, { attribution, reference }: { attribution: ReadAttribution, reference: Reference }, told: Told): boolean {
  const isOfNoun = claims.at(-1)?.sentence !== attribution.place.index && told.hangs(attribution)
  return isOfDenial(reference, attribution.extracted) || (reference.kind === 'silent' && (isOfNoun || told.apart(attribution)))
}

function record (article: SoFar, { attribution, reference, reversed, sided, here, answered }: Looked & { answered: Answerable | undefined }, told: Told): void {
  const { attributions, claims, places, saidOf } = article
  const { extracted, said } = attribution
  const how = howAnswered(claims, { attribution, reference, answered }, told)
  const claim = sided !== undefined ? alike(sided) : reversed === undefined ? claimOf(extracted, answered, how) : reverseOf(extracted, reversed)
  const counters = told.counters(attribution) || reversed?.proposition === null
  const answer = { ...extracted, ...claim, answers: answered?.answers ?? answered?.position ?? null, counters }
  const answerable = { ...answer, ...here, position: attributions.length, stance: answer.cueStance }
  claims.push(answerable)
  saidOf.set(answerable, said)
  places.set(attribution, answerable)
  attributions.push(answer)
}

interface Answered { attribution: ReadAttribution, reference: Reference | undefined, answered: Answerable | undefined }

function howAnswered (claims: readonly Answerable[], { attribution, reference, answered }: Answered, told: Told): How {
  const joins = told.joins(attribution)
  const isForeign = answered !== undefined && sourceKey(answered.source.name) !== sourceKey(attribution.extracted.source.name)
  return {
    silent: reference?.kind === 'silent',
    contradicts: isForeign && !joins && told.contradicts(attribution, { reference, answered }),
    joins: (joins && !isNegationDenied(claims, answered)) || isReply(claims, answered)
  }
}

interface How { silent: boolean, contradicts: boolean, joins: boolean }

/**
 * The claim that it is about: its own, or the one that it answers. Who confirms or doubts a negative statement does so to that; who is silent leaves it as
 * it is worded; who denies "it will not rise" denies just that, unless that was itself an answer, or this `joins` in it; and who `contradicts` a denial
 * states what was denied.
 */
function claimOf ({ cueStance, polarity, proposition, stated }: Omit<Extracted, 'answers' | 'counters'>, answered: Answerable | undefined, { silent, contradicts, joins }: How) {
  if (answered === undefined) return { polarity, proposition, stated }
  const asAnswered = { polarity: answered.polarity, proposition: answered.proposition, stated: answered.stated }
  if (cueStance === 'denies' && contradicts) return { ...asAnswered, cueStance: 'asserts' as const }
  const isNegation = answered.polarity === 'negative' && !joins && !answered.counters
  const keeps = cueStance === 'denies' ? isNegation : AS_STATED.has(cueStance) || (silent && isNonDenial(cueStance))
  return keeps ? asAnswered : { polarity, proposition: answered.proposition, stated: answered.proposition }
}

/** Who takes these towards "not P" takes them towards just that. */
const AS_STATED: ReadonlySet<Stance> = new Set<Stance>(['confirms', 'questions', 'asserts'])

/**
 * "X said that the mayor took cash and hid it. The mayor denied it": all that was said in that sentence, which is two claims; in "X said that the mayor took
 * cash and that Y denied it" all but that Y denied it.
 */
function withHalves ({ claims, saidOf }: SoFar, answered: Answerable, { cues: [cue], extracted: { source } }: ReadAttribution): Answerable[] {
  const said = saidOf.get(answered)
  const isTold = cue !== undefined && said?.some(({ from, to }) => from <= cue.from && cue.to <= to) === true
  if (said === undefined || said.length === 0 || answered.answers !== null) return [answered]
  const isHalf = ({ answers, proposition, stance, polarity }: Answerable) =>
    answers === null && proposition !== null && stance === answered.stance && polarity === answered.polarity
  return claims.slice(Math.max(0, answered.position - MOST_HALVES), answered.position + MOST_HALVES)
    .filter(claim => claim === answered || (saidOf.get(claim) === said && isHalf(claim)))
    .filter(({ proposition }) => !(isTold && proposition?.toLowerCase().startsWith(`${source.name.toLowerCase()} `) === true))
}

/** No sentence states more at once. */
const MOST_HALVES = 8

/** "Kim disputed the bishop's account": what the bishop said is on record. */
const isRetold = (claims: readonly Answerable[], { certain, said, extracted: { cueStance, source } }: ReadAttribution): boolean =>
  certain && cueStance === 'asserts' && said.length === 0 && claims.some(claim => sourceKey(claim.source.name) === sourceKey(source.name))

/** Who confirms or doubts a denial says nothing that the claim itself could carry. */
const isOfDenial = ({ kind }: Reference, { cueStance }: Pick<Extracted, 'cueStance'>): boolean => kind === 'denial' && cueStance !== 'denies'

/** Whether a "not" replies to somebody who stated it: who denies it after that may mean either. */
const isReply = (claims: readonly Answerable[], answered: Answerable | undefined): boolean =>
  answered?.polarity === 'negative' && (answered.counters || claims.slice(-NEAR_CLAIMS).some(({ polarity, proposition }) => polarity === 'positive' && areAlike(proposition ?? '', answered.proposition ?? '')))

/** Whether somebody has denied that "not": who does so "too" sides with them. */
const isNegationDenied = (claims: readonly Answerable[], answered: Answerable | undefined): boolean =>
  answered !== undefined && claims.some(({ answers, stance, polarity }) => answers === answered.position && stance === 'denies' && polarity === 'negative')

/** No further back does anybody reply. */
const NEAR_CLAIMS = 40

/** "Peru asked for aid", "Peru had asked for aid": the same words but for auxiliaries, for which the first letters stand. */
function areAlike (one: string, other: string): boolean {
  const stems = (text: string) => text.toLowerCase().split(' ').filter(word => word.length > 2 && !/^(?:had|has|have|was|were|will|would)$/.test(word)).map(word => word.slice(0, 5))
  const known = new Set(stems(one))
  return stems(other).length > 0 && stems(other).every(stem => known.has(stem))
}

/** "He was sober" is the negation of "he was drunk"; its own words stay as it was stated. */
const reverseOf = ({ stated }: Pick<Extracted, 'stated'>, { proposition, polarity }: Answerable) =>
  ({ polarity: polarity === 'positive' ? 'negative' as const : 'positive' as const, proposition, stated: stated ?? proposition, cueStance: 'asserts' as const })

/** What another one says, in that one's way. */
const alike = ({ polarity, proposition, stated, stance }: Answerable) => ({ polarity, proposition, stated, cueStance: stance })

/**
 * What the text tells about an attribution: what its source was asked about; whose names stand beside it; that somebody raised what it answers; that it
 * negates what others say; whose statement it is the reverse of; that it joins in another's answer ("denied it, too") or contradicts it;
 * whom or what else it is aimed at; that it was made elsewhere; that a noun before it is what it answers; that it agrees with what was said; that it
 * turns down what was offered.
 */
export interface Told {
  asked: (attribution: ReadAttribution) => Reference | undefined
  names: (attribution: ReadAttribution) => Names
  raised: (attribution: ReadAttribution) => boolean
  counters: (attribution: ReadAttribution) => boolean
  reversed: (attribution: ReadAttribution) => ReadAttribution | undefined
  joins: (attribution: ReadAttribution) => boolean
  agrees: (attribution: ReadAttribution) => boolean
  turnsDown: (attribution: ReadAttribution, proposition: string) => boolean
  aim: (attribution: ReadAttribution) => Aim | undefined
  apart: (attribution: ReadAttribution) => boolean
  hangs: (attribution: ReadAttribution) => boolean
  contradicts: (attribution: ReadAttribution, answer: Answer) => boolean
}

/**
 * Whether an answer to nothing that is on record says enough to be kept. Nobody could say what "it" and "the charges" are, unless the text tells that
 * somebody raised them; silence needs no object; of a denial the object has to be a claim, since "denied the visa" keeps something from somebody.
 */
function standsAlone (attribution: ReadAttribution, raised: (attribution: ReadAttribution) => boolean): boolean {
  const { extracted: { cueStance }, reference, certain } = attribution
  if (cueStance === 'asserts') return reference === undefined || raised(attribution)
  if (reference === undefined) return certain || cueStance !== 'denies'
  if (reference.kind === 'denial') return false
  if (reference.kind === 'silent') return certain || isNonDenial(cueStance)
  if (reference.kind === 'pronoun') return certain || cueStance !== 'denies' || raised(attribution)
  if ((certain || cueStance === 'questions') && reference.kind !== 'event') return true
  const described = reference.words.length + reference.entities.length > 0
  return reference.kind === 'event' && cueStance === 'denies' ? certain && described : described || raised(attribution)
}
