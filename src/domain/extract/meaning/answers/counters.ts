import { isNonDenial } from '../../../../model/stance.js'
import type { Document, Token } from '../../document.js'
import {
  ACCUSED, ACTED, ANSWERING, COMPLYING, AS_CLAIMED, AS_MAINTAINED, AS_REPORTED, ASKED, AT_NO_TIME, BELIEVED, CONTRADICTING, CONVICTED, COUNTERING, DISCREDITING,
  DEMANDED, EXCULPATING, GAINSAYING, INNOCENT, INQUIRED, INSISTING, LATER, MISSED, MISTAKEN, NEGATED, NO_LEAD, OF_CLIENT, OPINION,
  OPPOSED, PROVOKED, RAISED, REBUTTING, RETORTING, RUMOURED, STEADFAST, TRIED, UNDECIDED, UNDONE, WHATEVER, WHOLLY
} from '../../stance/answer-words.js'
import { FAULTS } from '../../../lexicon/faults.js'
import { stemOf } from '../../../lexicon/stem.js'
import { WRONGS } from '../../stance/claim-nouns.js'
import { areApart, isAnswerable, isNear, isSameSource, isSequel, isStatement } from './answering.js'
import type { ReadAttribution } from '../read-attribution.js'
import { isNamed, isSourceNamed, sharedWords, shareName, sharesDeed, shareVerb } from './shared-words.js'
import { openingOf, saidIn, type Surroundings, surroundingsOf } from './surroundings.js'
import { isNegation } from '../../clauses/function-words.js'
import { takeUntil } from '../../take-until.js'
import { paddedText } from '../../lower-text.js'

/**
 * The plain statements that answer somebody: negative ones ("said it had sold none") where the text tells nearby that somebody else claims or asks the
 * reverse. A "not" that answers nobody is a statement like any other, and so is one in a long speech.
 *
 * @param read in reading order.
 */
export function findCounters (document: Document, read: readonly ReadAttribution[]): ReadonlySet<ReadAttribution> {
  return new Set(read.filter((attribution, position) => {
    if (!isStatement(document, attribution)) return false
    const around = read.slice(Math.max(0, position - MOST_NEAR), position + MOST_NEAR)
    const near = around.filter(other => isNear(other, attribution) && areApart(other, attribution))
    const here = surroundingsOf(document, attribution)
    const answering = () => near.some(other => answers(document, here, other)) || answersQuestion(document, here)
    if (here.said.length > LONGEST) return false
    const negative = attribution.extracted.polarity === 'negative'
    // of a speech only the beginning answers a question; what follows answers in the other's words or not at all
    if (isSequel(attribution, read[position - 1])) return negative && !OPINION.test(here.words) && answering()
    const before = read.slice(Math.max(0, position - MOST_NEAR), position)
    if (negative) return negates(here, answering) || (goesOn(here, before) && !OPINION.test(here.words) && !isOfLater(here))
    if (OPPOSED.test(here.words) || MISTAKEN.test(here.words) || (!isOfLater(here) && clears(here)) || retells(document, attribution, before)) return true
    if (WHATEVER.test(here.words) && NEGATED.test(here.words)) return true
    if (DISCREDITING.test(here.words) && near.some(({ extracted: { source } }) => isNamed(here.said, source.name))) return true
    if (GAINSAYING.test(here.cue) && near.length > 0) return true
    if (OPINION.test(here.words)) return false
    if (COUNTERING.test(here.cue) && NEGATED.test(here.words) && answering()) return true
    if (COMPLYING.test(here.words) && isOwn(here) && (ACCUSED.test(here.around) || near.some(other => isCharged(document, here, other)))) return true
    return !isOfLater(here) && (clearsWholly(here) || (REBUTTING.test(here.cue) && near.some(other => isRebutted(document, here, other))))
  }))
}

/** "took bribes": what nobody likes to hear, of the one who answers it, or of what the answer speaks of. */
function isCharged (document: Document, { attribution: { extracted: { source } }, said }: Surroundings, other: ReadAttribution): boolean {
  const others = saidIn(document, other)
  const isOfOneself = /^(?:it|they|he|she|we|i)$/.test(openingOf(said)) && isSourceNamed(others, source)
  return isAnswerable(document, other) && (isOfOneself || sharedWords(said, others, source.name) > 0) &&
    others.some(({ lower, lemma }) => FAULTS.has(stemOf(lower)) || FAULTS.has(stemOf(lemma)) || WRONGS.has(lower))
}

/** So many attributions to either side are looked at; a longer statement is a speech, which says many things. */
const MOST_NEAR = 12
const LONGEST = 32

/** A negative statement: of what somebody says or asks, or of what the source is accused of. */
function negates (here: Surroundings, answering: () => boolean): boolean {
  const { words, around, before, told } = here
  if ([OPPOSED, WHATEVER, AS_CLAIMED].some(against => against.test(words)) || AS_MAINTAINED.test(around) || AS_REPORTED.test(around)) return true
  if (OPINION.test(words)) return false
  if (answering() || clears(here) || NO_LEAD.test(words) || AT_NO_TIME.test(words) || (here.told[0]?.lower === 'no' && here.told[1]?.text === ',')) return true
  if (isOfLater(here)) return false
  if (isAnswered(here) || STEADFAST.test(here.cue) || OF_CLIENT.test(words)) return true
  const { name } = here.attribution.extracted.source
  const isRaised = (raising: RegExp) => raising.test(around) || raising.test(before)
  if (isRaised(RAISED) && sharedWords(negatedIn(here.said), told, name) > 0) return true
  if ((isRaised(RUMOURED) || ASKED.test(around)) && here.said.length < LONGEST_BESIDE && sharedWords(here.said, told, name) > 0) return true
  const tried = TRIED.test(around) && here.attribution.extracted.quoteType === 'direct'
  const answerable = ACCUSED.test(around) || PROVOKED.test(around) || ((tried || INSISTING.test(here.cue)) && UNDONE.test(words))
  const provoked = PROVOKED.test(around) || INQUIRED.test(around)
  return CONTRADICTING.test(around) || (answerable && isOwn(here) && isActed(here)) || (provoked && NOBODYS.test(headOf(here.said, SUBJECT)))
}

/** "X denied fraud and said that it had signed nothing". */
const goesOn = (here: Surroundings, near: readonly ReadAttribution[]): boolean =>
  near.some(other => isSameSource(other, here.attribution) && other.extracted.cueStance === 'denies' &&
    (other.place === here.attribution.place || (isOurs(here) && isNext(other, here.attribution))))

/** Of the speaker, in the first person, or of nobody. */
const isOurs = ({ said }: Surroundings): boolean => / (?:i|we) /.test(headOf(said, SUBJECT)) || NOBODYS.test(headOf(said, SUBJECT))

/** "X dismissed the report. “We signed nothing,” X said." */
const isNext = ({ place }: ReadAttribution, { place: here, extracted }: ReadAttribution): boolean =>
  place.part === here.part && here.index === place.index + 1 && extracted.quoteType === 'direct'

/** "X contested the account, arguing that the cable was sound": another account. */
const retells = ({ tokens }: Document, attribution: ReadAttribution, near: readonly ReadAttribution[]): boolean =>
  near.some(other => isSameSource(other, attribution) && other.place === attribution.place && other.extracted.cueStance === 'denies' && other.extracted.proposition === null &&
    other.reference?.kind !== 'pronoun' &&
    other.cues.some(({ from, to }) => tokens.slice(from, to).some(({ lower }) => /^(?:contradict|contest|disput)/.test(lower)) && tokens[to - 1]?.lower !== 'by'))

const isActed = ({ words }: Surroundings): boolean => ACTED.test(words) && !MISSED.test(words)

/** "Asked whether P, X said it had not": the answer speaks of what was asked by a pronoun, or leaves it out. */
const isAnswered = ({ around, words }: Surroundings): boolean => ASKED.test(around) && ANSWERING.test(words) && !UNDECIDED.test(words)

/** Whether it answers what the other one says: in its words, by leaving them out ("said that it had not"), or by a cue that answers. */
function answers (document: Document, here: Surroundings, other: ReadAttribution): boolean {
  const { cueStance, polarity } = other.extracted
  if (polarity === 'negative' || isNonDenial(cueStance) || cueStance === 'denies' || cueStance === 'questions') return false
  const { attribution: { extracted: { source }, place }, cue, said } = here
  const others = saidIn(document, other)
  if (others.length > LONGEST) return false
  if (isElliptic(said) || isElliptic(others)) return Math.min(said.length, others.length) < LONGEST_ELLIPSIS
  const negated = sharedWords(negatedIn(said), others, source.name)
  const same = negated > 1 || (negated > 0 && (shareVerb(negatedIn(said), others) || (other.place === place && said.length < LONGEST_BESIDE)))
  if (isUndone(here) && sharesDeed(said, others)) return true
  if (isOfLater(here)) return same || (COUNTERING.test(cue) && !/ (?:i|we) /.test(headOf(said, SUBJECT)))
  if (same || COUNTERING.test(cue) ||
    (NOBODYS.test(headOf(said, SUBJECT)) && (other.place === place || (negated > 0 && said.length < LONGEST_POINTING)))) return true
  const about = isSourceNamed(others, source)
  if ((negated > 0 || shareName(negatedIn(said), others)) && isOwn(here) && said.length < LONGEST_BESIDE && (about || NOBODYS.test(headOf(said, SUBJECT)) || said[0]?.lower === 'no' || other.extracted.proposition?.includes(source.name) === true) && PROSECUTING.test(` ${other.extracted.source.name.toLowerCase()} `)) return true
  if (RETORTING.test(cue) && (negated > 0 || (isOwn(here) && (about || other.place === place)))) return true
  return said.length < LONGEST_BESIDE && isOwn(here) && isActed(here) && about
}

/** Who tells of somebody what is answered by a "not". */
const PROSECUTING = / (?:prosecutors?|police|investigators?|detectives?|officers?|indictment|lawsuit|complaint|accusers?|affidavit) /

/** "there was no meeting", "no meeting took place", "the offer was never made": that a thing did not happen, and nothing of how. */
const isUndone = ({ said }: Surroundings): boolean => said.length < LONGEST_UNDONE && UNHAPPENED.test(paddedText(said))

const LONGEST_UNDONE = 10
const UNHAPPENED = / (?:(?:received|made|held|gave|given|got) no (?:such )?\S+|there (?:is|was|were|has been|had been|have been) (?:\S+ )?no (?:\S+ )?\S+|no (?:such )?\S+ (?:took place|happened|occurred|was (?:ever )?(?:made|held|given)|had (?:taken place|happened|occurred|been (?:made|held|given)))|(?:the|that|this|any|such an?) \S+ (?:(?:was|is|were|has|had) (?:never|not|n't) (?:been )?(?:made|held|given|taken place|happened|occurred)|(?:never|did not|did n't) (?:take place|took place|happen|happened|occur|occurred)))(?= (?:of any kind |at all |between (?:them|the two) |of the (?:kind|sort) )?(?:\. )?$)/

/** Whether it answers the question right before it: in its words, by leaving them out, or by speaking of what was asked of. */
function answersQuestion ({ tokens }: Document, { attribution: { asked, extracted: { source } }, said, words }: Surroundings): boolean {
  if (asked === undefined) return false
  const isShort = said.length < LONGEST_ELLIPSIS && ANSWERING.test(words)
  return isShort || isElliptic(said) || NOBODYS.test(headOf(said, SUBJECT)) || sharedWords(negatedIn(said), tokens.slice(asked.from, asked.to), source.name) > 0
}

/** "none of its planes took off", where another says that they did. */
const NOBODYS = /^ (?:nobody|no one|none|nothing|no such|not one|not a|no \S+ (?:exists?|existed|was|were|has|have|had)|there (?:is|are|was|were|has been|have been|had been) no) /

/** "had nothing to do with it", of oneself or of somebody whom the text accuses. */
const clears = (here: Surroundings): boolean =>
  !BELIEVED.test(headOf(here.said)) && (INNOCENT.test(here.words) || (EXCULPATING.test(headOf(mainOf(here.said))) && isOfAccused(here)))

/** "who is charged with fraud, says every bill was genuine"; who vows to win every seat tells of what is to come. */
const clearsWholly = (here: Surroundings): boolean => here.said.length < LONGEST_BESIDE && WHOLLY.test(here.words) && !here.words.startsWith(' to ') && !DEMANDED.test(here.words) &&
  (isOwn(here) || /^ (?:that )?(?:every|each|all) /.test(here.words)) && (ACCUSED.test(here.around) || (TRIED.test(here.around) && INSISTING.test(here.cue)))

/** "countered that its chimneys are cold": of what the other one speaks of, in other words. */
function isRebutted (document: Document, { attribution, said }: Surroundings, other: ReadAttribution): boolean {
  const { source } = attribution.extracted
  const others = saidIn(document, other)
  const isOfIt = isSourceNamed(others, source) && /^(?:its|his|her|their|it|he|she|they|i|we|our|my)$/.test(openingOf(said))
  return isAnswerable(document, other) && said.length < LONGEST_BESIDE && (isOfIt || sharedWords(said, others, source.name) > 0)
}

const isOfAccused = (here: Surroundings): boolean =>
  isOwn(here) || CONVICTED.test(here.words) || [here.words, here.around, here.before].some(words => ACCUSED.test(words))

/** What is said not to be so: the words behind "not"; all of them where a subject is negated ("no car was stolen"). */
function negatedIn (said: readonly Token[]): readonly Token[] {
  const not = said.findIndex(isNegation)
  return not < 0 || said.slice(0, not).some(({ lower }) => NO.has(lower)) ? said : said.slice(not)
}

const NO: ReadonlySet<string> = new Set(['no', 'none', 'nobody', 'nothing', 'neither', 'nor'])

/** "that it had not", "none was", "no such meeting took place": what the others said in full is left out. */
function isElliptic (said: readonly Token[]): boolean {
  const words = said.filter(({ pos }) => pos !== 'PUNCT').map(({ lower }) => lower)
  const last = words.at(-1) === 'not' || words.at(-1) === "n't" ? words.at(-2) : words.at(-1)
  if (words.length < LONGEST_POINTING && POINTING.test(words.join(' ')) && (ACTED.test(` ${words.join(' ')} `) || HAD.test(words.join(' ')))) return true
  return words.length < LONGEST_ELLIPSIS && (AUXILIARIES.has(last ?? '') || /^no such /.test(words.slice(0, 3).join(' ')) || (words.length < LONGEST_NONE && /^(?:none|neither)$/.test(words[0] ?? '')))
}

/** "We never had it": what the others said is taken up by a pronoun. */
const POINTING = /^(?:i|we|he|she|they|it|nobody|none of us|no one) (?:have |has |had |'ve |'d )?(?:ever )?(?:never|did not|did n't|had not|had n't|has not|have not) .*(?:it|them|that|so)$/

const HAD = / (?:had|got|found|felt|kept) (?:it|them)$/

const AUXILIARIES: ReadonlySet<string> = new Set('did does do had has have was were is are would will could'.split(' '))

/** Within so many words of what is said stands its verb, or its subject. */
const HEAD = 10
const CLAUSE = 20
const SUBJECT = 3

/** A longer clause says something of its own; so far a clause beside another's may speak of the same in one shared word. */
const LONGEST_ELLIPSIS = 14
const LONGEST_POINTING = 6
const LONGEST_NONE = 5
const LONGEST_BESIDE = 18

const headOf = (said: readonly Token[], length = CLAUSE): string => paddedText(said.slice(0, length))

/** Up to what is told of somebody in it, or why: "wanted a candidate | who had taken no money". */
const mainOf = (said: readonly Token[]): readonly Token[] =>
  takeUntil(said, ({ lower }, index) => index > 0 && /^(?:who|which|whose|whom|where|because|although|unless)$/.test(lower))

const isOfLater = ({ said }: Surroundings): boolean => LATER.test(headOf(said, HEAD))

/** It speaks of the source itself, or of nobody. */
const isOwn = ({ attribution: { extracted: { source, proposition, quoteType } }, said }: Surroundings): boolean => {
  const subject = paddedText(said.filter(({ pos }) => pos !== 'PUNCT').slice(0, SUBJECT))
  return / (?:i|we|us|our|my|me|nobody|none|no|not|neither|never|nothing) /.test(subject) || proposition?.startsWith(source.name) === true ||
    (quoteType !== 'direct' && / (?:he|she|they|it|his|her|its|their) /.test(subject))
}
