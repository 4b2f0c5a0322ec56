import type { Attribution } from '../../model/attribution.js'
import type { Store } from '../../store/store.js'
import type { Said } from './known.js'
import { isLong, isVerbatim, partsOf, quotesIn, quotesOf } from './quotes.js'

/** Quotations of one draft that are looked up: it bounds what a check may cost. */
const MOST_QUOTES = 30

type Spoken = Pick<Said, 'span' | 'attribution'>

/** Who on record is quoted with the very words that a sentence of the draft lays on somebody. */
export async function findQuoted ({ attributions }: Pick<Store, 'attributions'>, said: readonly Spoken[]): Promise<(said: Spoken) => readonly Attribution[]> {
  const asked = [...new Set(said.flatMap(longQuotes))].slice(0, MOST_QUOTES)
  const found = await attributions.quoting(asked.map(partsOf))
  const quoting = (quote: string): Attribution[] => (found[asked.indexOf(quote)] ?? []).filter(other => quotesOf(other).some(text => isVerbatim(quote, text)))
  return spoken => longQuotes(spoken).flatMap(quoting)
}

const longQuotes = ({ span, attribution }: Spoken): string[] =>
  attribution === undefined ? [] : quotesIn(span.text).map(({ text }) => text).filter(isLong)
