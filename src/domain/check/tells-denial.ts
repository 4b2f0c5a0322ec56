import type { Attribution } from '../../model/attribution.js'
import type { Span } from '../../model/span.js'
import { contentWords } from './content-words.js'
import { denying, isSaidBy, type Draft, type Known, type Said } from './known.js'
import { isOfOtherMatter } from './of-other-matter.js'
import { sameSpeaker } from './speaker.js'

/** Words that deny, whoever speaks. */
const DENIAL = new RegExp(`\\b(?:${[
  'den(?:y|ies|ied|ying|ials?)', 'reject(?:s|ed|ing)?', 'disput(?:es?|ed|ing)', 'dismiss(?:es|ed|ing)?', 'refut(?:es?|ed|ing)', 'rebut(?:s|ted|ting)?',
  'contradict(?:s|ed|ing)?', 'contest(?:s|ed|ing)?', 'disavow(?:s|ed)?', 'disown(?:s|ed)?', 'repudiat(?:es?|ed)', 'untrue', 'false', 'baseless', 'unfounded', 'groundless',
  'without foundation', 'nonsense', 'rubbish', 'fabricat(?:ed|ion)', 'inven(?:ted|tion)', 'a lie', '(?:pack of|these are|those are|all|are|were) lies', 'nothing of the (?:kind|sort)', 'no such',
  'no truth', 'not true', 'never happened', '(?:did|does) not happen', 'any wrongdoing', 'a fairy tale', 'made (?:it|this|that|the whole thing) up', 'slander(?:ous)?', 'defamatory', 'hoax'
].join('|')})\\b`, 'iu')
export const hasDenial = (sentence: string): boolean => DENIAL.test(sentence)

/** Words that deny only where one of those speaks who do on record. */
const NEGATION = new RegExp(`\\b(?:${[
  'not', 'no', 'never', 'nothing', 'none', 'nobody', 'wrong', 'insist(?:s|ed|ing)?', 'maintain(?:s|ed|ing)? that', 'st(?:ands?|ood) by', 'innocent', 'clean', 'lawful(?:ly)?', 'by the book',
  'above board', 'in good faith', 'mistaken', 'misleading', 'mislead(?:s|ing)?', 'untrue'
].join('|')})\\b|n[’']t\\b`, 'iu')
/** "I have never seen such a letter": whoever says so right behind the statement, the draft has an answer to it. */
const OWN_NEGATION = /["“‘'][^"”]{0,200}\b(?:I|we|my|our)\b[^"”]{0,200}?(?:\b(?:not|no|never|nothing|none)\b|n[’']t\b)/iu
/** "He says he never took a peso": who speaks of himself, behind what is said of him. */
const SELF = '(he|she|they|it) (?:\\p{L}+ )?(?:says?|said|insist(?:s|ed)|answer(?:s|ed)|repl(?:y|ies|ied)|told [^,.;]{1,60}|tells [^,.;]{1,60}) (?:that )?\\1'
const OF_ONESELF = new RegExp(`\\b${SELF}\\b[^.;]{0,120}?(?:\\b(?:not|no|never|nothing|none)\\b|n[’']t\\b)`, 'iu')
/** What answers where it stands behind a statement. */
const COUNTERING = /\b(?:insist(?:s|ed|ing)?|maintain(?:s|ed|ing)? that|counter(?:s|ed|ing)?|retort(?:s|ed|ing)?|protest(?:s|ed) that|not so|a liar|liars|forger(?:y|ies)|mix-up|misunderstanding|smears?|(?<!\b(?:not|never|to|yet) )repl(?:y|ies|ied))\b/iu
/** Sentences after a statement in which a denial without a name ("The company denied it") is taken for its answer. */
const NEAR = 2

/** `denials` are those on record by default. */
interface Denied { known: Known, denials?: readonly Attribution[] }

/**
 * Whether the draft tells that somebody denies the claim, or how one of those who deny it answered. Read generously: that a denial is missing must be
 * certain before an editor is told so.
 */
export function tellsDenial (draft: Draft, statement: Said, { known, denials = denying(known) }: Denied): boolean {
  const { said, sentences } = draft
  const at = sentences.findIndex(sentence => standsIn(statement, sentence))
  const near = at < 0 ? [] : sentences.slice(at, at + NEAR + 1)
  const isOther = (other: Said): boolean => isOfOtherMatter(draft, other, { known, denials })
  const isBehind = (other: Said): boolean => near.slice(1).some(sentence => standsIn(other, sentence))
  const standsNear = (other: Said): boolean => near.some(sentence => standsIn(other, sentence))
  const isAnswer = (other: Said): boolean => answers(other, denials) || (standsNear(other) && counters(other, statement)) ||
    (isBehind(other) && (isByOne(other, denials) || mayContradict(other, statement, denials)))
  const isTold = (other: Said): boolean => reverses(other, statement, known) || (!isOther(other) && isAnswer(other))
  if (said.some(isTold)) return true
  return sentences.some((sentence, place) => {
    const own = said.filter(other => standsIn(other, sentence) && other.attribution !== undefined)
    if (place !== at && own.length > 0 && own.every(isOther)) return false
    return tellsByWords(sentence.text, denials, { isNear: near.includes(sentence), isOwn: place === at })
  })
}

const standsIn = ({ span }: Said, { part, start }: Span): boolean => part === span.part && start === span.start

/** Whether a sentence tells of a denial by its words alone; `isOwn` for the statement's, `isNear` for that and those right behind. */
function tellsByWords (text: string, denials: readonly Attribution[], { isNear, isOwn }: { isNear: boolean, isOwn: boolean }): boolean {
  if (isNear && (DENIAL.test(text) || COUNTERING.test(text) || (!isOwn && (OWN_NEGATION.test(text) || OF_ONESELF.test(text))))) return true
  return (DENIAL.test(text) || (!isOwn && NEGATION.test(text))) && namesOne(text, denials)
}

/** Whether another statement is of the claim, and has it the other way. */
function reverses ({ known, stance }: Said, statement: Said, { claim, relation }: Known): boolean {
  const reverse = relation === 'contradicts' && statement.stance !== 'denies' ? 'same' : 'contradicts'
  return known.some(other => other.claim.id === claim.id && (stance === 'denies' || other.relation === reverse))
}

/** Whether somebody else says here that something is not so: right behind a statement that is an answer, whatever of it. */
const counters = ({ attribution, stance }: Said, statement: Said): boolean =>
  attribution !== undefined && attribution.source.name !== statement.attribution?.source.name && (stance === 'denies' || attribution.polarity === 'negative')

/** Whether one of the deniers answers anything here; what exactly is another rule's question. Who denied it in words of their own may do so by any. */
const answers = (said: Said, denials: readonly Attribution[]): boolean => denials.some(({ source, stance }) =>
  (stance !== 'denies' || (said.stance !== 'asserts' && said.stance !== 'confirms') || said.attribution?.polarity === 'negative') && isSaidBy(said, source))

/** Whether one of the deniers speaks: right behind a statement that is an answer, in whatever words. */
const isByOne = (said: Said, denials: readonly Attribution[]): boolean => denials.some(({ source, stance }) => stance === 'denies' && isSaidBy(said, source))

/** Whether somebody who may be one of the deniers ("the firm") says here what has a negation in it: "not one of them". */
const mayContradict = ({ span, attribution, speaker, stance }: Said, statement: Said, denials: readonly Attribution[]): boolean =>
  attribution !== undefined && stance === 'asserts' && speaker !== undefined && attribution.source.name !== statement.attribution?.source.name && NEGATION.test(span.text) &&
  denials.some(({ source }) => sameSpeaker(speaker, source) !== 'other')

function namesOne (text: string, denials: readonly Attribution[]): boolean {
  const words = contentWords(text)
  return denials.some(({ source }) => [...contentWords(source.name)].some(word => words.has(word)))
}
