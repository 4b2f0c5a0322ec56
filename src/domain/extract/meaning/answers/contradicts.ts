import type { ExtractedSource } from '../../../../model/source.js'
import type { Document } from '../../document.js'
import { CONTRADICTING_CUE } from '../../stance/answer-words.js'
import { STATEMENT_NOUNS } from '../../stance/claim-nouns.js'
import { classOfCue } from '../../stance/read-stance.js'
import type { Reference } from '../objects/reference.js'
import type { ReadAttribution } from '../read-attribution.js'
import type { Answerable } from './find-answered.js'
import { tokensIn } from '../../span-of.js'
import { paddedText } from '../../lower-text.js'

/** What an answer points at by its words, and what it has been found to answer. */
export interface Answer { reference: Reference | undefined, answered: Answerable }

/**
 * Whether who denies what a denial says finds the denial false, and so states the claim: "That is a lie", "called the statement untrue", "disagreed". Who
 * "denied it" or "rejected the claim" denies the same again.
 */
export function contradictsDenial ({ tokens }: Document, { cues, extracted }: ReadAttribution, { reference, answered }: Answer): boolean {
  if (answered.stance !== 'denies' || isMouthpiece(extracted.source)) return false
  const cue = tokensIn(tokens, cues)
  if (CONTRADICTING_CUE.test(paddedText(cue)) || STATEMENT_NOUNS.has(reference?.noun ?? '') || isNamed(answered, reference)) return true
  return reference?.kind === 'pronoun' && classOfCue(cue) !== 'deny'
}

/** "His lawyer", "a spokesman": who may well speak for whoever denied it. */
const isMouthpiece = ({ name, role }: ExtractedSource): boolean =>
  /^(?:his|her|its|their) /i.test(name) || /\b(?:lawyers?|attorneys?|solicitors?|barristers?|counsel|agents?|spokes[a-z]+)$/i.test(role ?? name)

/** "the ministry's claim" is what the ministry says. */
const isNamed = ({ source }: Answerable, reference: Reference | undefined): boolean =>
  source.name.toLowerCase().split(' ').some(word => reference?.words.includes(word))
