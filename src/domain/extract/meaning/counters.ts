import { isNonDenial } from '../../../model/stance.js'
import { stemOf } from '../../lexicon/stem.js'
import type { Document, Token } from '../document.js'
import { sourceKey } from '../sources/source-key.js'
import { ACCUSED, ACTED, ANSWERING, AS_CLAIMED, ASKED, CONTRADICTING, COUNTERING, ELLIPTIC, EXCULPATING, NEGATED, LATER, OPINION, OPPOSED, RAISED, RETORTING, UNDECIDED } from '../stance/answer-words.js'
import { ALIKE } from './alike.js'
import type { ReadAttribution } from './read-attribution.js'

/**
 * The plain statements that answer somebody: negative ones ("said it had sold none") where the text tells nearby that somebody else claims or asks the
 * reverse. A "not" that answers nobody is a statement like any other.
 *
 * @param read in reading order.
 */
export function findCounters (document: Document, read: readonly ReadAttribution[]): ReadonlySet<ReadAttribution> {
  return new Set(read.filter((attribution, position) => {
    if (attribution.extracted.cueStance !== 'asserts' || attribution.reference !== undefined) return false
    const near = read.slice(Math.max(0, position - MOST_NEAR), position + MOST_NEAR).filter(other => isNear(other, attribution))
    const surroundings = look(document, attribution)
    if (attribution.extracted.polarity === 'negative') return negates(surroundings, near)
    return reverses(surroundings) || (NEGATED.test(surroundings.words) && !OPINION.test(surroundings.words) && near.some(other => !isSameSource(other, attribution) && answers(surroundings, other)))
  }))
}

/** So many attributions to either side are looked at, and so many sentences back. */
const MOST_NEAR = 12
const REACH = 1

const isNear = ({ place }: ReadAttribution, { place: here }: ReadAttribution): boolean =>
  place.part === here.part && place.index <= here.index && here.index - place.index <= REACH

/** A statement with what stands in it, around it and before it, as tokens and as text. */
interface Surroundings {
  document: Document
  attribution: ReadAttribution
  said: readonly Token[]
  told: readonly Token[]
  words: string
  around: string
  before: string
}

function look (document: Document, attribution: ReadAttribution): Surroundings {
  const { tokens, sentences } = document
  const { place, cues } = attribution
  const said = saidIn(document, attribution)
  const own = [...cues, ...attribution.said]
  const around = tokens.slice(place.from, place.to).filter(({ index }) => !own.some(({ from, to }) => from <= index && index < to))
  const last = sentences[place.index - 1]
  const before = last === undefined || last.part !== place.part ? [] : tokens.slice(last.from, last.to)
  return { document, attribution, said, told: [...around, ...before], words: textOf(said), around: textOf(around), before: textOf(before) }
}

const saidIn = ({ tokens }: Document, { said }: ReadAttribution): Token[] => said.flatMap(({ from, to }) => tokens.slice(from, to))
const textOf = (tokens: readonly Token[]): string => ` ${tokens.filter(({ pos }) => pos !== 'PUNCT').map(({ lower }) => lower).join(' ')} `

/** A negative statement: of what somebody says or asks, or of what the source is accused of. */
function negates (here: Surroundings, near: readonly ReadAttribution[]): boolean {
  const { attribution, words, around, before, told } = here
  if (OPPOSED.test(words) || AS_CLAIMED.test(words)) return true
  if (OPINION.test(words)) return false
  if (near.some(other => !isSameSource(other, attribution) && answers(here, other))) return true
  if (clears(here)) return true
  if (isOfLater(here)) return false
  if (isAnswered(here)) return true
  if (RAISED.some(raises => raises.test(around) || raises.test(before)) && sharedWords(here, told) > 0) return true
  return CONTRADICTING.test(around) || (ACCUSED.test(around) && isOwn(here) && ACTED.test(words) && !NOVEL.test(words)) ||
    near.some(other => isSameSource(other, attribution) && other.place === attribution.place && other.extracted.cueStance === 'denies')
}

/** "I have never seen anything like it". */
const NOVEL = / anything (?:like|quite|so|as) | the like |(?:see|seen|saw|met) (?:\S+ ){0,2}?(?:doctors?|lawyers?|family|wife|husband|children|sun|daylight|son|daughter|mother|father|priest) |(?:lost|lose) (?:\S+ ){0,3}?(?:sleep|hope|faith|heart) |been (?:told|asked|paid|given|allowed|informed) /

/** "Asked whether P, X said it had not": the answer speaks of what was asked by a pronoun, or leaves it out. */
const isAnswered = ({ around, words }: Surroundings): boolean => ASKED.test(around) && ANSWERING.test(words) && !UNDECIDED.test(words)

/** A positive statement: "is innocent", "contrary to reports, …". */
const reverses = (here: Surroundings): boolean => OPPOSED.test(here.words) || (!isOfLater(here) && clears(here))

const isSameSource = (one: ReadAttribution, other: ReadAttribution): boolean => sourceKey(one.extracted.source.name) === sourceKey(other.extracted.source.name)

/** Whether it answers what the other one says: in its words, by leaving them out ("said that it had not"), or by a cue that answers. */
function answers (here: Surroundings, other: ReadAttribution): boolean {
  const { cueStance, polarity } = other.extracted
  if (polarity === 'negative' || isNonDenial(cueStance) || cueStance === 'denies' || cueStance === 'questions') return false
  const { document, attribution, words, said } = here
  const cue = textOf(attribution.cues.flatMap(({ from, to }) => document.tokens.slice(from, to)))
  const others = saidIn(document, other)
  if (ELLIPTIC.test(words) || ELLIPTIC.test(textOf(others))) return Math.min(said.length, others.length) < LONGEST_ELLIPSIS
  const shared = sharedWords(here, others)
  const negated = sharedWords({ attribution, said: negatedIn(said) }, others)
  if (isOfLater(here)) return (shared > 1 && negated > 0) || (COUNTERING.test(cue) && !isOwn(here))
  if (COUNTERING.test(cue) || (RETORTING.test(cue) && (negated > 0 || isOwn(here)))) return true
  if (negated > 0 && (shared > 1 || other.place === attribution.place || sharesVerb(negatedIn(said), others))) return true
  return isOwn(here) && ACTED.test(words) && !NOVEL.test(words) && isAbout(others, attribution)
}

/** "had nothing to do with it", of oneself or of somebody whom the text accuses. */
const clears = (here: Surroundings): boolean =>
  EXCULPATING.test(here.words) && (isOwn(here) || ACCUSED.test(here.words) || ACCUSED.test(here.around) || ACCUSED.test(here.before))

/** What one says not to have happened is what the other says happened, by its verb: "was followed", "no one followed him". */
function sharesVerb (said: readonly Token[], others: readonly Token[]): boolean {
  const verbs = new Set(others.filter(isTellingVerb).map(({ lower }) => keyOf(lower)))
  return said.filter(isTellingVerb).some(({ lower }) => verbs.has(keyOf(lower)))
}

const isTellingVerb = (token: Token): boolean => token.pos === 'VERB' && isContent(token)

/** Whether what somebody says is about the source of an attribution. */
function isAbout (said: readonly Token[], { extracted: { source } }: ReadAttribution): boolean {
  const named = new Set(`${source.name} ${source.mention?.text ?? ''}`.toLowerCase().split(/[\s’']+/).filter(word => word.length > 2 && !EMPTY.has(stemOf(word))).map(keyOf))
  return said.some(token => /^(?:NOUN|PROPN)$/.test(token.pos) && named.has(keyOf(token.lower)))
}

/** Within so many words of what is said stands its verb, or its subject. */
const HEAD = 10
const SUBJECT = 3

/** "that it had not" leaves out what others said in full; a longer clause says something of its own. */
const LONGEST_ELLIPSIS = 14

const isOfLater = ({ said }: Surroundings): boolean => LATER.test(textOf(said.slice(0, HEAD)))

/** It speaks of the source itself, or of nobody. */
const isOwn = ({ attribution: { extracted: { source, proposition } }, said }: Surroundings): boolean =>
  / (?:i|we|us|our|my|me) /.test(textOf(said.slice(0, HEAD))) || proposition?.startsWith(source.name) === true ||
  / (?:he|she|they|it|nobody|none|no|not|neither|never|nothing) /.test(textOf(said.slice(0, SUBJECT)))

/** What is said not to be so: the words behind "not"; all of them where a subject is negated ("no car was stolen"). */
function negatedIn (said: readonly Token[]): readonly Token[] {
  const not = said.findIndex(({ lower, lemma }) => lemma === 'not' || lower === 'never')
  return not < 0 || said.slice(0, not).some(({ lower }) => NO.has(lower)) ? said : said.slice(not)
}

const NO: ReadonlySet<string> = new Set(['no', 'none', 'nobody', 'nothing', 'neither', 'nor'])

/** How many words of content both have, names apart. */
function sharedWords ({ attribution, said }: Pick<Surroundings, 'attribution' | 'said'>, others: readonly Token[]): number {
  const named = new Set(attribution.extracted.source.name.toLowerCase().split(/[\s’']+/).map(keyOf))
  const own = new Set(said.filter(isContent).map(({ lower }) => keyOf(lower)))
  return new Set(others.filter(isContent).map(({ lower }) => keyOf(lower)).filter(key => own.has(key) && !named.has(key))).size
}

const isContent = ({ pos, lower }: Token): boolean => /^(?:NOUN|VERB|ADJ|NUM)$/.test(pos) && lower.length > 2 && !EMPTY.has(stemOf(lower))

/** Stems that two sentences share by chance. */
const EMPTY: ReadonlySet<string> = new Set(`say tell believe have do make take get go come give ask report claim use time year day week month people man woman many other
new last first one two three any own person minister government official spokesman`.split(/\s+/).map(stemOf))

const keyOf = (lower: string): string => ALIKE.get(lower) ?? stemOf(lower)
