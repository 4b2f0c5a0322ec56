import type { TokenSpan } from '../../document.js'
import type { Contents } from './contents.js'
import { contentsEnd } from './contents-end.js'
import { CLAIM_NOUNS } from '../cues.js'
import { coreEnd, nounPhraseEnd } from '../phrases/noun-phrase-end.js'
import { nounPhraseStart } from '../phrases/noun-phrase-start.js'
import type { Page } from '../page.js'
import type { PlacedCue } from '../cues/placed-cue.js'
import { isFiniteVerb, isNominal, isPossessive, isSpeechEvent, isTime, leadsTime } from '../word-classes.js'
import { FIGURE_NOUNS } from '../../stance/claim-nouns.js'
import { FALSITY } from '../../stance/falsity.js'
import { VERDICTS } from '../../stance/verdicts.js'
import { wordAt } from '../../word-at.js'

/** How far behind the object its "as" or "of" may stand, in tokens. */
const LONGEST_OBJECT = 25

/** Contents that are no clause: "denied the report", "rejected claims that …", "called it fake", "described it as …", "accused X of …". */
export function framedContents (page: Page, cue: PlacedCue, limit: number): Contents | undefined {
  const { tokens } = page
  const at = cue.group.to
  if (at >= limit) return undefined
  const object = { from: at, to: coreEnd(tokens, at, limit) }
  const ahead = objectAhead(page, cue)
  if (ahead !== undefined) return withObjectAhead(ahead, upToEnd(page, cue, at, limit))
  return claimContents(page, cue, object, limit) ??
    (takesObject(page, cue, object, limit) ? upToEnd(page, cue, at, (judges(cue) ? secondVerb : mediumAt)(page, object.to, limit)) : undefined)
}

/** "denied fraud | in an email to the paper", "denied negligence | in court papers": where it was said, and no part of it; else the end. */
const mediumAt = ({ tokens }: Page, from: number, limit: number): number =>
  tokens.slice(from, limit).find(({ lower, quoted, index }) => !quoted && /^(?:in|via)$/.test(lower) && !TAKING_IN.test(wordAt(tokens, index - 1).lower) && isMedium(tokens, index + 1, limit))?.index ?? limit

/** "denied involvement | in a report" */
const TAKING_IN = /^(?:role|part|involvement|participation|interest|hand|say|stake|share|complicity|mistakes?|errors?|flaws?)$/

function isMedium (tokens: Page['tokens'], from: number, limit: number): boolean {
  const head = wordAt(tokens, coreEnd(tokens, from, limit) - 1)
  return !/^(?:the|this|that|these|those)$/.test(wordAt(tokens, from).lower) && head.index >= from && (isSpeechEvent(head) || MEDIA.test(head.lower))
}

const MEDIA = /^(?:court|papers|filings?|documents|writing|parliament|evidence)$/

const judges = ({ group: { frames } }: PlacedCue): boolean => frames.has('named') || frames.has('as')

/** "called the plan absurd | and cut its forecast": what the same source does beside it. */
function secondVerb (page: Page, from: number, limit: number): number {
  const { tokens, closes } = page
  for (let at = from + 1; at < limit - 1; at++) {
    const [before, token, after] = [wordAt(tokens, at - 1), wordAt(tokens, at), wordAt(tokens, at + 2)]
    // "painted her as one who lied | and cheated"
    if (!token.quoted && isFiniteVerb(tokens, at)) return limit
    if (token.quoted || !/^(?:and|but)$/.test(token.lower) || wordAt(tokens, at + 1).pos !== 'VERB' || !isFiniteVerb(tokens, at + 1)) continue
    const closed = closes.has(at - 1) || isNominal(before) || before.pos === 'ADJ'
    if (closed && (/^(?:DET|ADP|NUM|PROPN|PART)$/.test(after.pos) || isPossessive(after))) return at
  }
  return limit
}

/** "rejected claims that P": the noun goes with the cue, and P is what was claimed. */
function claimContents (page: Page, cue: PlacedCue, object: TokenSpan, limit: number): Contents | undefined {
  const { frames } = cue.group
  const head = wordAt(page.tokens, object.to - 1).lower
  if (object.to === object.from || !(frames.has('claim') || frames.has('object'))) return undefined
  // "repeated Chile's claim that P" is Chile's
  if (cue.group.lemma === 'repeat' && page.tokens.slice(object.from, object.to).some(({ lower }) => lower === "'s")) return undefined
  if (isClaimNoun(head)) {
    if (wordAt(page.tokens, object.to).lower !== 'that') return upToEnd(page, cue, object.from, limit)
    return upToEnd(page, cue, object.to + 1, frames.has('as') ? verdictStart(page, object.to + 1, limit) : limit, object.to)
  }
  const answers = object.to === object.from + 1 && /^(?:this|that|it|them|these|those)$/.test(head)
  return answers ? { spans: [object], cueTo: object.from, hearer: undefined, aside: { from: object.to, to: object.to }, before: false } : undefined
}

/** How many words a verdict has at most: "rejected claims that P | as pure fiction". */
const LONGEST_VERDICT = 6

function verdictStart ({ tokens, opens }: Page, from: number, limit: number): number {
  for (let at = Math.max(from, limit - LONGEST_VERDICT); at < limit; at++) {
    if (wordAt(tokens, at).lower === 'as' && !wordAt(tokens, at).quoted && (opens.has(at + 1) || /^(?:ADJ|DET|NOUN)$/.test(wordAt(tokens, at + 1).pos))) return at
  }
  return limit
}

/** Whether the word, in singular or plural, is a noun of saying. */
export const isClaimNoun = (lower: string): boolean =>
  CLAIM_NOUNS.has(lower) || (lower !== 'talks' && CLAIM_NOUNS.has(lower.replace(/s$/, ''))) || CLAIM_NOUNS.has(lower.replace(/ies$/, 'y'))

function takesObject (page: Page, { group: { frames, lemma } }: PlacedCue, { from, to }: TokenSpan, limit: number): boolean {
  // "confessed to her the morning after": whom somebody told
  if (lemma.startsWith('confess') && wordAt(page.tokens, from - 1).lower === 'to' && isHearer(page, from)) return false
  const quoted = page.opens.has(from)
  // "disclosed | last month"
  const isWhen = page.tokens.slice(from, to).every(token => isTime(token) || leadsTime(token)) && page.tokens.slice(from, to).some(isTime)
  if (to === from && frames.has('object') && isDone(page, from)) return true
  if ((to === from || (isWhen && !frames.has('named'))) && !quoted) return false
  if (lemma === 'claim' && wordAt(page.tokens, from).lower === 'responsibility') return true
  if (frames.has('named') && RULING.test(lemma)) return isFound(page, from, limit) && (lemma !== 'find' || page.tokens.slice(to, limit).some(({ lower }) => VERDICTS.has(lower)))
  return frames.has('object') || (frames.has('named') && isJudged(page, from, nounPhraseEnd(page.tokens, from, limit))) || (frames.has('named') && hasComplement(page, nounPhraseEnd(page.tokens, from, limit), limit)) ||
    (frames.has('as') && hasWord(page, 'as', from, limit)) || (frames.has('for') && isForDoing(page, to, limit)) || (frames.has('of') && hasWord(page, 'of', to, limit))
}

const isHearer = ({ tokens }: Page, at: number): boolean => /^(?:him|them|me|us|police|officers|detectives)$/.test(wordAt(tokens, at).lower) ||
  (wordAt(tokens, at).lower === 'her' && !/^(?:NOUN|ADJ)$/.test(wordAt(tokens, at + 1).pos))

/** "spoke of | having been there", "admitted to | taking it" */
const isDone = ({ tokens }: Page, at: number): boolean =>
  (/^(?:of|about|to)$/.test(wordAt(tokens, at - 1).lower) || /^apologi/.test(wordAt(tokens, at - 2).lower)) && wordAt(tokens, at).pos === 'VERB' && /(?<!th)ing$/.test(wordAt(tokens, at).lower)

/** "whom creditors accuse | of fraud", "a move | the union called | a betrayal": the object stands before. */
export const isObjectAhead = (page: Page, cue: PlacedCue): boolean => objectAhead(page, cue) !== undefined

/** Where it stands: the relative pronoun, or the noun phrase before a speaker who follows it at once. */
function objectAhead (page: Page, { group: { frames, lemma, to }, source, placement }: PlacedCue): TokenSpan | undefined {
  const { tokens, opens } = page
  const next = wordAt(tokens, to).lower
  const led = frames.has('of') ? next === 'of' : frames.has('as') ? next === 'as' : lemma === 'blame' && /^(?:on|for)$/.test(next)
  if (led && /^(?:whom|which|who|that)$/.test(wordAt(tokens, source.from - 1).lower)) return { from: source.from - 1, to: source.from }
  const head = wordAt(tokens, source.from - 1)
  const isBare = (frames.has('as') && next === 'as') || (frames.has('named') && opens.get(to)?.closed === true)
  // "a claim the firm called absurd" answers what was claimed
  if (!isBare || placement !== 'own' || head.pos !== 'NOUN' || head.quoted || isTime(head) || isClaimNoun(head.lower) || FIGURE_NOUNS.has(head.lower)) return undefined
  const from = nounPhraseStart(tokens, source.from, Math.max(0, source.from - LONGEST_AHEAD))
  // "in a speech the president called “thieves” those who …"
  const isApart = wordAt(tokens, from - 1).pos !== 'ADP' || next === 'as' || wordAt(tokens, (opens.get(to)?.to ?? 0) + 1).text === ','
  return from < source.from && isApart ? { from, to: source.from } : undefined
}

/** In tokens. */
const LONGEST_AHEAD = 8

const withObjectAhead = (object: TokenSpan, contents: Contents): Contents => ({ ...contents, spans: [object, ...contents.spans] })

/** "praised the bank | for saving": the object ends at "for", and a deed stands behind it. */
function isForDoing ({ tokens }: Page, from: number, limit: number): boolean {
  const at = tokens.slice(from, Math.min(limit, from + LONGEST_OBJECT)).find(({ lower }) => lower === 'for')?.index
  const deed = wordAt(tokens, (at ?? limit) + 1)
  return at !== undefined && deed.lower.endsWith('ing') && (deed.pos === 'VERB' || /^(?:DET|PRON|PROPN|NUM)$/.test(wordAt(tokens, deed.index + 1).pos))
}

/** "called the pay plan | nonsense": the phrase ends with what it is called. */
const isJudged = ({ tokens }: Page, from: number, to: number): boolean => to > from + 2 && wordAt(tokens, from).pos === 'DET' && FALSITY.has(wordAt(tokens, to - 1).lower)

/** Who does so finds something out or settles it, and may do other things with it: "found | a key". */
const RULING = /^(?:find|rule|judge|declare|proclaim|pronounce|consider)$/

const DEGREES = /^(?:less|more|fewer|later|earlier|such|last|next)$/

/** "ruled the search | unlawful", "found the minister | guilty of it", "judged the picture | a forgery": nothing but what it is found to be follows. */
function isFound ({ tokens }: Page, from: number, limit: number): boolean {
  const end = nounPhraseEnd(tokens, from, limit)
  const at = wordAt(tokens, end).pos === 'ADJ' || wordAt(tokens, end - 1).pos !== 'ADJ' || end < from + 3 ? end : end - 1
  const [complement, next] = [wordAt(tokens, at), wordAt(tokens, at + 1)]
  if (at >= limit || at === from || !isNominal(wordAt(tokens, at - 1)) || isTime(complement) || wordAt(tokens, from).pos === 'PRON' || wordAt(tokens, from).lower.endsWith('ing') || DEGREES.test(complement.lower)) return false
  if (complement.pos === 'ADJ') return at + 1 >= limit || /^(?:PUNCT|ADP|CCONJ|SCONJ)$/.test(next.pos)
  return /^an?$/.test(complement.lower) && wordAt(tokens, at - 1).pos !== 'ADV'
}

/** "called it | fake", "called it | a lie", "called the man | “a liar”". */
function hasComplement ({ tokens, opens }: Page, at: number, limit: number): boolean {
  return at < limit && (opens.has(at) || /^(?:ADJ|DET|NOUN|PROPN|ADV|NUM)$/.test(wordAt(tokens, at).pos))
}

function hasWord ({ tokens }: Page, word: string, from: number, limit: number): boolean {
  for (let at = from; at < Math.min(limit, from + LONGEST_OBJECT); at++) {
    if (!wordAt(tokens, at).quoted && wordAt(tokens, at).lower === word) return true
  }
  return false
}

function upToEnd (page: Page, cue: PlacedCue, from: number, limit: number, cueTo = cue.group.to): Contents {
  const to = contentsEnd(page, cue, from, limit)
  return { spans: [{ from, to }], cueTo, hearer: undefined, aside: { from: cueTo, to: cueTo }, before: false }
}
