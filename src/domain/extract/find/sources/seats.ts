import type { Sentence, Token, TokenSpan } from '../../document.js'
import type { Seat } from '../../stance/phrase-pattern.js'
import { appositionEnd } from '../phrases/apposition.js'
import { ASKING } from './asked-in.js'
import { coreEnd, nounPhraseEnd } from '../phrases/noun-phrase-end.js'
import { nounPhraseStart } from '../phrases/noun-phrase-start.js'
import type { Page } from '../page.js'
import { relativeBefore } from '../phrases/relative-before.js'
import { isNoneOf } from './none-of.js'
import { antecedentOf, mainSubject, subjectBefore } from './subject.js'
import { COORDINATORS, isFiniteVerb, isPersonal, isPossessive, isTime } from '../word-classes.js'
import { wordAt } from '../../word-at.js'
import { THIRD_POSSESSIVES } from '../../clauses/pronouns.js'

/** Who takes the stance of a phrase, by where such a source stands; undefined where nobody does. */
export function seatOf (page: Page, sentence: Sentence, seat: Seat, cue: TokenSpan): TokenSpan | undefined {
  if (seat === 'behind') return sourceAt(page, sentence, cue.to)
  if (seat === 'later') return subjectAfter(page, sentence, cue.to)
  if (seat === 'owner') return ownerBefore(page, sentence, cue.from)
  if (seat === 'asked') return askedBefore(page, sentence, cue.from) ?? toldBefore(page, sentence, { subject: subjectOf(page, sentence, cue), cue })
  return subjectOf(page, sentence, cue)
}

function subjectOf (page: Page, sentence: Sentence, cue: TokenSpan): TokenSpan | undefined {
  const before = wordAt(page.tokens, cue.from - 1)
  const first = wordAt(page.tokens, cue.from)
  if (cue.from <= sentence.from) return subjectAfter(page, sentence, cue.to)
  if (isNeither(page, sentence, cue)) return { from: sentence.from, to: cue.from }
  const relative = relativeBefore(page, sentence, cue.from)
  if (relative !== undefined) return antecedentOf(page, sentence, relative)
  const participle = /(?:ing|without|instead|rather)$/.test(first.lower)
  const joined = COORDINATORS.has(before.lower) || (participle && (before.text === ',' || !/ing$/.test(first.lower)))
  const own = joined ? undefined : subjectBefore(page, sentence, cue.from)
  const subject = own ?? mainSubject(page, sentence, cue.from) ?? (participle ? subjectAfter(page, sentence, cue.to) : undefined)
  if (subject !== undefined) return isNobody(page, subject) ? undefined : subject
  return openingPhrase(page, sentence, cue.from)
}

/** "Neither | has commented", "none of them | would say": the tagger takes it for what stands before a noun. */
const isNeither = ({ tokens }: Page, { from }: Sentence, cue: TokenSpan): boolean =>
  isNoneOf(tokens, from) && cue.from - from <= LONGEST_NEITHER && !tokens.slice(from, cue.from).some(({ lower }) => lower === 'nor')

/** "none of the three former ministers" */
const LONGEST_NEITHER = 6

/** "ZanTel blamed a cable; | a message seeking details went unanswered": no message answers, but whoever was told of before it. */
function toldBefore (page: Page, sentence: Sentence, { subject, cue }: { subject: TokenSpan | undefined, cue: TokenSpan }): TokenSpan | undefined {
  const { tokens } = page
  if (subject === undefined) return undefined
  // "a message seeking | details"
  const sought = /^(?:seeking|asking|requesting)$/.test(wordAt(tokens, subject.from - 1).lower) ? nounPhraseStart(tokens, subject.from - 1, sentence.from) : subject.from
  // "two alarms were ignored": nobody who would answer
  if (!SENT.test(wordAt(tokens, coreEnd(tokens, sought, subject.to) - 1).lower)) return LEFT.test(wordAt(tokens, cue.to - 1).lower) ? undefined : subject
  return /^(?:;|and|but)$/.test(wordAt(tokens, sought - 1).lower) ? mainSubject(page, sentence, sought) : undefined
}

const LEFT = /^(?:ignored|unanswered|unreturned|unacknowledged)$/
const SENT = /^(?:calls?|requests?|messages?|e-?mails?|texts?|letters?|questions?|voicemails?|inquir(?:y|ies)|enquir(?:y|ies)|quer(?:y|ies))$/

/** "the firm's repeated | denials": whoever owns what comes at `at`. */
function ownerBefore ({ tokens }: Page, { from: floor }: Sentence, at: number): TokenSpan | undefined {
  let mark = at - 1
  while (mark > floor && !isPossessive(wordAt(tokens, mark)) && wordAt(tokens, mark).text !== "'") mark--
  if (THIRD_POSSESSIVES.has(wordAt(tokens, mark).lower)) return { from: mark, to: mark + 1 }
  const start = nounPhraseStart(tokens, mark, floor)
  const owned = tokens.slice(start, mark)
  const lead = owned.findLastIndex(({ lower }) => BEFORE_OWNERS.has(lower))
  const from = start + Math.max(lead + 1, owned.findLastIndex(({ lower }) => /^(?:the|an?)$/.test(lower)))
  return from < mark ? { from, to: mark } : undefined
}

/** "reasons for | Turkey's denial": what stands before is not the owner; "the Bank of Chad's denial" is one. */
const BEFORE_OWNERS: ReadonlySet<string> = new Set('for to about behind on with from by after despite over against at into following amid'.split(' '))

/** "there", "I", "you" outside of quote marks. */
const isNobody = ({ tokens }: Page, { from, to }: TokenSpan): boolean => to === from + 1 && /^(?:i|you|we|there)$/.test(wordAt(tokens, from).lower)

/** "The retailer, in denying that P, …": the noun phrase that opens the sentence. */
function openingPhrase (page: Page, sentence: Sentence, limit: number): TokenSpan | undefined {
  const to = nounPhraseEnd(page.tokens, sentence.from, limit)
  return to > sentence.from && wordAt(page.tokens, to).text === ',' ? { from: sentence.from, to } : undefined
}

/** "Refusing to confirm or deny it, the clinic said": the subject behind a comma. */
export function subjectAfter (page: Page, sentence: Sentence, from: number): TokenSpan | undefined {
  const { tokens } = page
  for (let at = from; at < sentence.to - 1; at++) {
    if (wordAt(tokens, at).text !== ',' || isTime(wordAt(tokens, at + 1))) continue
    const core = nounPhraseEnd(tokens, at + 1, sentence.to)
    const end = appositionEnd(page, core, sentence.to)
    const verb = wordAt(tokens, end).text === ',' ? end + 1 : end
    if (core > at + 1 && isVerbAhead(page, verb)) return { from: at + 1, to: end }
  }
  return undefined
}

const isVerbAhead = ({ tokens }: Page, at: number): boolean =>
  isFiniteVerb(tokens, at) || (wordAt(tokens, at).pos === 'ADV' && isFiniteVerb(tokens, at + 1))

/** The noun phrase that starts at `from`, with its apposition; "accused by | two stuntmen | of reckless driving" has its "of" for itself. */
export function sourceAt (page: Page, sentence: Sentence, from: number): TokenSpan | undefined {
  const of = wordAt(page.tokens, from - 2).lower === 'accused' ? page.tokens.slice(from, sentence.to).find(({ lower }) => lower === 'of')?.index : undefined
  const core = withoutOccasion(page, from, nounPhraseEnd(page.tokens, from, of ?? sentence.to))
  return core === from ? undefined : { from, to: isPersonal(wordAt(page.tokens, from)) ? core : appositionEnd(page, core, sentence.to) }
}

/** "Addis Ababa | to the accusation", "the delegation | on the rumoured swap": what the word from there is about. */
const isReached = (tokens: readonly Token[], at: number): boolean => {
  const end = coreEnd(tokens, at + 1, at + LONGEST_TOPIC)
  return /^(?:to|on|about|over)$/.test(wordAt(tokens, at).lower) && wordAt(tokens, at + 1).lower === 'the' && RAISED.test(wordAt(tokens, end - 1).lower)
}

/** In tokens. */
const LONGEST_TOPIC = 8
const RAISED = /^(?:accusations?|allegations?|claims?|reports?|charges?|criticisms?|rumou?rs?|story|article|incident|attacks?|swap|deal|announcement|news|proposals?|plans?|sale|arrests?|remarks?|comments?|statements?|verdict|ruling|findings|matter|issue|case|affair|strikes?|killings?)$/

/** "auditors | at the time", "the guard | within minutes" */
function withoutOccasion ({ tokens }: Page, from: number, to: number): number {
  const lead = tokens.slice(from + 1, to).find(({ lower, index }) => lower === 'within' || isReached(tokens, index) || (lower === 'at' && /^(?:the|first|once|that)$/.test(wordAt(tokens, index + 1).lower) && /^(?:time|moment|outset|start)$/.test(wordAt(tokens, to - 1).lower)) || (lower === 'at' && /^(?:noon|midnight|midday|dawn|dusk|night)$/.test(wordAt(tokens, index + 1).lower)))
  return lead?.index ?? to
}

/** "calls to X", "messages left for X", "a request sent to X": whom the words before a verb were meant for. */
function askedBefore (page: Page, sentence: Sentence, verb: number): TokenSpan | undefined {
  const { tokens } = page
  for (let at = sentence.from + 1; at < verb; at++) {
    const to = /^(?:to|for|with|at)$/.test(wordAt(tokens, at).lower) && ASKING.test(wordAt(tokens, at - 1).lower)
    if (!to || /^(?:comment|an?|interviews?)$/.test(wordAt(tokens, at + 1).lower)) continue
    const from = /^(?:reach|contact|trace|locate|call|phone|telephone)$/.test(wordAt(tokens, at + 1).lower) ? at + 2 : at + 1
    const source = sourceAt(page, { ...sentence, to: topicStart(page, from, verb) }, from)
    if (source !== undefined) return withoutPhone(page, source)
  }
  return undefined
}

/** "calls to | the chairman | 's phone": whose it is. */
function withoutPhone ({ tokens }: Page, { from, to }: TokenSpan): TokenSpan {
  const owned = /^(?:phones?|mobiles?|telephones?|cellphones?|numbers?|line)$/.test(wordAt(tokens, to - 1).lower) ? tokens.slice(from, to).findLast(isPossessive) : undefined
  // whose role is told may be somebody who is not named
  return owned === undefined || wordAt(tokens, owned.index - 1).pos !== 'PROPN' ? { from, to } : { from, to: owned.index }
}

/** "the abbot | about the bells". */
function topicStart ({ tokens }: Page, from: number, limit: number): number {
  for (let at = from; at < limit; at++) if (/^(?:about|on|over|regarding|concerning|seeking|asking)$/.test(wordAt(tokens, at).lower)) return at
  return limit
}
