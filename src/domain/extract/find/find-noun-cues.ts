import type { FoundAttribution, Sentence, TokenSpan } from '../document.js'
import { contentsEnd } from './contents/contents-end.js'
import { isClaimNoun } from './contents/framed-contents.js'
import { nounPhraseEnd } from './phrases/noun-phrase-end.js'
import { nounPhraseStart } from './phrases/noun-phrase-start.js'
import type { Page } from './page.js'
import { relativeEnd } from './phrases/relative-end.js'
import { trimSpan } from './phrases/trim-span.js'
import { FALSITY } from '../stance/falsity.js'
import { BE, isFiniteVerb, isPossessive, isTime, words } from './word-classes.js'
import { wordAt } from '../word-at.js'
import { THIRD_POSSESSIVES } from '../clauses/pronouns.js'

/** Nouns that lay what follows on somebody even where nobody is named. */
const REPORTING: ReadonlySet<string> = words('accusation accusations allegation allegations claims reports warnings rumors rumours')

/** What somebody stands by, before "is that". */
const STANDS: ReadonlySet<string> = words('position stance line verdict word defence defense message diagnosis')

/** How far behind the noun its "that" may stand, in tokens: "warnings from Western leaders on Sunday that". */
const LONGEST_TAIL = 12

/** A sentence with more nouns of saying than this is no prose. */
const MOST_NOUNS = 30

/** "Moscow's claim that P", "the firm's argument is that P", "amid accusations that P"; `taken` are the words of cues found already. */
export function findNounCues (page: Page, sentence: Sentence, taken: readonly TokenSpan[]): FoundAttribution[] {
  const found: FoundAttribution[] = []
  for (let at = sentence.from; at < sentence.to && found.length < MOST_NOUNS; at++) {
    const token = wordAt(page.tokens, at)
    if (token.quoted || token.pos !== 'NOUN' || !(isClaimNoun(token.lower) || STANDS.has(token.lower))) continue
    if (taken.some(({ from }) => from === at)) continue
    const inside = taken.find(({ from, to }) => from <= at && at < to)
    // "dismissed the widow's claim that P": the widow claims it
    const isOther = (source: TokenSpan | null, cue: TokenSpan) => source !== null && source.from > cue.from && !isRepeated(page, cue, source)
    found.push(...nounCue(page, sentence, at).filter(({ source }) => inside === undefined || isOther(source, inside)))
  }
  return found
}

/** "repeated her claim that P": hers is what whoever repeats it says. */
const isRepeated = ({ tokens }: Page, cue: TokenSpan, { from, to }: TokenSpan): boolean =>
  to === from + 1 && THIRD_POSSESSIVES.has(wordAt(tokens, from).lower) && REPEATING.test(wordAt(tokens, cue.from).lower)

const REPEATING = /^(?:repeat|reiterat|restat|renew|reaffirm|stress|emphasi[sz]|underlin|underscor)/

function nounCue (page: Page, sentence: Sentence, at: number): FoundAttribution[] {
  const { tokens } = page
  const tail = tailOf(page, at, sentence.to)
  const predicated = BE.has(wordAt(tokens, tail.to).lower) && wordAt(tokens, tail.to + 1).lower === 'that'
  const that = predicated ? tail.to + 1 : tail.to
  if (wordAt(tokens, that).lower !== 'that' || that + 1 >= sentence.to || !(predicated || isClaimNoun(wordAt(tokens, at).lower))) return []
  const source = tail.agent ?? possessor(page, sentence, at) ?? reporter(page, sentence, at)
  const unnamed = source === null && REPORTING.has(wordAt(tokens, at).lower) && wordAt(tokens, at - 1).pos === 'ADP'
  if (source === null && !unnamed) return []
  const cue = { from: at, to: at + 1 }
  const clause = { commaEnds: !predicated && (unnamed || leadsUp(page, sentence.from, at)) }
  const end = Math.min(contentsEnd(page, clause, that + 1, sentence.to), predicated ? sentence.to : verdictAt(page, sentence, { noun: at, from: that + 1 }))
  const contents = trimSpan(page, { from: that + 1, to: end })
  // "X's claim that P is false": where P ends cannot be told
  const open = clause.commaEnds && end >= sentence.to - 1
  const told = { sentence, source, cues: [cue], via: [], through: [] }
  if (open && !unnamed) return [{ ...told, form: 'phrase', contents: [], stance: 'asserts' }]
  return contents.to > contents.from && !open ? [{ ...told, form: 'noun', contents: [contents] }] : []
}

/** "X's claim that P | was met with laughter", "said that X's claim that P | was false": where the verb begins whose subject the noun is, else the end. */
function verdictAt (page: Page, sentence: Sentence, { noun, from }: { noun: number, from: number }): number {
  const at = relativeEnd(page, sentence, { subject: { from: sentence.from, to: noun }, from, limit: sentence.to })
  const judged = page.tokens.slice(at, at + LONGEST_VERDICT)
  return leadsUp(page, sentence.from, noun) || judged.some(({ lower }) => FALSITY.has(lower) || lower === 'true') ? at : sentence.to
}

/** "was totally and utterly false" */
const LONGEST_VERDICT = 6

/** Before its sentence's verb the noun belongs to the subject, or to a phrase that leads up to it: a comma ends what was claimed. */
function leadsUp ({ tokens }: Page, from: number, noun: number): boolean {
  for (let at = from; at < noun; at++) if (isFiniteVerb(tokens, at)) return false
  return true
}

/** "from Western leaders", "by Putin on Tuesday": who, and where the phrases after the noun end. */
function tailOf ({ tokens }: Page, noun: number, limit: number): { agent: TokenSpan | null, to: number } {
  let agent: TokenSpan | null = null
  let at = noun + 1
  while (at < Math.min(limit, noun + LONGEST_TAIL) && wordAt(tokens, at).pos === 'ADP') {
    const to = nounPhraseEnd(tokens, at + 1, limit)
    if (to === at + 1) break
    if (/^(?:by|from)$/.test(wordAt(tokens, at).lower) && !isTime(wordAt(tokens, to - 1))) agent ??= { from: at + 1, to }
    at = to
  }
  return { agent, to: at }
}

/** "Moscow's claim", "his claim". */
function possessor ({ tokens }: Page, sentence: Sentence, noun: number): TokenSpan | null {
  let at = noun - 1
  if (wordAt(tokens, at).pos === 'ADJ') at--
  const token = wordAt(tokens, at)
  if (at < sentence.from || !isPossessive(token)) return null
  if (token.pos !== 'PART') return { from: at, to: at + 1 }
  const start = nounPhraseStart(tokens, at, sentence.from)
  // "doubt on | the bank's claim", "sceptical of | the bank's claim"
  const lead = tokens.slice(start, at).findLast(({ lower, index }) => /^(?:on|over|about|to|with|at|against)$/.test(lower) || (lower === 'of' && wordAt(tokens, index - 1).pos === 'ADJ'))
  const from = lead !== undefined ? lead.index + 1 : wordAt(tokens, start).pos === 'ADV' ? start + 1 : start
  return from < at ? { from, to: at } : null
}

/** Those who report as one, without a name: "denied media reports that P". */
const REPORTERS: ReadonlySet<string> = words('media press tabloid newspaper opposition police government army union intelligence rebel')

/** "a | Reuters | report that P", "| media | reports that P": whose name stands right before the noun. */
function reporter ({ tokens }: Page, { from: floor }: Sentence, noun: number): TokenSpan | null {
  if (!/^(?:report|stor|claim|allegation|article|suggestion|accusation)/.test(wordAt(tokens, noun).lower)) return null
  let from = noun
  while (from > floor && wordAt(tokens, from - 1).pos === 'PROPN' && !isTime(wordAt(tokens, from - 1))) from--
  const isNamed = from < noun && /^(?:an?|the|recent|earlier)$/.test(wordAt(tokens, from - 1).lower) && !/(?:an|ese|ish)$/.test(wordAt(tokens, noun - 1).lower)
  if (isNamed) return { from, to: noun }
  return REPORTERS.has(wordAt(tokens, noun - 1).lower) ? { from: noun - 1, to: noun } : null
}
