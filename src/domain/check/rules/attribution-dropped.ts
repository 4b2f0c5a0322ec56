import type { Attribution } from '../../../model/attribution.js'
import { affirming, isHearsay, type Draft, type Known, type Raised, type Said } from '../known.js'
import { isHedged } from '../hedges.js'
import { isShortFor } from '../is-short-for.js'
import { isWholeSentence } from '../whole-sentence.js'
import { before, nameOf, placeOf } from '../words-for-editors.js'

/** The text states in its own voice what is on record on somebody's word alone, and lays it on nobody elsewhere either. */
export function attributionDropped (draft: Draft): Raised[] {
  return draft.said.flatMap(said => {
    const known = said.known.find(({ relation, provenance }) => relation === 'same' && isHearsay(provenance))
    const [first] = affirming(known?.provenance ?? { attributions: [] })
    if (known === undefined || first === undefined || !isBare(said, known) || isTold(draft, said, known)) return []
    return [raise(said, known, first)]
  })
}

/** In the draft's own voice, with no word that lays it on anybody, nor the name of any who said it. */
export function isBare ({ span, stance }: Said, { provenance }: Known): boolean {
  const speakers = affirming(provenance).flatMap(({ source, via, through }) => [source, ...via, ...through])
  return stance === null && !isHedged(span.text, speakers, provenance.claim.text)
}

/** Whether another place of the draft says who says so; a title that is bare while the text tells is another rule's. */
function isTold ({ said }: Draft, here: Said, { claim }: Known): boolean {
  const elsewhere = said.filter(other => other !== here && (other.known.some(known => known.claim.id === claim.id) || (here.span.part === 'title' && isShortFor(here, other))))
  return elsewhere.some(({ stance }) => stance !== null) || (here.span.part === 'title' && elsewhere.length > 0)
}

function raise (said: Said, known: Known, first: Attribution): Raised {
  const speaker = nameOf(first.source)
  const message = `On record only on the word of ${speaker} (${placeOf(first)}). The draft states it as fact.`
  return { said, about: known, message, suggestion: isWholeSentence(said, known) ? before(said.span.text, `, ${speaker} said`) : undefined }
}
