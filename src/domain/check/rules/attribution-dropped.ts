import { affirming, isHearsay, type Draft, type DraftRule, type Known, type Raised, type Said } from '../known.js'
import { isHedged } from '../hedges.js'
import { isShortFor } from '../is-short-for.js'
import { isWholeSentence } from '../whole-sentence.js'
import { placeOf } from '../../provenance/place-of.js'
import { before, saidBehind, spokenBy, wordOf, type Word } from '../words-for-editors.js'

/** The text states in its own voice what is on record on somebody's word alone, and lays it on nobody elsewhere either. */
export const attributionDropped: DraftRule = draft => {
  const laidOn = new Set(draft.said.filter(({ stance }) => stance !== null).flatMap(({ known }) => known.map(({ claim }) => claim.id)))
  return said => {
    const known = said.known.find(({ relation, provenance }) => relation === 'same' && isHearsay(provenance))
    const word = wordOf(affirming(known?.provenance ?? { attributions: [] }))
    if (known === undefined || word === undefined || !isBare(said, known)) return []
    if (laidOn.has(known.claim.id) || isTitleTold(draft, said, known) || isLaidBehind(draft, said)) return []
    return [raise(said, known, word)]
  }
}

/** In the draft's own voice, with no word that lays it on anybody, nor the name of any who said it. */
export function isBare ({ span, stance }: Said, { provenance }: Known): boolean {
  const speakers = affirming(provenance).flatMap(({ source, via, through }) => [source, ...via, ...through])
  return stance === null && !isHedged(span.text, speakers, provenance.claim.text)
}

/** "That is what two officials told the paper": the sentence behind lays it on somebody. */
function isLaidBehind ({ sentences }: Draft, { span }: Said): boolean {
  const at = sentences.findIndex(({ part, start }) => part === span.part && start === span.start)
  return at >= 0 && LAID_BEHIND.test(sentences[at + 1]?.text ?? '')
}
const LAID_BEHIND = /^(?:that|this|such|so),? (?:at least,? )?(?:is|was) (?:at least )?(?:what|how)\b.{0,100}\b(?:say|said|says|tell|tells|told|claim|claims|claimed|put|puts|report|reports|reported)\b/iu

/** Whether the text speaks of what a title states: that the one is bare while the other tells is another rule's. */
const isTitleTold = ({ said }: Draft, here: Said, { claim }: Known): boolean =>
  here.span.part === 'title' && said.some(other => other !== here && (other.known.some(known => known.claim.id === claim.id) || isShortFor(here, other)))

function raise (said: Said, known: Known, word: Word): Raised {
  const message = `On record only on the word of ${spokenBy(word)} (${placeOf(word.attribution)}). The draft states it as fact.`
  return { said, about: known, message, suggestion: isWholeSentence(said, known) ? before(said.span.text, saidBehind(word)) : undefined }
}
