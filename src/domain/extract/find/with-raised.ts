import type { Document, FoundAttribution, Sentence, Token, TokenSpan } from '../document.js'
import { CLAIM_NOUNS, IDEAS } from '../stance/claim-nouns.js'
import { contentsEnd } from './contents/contents-end.js'
import { readPage, type Page } from './page.js'
import { raisedEnd } from './contents/raised-end.js'
import { trimSpan } from './phrases/trim-span.js'
import { ASKED, isFiniteVerb, words } from './word-classes.js'
import { wordAt } from '../word-at.js'
import { lowerText } from '../lower-text.js'
import { isVerb } from '../part-of-speech.js'

/** How many sentences back what nobody in particular claims is still answered by "it". */
const REACH = 2

/** How far behind its noun a "that" may stand, and a "whether" behind "asked". */
const LONGEST_TAIL = 6

/** What is said in fewer words may be no more than "denied the claims". */
const LONGEST_POINTING = 3

/** "Rumours that | P | spread. X denied them", "Asked about claims that | P, X said they were untrue": each with what the text lays on nobody before it. */
export function withRaised (document: Document, found: readonly FoundAttribution[]): FoundAttribution[] {
  const page = readPage(document)
  return found.map((attribution, at) => {
    const isOpen = attribution.asked === undefined && !attribution.sentence.heading
    const raised = isOpen ? raisedBefore(page, attribution, found.slice(Math.max(0, at - MOST_NEAR), at)) : undefined
    return raised === undefined ? attribution : { ...attribution, raised }
  })
}

/** Two sentences hold no more attributions. */
const MOST_NEAR = 12

/** The last of them, unless somebody has stated something since. */
function raisedBefore (page: Page, attribution: FoundAttribution, before: readonly FoundAttribution[]): TokenSpan | undefined {
  const { sentence, source } = attribution
  const start = Math.min(startOf(attribution), source?.from ?? Infinity)
  const near = page.sentences.filter(other => isNear(other, sentence))
  const asked = near.slice(-2, -1).flatMap(other => questionIn(page, other))
  const raised = [...near.flatMap(other => raisedIn(page, other, Math.min(other.to, start))), ...asked].at(-1)
  if (raised === undefined) return undefined
  const isStated = before.some(other => isSomebody(page, other) && (holds(other, raised) || (isSaying(other) && startOf(other) >= raised.to)))
  return isStated ? undefined : raised
}

/** "it is claimed": by nobody. */
const isSomebody = ({ tokens }: Page, { source, form }: FoundAttribution): boolean =>
  source !== null && !(source.to === source.from + 1 && wordAt(tokens, source.from).lower === 'it' && (form === 'passive' || form === 'model'))

const isNear = (other: Sentence, { index, part, paragraph }: Sentence): boolean =>
  part === other.part && other.index <= index && index - other.index <= REACH && paragraph - other.paragraph <= 1

const holds = ({ contents, cues }: FoundAttribution, raised: TokenSpan): boolean =>
  [...contents, ...cues].some(({ from, to }) => from < raised.to && raised.from < to)

const startOf = ({ cues, contents }: FoundAttribution): number => Math.min(...[...cues, ...contents].map(({ from }) => from))

const isSaying = ({ contents }: FoundAttribution): boolean => contents.reduce((sum, { from, to }) => sum + to - from, 0) > LONGEST_POINTING

/** "Will it close? No, X said.": the question right before. */
const questionIn = ({ tokens }: Page, { from, to }: Sentence): TokenSpan[] =>
  wordAt(tokens, to - 1).text === '?' && !wordAt(tokens, from).quoted && isVerb(wordAt(tokens, from)) ? [{ from, to }] : []

/** The clauses that a sentence raises before the token `limit`. */
function raisedIn (page: Page, sentence: Sentence, limit: number): TokenSpan[] {
  if (wordAt(page.tokens, sentence.to - 1).text === '?' || sentence.heading) return []
  const spans: TokenSpan[] = []
  for (const { index } of page.tokens.slice(sentence.from, limit)) {
    const noun = raisingAt(page.tokens, sentence, index)
    if (isToldOf(page.tokens, index)) spans.push({ from: index - 1, to: thingEnd(page, index + 1, limit) })
    if (noun !== undefined) spans.push(trimSpan(page, { from: index + 1, to: endOf(page, sentence, { noun, that: index, limit }) }))
  }
  return spans.filter(({ from, to }) => to > from)
}

/** "There were reports | of | gunfire". */
const isToldOf = (tokens: readonly Token[], at: number): boolean =>
  wordAt(tokens, at).lower === 'of' && !wordAt(tokens, at).quoted && /^(?:reports|rumou?rs|claims|allegations|accusations|suggestions|speculation|talk)$/.test(wordAt(tokens, at - 1).lower)

/** Up to a mark or the sentence's verb. */
const thingEnd = ({ tokens }: Page, from: number, limit: number): number =>
  tokens.slice(from, limit).find(({ pos, lower, index }) => pos === 'PUNCT' || pos === 'CCONJ' || SPREADING.test(lower) || isFiniteVerb(tokens, index))?.index ?? limit

/** What rumours do; some of it is a noun for a tagger. */
const SPREADING = /^(?:spread|swirl|circulat|emerg|surfac|persist|abound)/

/** Where the word of claiming or asking stands that the "that" or "whether" hangs on. */
function raisingAt (tokens: readonly Token[], { from }: Sentence, at: number): number | undefined {
  const { lower, quoted } = wordAt(tokens, at)
  if (quoted || !/^(?:that|whether|if)$/.test(lower)) return undefined
  const lead = tokens.slice(Math.max(from, at - LONGEST_TAIL), at)
  const impersonal = lower === 'that' ? REPORTED.exec(lowerText(lead)) : null
  if (impersonal !== null) return at - 1
  const raising = lead.findLast(word => lower === 'that' ? isTold(tokens, word) : ASKED.has(word.lower))
  const isApart = raising === undefined || tokens.slice(raising.index + 1, at).some(({ text, index }) => /^[,;:]$/.test(text) || isFiniteVerb(tokens, index))
  return isApart ? undefined : raising.index
}

/** "rumours", and no idea or suggestion of what to do. */
const isTold = (tokens: readonly Token[], { lower, index, pos }: Token): boolean =>
  (pos === 'NOUN' || pos === 'PROPN') && CLAIM_NOUNS.has(lower) && !IDEAS.has(lower) && !/^(?:no|any|without|his|her|its|their|my|our|your)$/.test(wordAt(tokens, index - 1).lower)

/** "it is claimed | that", "speculation is rife | that" */
const REPORTED = /(?:^| )(?:it (?:is|was|has been|had been|'s) (?:\w+ ){0,2}?(?:reported|rumou?red|claimed|alleged|suggested|said)|(?:rumou?rs|speculation|talk) (?:is|was|were|are) (?:rife|about|swirling|spreading|growing))$/

interface Place { noun: number, that: number, limit: number }

/** A noun before its sentence's verb is what that speaks of. */
function endOf (page: Page, sentence: Sentence, { noun, that, limit }: Place): number {
  const { tokens } = page
  const isLed = LEADING.has(wordAt(tokens, sentence.from).lower) || tokens.slice(sentence.from, noun).some(({ index }) => isFiniteVerb(tokens, index))
  const isSubject = CLAIM_NOUNS.has(wordAt(tokens, noun).lower) && !isLed
  const end = contentsEnd(page, { commaEnds: true }, that + 1, limit)
  return isSubject ? raisedEnd(page, sentence, { that, limit: end }) : end
}

/** "Amid rumours that P, …": what opens a phrase that leads to the sentence. */
const LEADING: ReadonlySet<string> = words('amid despite following after asked pressed questioned quizzed contrary responding reacting in on to with for as addressing confronted when while')
