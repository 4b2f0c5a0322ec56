import type { FoundAttribution } from '../document.js'
import { samePart, sameParagraph, type Page, type Passage } from './page.js'
import { trimSpan } from './trim-span.js'

/** Fewer words inside quote marks are a name or a sneer, not a statement. */
const SHORTEST_QUOTE = 4

/**
 * A passage that is nothing but one clean quote, with the source of what was last said before it, in its paragraph or the one before.
 *
 * @param before the attributions of the passage right before it, in reading order.
 */
export function findQuoteAlone (page: Page, passage: Passage, previous: Passage, before: readonly FoundAttribution[]): FoundAttribution[] {
  const [sentence] = passage.sentences
  const quote = page.opens.get(passage.from)
  const speaker = before.findLast(({ form, source, through }) => source !== null && form !== 'headline' && form !== 'noun' && through.every(({ from }) => from !== source.from))
  if (sentence === undefined || quote === undefined || speaker === undefined || speaker.source === null) return []
  const whole = quote.closed && quote.to >= passage.to - 2 && quote.to - quote.from > SHORTEST_QUOTE
  const clean = whole && !passage.sentences.some(({ broken }) => broken) && !previous.sentences.some(({ broken }) => broken)
  if (!clean || !(sameParagraph(passage, previous) || follows(passage, previous))) return []
  const contents = [trimSpan(page, { from: passage.from, to: passage.to })]
  return [{ form: 'quote-alone', sentence, source: speaker.source, cues: [], contents, via: [], through: [] }]
}

/** The next paragraph of the same part, nothing skipped between. */
function follows (passage: Passage, previous: Passage): boolean {
  const [first] = passage.sentences; const last = previous.sentences.at(-1)
  return first !== undefined && last !== undefined && samePart(passage, previous) && first.paragraph === last.paragraph + 1
}
