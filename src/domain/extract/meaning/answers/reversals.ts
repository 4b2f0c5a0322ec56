import type { Document, Token } from '../../document.js'
import { word, wordsOf } from '../../polarity/words.js'
import { textOfPart } from '../../span-of.js'
import { areApart, isAnswerable, isStatement } from './answering.js'
import { clauseOf, type Clause } from '../contents/clause-of.js'
import type { ReadAttribution } from '../read-attribution.js'
import { isDeadOrAlive, REVERSING } from './reversing.js'
import { isNamed } from './shared-words.js'
import { saidIn } from './surroundings.js'

/** Only what stands in the same sentence or the one before is answered without being named; a longer statement is a speech. */
const REACH = 1
const MOST_NEAR = 8
const LONGEST = 26

/**
 * The statements that reverse another source's without a "not": "was drunk", "was sober". What is reversed is the claim that both are about.
 *
 * @param read in reading order.
 */
export function findReversals (document: Document, read: readonly ReadAttribution[]): ReadonlyMap<ReadAttribution, ReadAttribution> {
  // of what is joined by "and" the first stands for the clause
  const clauses = read.filter(({ said: [said] }, position) => said !== undefined && read[position - 1]?.said[0]?.from !== said.from)
  return new Map(clauses.flatMap((attribution, position) => {
    if (!isPlain(document, attribution) || isSequel(attribution, clauses[position - 1])) return []
    const near = clauses.slice(Math.max(0, position - MOST_NEAR), position).filter(other => isNear(other, attribution) && areApart(other, attribution))
    const reversed = near.findLast(other => other.extracted.polarity === 'positive' && isAnswerable(document, other) && reverses(document, attribution, other))
    return reversed === undefined ? [] : [[attribution, reversed] as const]
  }))
}

/** What follows in a speech answers in so many words or not at all. */
const isSequel = ({ cues: [cue] }: ReadAttribution, before: ReadAttribution | undefined): boolean => cue !== undefined && before?.cues[0]?.from === cue.from

const isPlain = (document: Document, attribution: ReadAttribution): boolean =>
  attribution.extracted.polarity === 'positive' && isStatement(document, attribution)

const isNear = ({ place }: ReadAttribution, { place: here }: ReadAttribution): boolean =>
  place.part === here.part && place.index <= here.index && here.index - place.index <= REACH

function reverses (document: Document, attribution: ReadAttribution, other: ReadAttribution): boolean {
  const [said, others] = [saidIn(document, attribution), saidIn(document, other)]
  if (Math.max(said.length, others.length) > LONGEST) return false
  const mine = clauseIn(document, attribution)
  const theirs = clauseIn(document, other) ?? NO_CLAUSE
  if (mine === undefined || isHedged(mine) || isHedged(theirs)) return false
  const pair = { mine, theirs, said, others, same: isSameSubject({ attribution, mine, theirs, others }) }
  if (!fitsInTime(mine, theirs, [said, others])) return isDeadOrAlive(pair)
  return REVERSING.some(kind => kind(pair))
}

const clauseIn = (document: Document, attribution: ReadAttribution): Clause | undefined =>
  clauseOf(wordsOf(saidIn(document, attribution), textOfPart(document, attribution.place.part)).filter(({ lower, pos }, index) => index > 0 || !(pos === 'PUNCT' || lower === 'that')))

/** "put the crowd at 90,000" */
const NO_CLAUSE: Clause = { subject: [], group: [], verb: word(''), rest: [], tense: 'past' }

/** What may be or should be is none of what is. */
const isHedged = ({ group }: Clause): boolean => group.some(({ lower }) => HEDGES.has(lower))
const HEDGES: ReadonlySet<string> = new Set("may might could should must can ca cannot ought perhaps probably possibly not n't never seems seemed seem appears appeared hardly almost nearly".split(' '))

/** Of the same time: told of what was, or of what will be, and neither moved on from what the other tells. */
function fitsInTime (mine: Clause, theirs: Clause, [said, others]: readonly [readonly Token[], readonly Token[]]): boolean {
  if ((mine.tense === 'future') !== (theirs.tense === 'future')) return false
  const times = new Set(others.map(({ lower }) => lower).filter(isTime))
  return said.every(({ lower, pos }) => !(isTime(lower) || (pos === 'NUM' && /^(?:19|20)\d\d$/.test(lower))) || times.has(lower))
}

const isTime = (lower: string): boolean => TIMES.has(lower)
const TIMES: ReadonlySet<string> = new Set(`now since later again soon then yesterday today tomorrow tonight currently recently formerly previously once eventually finally ago afterwards afterward meanwhile
monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october november december week month year day night morning evening afternoon
weeks months years days hours minutes weekend spring summer autumn winter already reopened reopen still until before after`.split(/\s+/))

interface Subjects { attribution: ReadAttribution, mine: Clause, theirs: Clause, others: readonly Token[] }

/** A pronoun that takes up what the other speaks of, the same noun with nothing added to it, or the speaker of whom the other speaks. */
function isSameSubject ({ attribution, mine, theirs, others }: Subjects): boolean {
  const { source, proposition } = attribution.extracted
  const subject = mine.subject.filter(({ pos, lower }) => pos !== 'PUNCT' && pos !== 'ADV' && lower !== 'both')
  const [first] = subject
  const name = `${source.name} ${source.mention?.text ?? ''}`
  if (first === undefined) return false
  if (subject.length === 1 && FIRST.has(first.lower)) return isNamed(others, name) || (first.lower === 'we' && theirs.subject.some(({ lower }) => TOGETHER.has(lower)))
  // whom a pronoun in front of its speaker means is guessed; behind "said that" it is the speaker, unless the other one spoke of somebody
  const own = proposition?.startsWith(source.name) === true && !isFronted(attribution)
  if (subject.length === 1 && THIRD.has(first.lower)) return !own || isNamed(others, name) || isOwnWord(theirs)
  const nouns = subject.filter(({ pos }) => CONTENT.has(pos))
  const keys = new Set(theirs.subject.filter(({ pos }) => CONTENT.has(pos)).map(({ lemma }) => lemma))
  return nouns.length > 0 && nouns.every(({ lemma }) => keys.has(lemma))
}

/** "he said he was sober": of oneself, and so the other one's pronoun is somebody. */
const isOwnWord = ({ subject }: Clause): boolean => subject.length === 1 && THIRD.has(subject[0]?.lower ?? '')

const isFronted = ({ said: [said], cues: [cue] }: ReadAttribution): boolean => said !== undefined && cue !== undefined && said.from < cue.from

/** Of these "we" may be one. */
const TOGETHER: ReadonlySet<string> = new Set('couple pair duo trio band team squad crew family brothers sisters members'.split(' '))
const FIRST: ReadonlySet<string> = new Set(['i', 'we'])
const THIRD: ReadonlySet<string> = new Set(['he', 'she', 'it', 'they', 'both', 'all'])
const CONTENT: ReadonlySet<string> = new Set(['NOUN', 'PROPN', 'ADJ', 'NUM', 'VERB'])
