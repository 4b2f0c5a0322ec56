import type { Document, FoundAttribution } from '../document.js'
import { findHeadline } from './find-headline.js'
import { findInPassage } from './find-in-passage.js'
import { findNounCues } from './find-noun-cues.js'
import { findQuoteAlone } from './find-quotes-alone.js'
import { withNestedRelays } from './nested-relays.js'
import { joinSelfReports } from './self-reports.js'
import { withoutScrambled } from './scrambled.js'
import { LONGEST_PASSAGE, readPage, sameParagraph, type Page, type Passage } from './page.js'
import { trimSpan } from './trim-span.js'

/**
 * Where the words of a document's attributions are, in reading order: who, by what cue, what, citing whom, through whom. What they mean is read by others.
 * Linear in the length of the document; no sentence is read more than a fixed number of times.
 */
export function findAttributions (document: Document): FoundAttribution[] {
  const page = readPage(document)
  const byPassage: FoundAttribution[][] = []
  for (const passage of page.passages) byPassage.push(findIn(page, passage, byPassage))
  return withoutScrambled(page, byPassage.flat())
}

function findIn (page: Page, passage: Passage, byPassage: readonly FoundAttribution[][]): FoundAttribution[] {
  if (passage.to - passage.from > LONGEST_PASSAGE) return []
  const cued = joinSelfReports(page, findInPassage(page, passage))
  const headline = cued.length === 0 ? findHeadline(page, passage) : []
  const nouns = findNounCues(page, passage, cued.flatMap(({ cues }) => cues))
  const found = [...cued, ...headline, ...nouns].sort((a, b) => start(a) - start(b))
  if (found.length > 0) return withNestedRelays(found).map(attribution => withFollowingQuotes(page, passage, attribution))
  return quoteAlone(page, passage, byPassage)
}

const start = ({ cues: [cue] }: FoundAttribution): number => cue?.from ?? 0

/** Unless the quote already goes on with an attribution before it in its paragraph. */
function quoteAlone (page: Page, passage: Passage, byPassage: readonly FoundAttribution[][]): FoundAttribution[] {
  const previous = page.passages[passage.index - 1]
  const before = byPassage[passage.index - 1]
  if (previous === undefined || before === undefined) return []
  const taken = byPassage.slice(-3).flat().some(({ contents }) => contents.some(({ from, to }) => from < passage.to && passage.from < to))
  return taken ? [] : findQuoteAlone(page, passage, previous, before)
}

/** `“…,” X said. “…”`: sentences of nothing but quote, right after contents that were quoted, go on with them. */
function withFollowingQuotes (page: Page, passage: Passage, found: FoundAttribution): FoundAttribution {
  const quoted = found.contents.some(({ from, to }) => page.opens.has(from - 1) || page.closes.has(to) || page.closes.has(to - 1))
  if (!quoted) return found
  const more = []
  for (let at = passage.index + 1, next = page.passages[at]; next !== undefined && sameParagraph(passage, next); next = page.passages[++at]) {
    const quote = page.opens.get(next.from)
    if (quote === undefined || !quote.closed || quote.to < next.to - 2) break
    more.push(trimSpan(page, { from: next.from, to: next.to }))
  }
  return { ...found, contents: [...found.contents, ...more] }
}
