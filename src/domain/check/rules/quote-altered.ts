import type { Attribution } from '../../../model/attribution.js'
import { isSaidBy, type DraftRule, type Known, type Said } from '../known.js'
import { isAltered, isVerbatim, quotesIn, quotesOf } from '../quotes.js'
import { placeOf } from '../../provenance/place-of.js'
import { nameOf } from '../words-for-editors.js'

/** What stands between quote marks is near to the speaker's words on record and is not these. */
export const quoteAltered: DraftRule = () => {
  const done = new Set<string>()
  return said => quotesIn(said.attribution === undefined ? '' : said.span.text).flatMap(quote => {
    const key = `${said.span.part} ${said.span.start + quote.start}`
    if (done.has(key)) return []
    const recorded = recordedQuotes(said)
    const original = recorded.find(({ text }) => isAltered(quote.text, text))
    if (original === undefined || recorded.some(({ text }) => isVerbatim(quote.text, text))) return []
    done.add(key)
    const place = { part: said.span.part, start: said.span.start + quote.start, end: said.span.start + quote.end, text: quote.text }
    const { attribution, about, text } = original
    return [{ said, about, place, message: `On record, ${nameOf(attribution.source)} said “${text}” (${placeOf(attribution)}).`, suggestion: text }]
  })
}

interface RecordedQuote { text: string, attribution: Attribution, about: Known | Attribution }

/** The speaker's own quotations on record, those on the claim first. */
function recordedQuotes (said: Said): RecordedQuote[] {
  const { known, bySpeaker } = said
  const onClaims = known.flatMap(known => known.provenance.attributions.map(attribution => ({ attribution, about: known })))
  return [...onClaims, ...bySpeaker.map(attribution => ({ attribution, about: attribution }))]
    .filter(({ attribution }) => isSaidBy(said, attribution.source))
    .flatMap(({ attribution, about }) => quotesOf(attribution).map(text => ({ text, attribution, about })))
}
