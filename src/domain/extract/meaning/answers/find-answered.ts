import { foldWords } from '../../../lexicon/entity.js'
import { remember } from '../../../lexicon/remember.js'
import { stemOf as wordStem } from '../../../lexicon/stem.js'
import { scanEntities } from '../../../lexicon/scan-entities.js'
import type { ExtractedSource } from '../../../../model/source.js'
import type { Polarity, QuoteType, Stance } from '../../../../model/stance.js'
import { isNonDenial } from '../../../../model/stance.js'
import { FIGURE_NOUNS } from '../../stance/claim-nouns.js'
import { sourceKey } from '../../sources/names/source-key.js'
import { PUBLICATION_HEADS } from '../../sources/roles/roles.js'
import { ALIKE } from './alike.js'
import { concerns, type Names } from './concern.js'
import { isSide } from './is-side.js'
import type { Reference } from '../objects/reference.js'

/** A claim of the article that something later may answer. `position` is its place among the attributions. */
export interface Answerable {
  position: number
  source: ExtractedSource
  stance: Stance
  polarity: Polarity
  proposition: string | null
  stated: string | null
  quoteType: QuoteType
  answers: number | null
  counters: boolean
  sentence: number
  paragraph: number
  heading: boolean
}

/** Who answers, how and where, and whose names stand there. */
export interface Answering { source: ExtractedSource, stance: Stance, sentence: number, paragraph: number, names: Names }

/** No answer reaches back over more claims than this. */
const MAX_CLAIMS = 400

/** Nearer than this many sentences, "this" and "it" point; then "the report" and "the claims"; what is named by its words reaches over the article. */
const PRONOUN_REACH = 2
const NOUN_REACH = 8

/**
 * The attribution whose claim the reference means: the nearest one before it that fits its words; undefined where none does. A report that is named ("the
 * Daily Echo report") and not near is the first that the article told of under that name, since that is the one it is about.
 */
export function findAnswered (before: readonly Answerable[], reference: Reference, here: Answering): Answerable | undefined {
  const claims = before.slice(-MAX_CLAIMS).filter(isAnswerable)
  if (reference.kind === 'silent') return inReply(before, claims, here)
  if (reference.kind === 'denial') return denialBefore(before, reference, here)
  if (reference.kind === 'pronoun') return suchAs(claims, reference, here) ?? ownDenied(before, here) ?? near(before, claims, here, PRONOUN_REACH)
  if (reference.kind === 'event') return byWords(others(claims, here.source), reference) ?? byWords(claims, reference)
  return byNoun(others(claims, here.source).filter(claim => claim.quoteType !== 'voice' && !(reference.kind === 'accusation' && isOwnPlan(claim))), reference, here)
}

/** "Prosecutors said they would appeal": no charge that anybody denies. */
const isOwnPlan = (claim: Claim): boolean => isOfItself(claim) && /^ (?:will|would)\b/.test(claim.proposition.slice(claim.source.name.length))

/** "No such offer had been made": the last claim that tells of an offer. */
const suchAs = (claims: readonly Claim[], reference: Reference, here: Answering): Answerable | undefined =>
  reference.words.length === 0 ? undefined : byWords(others(claims, here.source).filter(({ sentence }) => here.sentence - sentence <= NOUN_REACH), reference)

/** Who stands by a report says nothing that anybody answers but the report. */
const STANDING_BY = /\b(?:stands?|stood|standing) (?:\w+ly )?by (?:its|his|her|their|the|our) /

/** One that states something. */
type Claim = Answerable & { proposition: string }

const isAnswerable = (claim: Answerable): claim is Claim =>
  claim.proposition !== null && claim.answers === null && !isNonDenial(claim.stance) && !STANDING_BY.test(claim.proposition)

/** "declined to comment" alone answers what the same sentence tells, or the one right before it. */
const NEAR_SILENT = 1

/** Nobody answers oneself, or whom one speaks for. */
const others = (claims: readonly Claim[], source: ExtractedSource): Claim[] => claims.filter(claim => !isSide(claim.source, source))

/** The last claim of somebody else; or what the same source answered in the same sentence ("did not address the report and did not deny it"). */
function near (before: readonly Answerable[], claims: readonly Claim[], here: Answering, reach: number): Answerable | undefined {
  const last = before.at(-1)
  if (last?.sentence === here.sentence && last.answers !== null) return before[last.answers]
  if (last !== undefined && isAgain(last, here)) return last
  // "He had not been told of it. Y disputed that": of what cannot be put into words nothing before it is meant
  if (last !== undefined && last.proposition === null && last.stance === 'disclaims_knowledge' && here.stance === 'denies' && here.sentence - last.sentence === 1) return undefined
  const foreign = others(claims, here.source)
  const claim = beforeWitness(foreign) ?? foreign.at(-1)
  return claim !== undefined && here.sentence - claim.sentence <= (claim.heading ? 1 : reach) && here.paragraph - claim.paragraph <= 1 ? claim : undefined
}

/** "X denied having sold it. “It was not me,” he said.": what X has just denied in so many words. */
const isAgain = ({ stance, proposition, answers, source, sentence, paragraph }: Answerable, here: Answering): boolean =>
  stance === 'denies' && proposition !== null && answers === null && sourceKey(source.name) === sourceKey(here.source.name) && here.sentence - sentence === 1 && here.paragraph === paragraph

/** "X said that P. Y denied it. “That is a lie,” X said.": X answers the denial. */
function ownDenied (before: readonly Answerable[], here: Answering): Answerable | undefined {
  const last = before.at(-1)
  const stated = before[last?.answers ?? -1]
  const isOwn = last?.stance === 'denies' && stated !== undefined && isSide(stated.source, here.source) && !isSide(last.source, here.source)
  return isOwn && here.sentence - last.sentence <= PRONOUN_REACH && here.paragraph - last.paragraph <= 1 ? last : undefined
}

/** "rejected the denial", "called the ministry's rebuttal a lie": the last one of somebody else, or the one that the words name. */
function denialBefore (before: readonly Answerable[], reference: Reference, here: Answering): Answerable | undefined {
  const denials = before.slice(-MAX_CLAIMS).filter(({ proposition, stance, polarity, source, sentence }) => proposition !== null &&
    (stance === 'denies' || (stance === 'asserts' && polarity === 'negative')) && !isSide(source, here.source) && here.sentence - sentence <= NOUN_REACH)
  const isOpen = reference.words.length + reference.entities.length === 0
  return denials.findLast(({ source, proposition }) => isOpen || sharedWith(`${source.name} ${proposition}`, reference) > 0)
}

/** "X said that P. “I have seen the papers,” he said.": whoever answers answers P, and not what X says of himself for it. */
function beforeWitness (claims: readonly Claim[]): Claim | undefined {
  const [claim, witness] = claims.slice(-2)
  const goesOn = witness?.quoteType === 'direct' && claim?.quoteType !== 'voice' && sourceKey(claim?.source.name ?? '') === sourceKey(witness.source.name) && witness.sentence - Number(claim?.sentence) === 1
  return goesOn && isOfItself(witness) && claim !== undefined && !isOfItself(claim) ? claim : undefined
}

const isOfItself = ({ proposition, source }: Claim): boolean => proposition.toLowerCase().startsWith(source.name.toLowerCase())

const REFUSING: ReadonlySet<Stance> = new Set<Stance>(['declines_to_comment', 'does_not_respond'])

/** "denied that, and said that Q. Z would not comment": Z, too, was asked about what was denied. */
function inReply (before: readonly Answerable[], claims: readonly Claim[], here: Answering): Answerable | undefined {
  // who says nothing of what the article tells in its own voice may have been asked about anything
  const claim = near(before, claims.filter(({ quoteType, sentence, polarity, source }) => !(here.stance === 'questions' && polarity === 'negative' && source.kind !== 'publication') && (quoteType !== 'voice' || sentence === here.sentence)), here, NEAR_SILENT)
  const isReply = ({ answers, sentence, source }: Answerable) => answers !== null &&
    (claim === undefined || (sentence === claim.sentence && sourceKey(source.name) === sourceKey(claim.source.name)))
  const reply = before.findLast(isReply)
  const isNear = reply !== undefined && here.sentence - reply.sentence <= NEAR_SILENT && here.paragraph - reply.paragraph <= 1
  if (isNear && reply.answers !== null) return before[reply.answers]
  // "X has denied fraud. He did not reply to messages": of just that
  const isSettled = claim !== undefined && (claim.sentence === here.sentence || sourceKey(claim.source.name) === sourceKey(here.source.name))
  return isSettled || !REFUSING.has(here.stance) ? claim : concerning(others(claims, here.source), here, claim)
}

/**
 * Who will not comment is asked about what names them, close by or else where it was told first; else, right behind another claim, about the article's
 * main one.
 */
function concerning (claims: readonly Claim[], here: Answering, claim: Answerable | undefined): Answerable | undefined {
  const told = claims.filter(({ quoteType }) => quoteType !== 'voice')
  const theirs = told.filter(claim => here.sentence - claim.sentence <= NOUN_REACH && isAbout(claim, here))
  const main = claim !== undefined && claims[0] === told[0] ? told[0] : undefined
  return theirs.findLast(({ sentence }) => here.sentence - sentence <= PRONOUN_REACH) ?? theirs[0] ?? main
}

/** "the newspaper's report": that of a publication, whatever its name. */
function byNoun (all: readonly Claim[], pointing: Reference, here: Answering): Answerable | undefined {
  const words = pointing.words.filter(word => !PUBLICATION_HEADS.has(word.replace(/['’]s$/, '')))
  const isPublished = words.length < pointing.words.length
  const published = isPublished ? all.filter(({ source }) => source.kind === 'publication') : all
  return byMaker(published.length > 0 ? published : all, published.length > 0 ? { ...pointing, words } : pointing, here)
}

function byMaker (all: readonly Claim[], reference: Reference, here: Answering): Answerable | undefined {
  const isFinding = FINDINGS.has(reference.noun ?? '')
  // "no evidence of a benefit": whoever disputes that says that there is a benefit
  const claims = isFinding ? all.filter(({ stance }) => stance !== 'questions') : all
  const found = isFinding ? claims.findLast(isFound) : undefined
  if (found !== undefined && reference.words.length + reference.entities.length === 0) return found
  const publications = reference.entities.filter(id => id.startsWith('publication:'))
  const fitting = claims.filter(claim => publications.length > 0 ? publications.includes(entityIdOf(claim.source)) : isMadeAs(claim, reference))
  if (publications.length > 0) return fitting.findLast(claim => here.sentence - claim.sentence <= 1) ?? fitting[0]
  const close = fitting.filter(claim => isShownBy(claim, reference) && here.sentence - claim.sentence <= NOUN_REACH && (!FIGURE_NOUNS.has(reference.noun ?? '') || FIGURES.test(claim.proposition)))
  const told = close.filter(({ source }) => sharedWith(source.name, reference) > 0)
  if (told.length > 0) return told.at(-1)
  if (reference.words.length + reference.entities.length > 0) return byWords(close, reference)
  const printed = reference.kind === 'report' && reference.definite ? close.findLast(({ source }) => source.kind === 'publication') : undefined
  if (printed !== undefined) return printed
  const last = chargeIn(close, here)
  // "Everybody knew", somebody goes on, who has accused the one who now answers
  const own = close.filter(({ source, proposition }) => sourceKey(source.name) === sourceKey(last?.source.name ?? '') && concerns(proposition, here.names))
  return own.findLast(({ quoteType }) => quoteType !== 'direct') ?? own.at(-1) ?? last
}

/** Nouns for what a study yields, which critics of it do not. */
const FINDINGS: ReadonlySet<string> = new Set('finding findings conclusion conclusions result results study research'.split(' '))
const RESEARCHERS = /\b(?:researchers?|scientists?|authors?|academics|team|experts)\b/i
const isFound = ({ source, stance }: Claim): boolean => stance === 'asserts' && (source.kind === 'document' || INQUIRIES.test(source.name) || (source.kind === 'group' && RESEARCHERS.test(source.name)))
/** What is set up to find something out. */
const INQUIRIES = /\b(?:inquiry|enquiry|investigation|audit|review|probe|inquest|tribunal|survey)$/i

/**
 * "X accused the army of looting. Y said that hundreds had fled. The army rejected the claims.": not the last one, which says nothing of who answers, but
 * the last that does.
 */
const chargeIn = (close: readonly Claim[], here: Answering): Claim | undefined =>
  close.findLast(claim => isAbout(claim, here)) ?? beforeRemark(close) ?? close.at(-1)

/** "X said that P. “You can't go on like that,” he said.": P, and not the remark that goes on from it. */
function beforeRemark (claims: readonly Claim[]): Claim | undefined {
  const [claim, remark] = claims.slice(-2)
  const goesOn = remark?.quoteType === 'direct' && claim?.quoteType !== 'direct' && sourceKey(claim?.source.name ?? '') === sourceKey(remark.source.name) && remark.sentence - Number(claim?.sentence) === 1
  return goesOn && /^(?:You|There|It|That|This|Nobody|Somebody|Everybody|No one)\b/.test(remark.stated ?? remark.proposition) ? claim : undefined
}

/** Whether a claim names who answers, or those who are named beside. */
const isAbout = ({ proposition }: Claim, { names, source }: Answering): boolean =>
  concerns(proposition, names) || (source.role !== null && ` ${proposition.toLowerCase()} `.includes(` the ${source.role.toLowerCase()} `)) || ` ${proposition.toLowerCase()} `.includes(` ${source.name.toLowerCase().replace(/^the /, '')} `)

const FIGURES = /\d|\b(?:two|three|four|five|six|seven|eight|nine|ten|dozens?|hundreds?|thousands?|millions?|half|third|quarter)\b/

const entityIdOf = ({ name }: ExtractedSource): string => scanEntities(name.split(' '))[0]?.entity.id ?? ''

/** "could not verify the footage": what footage shows, and nothing that somebody says. */
const isShownBy = ({ source }: Answerable, { noun = '' }: Reference): boolean => !PICTURES.test(noun) || source.kind === 'document'
const PICTURES = /^(?:footage|videos?|photo(?:graph)?s?|pictures?|images?|clips?|recordings?)$/

/** A report is made by somebody who reports, not by the person whom it is about. */
const REPORTING: ReadonlySet<string> = new Set(['publication', 'document', 'organisation', 'anonymous', 'group'])
const isMadeAs = ({ source }: Answerable, { kind }: Reference): boolean => kind !== 'report' || REPORTING.has(source.kind)

/** The nearest of those whose proposition shares most with the words; at least half of them, and two or all. */
function byWords (claims: readonly Claim[], reference: Reference): Answerable | undefined {
  const wanted = reference.words.length + reference.entities.length
  const needed = reference.definite ? Math.min(wanted, Math.max(2, Math.ceil(wanted / 2))) : wanted
  let best: { claim: Answerable, shared: number } | undefined
  for (const claim of claims) {
    const shared = sharedWith(claim.proposition, reference)
    if (shared >= needed && shared >= (best?.shared ?? 0)) best = { claim, shared }
  }
  return best?.claim
}

function sharedWith (proposition: string, { entities, words }: Reference): number {
  const { named, stems } = contentOf(proposition)
  return entities.filter(id => named.has(id)).length + words.filter(word => stems.has(stemOf(word))).length
}

/** What a proposition names, and the stems of its words; it is asked for again at every answer that follows. */
const contentOf = remember(proposition => ({
  named: new Set(scanEntities(proposition.split(' ')).map(({ entity }) => entity.id)),
  stems: new Set(foldWords(proposition).map(stemOf))
}), 2 * MAX_CLAIMS)

/** Words of one group of `ALIKE` are one; else the first letters tell, so that "resignation" meets "resigned". */
const stemOf = (word: string): string => {
  const bare = word.replace(/[^\p{L}\p{N}]/gu, '')
  return ALIKE.get(bare) ?? ALIKE.get(bare.replace(/(?:ed|s|ing)$/, '')) ?? wordStem(bare).slice(0, 5)
}
