import type { Document, FoundAttribution, Sentence } from '../document.js'
import { findIntroducedQuote } from './find-introduced-quote.js'
import { findIssuer } from './find-issuer.js'
import { findHeadline } from './find-headline.js'
import { findInSentence } from './find-in-sentence.js'
import { findNounCues } from './find-noun-cues.js'
import { withPhrases } from './find-stance-phrases.js'
import { findQuoteAlone, isQuoteOnly } from './find-quote-alone.js'
import { findReplies } from './find-replies.js'
import { findTurn } from './find-turn.js'
import { withNestedRelays } from './nested-relays.js'
import { readPage, type Page } from './page.js'
import { withoutScrambled } from './scrambled.js'
import { joinSelfReports } from './self-reports.js'
import { trimSpan } from './phrases/trim-span.js'
import { withAsked } from './with-asked.js'
import { withIssuer } from './with-issuer.js'
import { FRONTED } from './word-classes.js'
import { wordAt } from '../word-at.js'

/** A sentence of more tokens than this is no prose: it is not read, so that junk costs no more than its length. */
const LONGEST_SENTENCE = 3000

/**
 * Where the words of a document's attributions are, in reading order: who, by what cue, what, citing whom, through whom. What they mean is read by others.
 * Linear in the length of the document; no sentence is read more than a fixed number of times.
 */
export function findAttributions (document: Document): FoundAttribution[] {
  const page = readPage(document)
  const found: FoundAttribution[] = []
  let last: FoundAttribution[] = []
  for (const sentence of page.sentences) {
    const longer = goingOn(page, sentence, last)
    if (longer !== undefined) found.splice(-last.length)
    last = longer ?? findIn(page, sentence, last)
    found.push(...last)
    if (last.length === 0) last = findIssuer(page, sentence)
  }
  return withoutScrambled(page, found)
}

/**
 * `“…,” X said. “…”`: a sentence of nothing but quote, in the same paragraph, goes on with contents that were quoted.
 *
 * @param last the attributions of the sentence before.
 * @returns the same with longer contents; undefined where the sentence begins something of its own.
 */
function goingOn (page: Page, sentence: Sentence, last: readonly FoundAttribution[]): FoundAttribution[] | undefined {
  // a colon at the end of a paragraph has taken the quote of the next
  if (last.some(({ contents }) => contents.some(({ to }) => to > sentence.from))) return [...last]
  if (!isQuoteOnly(page, sentence) || !last.some(found => isNear(found, sentence) && isQuoted(page, found))) return undefined
  const span = trimSpan(page, sentence)
  return last.map(found => isQuoted(page, found) ? { ...found, contents: [...found.contents, span] } : found)
}

const isNear = ({ sentence }: FoundAttribution, next: Sentence): boolean => sentence.part === next.part && sentence.paragraph === next.paragraph

const isQuoted = ({ opens, closes }: Page, { contents }: FoundAttribution): boolean =>
  contents.some(({ from, to }) => opens.has(from - 1) || closes.has(to - 1))

function findIn (page: Page, sentence: Sentence, before: readonly FoundAttribution[]): FoundAttribution[] {
  if (sentence.to - sentence.from > LONGEST_SENTENCE) return []
  const turn = findTurn(page, sentence)
  if (turn.length > 0) return turn
  const verbs = findInSentence(page, sentence)
  const phrased = withPhrases(page, sentence, verbs)
  const cued = joinSelfReports(page, phrased.sort((a, b) => start(a) - start(b)))
  const ahead = page.turns.has(sentence.from) ? [] : aheadOf(page, sentence, cued)
  const headline = ahead.flatMap(part => findHeadline(page, part).map(found => ({ ...found, sentence })))
  const nouns = findNounCues(page, sentence, cued.flatMap(({ cues }) => cues))
  const telling = cued.filter(found => !isInPassing(page, found))
  const replies = telling.length === 0 ? findReplies(page, sentence) : []
  const introduced = telling.length + headline.length + replies.length === 0 ? findIntroducedQuote(page, sentence) : []
  const all = [...cued, ...headline, ...nouns, ...replies, ...introduced].sort((a, b) => start(a) - start(b))
  const found = withAsked(page, sentence, withNestedRelays(page.tokens, all))
  return found.length > 0 ? withIssuer(page, sentence, found) : findQuoteAlone(page, sentence, before)
}

/** "Police: He was drunk; | widow says he wasn't": what of a sentence stands before its cues, where a semicolon parts them; all of it where it has none. */
function aheadOf ({ tokens }: Page, sentence: Sentence, [first]: readonly FoundAttribution[]): Sentence[] {
  if (first === undefined) return [sentence]
  const from = Math.min(...[...first.cues, ...first.contents, ...first.source === null ? [] : [first.source]].map(span => span.from))
  return sentence.heading && tokens[from - 1]?.text === ';' ? [{ ...sentence, to: from - 1 }] : []
}

/** "whom the state accuses": told in a clause beside what the sentence tells. */
const isInPassing = ({ tokens }: Page, { form, stance, source }: FoundAttribution): boolean =>
  (form === 'phrase' && stance === 'asserts') || (source !== null && FRONTED.has(wordAt(tokens, source.from - 1).lower))

const start = ({ cues }: FoundAttribution): number => Math.min(...cues.map(({ from }) => from))
