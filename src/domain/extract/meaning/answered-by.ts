import type { Extracted } from '../extraction.js'
import { isNonDenial } from '../../../model/stance.js'
import { findAnswered, type Answerable } from './find-answered.js'
import type { ReadAttribution } from './read-attribution.js'

/**
 * The attributions with what they answer: "denied the report" takes the proposition of the report. What answers nothing that the article tells of is left
 * out, and so is a denial of which nobody could say what is denied.
 *
 * @param read in reading order, which the positions in `answers` refer to.
 */
export function answeredBy (read: readonly ReadAttribution[], raised: (attribution: ReadAttribution) => boolean): Extracted[] {
  const attributions: Extracted[] = []
  const claims: Answerable[] = []
  for (const attribution of read) {
    const { extracted, reference, place } = attribution
    const here = { source: extracted.source, sentence: place.index, paragraph: place.paragraph }
    const answered = reference === undefined ? undefined : findAnswered(claims, reference, here)
    if (answered === undefined && extracted.proposition === null && !standsAlone(attribution, raised)) continue
    const claim = answered?.proposition ?? extracted.proposition
    const answer = { ...extracted, proposition: claim, stated: answered === undefined ? extracted.stated : claim, answers: answered?.position ?? null }
    claims.push({ ...here, position: attributions.length, stance: extracted.cueStance, proposition: claim, answers: answer.answers })
    attributions.push(answer)
  }
  return attributions
}

/**
 * Whether an answer to nothing that is on record says enough to be kept. Nobody could say what "it" and "the charges" are, unless the text tells that
 * somebody raised them; silence needs no object; of a denial the object has to be a claim, since "denied the visa" keeps something from somebody.
 */
function standsAlone (attribution: ReadAttribution, raised: (attribution: ReadAttribution) => boolean): boolean {
  const { extracted: { cueStance }, reference, certain } = attribution
  if (cueStance === 'asserts') return reference === undefined || raised(attribution)
  if (reference === undefined) return certain || cueStance !== 'denies'
  if (reference.kind === 'silent') return certain || isNonDenial(cueStance)
  if (reference.kind === 'pronoun') return cueStance !== 'denies' || raised(attribution)
  const described = reference.words.length + reference.entities.length > 0
  return reference.kind === 'event' && cueStance === 'denies' ? certain && described : described || raised(attribution)
}
