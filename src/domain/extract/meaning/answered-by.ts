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
export function answeredBy (read: readonly ReadAttribution[], { raised, counters }: Told): Extracted[] {
  const attributions: Extracted[] = []
  const claims: Answerable[] = []
  for (const attribution of read) {
    const { extracted, reference, place } = attribution
    const here = { source: extracted.source, sentence: place.index, paragraph: place.paragraph }
    const answered = reference === undefined ? undefined : findAnswered(claims, reference, here)
    if (answered === undefined && extracted.proposition === null && !standsAlone(attribution, raised)) continue
    const answer = { ...extracted, ...claimOf(extracted, answered), answers: answered?.position ?? null, counters: counters(attribution) }
    claims.push({ ...answer, ...here, position: attributions.length, stance: extracted.cueStance })
    attributions.push(answer)
  }
  return attributions
}

/** The claim that it is about: its own, or the one that it answers. Who confirms a negative statement states it too. */
function claimOf ({ cueStance, polarity, proposition, stated }: Omit<Extracted, 'answers' | 'counters'>, answered: Answerable | undefined) {
  if (answered === undefined) return { polarity, proposition, stated }
  const agrees = cueStance === 'confirms' || cueStance === 'asserts'
  const claim = answered.proposition
  return agrees ? { polarity: answered.polarity, proposition: claim, stated: answered.stated } : { polarity, proposition: claim, stated: claim }
}

/** What the text tells about an attribution: that somebody raised what it answers, and that it states the reverse of that. */
export interface Told { raised: (attribution: ReadAttribution) => boolean, counters: (attribution: ReadAttribution) => boolean }

/**
 * Whether an answer to nothing that is on record says enough to be kept. Nobody could say what "it" and "the charges" are, unless the text tells that
 * somebody raised them; silence needs no object; of a denial the object has to be a claim, since "denied the visa" keeps something from somebody.
 */
function standsAlone (attribution: ReadAttribution, raised: (attribution: ReadAttribution) => boolean): boolean {
  const { extracted: { cueStance }, reference, certain } = attribution
  if (cueStance === 'asserts') return reference === undefined || raised(attribution)
  if (reference === undefined) return certain || cueStance !== 'denies'
  if (reference.kind === 'silent') return certain || isNonDenial(cueStance)
  if (reference.kind === 'pronoun') return certain || cueStance !== 'denies' || raised(attribution)
  if (certain && reference.kind !== 'event') return true
  const described = reference.words.length + reference.entities.length > 0
  return reference.kind === 'event' && cueStance === 'denies' ? certain && described : described || raised(attribution)
}
