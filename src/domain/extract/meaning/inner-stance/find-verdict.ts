import { findMainVerb } from '../../clauses/main-verb.js'
import { word, type Word } from '../../clauses/words.js'
import { topicOf } from '../objects/read-topic.js'
import { readBareVerdict, type VerdictPlace } from './bare-verdict.js'
import { CLAIM_NOUNS, DENIAL_NOUNS, FALSIFIABLE, OPINION_NOUNS } from '../../stance/claim-nouns.js'
import { FALSITY, STRONG_FALSITY, WEAK_FALSITY } from '../../stance/falsity.js'
import { opensUntrue } from '../../stance/false-predicates.js'
import { lowerAt } from '../../word-at.js'
import { lowerText } from '../../lower-text.js'
import { isNoun } from '../../part-of-speech.js'
import { isNegation } from '../../clauses/function-words.js'
import { takeUntil } from '../../take-until.js'
import { DENY, type InnerCue } from './inner-cue.js'

/**
 * A verdict inside what somebody is said to say: a claim called false or without evidence, whoever made it. Undefined where the contents simply state
 * something.
 */
export function findVerdict (words: readonly Word[], place: VerdictPlace): InnerCue | undefined {
  const read = readBareVerdict(words, place)
  const bare = read === undefined ? undefined : { cue: [DENY], object: suchNoun(words) ?? claimJudged(words) ?? [IT], ...read }
  return noEvidence(words) ?? noneEmerged(words) ?? falseThat(words) ?? (bare?.certain === true ? bare : undefined) ?? calledFalse(words) ?? bare
}

/** "No | such offer | had been made": of which kind the claim was that is denied. */
function suchNoun (words: readonly Word[]): readonly Word[] | undefined {
  const [no, such, noun, next] = words.filter(({ pos }) => pos !== 'PUNCT')
  const isBare = such !== undefined && noun?.pos === 'NOUN' && /^(?:AUX|VERB|ADV)$/.test(next?.pos ?? '')
  return no?.lower === 'no' && such?.lower === 'such' && isBare ? [no, such, noun] : undefined
}

/** "called | the claim | a fairy tale": what the verdict is of. */
const claimJudged = (words: readonly Word[]): readonly Word[] | undefined =>
  words[0]?.pos === 'DET' && CLAIM_NOUNS.has(lowerAt(words, 1)) ? words.slice(0, 2) : undefined

const EVIDENCE: ReadonlySet<string> = new Set(['evidence', 'proof', 'indication', 'indications', 'sign', 'signs'])
const TRUTH: ReadonlySet<string> = new Set(['truth', 'basis', 'substance', 'foundation', 'veracity', 'credence'])

/** "there was no evidence that …" questions it; "there is no truth in the report" denies it. */
function noEvidence (words: readonly Word[]): InnerCue | undefined {
  const main = findMainVerb(words)
  if (main === undefined) return undefined
  const no = words.findIndex((_, index) => index > main.at && index < main.at + 4 && isNone(words, index))
  const named = (index: number): boolean => no !== -1 && index > no && index < no + 7 && words.slice(no + 1, index).every(isMeasure)
  const noun = words.findIndex(({ lower }, index) => named(index) && (EVIDENCE.has(lower) || TRUTH.has(lower)))
  if (noun === -1) return undefined
  const cue = words.slice(main.at, noun + 1)
  const after = lowerAt(words, noun + 1) === 'whatever' || lowerAt(words, noun + 1) === 'whatsoever' ? noun + 1 : noun
  const skipped = ['of', 'for', 'to', 'in', 'that'].includes(lowerAt(words, after + 1)) ? 2 : 1
  const stands = TRUTH.has(lowerAt(words, noun))
  // "no truth without pain"
  if (stands && /^(?:without|but|except|beyond|outside|more|so|as|like)$/.test(lowerAt(words, after + 1))) return undefined
  return { cue: stands ? [DENY] : cue.map(word => EVIDENCE.has(word.lower) ? { ...word, lower: 'evidence', lemma: 'evidence' } : word), object: topicOf(words.slice(after + skipped)), certain: stands }
}

/** "| No evidence | has emerged that P", "no proof was found that P" questions it. */
function noneEmerged (words: readonly Word[]): InnerCue | undefined {
  const main = findMainVerb(words)
  const that = words.findIndex(({ lower }, index) => index > Number(main?.at) && (lower === 'that' || lower === 'of'))
  if (main === undefined || that === -1 || !isNone(words, main.subject) || !EVIDENCE.has(lowerAt(words, main.at - 1))) return undefined
  const emerged = words.slice(main.at, that)
  const isFound = emerged.some(({ lemma }) => EMERGING.has(lemma)) && emerged.every(({ pos }) => /^(?:AUX|VERB|ADV|PART)$/.test(pos))
  return isFound ? { cue: [word('no'), word('evidence', 'NOUN')], object: topicOf(words.slice(that + 1)), certain: false } : undefined
}

const EMERGING: ReadonlySet<string> = new Set('emerge exist find present offer produce uncover surface come provide see discover show'.split(' '))

/** "no truth", "not a grain of truth", "little truth". */
const isNone = (words: readonly Word[], at: number): boolean => /^(?:no|zero|scant|little|scarce)$/.test(lowerAt(words, at)) ||
  (/^(?:not|n't)$/.test(lowerAt(words, at)) && /^(?:an?|one|any|much)$/.test(lowerAt(words, at + 1)))

/** "not a single shred of factual | basis" */
const isMeasure = ({ lower, pos }: Word): boolean => pos === 'ADJ' || pos === 'DET' ||
  /^(?:an?|one|single|any|grain|shred|ounce|scrap|word|iota|jot|whit|kernel|atom|hint|particle|scintilla|element|shadow|trace|of)$/.test(lower)

/** "said that | claim was false": no noun that can be counted stands alone, so the word before pointed. */
const isBareClaim = (subject: readonly Word[]): boolean => subject.length === 1 && subject[0]?.pos === 'NOUN' && !subject[0].lower.endsWith('s') && CLAIM_NOUNS.has(subject[0].lower)
const THAT: Word = word('that', 'DET')

/** Stands for whatever was told before. */
const IT: Word = word('it', 'PRON')

/** "have long been debunked", "was ruled out" */
const DISPROVED = /^(?:has|have|had|was|were|is|are)(?: (?:[a-z]+ly|now|long|since|already|also|been|being))* (?:debunked|disproved|disproven|discredited|refuted|ruled out)\b/

/** "it is a lie that P", "it is not true that P". */
function falseThat (words: readonly Word[]): InnerCue | undefined {
  const to = wrongToSay(words)
  if (to !== undefined) return { cue: [DENY], object: words.slice(to), certain: true }
  const that = words.findIndex(({ lower }, index) => index > 1 && index < MAX_PREDICATE && lower === 'that')
  const [subject, verb] = words
  if (that === -1 || subject?.lower !== 'it' || verb?.lemma !== 'be') return undefined
  const judged = words.slice(2, that)
  const negated = judged.some(({ lemma }) => lemma === 'not')
  const isFalse = judged.some(({ lower }) => negated ? TRUE.has(lower) : STRONG_FALSITY.has(lower)) || isUnfounded(judged)
  return isFalse ? { cue: [DENY], object: words.slice(that + 1), certain: true } : undefined
}

/** "it would be wrong to suggest that P": where P begins. */
function wrongToSay (words: readonly Word[]): number | undefined {
  const found = WRONG_TO_SAY.exec(lowerText(words.slice(0, MAX_PREDICATE * 2)))
  return found === null || /\bnot\b/.test(found[0]) !== /\b(?:true|accurate|correct|fair|right|the case)\b/.test(found[0].replace('incorrect', '')) ? undefined : found[0].split(' ').length
}

const WRONG_TO_SAY = /^(?:it|that) (?:(?:is|was|would|'s|be|[a-z]+ly|just|quite|plain|not) ){1,4}(?:wrong|incorrect|inaccurate|false|untrue|true|nonsense|absurd|ridiculous|ludicrous|misleading|erroneous|accurate|correct|fair|right|the case) to (?:say|suggest|claim|imply|assert|allege|maintain|report)(?: that)?(?= )/

/** "the report was false, "the claims that … are baseless", "this is not true": denies what the subject points at. */
function calledFalse (words: readonly Word[]): InnerCue | undefined {
  const main = findMainVerb(words)
  if (main === undefined) return headlinedFalse(words)
  const subject = words.slice(main.subject, main.at)
  const predicate = untilJoined(words.slice(main.at))
  const negated = predicate.slice(0, 4).some(isNegation)
  const judged = predicate.slice(1, 7)
  // "the allegations are absurd" denies them; "it is absurd" may be about anything
  const isFalse = !negated && judged.some(({ lower }, at) => FALSITY.has(lower) && !(WEAK_FALSITY.has(lower) && isOpinion(subject)) && !isOther(judged[at + 1]))
  const isUntrue = negated && judged.some(({ lower }) => TRUE.has(lower))
  const isBase = predicate[0]?.lemma === 'be' || predicate[0]?.lower === "'s" || predicate[1]?.lower === 'been'
  if (!negated && subject.length > 1 && DISPROVED.test(lowerText(predicate)) && pointsAtClaim(subject)) return { cue: [DENY], object: subject, certain: true }
  if (isBase && !negated && subject.length > 1 && IMAGINED.test(lowerText(predicate))) return { cue: [DENY], object: subject, certain: true }
  if (!(isBase && (isFalse || isUntrue)) && !isUnfounded(predicate)) return undefined
  if (predicate.length > MAX_PREDICATE) return undefined
  if (isBareClaim(subject)) return { cue: [DENY], object: [THAT, ...subject], certain: true }
  return pointsAtClaim(subject) ? { cue: [DENY], object: subject, certain: subject.length > 1 } : undefined
}

/** "are without foundation | and will be fought" */
const untilJoined = (predicate: readonly Word[]): readonly Word[] =>
  takeUntil(predicate, ({ lower }, index) => (lower === 'and' || lower === 'but') && predicate.slice(index + 1, index + 3).some(({ pos }) => pos === 'AUX'))

/** "Story of split false": a headline's grammar. */
function headlinedFalse (words: readonly Word[]): InnerCue | undefined {
  const last = words.findLastIndex(({ pos }) => pos !== 'PUNCT')
  const subject = words.slice(0, last)
  const isFalse = words[last]?.pos === 'ADJ' && STRONG_FALSITY.has(lowerAt(words, last))
  return isFalse && subject.length > 0 && pointsAtClaim(subject) ? { cue: [DENY], object: subject, certain: true } : undefined
}

/** "was a figment of the press's imagination": so is nobody who exists. */
const IMAGINED = /^(?:is|was|are|were)(?: \S+ly)? (?:an? |the )?(?:mere |pure |sheer )?(?:figments?|products?|creations?|inventions?) of (?:\S+ ){0,5}imaginations?(?: |$)/

/** "a false choice" is no falsehood, as "a false report" is. */
const isOther = (word: Word | undefined): boolean => word?.pos === 'NOUN' && !CLAIM_NOUNS.has(word.lower) && !FALSIFIABLE.has(word.lower) && !FALSITY.has(word.lower)

/** "without foundation", "have no basis in fact", "was plucked out of thin air". */
const isUnfounded = (predicate: readonly Word[]): boolean => opensUntrue(predicate.map(({ lower }) => lower))

const LONGEST_LEAD = 4

/** A longer predicate says more than that something is false. */
export const MAX_PREDICATE = 8
export const TRUE: ReadonlySet<string> = new Set(['true', 'accurate', 'correct', 'right', 'case', 'real'])
const POINTERS: ReadonlySet<string> = new Set(['this', 'that', 'it', 'these', 'they'])

/** "it", "the remarks": what may be found fault with and still be so. */
const isOpinion = (subject: readonly Word[]): boolean => subject.length === 1 || subject.slice(0, LONGEST_LEAD).some(({ lower }) => OPINION_NOUNS.has(lower))

function pointsAtClaim (subject: readonly Word[]): boolean {
  if (subject.length === 1) return POINTERS.has(lowerAt(subject, 0))
  const phrase = takeUntil(subject, ({ pos, lower }, index) => index > 0 && (pos === 'ADP' || lower === 'that'))
  const head = phrase.findLast(isNoun)?.lower ?? ''
  return [CLAIM_NOUNS, DENIAL_NOUNS, FALSIFIABLE].some(nouns => nouns.has(head))
}
