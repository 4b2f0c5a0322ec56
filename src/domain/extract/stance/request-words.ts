import { CLAIM, within } from './claim-patterns.js'

/** What is sent to somebody of whom an answer is wanted, as a part of patterns. */
export const REQUEST = '(?:requests?|questions?|calls?|emails?|e - mails?|messages?|letters?|inquir(?:y|ies)|enquir(?:y|ies)|queries|query)'

/** Between a verb and what is asked. */
export const WITHIN = within(3)

/** Behind a verb of denying in the infinitive: what may be denied, and neither food nor goods. */
export const AT_CLAIM = `(?:it|this|that|them|these|those|any|having|being|anything|as much|${WITHIN}(?:${CLAIM}|involvement|responsibility|wrongdoing|blame|links?))(?= |$)`

/** Whom a speech is held before, behind a verb that may mean that. */
export const NO_AUDIENCE = '(?! (?:(?:the|an?|his|her|its|their|this|that) )?(?:W ){0,2}?(?:meetings?|crowds?|nation|conference|audience|parliament|rally|congregation|assembly|court|jury|congress|senate|house|council|summit|gathering|troops|students|pupils|delegates|supporters|fans|faithful|letters?|envelopes?|parcels?)(?= |$))'

/** Those that reply with a goal. */
export const SIDES = '(?:teams?|sides?|squads?|hosts|visitors|champions|eleven)'

/** Those to whom comment is given. */
export const PRESS = '(?:reporters?|journalists?|press|media|newspapers?|correspondents?|interviewers?)'
