import type { Token, TokenSpan } from '../../document.js'
import { isPointingThat, opensAside } from '../../pointing-that.js'
import { DOCUMENT_HEADS } from '../../sources/roles/roles.js'
import { appositionEnd } from '../phrases/apposition.js'
import { skipAsides, skipOccasion } from './asides.js'
import { isClauseAhead } from '../phrases/clause-ahead.js'
import type { Contents } from './contents.js'
import { contentsEnd } from './contents-end.js'
import { framedContents, isClaimNoun } from './framed-contents.js'
import { hearerAt } from './hearer.js'
import { coreEnd, nounPhraseEnd } from '../phrases/noun-phrase-end.js'
import type { Page } from '../page.js'
import type { PlacedCue } from '../cues/placed-cue.js'
import { relativeEnd } from '../phrases/relative-end.js'
import { CLAUSE_STARTERS, isFiniteVerb, isSpeechEvent } from '../word-classes.js'
import { wordAt } from '../../word-at.js'
import { isVerb } from '../../part-of-speech.js'
import { takeUntil } from '../../take-until.js'
import { THIRD_PERSONS } from '../../clauses/pronouns.js'

/** Contents that follow their cue, its hearer and its asides. */
export function contentsAfter (page: Page, cue: PlacedCue, limit: number): Contents | undefined {
  if (cue.placement === 'according') return contentsAfterComma(page, cue, limit)
  const said = wordAt(page.tokens, cue.from - 1).lower === 'as' ? skipAsides(page, cue.to, limit) : cue.to
  if (wordAt(page.tokens, cue.from - 1).lower === 'as' && wordAt(page.tokens, said).text === ',') return contentsAfterComma(page, { ...cue, to: said, commaEnds: false }, limit)
  return markedContents(page, cue, limit) ?? clauseContents(page, cue, limit) ?? framedContents(page, cue, limit) ?? noContents(cue)
}

/** "According to X, P"; "as X put it, P". */
function contentsAfterComma (page: Page, cue: PlacedCue, limit: number): Contents | undefined {
  const comma = pastAside(page, cue.to)
  if (wordAt(page.tokens, comma).text !== ',') return undefined
  return upToEnd(page, cue, { from: comma + 1, limit, hearer: undefined, aside: { from: cue.to, to: cue.to } })
}

/** "According to the log, | recovered by divers in May |, P" */
function pastAside ({ tokens }: Page, comma: number): number {
  const first = wordAt(tokens, comma + 1)
  const isParticiple = wordAt(tokens, comma).text === ',' && first.pos === 'VERB' && /(?:ed|en|wn|nt|ught)$/.test(first.lower) && /^(?:ADP|ADV)$/.test(wordAt(tokens, comma + 2).pos)
  return isParticiple ? tokens.slice(comma + 2, comma + LONGEST_PARTICIPLE).find(({ text }) => text === ',')?.index ?? comma : comma
}

/** In tokens. */
const LONGEST_PARTICIPLE = 14

/** Contents that a word or mark opens: "that", a quote mark, a colon, "to". What stands before it may be a hearer, a time, a place. */
function markedContents (page: Page, cue: PlacedCue, limit: number): Contents | undefined {
  const { group } = cue
  const hearer = hearerAt(page, group, cue.to, limit)
  const plain = { hearer: undefined, from: cue.to }
  const heard = hearer === undefined ? [] : [{ hearer, from: hearer.to }, { hearer, from: appositionEnd(page, hearer.to, limit) }]
  for (const { hearer, from } of group.frames.has('must-hear') ? heard : [plain, ...heard]) {
    for (const at of [from, skipAsides(page, from, limit)]) {
      const start = markedStart(page, cue, at, limit)
      // "laughed at suggestions | that P": others' suggestions; "said in a statement | that P" is one's own
      if (at > from && wordAt(page.tokens, at).text !== ',' && isClaimNoun(wordAt(page.tokens, at - 1).lower) && !isSpeechIn(page, from, at)) continue
      if (start !== undefined) return upToEnd(page, cue, { from: start, limit, hearer, aside: { from, to: at } })
    }
  }
  return undefined
}

/** "in a statement", "on Monday in a written reply", "via a report": what it was said in. */
const isSpeechIn = ({ tokens }: Page, from: number, to: number): boolean =>
  isSpeechEvent(wordAt(tokens, to - 1)) && /^(?:in|via|through|during)$/.test(tokens.slice(from, to).findLast(({ pos }) => pos === 'ADP')?.lower ?? '')

function markedStart (page: Page, { group: { frames, lemma, negated } }: PlacedCue, at: number, limit: number): number | undefined {
  const { tokens, opens } = page
  const token = wordAt(tokens, at); const next = wordAt(tokens, at + 1)
  if (at >= limit) return undefined
  const clausal = frames.has('clause') || frames.has('that')
  if (isPointingThat(tokens, at)) return undefined
  if (clausal && token.lower === 'that' && !(frames.has('claim') && isClaimNoun(next.lower)) && !/^[.,;]$/.test(next.text) && (token.pos === 'SCONJ' || isClauseAhead(tokens, at + 1, limit))) return at + 1
  // "that, in 1998, the army left"
  if (clausal && token.lower === 'that' && next.text === ',' && opensAside(tokens, at + 1)) return at + 2
  if (clausal && (token.text === ',' || token.lower === 'both') && next.lower === 'that') return at + 2
  // "knew what it was for": a question that is not put states nothing
  if (clausal && CLAUSE_STARTERS.has(token.lower)) return token.lower === 'that' || (lemma === 'know' && !negated) ? undefined : at
  if (frames.has('declined') && CLAUSE_STARTERS.has(token.lower) && token.lower !== 'that') return at
  if (frames.has('quote') && /^(?:no|yes)$/.test(token.lower) && /^[.,;:!]$/.test(next.text)) return at
  if (frames.has('quote') && (token.text === ':' || opens.has(at))) return token.text === ':' ? at + 1 : at
  if (frames.has('quote') && token.text === ',' && opens.has(at + 1)) return at + 1
  if (frames.has('to') && !frames.has('hearer') && /^(?:not|never)$/.test(token.lower) && next.lower === 'to') return at
  if (frames.has('to') && token.lower === 'to' && (isVerb(next) || opens.has(at + 1))) return at
  return frames.has('ing') && isVerb(token) && token.lower.endsWith('ing') ? at : undefined
}

/** A clause without "that": words that can be a subject, then a finite verb. */
function clauseContents (page: Page, cue: PlacedCue, limit: number): Contents | undefined {
  const { frames } = cue.group
  // "is certain | to leave"
  if (!frames.has('clause') || (wordAt(page.tokens, cue.group.head).pos === 'ADJ' && wordAt(page.tokens, cue.to).lower === 'to')) return undefined
  const heard = hearerAt(page, cue.group, cue.to, limit)
  const hearer = frames.has('must-hear') || (heard !== undefined && isAddressed(page, cue, heard)) ? heard : undefined
  if (frames.has('must-hear') && hearer === undefined) return undefined
  const from = hearer?.to ?? cue.to
  const start = skipOccasion(page, from, limit)
  if (cue.group.lemma !== 'say' && isClaim(page, start, limit)) return undefined
  if (cue.group.lemma === 'show' && (!isText(page, cue.source) || isSeen(page, start, limit))) return undefined
  if (/^(?:find|rule)$/.test(cue.group.lemma) && (isSeen(page, start, limit) || !isFoundOut(page, cue.source, { from: start, to: limit }))) return undefined
  const past = wordAt(page.tokens, start + 1).lower === 'all' ? start + 2 : start + 1
  if (cue.group.lemma === 'deny' && isPointer(page, start, past)) return { spans: [{ from: start, to: past }], cueTo: cue.group.to, hearer, aside: { from, to: start }, before: false }
  return opensClause(page, start, limit) ? upToEnd(page, cue, { from: start, limit, hearer, aside: { from, to: start } }) : undefined
}

/** "warned | Greece | it would face sanctions": no clause has a subject like that. */
const isAddressed = ({ tokens }: Page, { group }: PlacedCue, { to }: TokenSpan): boolean =>
  /^(?:warn|remind|assure|inform|notify)$/.test(group.lemma) && THIRD_PERSONS.has(wordAt(tokens, to).lower) && wordAt(tokens, to + 1).pos === 'AUX'

/**
 * "An inquiry found P", "a judge ruled the firm must pay"; whoever else finds a thing that was done ("found files deleted") tells of no clause, unless an
 * auxiliary makes it one.
 */
const isFoundOut = ({ tokens }: Page, { from, to }: TokenSpan, clause: TokenSpan): boolean =>
  !/^(?:virtually|almost|no|nothing|little|few|some(?:one|body|thing)|any(?:one|body|thing)|evidence|proof)$/.test(wordAt(tokens, clause.from).lower) &&
  (tokens.slice(from, to).some(({ lower }) => FINDING.test(lower)) || tokens.slice(clause.from, clause.to).find(({ index }) => isFiniteVerb(tokens, index))?.pos === 'AUX')

const FINDING = /^(?:stud(?:y|ies)|audits?|inquir(?:y|ies)|enquir(?:y|ies)|surveys?|polls?|reports?|reviews?|investigations?|research|analys[ei]s|inquests?|probes?|trials?|tests?|papers?)$/

/** "Records show P", "a clip on its site shows P"; whoever else shows something says "that". */
const isText = ({ tokens }: Page, { from, to }: TokenSpan): boolean =>
  DOCUMENT_HEADS.has(takeUntil(tokens.slice(from, to), ({ pos, text }) => pos === 'ADP' || pos === 'VERB' || text === ',').at(-1)?.lower ?? '')

/** "shows | a man who was shot", "shows | him sleeping": what is seen, and no clause. */
function isSeen ({ tokens }: Page, from: number, limit: number): boolean {
  const told = tokens.slice(from, limit)
  const verb = told.findIndex(({ index }) => isFiniteVerb(tokens, index))
  return verb === -1 || told.slice(0, verb).some(({ text, lower }) => text === ',' || /^(?:who|whom|whose|which|that|where|as|while|how|what|ing)$/.test(lower) || /.ing$/.test(lower))
}

/** "wrote | to her on Friday": no infinitive. */
const isTowards = (tokens: readonly Token[], at: number): boolean =>
  wordAt(tokens, at).lower === 'to' && !tokens.slice(at + 1, at + 3).some(isVerb)

/** "denied it with a laugh", "denied it all": the pronoun is all of it. */
const isPointer = ({ tokens }: Page, at: number, past: number): boolean =>
  /^(?:it|this|that|them)$/.test(wordAt(tokens, at).lower) && /^(?:ADP|CCONJ|PUNCT|ADV|SPACE)$/.test(wordAt(tokens, past).pos) && !isFiniteVerb(tokens, past + 1)

/** "repeated the claim that P": the noun is the cue, not the clause's subject. */
function isClaim (page: Page, from: number, limit: number): boolean {
  const { tokens } = page
  const end = coreEnd(tokens, from, limit)
  const that = [end, nounPhraseEnd(tokens, from, limit)].find(at => wordAt(tokens, at).lower === 'that')
  // "suggested | the claim that P was overdone"
  return isClaimNoun(wordAt(tokens, end - 1).lower) && that !== undefined &&
    relativeEnd(page, { from }, { subject: { from, to: that }, from: that + 1, limit }) >= limit
}

function opensClause ({ tokens, opens }: Page, at: number, limit: number): boolean {
  const first = wordAt(tokens, at)
  if (at >= limit || /^(?:that|who|which|whom)$/.test(first.lower) || isTowards(tokens, at) || (/^[.,;:)]$/.test(first.text) && !opens.has(at))) return false
  // "what she believes | in is clay"
  // "warns | on profit as costs rise": what of
  if (first.pos === 'ADP' && (isFiniteVerb(tokens, at + 1) || (/^(?:on|over|about|against)$/.test(first.lower) && !opens.has(at + 1) && !tokens.slice(at, at + LONGEST_ASIDE).some(({ lower }) => lower === 'that')))) return false
  // "said | aboard the plane as he left"
  if (/^(?:aboard|alongside|outside)$/.test(first.lower)) return false
  return (first.pos !== 'VERB' || first.lower.endsWith('ing')) && first.lower !== 'about' && isClauseAhead(tokens, at, limit)
}

/** "swore | on his mother's grave that …", in tokens */
const LONGEST_ASIDE = 8

interface Opened { from: number, limit: number, hearer: TokenSpan | undefined, aside: TokenSpan }

function upToEnd (page: Page, cue: PlacedCue, { from, limit, hearer, aside }: Opened): Contents | undefined {
  const to = contentsEnd(page, cue, from, limit)
  return to > from ? { spans: [{ from, to }], cueTo: cue.group.to, hearer, aside, before: false } : undefined
}

/** "declined to comment". */
function noContents ({ group: { frames, to } }: PlacedCue): Contents | undefined {
  return frames.has('bare') ? { spans: [], cueTo: to, hearer: undefined, aside: { from: to, to }, before: false } : undefined
}
