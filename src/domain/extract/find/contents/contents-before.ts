import type { Quote, Sentence, Token, TokenSpan } from '../../document.js'
import { isAnsweredAside } from './answered-aside.js'
import { appositionEnd } from '../phrases/apposition.js'
import { skipAsides } from './asides.js'
import { isClauseAhead } from '../phrases/clause-ahead.js'
import type { Contents } from './contents.js'
import { hearerAt } from './hearer.js'
import type { Page } from '../page.js'
import type { PlacedCue } from '../cues/placed-cue.js'
import { ASKED, COORDINATORS, isDash, isFiniteVerb, isTime, leadsTime } from '../word-classes.js'
import { wordAt } from '../../word-at.js'
import { lowerText } from '../../lower-text.js'
import { ADVERBIAL_SUBORDINATORS } from '../../clauses/function-words.js'

/** `“…,” X said`, `P, X said.`, `P, X said, Q`: contents that their cue closes or cuts. */
export function contentsBefore (page: Page, sentence: Sentence, cue: PlacedCue, limit: number): Contents | undefined {
  const mark = markBefore(page, sentence, cue)
  if (mark === undefined) return undefined
  const hearer = hearerAt(page, cue.group, cue.to, limit)
  // "told reporters who asked about it"
  const afterHearer = hearer === undefined ? cue.to : wordAt(page.tokens, hearer.to).lower === 'who' ? appositionEnd(page, hearer.to, limit) : hearer.to
  const end = skipAsides(page, afterHearer, limit)
  const quote = page.closes.get(mark) ?? (wordAt(page.tokens, mark).text === ',' ? page.closes.get(mark - 1) : undefined)
  if (quote !== undefined && (isWhole(page, quote, { mark, cue, end, limit }) || isOfLeadingClause(page, sentence, quote))) return undefined
  if (!closesHere(page, end, limit, quote !== undefined) && !(wordAt(page.tokens, mark).text === ',' && isOccasion(page, afterHearer, end)) && !tellsOfWhat(page, afterHearer, { mark, quote })) return undefined
  const beyond = isAuxiliary(page, mark - 1) && wordAt(page.tokens, end).text === ',' ? [{ from: end + 1, to: limit }] : spanBeyond(page, cue, { at: end, limit, quoted: quote !== undefined })
  // "The bridge, X said, will close": a rest without a subject has it before the cue
  const subject = beyond.some(({ from }) => isFiniteVerb(page.tokens, from)) || isAuxiliary(page, mark - 1)
  // only what somebody said stands before its verb and its source: "Not so, said X"
  const stated = subject || (cue.placement === 'inverted' && wordAt(page.tokens, sentence.from).pos !== 'ADP')
  const spans = [...spanBefore(page, sentence, { mark, quote, stated: stated || (beyond.length === 0 && isVerdict(page, sentence.from, mark)) }), ...beyond]
  return spans.length === 0 ? undefined : { spans, cueTo: cue.group.to, hearer, aside: { from: afterHearer, to: end }, before: true }
}

/** "“No,” he said of the claim that P": what stands behind what is closed tells what it is about. */
const tellsOfWhat = ({ tokens }: Page, at: number, { mark, quote }: { mark: number, quote: Quote | undefined }): boolean =>
  quote !== undefined ? /^(?:of|about)$/.test(wordAt(tokens, at).lower) : wordAt(tokens, at).lower === 'of' && wordAt(tokens, mark).text === ','

/** The comma, dash or closing quote mark right before source and cue; for "according to", where it does not open the sentence, any place. */
function markBefore ({ tokens, closes }: Page, sentence: Sentence, cue: PlacedCue): number | undefined {
  const at = cue.from - 1
  const before = wordAt(tokens, at)
  if (at < sentence.from) return undefined
  if (closes.has(at) || before.text === ',' || isDash(before)) return at
  if (/^(?:as|so)$/.test(before.lower) && wordAt(tokens, at - 1).text === ',') return at - 1
  return cue.placement === 'according' && cue.opens !== undefined ? cue.from : undefined
}

/** Whether the cue's clause ends at `at`: only then does what stands before it belong to it. */
function closesHere ({ tokens, opens }: Page, at: number, limit: number, quoted: boolean): boolean {
  const token = wordAt(tokens, at)
  if (at >= limit) return true
  if (!quoted && token.text === ',' && opens.has(at + 1)) return false
  if (/^[.,;:!?)]$/.test(token.text) || isDash(token) || opens.has(at)) return true
  if (token.lower === 'without') return true
  return quoted ? (token.lower !== 'that' || !isClauseAhead(tokens, at, limit)) : COORDINATORS.has(token.lower) || ADVERBIAL_SUBORDINATORS.has(token.lower)
}

interface Closed { mark: number, cue: PlacedCue, end: number, limit: number }

/** "“Stay at home.” | She says the wall is holding": a sentence by itself, and another one is said behind. */
function isWhole ({ tokens, opens }: Page, { to }: Quote, { mark, cue, end, limit }: Closed): boolean {
  const isEnded = /^[.!?]$/.test(wordAt(tokens, to - 1).text) && wordAt(tokens, mark).text !== ',' && /^\p{Lu}/u.test(wordAt(tokens, cue.source.from).text)
  const goesOn = end < limit && !opens.has(end) && !/^(?:PUNCT|ADP|CCONJ|SCONJ)$/.test(wordAt(tokens, end).pos)
  return isEnded && cue.placement === 'own' && goesOn && isClauseAhead(tokens, end, limit)
}

/** "Though Kim said the river was “clean,” | tests found lead": the quotation is of the clause in front. */
const isOfLeadingClause = ({ tokens }: Page, { from }: Sentence, quote: Quote): boolean => {
  const first = wordAt(tokens, from)
  const told = tokens.slice(from + 1, quote.from - 1)
  return !first.quoted && ADVERBIAL_SUBORDINATORS.has(first.lower) && !told.some(({ text }) => text === ',' || text === ':') && told.some(({ index }) => isFiniteVerb(tokens, index))
}

/** "It is, X noted, not here": what stands before goes on. */
const isAuxiliary = ({ tokens }: Page, at: number): boolean => wordAt(tokens, at).pos === 'AUX' && !wordAt(tokens, at).quoted

/** "said | after the Echo reported that …": a clause that tells when. */
const isOccasion = ({ tokens }: Page, from: number, end: number): boolean => /^(?:after|before|as|since|when|while|once)$/.test(wordAt(tokens, from).lower) && isFiniteVerb(tokens, end)

/** The words from where the sentence (or, after a colon, the quote) begins; none for what only leads up to the clause ("On Monday, X said"). */
/** "Not so, | X said": what leaves its verb out. */
const isVerdict = ({ tokens }: Page, from: number, to: number): boolean =>
  /^(?:no|never|not (?:so|true|at all|quite|guilty)|nothing of the (?:kind|sort)|no such thing|quite the (?:opposite|contrary|reverse)|on the contrary|far from it|untrue|false|nonsense|rubbish|absolutely not|certainly not|of course not|wrong)$/
    .test(lowerText(tokens.slice(from, to)))

interface Before { mark: number, quote: Quote | undefined, stated: boolean }

function spanBefore (page: Page, sentence: Sentence, { mark, quote, stated }: Before): TokenSpan[] {
  const { tokens, opens } = page
  if (sentence.broken) return []
  let from = quote === undefined ? lastColon(page, sentence.from, mark) : startOfQuoted(page, sentence.from, quote)
  if (COORDINATORS.has(wordAt(tokens, from).lower) && !opens.has(from)) from++
  return quote !== undefined || stated || isStatement(page, from, mark) ? [{ from, to: mark }] : []
}

function lastColon ({ tokens }: Page, from: number, to: number): number {
  for (let at = to - 1; at > from; at--) if (wordAt(tokens, at).text === ':' && !wordAt(tokens, at).quoted) return at + 1
  return from
}

/** A quote that a colon introduces stands by itself; else the words before it in its sentence go with it. */
const startOfQuoted = ({ tokens }: Page, from: number, quote: Quote): number =>
  quote.from - 1 > from && wordAt(tokens, quote.from - 2).text === ':' ? quote.from - 1 : from

/** Whether the words hold a clause of their own: a finite verb, and, after an opening like "Asked whether …" or "After …", a comma before it. */
function isStatement ({ tokens, opens }: Page, from: number, to: number): boolean {
  const first = wordAt(tokens, from)
  if (to - from < 2 || isAsking(tokens, from)) return false
  const leading = !opens.has(from) && first.lower !== 'whether' && !isGerundSubject(tokens, from, to) && !isAmount(tokens, from) && (first.pos === 'ADP' || first.pos === 'SCONJ' || first.pos === 'VERB' || ADVERBIAL_SUBORDINATORS.has(first.lower))
  let ready = !leading || isDated(tokens, from) || isNegated(tokens, from) || isTurned(tokens, from, to)
  for (let at = from; at < to; at++) {
    if (wordAt(tokens, at).text === ',') ready = true
    if (ready && isFiniteVerb(tokens, at)) return true
  }
  return false
}

/** "Among the dead | were six children": the subject stands behind its verb. */
function isTurned (tokens: Page['tokens'], from: number, to: number): boolean {
  const verb = tokens.slice(from, to).find(({ lower }) => /^(?:is|are|was|were|lay|stood|sat|came)$/.test(lower))?.index ?? to
  return wordAt(tokens, from).pos === 'ADP' && verb < to - 1 && /^(?:NUM|DET)$/.test(wordAt(tokens, verb + 1).pos) && !tokens.slice(from, verb).some(({ text, pos }) => text === ',' || pos === 'VERB')
}

/** "At no time | did the firm pay" */
const isNegated = (tokens: Page['tokens'], from: number): boolean =>
  wordAt(tokens, from).pos === 'ADP' && wordAt(tokens, from + 1).lower === 'no' && wordAt(tokens, from + 3).pos === 'AUX'

/** "On Monday | two men were arrested", "Since 2019 | the bridge has been closed": when, and right behind it what a clause begins with. */
function isDated (tokens: Page['tokens'], from: number): boolean {
  let at = from + 1
  while (at < from + LONGEST_DATE && (isTime(wordAt(tokens, at)) || leadsTime(wordAt(tokens, at)) || /^(?:19|20)\d\d$/.test(wordAt(tokens, at).text))) at++
  const isTold = tokens.slice(from + 1, at).some(token => isTime(token) || token.pos === 'NUM')
  return /^(?:ADP|SCONJ)$/.test(wordAt(tokens, from).pos) && isTold && /^(?:DET|PRON|NOUN|PROPN|NUM|ADJ)$/.test(wordAt(tokens, at).pos)
}

/** In tokens. */
const LONGEST_DATE = 5

/** "Asked if P, X said": what was asked, whatever commas stand in it. */
const isAsking = (tokens: Page['tokens'], at: number): boolean => ASKED.has(wordAt(tokens, at).lower) && wordAt(tokens, at).pos !== 'ADJ'

/** "At least 30 homes", "Over 200 people": as many are what the clause is about. */
const isAmount = (tokens: Page['tokens'], at: number): boolean => {
  const [first, second, third] = [0, 1, 2].map(step => wordAt(tokens, at + step))
  // "as many as 300"
  if (first?.lower === 'as' && third?.lower === 'as') return true
  const number = /^(?:at|up|close|more|fewer|less)$/.test(first?.lower ?? '') ? third : second
  return number?.pos === 'NUM' && AMOUNTS.test(first?.lower ?? '')
}

const AMOUNTS = /^(?:at|up|close|more|fewer|less|about|around|over|under|above|nearly|almost|some)$/

/** "Denying the rebels a foothold remains the first aim". */
function isGerundSubject (tokens: Page['tokens'], from: number, to: number): boolean {
  if (!/ing$/.test(wordAt(tokens, from).lower)) return false
  for (let at = from + 1; at < to && wordAt(tokens, at).text !== ','; at++) if (isFiniteVerb(tokens, at)) return true
  return false
}

/** Where the words behind a cue begin and end, and whether those in front are quoted. */
interface Beyond { at: number, limit: number, quoted: boolean }

/** The rest of what was said, after a cue that cuts it. */
function spanBeyond ({ tokens, opens }: Page, { placement, group }: PlacedCue, { at, limit, quoted }: Beyond): TokenSpan[] {
  if (wordAt(tokens, at).text === ':') return at + 1 < limit ? [{ from: at + 1, to: limit }] : []
  const comma = wordAt(tokens, at).text === ',' || isDash(wordAt(tokens, at))
  const from = comma ? at + 1 : at
  const first = wordAt(tokens, from)
  if (from >= limit) return []
  if (opens.has(from)) return [{ from, to: limit }]
  // "Nothing, said X, could be less true"
  if (comma && placement === 'inverted' && isFiniteVerb(tokens, from)) return [{ from, to: limit }]
  // “…,” X said, and what the paper tells then
  if (comma && !quoted && first.lower === 'and' && /^(?:say|add)$/.test(group.lemma) && isJoined({ tokens, opens }, from + 1, limit)) return [{ from, to: limit }]
  if (!comma || placement === 'inverted' || COORDINATORS.has(first.lower) || ADVERBIAL_SUBORDINATORS.has(first.lower) || first.pos === 'ADP' || /ing$/.test(first.lower) || isUndone(tokens, from)) return []
  if (/^(?:who|which|whose|according)$/.test(first.lower) || isAnsweredAside({ tokens }, at)) return []
  for (let verb = from; verb < limit; verb++) if (isFiniteVerb(tokens, verb)) return [{ from, to: limit }]
  return []
}

/** "X said, | not even mentioning it": what the writer tells then. */
function isUndone (tokens: readonly Token[], from: number): boolean {
  const act = tokens.slice(from, from + LONGEST_NEGATION).find(({ pos }) => pos !== 'PART' && pos !== 'ADV')
  return /^(?:not|never|hardly|without)$/.test(wordAt(tokens, from).lower) && act?.pos === 'VERB' && act.lower.endsWith('ing')
}

const LONGEST_NEGATION = 4

/** "The dam is safe, X said, and | the road will open", "had logged 90 hours, X said, and | had passed": said, too; "he said, and left" is not. */
function isJoined ({ tokens, opens }: Pick<Page, 'tokens' | 'opens'>, from: number, limit: number): boolean {
  const first = wordAt(tokens, from)
  const verb = tokens.slice(from, limit).find(({ index }) => isFiniteVerb(tokens, index))
  if (verb === undefined || opens.has(from)) return false
  const isSubject = /^(?:DET|PRON|PROPN|NOUN|NUM|ADJ)$/.test(first.pos) && verb.index > from
  return first.pos === 'AUX' || (isSubject && !tokens.slice(from, verb.index).some(({ lower }) => /^(?:that|which|who|whose|what)$/.test(lower)))
}
