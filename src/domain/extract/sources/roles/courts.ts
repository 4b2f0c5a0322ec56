/** Whoever decides what others ask for, a word: what they deny or dismiss is a request. */
export const COURTS = /^(?:panel|courts?|judges?|justices?|magistrates?|tribunal|jury|jurors|arbitrators?|registrar|umpire|referee|insurers?|underwriters?|adjudicators?|league|prison)$/
