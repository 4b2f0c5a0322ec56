import type { Rule } from '../../model/rule.js'
import type { DraftRule } from './known.js'
import { denialAsNonDenial, nonDenialAsDenial } from './rules/answers-confused.js'
import { attributionDropped } from './rules/attribution-dropped.js'
import { denialOmitted } from './rules/denial-omitted.js'
import { detailChanged } from './rules/detail-changed.js'
import { headlineBare } from './rules/headline-bare.js'
import { knownClaim } from './rules/known-claim.js'
import { quoteAltered } from './rules/quote-altered.js'
import { speakerMismatch } from './rules/speaker-mismatch.js'
import { staleStatus } from './rules/stale-status.js'
import { verbStrength } from './rules/verb-strength.js'

/** The function behind each rule; src/model/rule.ts tells what each looks for. */
export const DRAFT_RULES: Record<Rule, DraftRule> = {
  DENIAL_OMITTED: denialOmitted,
  ATTRIBUTION_DROPPED: attributionDropped,
  NONDENIAL_AS_DENIAL: nonDenialAsDenial,
  DENIAL_AS_NONDENIAL: denialAsNonDenial,
  SPEAKER_MISMATCH: speakerMismatch,
  QUOTE_ALTERED: quoteAltered,
  DETAIL_CHANGED: detailChanged,
  VERB_STRENGTH: verbStrength,
  HEADLINE_BARE: headlineBare,
  STALE_STATUS: staleStatus,
  KNOWN_CLAIM: knownClaim
}
