import type { Rule } from '../../model/rule.js'
import type { Raised } from './known.js'

/** Rules that tell of a draft that renders a claim on record otherwise than it is there. */
const OF_RENDERING: ReadonlySet<Rule> = new Set(['ATTRIBUTION_DROPPED', 'NONDENIAL_AS_DENIAL', 'DENIAL_AS_NONDENIAL', 'SPEAKER_MISMATCH', 'DETAIL_CHANGED', 'VERB_STRENGTH'])

/**
 * Whether what a rule found is that the draft renders the claim otherwise, while its sentence is, word for word, one that puts the claim on record, words that
 * lay it on somebody included: it cannot.
 */
export const isAsRecorded = (rule: Rule, { said, about }: Raised): boolean =>
  OF_RENDERING.has(rule) && 'provenance' in about &&
  [...about.provenance.attributions, ...about.near].some(({ cues, sentence }) => cues.length > 0 && sentence.text === said.span.text)
