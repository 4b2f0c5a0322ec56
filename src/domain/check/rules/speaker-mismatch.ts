import type { Attribution } from '../../../model/attribution.js'
import type { Draft, Known, Raised, Said } from '../known.js'
import { affirming, states } from '../known.js'
import { isLong, isVerbatim, quotesIn, quotesOf } from '../quotes.js'
import { sameSpeaker, type Speaker } from '../speaker.js'
import { namesOf, placeOf } from '../words-for-editors.js'

/** The draft lays a statement on somebody, while on record only others said it. Where the words leave open who speaks, nothing is said. */
export function speakerMismatch ({ said }: Draft): Raised[] {
  return said.flatMap(said => {
    const { attribution } = said
    if (attribution === undefined || attribution.via.length + attribution.through.length > 0) return []
    const known = said.known.find(known => states(said, known)) ?? said.known.find(known => isQuotedFrom(said, known))
    if (known === undefined || !isAnothers(attribution.source, known)) return []
    return [raise(said, known, attribution.source)]
  })
}

const isAnothers = (speaker: Speaker, { provenance }: Known): boolean => {
  const speakers = affirming(provenance).flatMap(({ source, via, through }) => [source, ...via, ...through])
  return speakers.length > 0 && speakers.every(other => sameSpeaker(speaker, other) === 'other')
}

/** Whether the sentence has a quotation of the claim's trail, whatever else is said of the speaker in it ("I saw it" is another claim of each). */
const isQuotedFrom = ({ span }: Said, { provenance }: Known): boolean => {
  const recorded = provenance.attributions.flatMap(quotesOf)
  return quotesIn(span.text).some(({ text }) => isLong(text) && recorded.some(other => isVerbatim(text, other)))
}

function raise (said: Said, known: Known, { name, mention }: { name: string, mention: Attribution['source']['mention'] }): Raised {
  const speakers = affirming(known.provenance)
  const [first] = speakers
  const place = first === undefined ? '' : ` (${placeOf(first)})`
  const message = `On record, ${namesOf(speakers)} said this${place}, not ${name}.`
  return { said, about: known, message, ...(mention !== null && mention.end > mention.start && { place: mention, suggestion: namesOf(speakers) }) }
}
