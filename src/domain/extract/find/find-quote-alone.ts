import type { FoundAttribution, Sentence } from '../document.js'
import type { Page } from './page.js'
import { trimSpan } from './phrases/trim-span.js'

/** Fewer words inside quote marks are a name or a sneer, not a statement. */
const SHORTEST_QUOTE = 4

/**
 * A sentence that is nothing but one clean quote, with the source of what was last said before it, in its paragraph or the one before.
 *
 * @param before the attributions of the sentence right before it, in reading order.
 */
export function findQuoteAlone (page: Page, sentence: Sentence, before: readonly FoundAttribution[]): FoundAttribution[] {
  const quote = page.opens.get(sentence.from)
  const speaker = before.findLast(speaks)
  if (quote === undefined || speaker === undefined) return []
  if (!isQuoteOnly(page, sentence) || quote.to - quote.from < SHORTEST_QUOTE || !follows(sentence, speaker) || speaker.sentence.broken) return []
  const contents = [trimSpan(page, { from: sentence.from, to: sentence.to })]
  return [{ form: 'quote-alone', sentence, source: speaker.source, cues: [], contents, via: [], through: [] }]
}

/** The sentence is one closed quote, but for a full stop. */
export function isQuoteOnly ({ opens }: Page, { from, to }: Sentence): boolean {
  const quote = opens.get(from)
  return quote !== undefined && quote.closed && quote.to >= to - 2
}

/** A named source in the writer's own words: not one inside what another said. */
const speaks = ({ form, source, through }: FoundAttribution): boolean =>
  source !== null && form !== 'headline' && form !== 'turn' && form !== 'noun' && (form === 'quoted-as' || through.length === 0)

/** In the same paragraph or the next of the same part, nothing skipped between. */
const follows = (sentence: Sentence, { sentence: last, contents }: FoundAttribution): boolean =>
  sentence.part === last.part && (sentence.paragraph - last.paragraph <= 1 || sentence.from - (contents.at(-1)?.to ?? 0) <= MARKS)

/** So many marks may stand between two quotes: contents that a colon introduced end in the paragraph before. */
const MARKS = 2
