import type { Extracted } from '../../extraction.js'
import { isNonDenial } from '../../../../model/stance.js'
import { findAnswered, type Answerable } from './find-answered.js'
import type { ReadAttribution } from '../read-attribution.js'
import type { Reference } from '../contents/reference.js'

/**
 * The attributions with what they answer: "denied the report" takes the proposition of the report. What answers nothing that the article tells of is left
 * out, and so is a denial of which nobody could say what is denied.
 *
 * @param read in reading order, which the positions in `answers` refer to.
 */
export function answeredBy (read: readonly ReadAttribution[], told: Told): Extracted[] {
  const attributions: Extracted[] = []
  const claims: Answerable[] = []
  const places = new Map<ReadAttribution, Answerable>()
  for (const attribution of read) {
    const { extracted, place } = attribution
    const reference = attribution.reference?.kind === 'silent' ? told.asked(attribution) ?? attribution.reference : attribution.reference
    const here = { source: extracted.source, sentence: place.index, paragraph: place.paragraph }
    const reversed = places.get(told.reversed(attribution) ?? attribution)
    const answered = reversed ?? (reference === undefined ? undefined : findAnswered(claims, reference, here))
    if (answered === undefined && extracted.proposition === null && !standsAlone(attribution, told.raised)) continue
    const claim = reversed === undefined ? claimOf(extracted, answered) : reverseOf(extracted, reversed)
    const answer = { ...extracted, ...claim, answers: answered?.position ?? null, counters: told.counters(attribution) || reversed?.proposition === null }
    const answerable = { ...answer, ...here, position: attributions.length, stance: extracted.cueStance }
    claims.push(answerable)
    places.set(attribution, answerable)
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

/** "He was sober" is the negation of "he was drunk"; its own words stay as it was stated. */
const reverseOf = ({ stated }: Pick<Extracted, 'stated'>, { proposition }: Answerable) => ({ polarity: 'negative' as const, proposition, stated })

/**
 * What the text tells about an attribution: what its source was asked about; that somebody raised what it answers; that it negates what others say; whose
 * statement it is the reverse of.
 */
export interface Told {
  asked: (attribution: ReadAttribution) => Reference | undefined
  raised: (attribution: ReadAttribution) => boolean
  counters: (attribution: ReadAttribution) => boolean
  reversed: (attribution: ReadAttribution) => ReadAttribution | undefined
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
  if (reference.kind === 'pronoun') return certain || cueStance !== 'denies' || raised(attribution)
  if ((certain || cueStance === 'questions') && reference.kind !== 'event') return true
  const described = reference.words.length + reference.entities.length > 0
  return reference.kind === 'event' && cueStance === 'denies' ? certain && described : described || raised(attribution)
}
