import type { Document, Token } from '../../document.js'
import { word, type Word } from '../../clauses/words.js'
import { stemOf } from '../../../lexicon/stem.js'
import { textOfPart } from '../../span-of.js'
import { DISCREDITING } from '../../stance/answer-words.js'
import { affirms, isElliptic } from './affirms.js'
import { areApart, isAnswerable, isNear, isSequel, isStatement } from './answering.js'
import { clauseOf, type Clause } from '../../clauses/clause-of.js'
import type { ReadAttribution } from '../read-attribution.js'
import { fitsInTime } from './fits-in-time.js'
import { raisedClause } from './raised-clause.js'
import { chargedClause } from './reversing/charged-clause.js'
import { REVERSING, REVERSING_AT_ANY_TIME, REVERSING_BY_NONE, REVERSING_WHAT_MAY_BE } from './reversing.js'
import type { Reversible, Reversing } from './reversing/reversible.js'
import { isNamed, isSourceNamed } from './shared-words.js'
import { saidIn, surroundingsOf, wordsSaid } from './surroundings.js'
import { lowerText, paddedText } from '../../lower-text.js'
import { FIRST_PERSONS } from '../../clauses/pronouns.js'
import { isHedged } from './hedged.js'
import { isNegation } from '../../clauses/function-words.js'

/** So many attributions before it are looked at; a longer statement is a speech. */
const MOST_NEAR = 8
const LONGEST = 26

/**
 * The statements that reverse another source's: without a "not" ("was drunk", "was sober"), or one with a "not" ("no ship came in", "two did"). What is
 * reversed is the claim that both are about.
 *
 * @param read in reading order.
 */
export function findReversals (document: Document, read: readonly ReadAttribution[]): ReadonlyMap<ReadAttribution, ReadAttribution> {
  // of what is joined by "and" the first stands for the clause
  const clauses = read.filter(({ said: [said] }, position) => said !== undefined && read[position - 1]?.said[0]?.from !== said.from)
  return new Map(clauses.flatMap((attribution, position) => {
    if (!(isStatement(document, attribution) || isElliptic(saidIn(document, attribution))) || isSequel(attribution, clauses[position - 1])) return []
    const others = nearBefore(clauses, position).filter(other => isAnswerable(document, other) && !isReproach(document, other))
    const reversed = others.findLast(other => other.extracted.polarity === 'negative' ? affirmsOther(document, attribution, other) : reversesOther(document, attribution, other))
    return reversed === undefined ? [] : [[attribution, reversed] as const]
  }))
}

const reversesOther = (document: Document, attribution: ReadAttribution, other: ReadAttribution): boolean =>
  isStatement(document, attribution) &&
  (discredits(document, attribution, other) || reverses(document, attribution, { others: saidIn(document, other), source: other.extracted.source.name }))

/** "the residents are wrong": whoever said so. */
function discredits (document: Document, attribution: ReadAttribution, other: ReadAttribution): boolean {
  const said = saidIn(document, attribution)
  return said.length < LONGEST && DISCREDITING.test(paddedText(said)) && isNamed(said, other.extracted.source.name)
}

function affirmsOther (document: Document, attribution: ReadAttribution, other: ReadAttribution): boolean {
  const said = saidIn(document, attribution)
  if (attribution.extracted.polarity === 'negative' && !isElliptic(said)) return false
  if (other.extracted.proposition === null || (isOfSpeaker(attribution) && !isElliptic(said))) return false
  return affirms(said, saidIn(document, other), textOfPart(document, attribution.place.part))
}

/** "Reed said that | he had slept". */
const isOfSpeaker = ({ extracted: { proposition, source } }: ReadAttribution): boolean =>
  source.kind !== 'government' && source.kind !== 'organisation' && proposition?.startsWith(source.name) === true

/** Others' statements in the same sentence or the one before. */
function nearBefore (read: readonly ReadAttribution[], position: number): ReadAttribution[] {
  const here = read[position]
  return here === undefined ? [] : read.slice(Math.max(0, position - MOST_NEAR), position).filter(other => isNear(other, here) && areApart(other, here))
}

const isPlain = (document: Document, attribution: ReadAttribution): boolean =>
  attribution.extracted.polarity === 'positive' && isStatement(document, attribution)

/** The statements that reverse what the article itself tells that somebody claims or asks: "Rumour had it that she was dead. She is alive, X said." */
export function findRaisedReversals (document: Document, read: readonly ReadAttribution[]): ReadonlySet<ReadAttribution> {
  return new Set(read.filter((attribution, position) => {
    if (!isPlain(document, attribution) || isSequel(attribution, read[position - 1])) return false
    const raised = raisedClause(surroundingsOf(document, attribution).told)
    const reproaches = nearBefore(read, position).filter(other => isReproach(document, other))
    return [raised, ...reproaches.map(other => saidIn(document, other))].some(others => others.length > 0 && reverses(document, attribution, { others, source: '' }))
  }))
}

/** "blamed the crash on lightning": that somebody did so is not what is answered. */
const isReproach = ({ tokens }: Document, { cues, extracted: { proposition, source } }: ReadAttribution): boolean =>
  proposition?.startsWith(source.name) === true && cues.some(({ from, to }) => tokens.slice(from, to).some(({ lemma }) => lemma === 'blame'))

interface Other { others: readonly Token[], source: string }

function reverses (document: Document, attribution: ReadAttribution, { others, source }: Other): boolean {
  const said = saidIn(document, attribution)
  if (Math.max(said.length, others.length) > LONGEST) return false
  const text = textOfPart(document, attribution.place.part)
  const own = wordsSaid(said, text)
  const mine = clauseOf(own) ?? putClause(own)
  const their = wordsSaid(others, text)
  const theirs = clauseOf(their) ?? chargedClause(their) ?? NO_CLAUSE
  if (mine === undefined) return false
  const pair = { mine, theirs, said, others, source, same: isSameSubject({ attribution, mine, theirs, others }) }
  return kindsFor(attribution, pair).some(kind => kind(pair))
}

function kindsFor ({ extracted: { polarity } }: ReadAttribution, pair: Reversible): readonly Reversing[] {
  if (polarity === 'negative') return isOpen(pair.theirs) ? [] : REVERSING_BY_NONE
  if (isOpen(pair.mine)) return []
  if (isOpen(pair.theirs)) return REVERSING_WHAT_MAY_BE
  return fitsInTime(pair) ? REVERSING : REVERSING_AT_ANY_TIME
}

/** What may be is none of what is, and what is not has a "not" that was not counted. */
const isOpen = (clause: Clause): boolean => isHedged(clause) || clause.group.some(isNegation)

/** "put | the toll at 31": the toll was so many. */
function putClause (words: readonly Word[]): Clause | undefined {
  const at = words.findIndex(({ lower }, index) => lower === 'at' && words.slice(index + 1, index + 3).some(({ pos }) => pos === 'NUM'))
  return at < 1 ? undefined : { ...NO_CLAUSE, subject: words.slice(0, at), verb: { ...word('was', 'AUX'), lemma: 'be' }, rest: words.slice(at + 1) }
}

/** "put the crowd at 90,000" */
const NO_CLAUSE: Clause = { subject: [], group: [], verb: word(''), rest: [], tense: 'past' }

interface Subjects { attribution: ReadAttribution, mine: Clause, theirs: Clause, others: readonly Token[] }

/** A pronoun that takes up what the other speaks of, the same noun with nothing added to it, or the speaker of whom the other speaks. */
function isSameSubject ({ attribution, mine, theirs, others }: Subjects): boolean {
  const { source, proposition } = attribution.extracted
  const subject = mine.subject.filter(({ pos, lower }) => pos !== 'PUNCT' && pos !== 'ADV' && lower !== 'both')
  if (ALL_OF_THEM.test(lowerText(subject))) return true
  const [first] = subject
  if (first === undefined) return false
  if (subject.length === 1 && FIRST_PERSONS.has(first.lower)) return isSourceNamed(others, source) || (first.lower === 'we' && theirs.subject.some(({ lower }) => TOGETHER.has(lower)))
  // whom a pronoun in front of its speaker means is guessed; behind "said that" it is the speaker, unless the other one spoke of somebody
  const own = proposition?.startsWith(source.name) === true && !isFronted(attribution) && !(first.lower === 'it' && PEOPLE.has(source.kind))
  if (subject.length === 1 && THIRD.has(first.lower)) return !own || isSourceNamed(others, source) || isOwnWord(theirs)
  const nouns = subject.filter(({ pos }) => CONTENT.has(pos))
  const keys = new Set(theirs.subject.filter(({ pos }) => CONTENT.has(pos)).map(({ lower }) => stemOf(lower)))
  return nouns.length > 0 && nouns.every(({ lower }) => keys.has(stemOf(lower)))
}

/** "he said he was sober": of oneself, and so the other one's pronoun is somebody. */
const isOwnWord = ({ subject }: Clause): boolean => subject.length === 1 && THIRD.has(subject[0]?.lower ?? '')

const isFronted = ({ said: [said], cues: [cue] }: ReadAttribution): boolean => said !== undefined && cue !== undefined && said.from < cue.from

const PEOPLE: ReadonlySet<string> = new Set(['person', 'group', 'anonymous'])
/** "all six", "two of them" */
const ALL_OF_THEM = /^(?:(?:all|every one|each|both|none|most|many|two|three|four|five|six|seven|eight|nine|ten) of (?:them|it|these|those|us)|all (?:two|three|four|five|six|seven|eight|nine|ten)|every one|they all)$/

/** Of these "we" may be one. */
const TOGETHER: ReadonlySet<string> = new Set('couple pair duo trio band team squad crew family brothers sisters members'.split(' '))
const THIRD: ReadonlySet<string> = new Set(['he', 'she', 'it', 'they', 'both', 'all'])
const CONTENT: ReadonlySet<string> = new Set(['NOUN', 'PROPN', 'ADJ', 'NUM', 'VERB'])
