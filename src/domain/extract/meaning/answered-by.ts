import type { Extracted } from '../extraction.js'
import { findAnswered, type Answerable } from './find-answered.js'
import type { ReadAttribution } from './read-attribution.js'

/**
 * The attributions with what they answer: "denied the report" takes the proposition of the report. What answers nothing that the article tells of is left
 * out, and so is a denial of which nobody could say what is denied.
 *
 * @param read in reading order, which the positions in `answers` refer to.
 */
export function answeredBy (read: readonly ReadAttribution[]): Extracted[] {
  const attributions: Extracted[] = []
  const claims: Answerable[] = []
  for (const { extracted, reference, place } of read) {
    const here = { source: extracted.source, sentence: place.index, paragraph: place.paragraph }
    const answered = reference === undefined ? undefined : findAnswered(claims, reference, here)
    if (reference !== undefined && answered === undefined) continue
    if (answered === undefined && extracted.proposition === null && extracted.cueStance !== 'asserts') continue
    const claim = answered?.proposition ?? extracted.proposition
    const attribution = { ...extracted, proposition: claim, stated: answered === undefined ? extracted.stated : claim, answers: answered?.position ?? null }
    claims.push({ ...here, position: attributions.length, stance: extracted.cueStance, proposition: claim, answers: attribution.answers })
    attributions.push(attribution)
  }
  return attributions
}
