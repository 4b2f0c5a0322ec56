import type { Extracted } from '../extraction.js'
import { isNonDenial } from '../../../model/stance.js'
import { sourceKey } from '../sources/source-key.js'
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
    const { reference, place } = attribution
    const extracted = asAnswer(attribution, { read, raised })
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

/** "I never met him", said by somebody who is accused of it, denies it, whoever it was that put it into words. */
function asAnswer ({ extracted, ...attribution }: ReadAttribution, { read, raised }: Around): ReadAttribution['extracted'] {
  const whole = { ...attribution, extracted }
  const plain = extracted.cueStance === 'asserts' && extracted.polarity === 'negative' && extracted.cues.length > 0
  return plain && (raised(whole) || rejoins(whole) || read.some(other => answers(whole, other))) ? { ...extracted, cueStance: 'denies' } : extracted
}

interface Around { read: readonly ReadAttribution[], raised: (attribution: ReadAttribution) => boolean }

/** "retorted that not one was touched". */
const rejoins = ({ extracted: { cues } }: ReadAttribution): boolean => cues.some(({ text }) => /\b(?:counter|retort|protest|rejoin)(?:s|ed|ing)?\b/i.test(text))

/** Whoever denies goes on denying; and what two say in one sentence, the one with "not", is said against each other where the sentence sets them off. */
function answers (one: ReadAttribution, { extracted, place, at }: ReadAttribution): boolean {
  const near = Math.abs(one.place.index - place.index)
  const same = sourceKey(extracted.source.name) === sourceKey(one.extracted.source.name)
  if (same) return extracted.cueStance === 'denies' && extracted.cues.length > 0 && near <= 1
  const stated = extracted.cueStance === 'asserts' && extracted.polarity === 'positive' && extracted.quoteType !== 'voice' && at !== one.at
  return stated && near === 0 && one.extracted.through.length + extracted.through.length === 0 && CONTRAST.test(one.extracted.sentence.text)
}

const CONTRAST = /;|, (?:but|though|although|while|whereas) /

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
