import { AGREEMENT_PHRASES } from './agreement-phrases.js'
import { ASSERTION_PHRASES } from './assertion-phrases.js'
import { DENIAL_PHRASES } from './denial-phrases.js'
import { NON_DENIAL_PHRASES } from './non-denial-phrases.js'
import { phrasesHangingOn } from './phrases-hanging-on.js'
import type { StancePhrase } from './phrase-pattern.js'
import { VIEW_PHRASES } from './view-phrases.js'

/** Phrases that take a stance by themselves, the most telling first: of two that overlap the first stands. */
export const STANCE_PHRASES: readonly StancePhrase[] = [...NON_DENIAL_PHRASES, ...DENIAL_PHRASES, ...VIEW_PHRASES, ...AGREEMENT_PHRASES, ...ASSERTION_PHRASES]

/** Of these the ones that may stand among the words, lower case. */
export const stancePhrasesAmong = phrasesHangingOn(STANCE_PHRASES)
