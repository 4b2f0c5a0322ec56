/** What is sent to somebody of whom an answer is wanted, as a part of patterns. */
export const REQUEST = '(?:requests?|questions?|calls?|emails?|e - mails?|messages?|letters?|inquir(?:y|ies)|enquir(?:y|ies)|queries|query)'

/** Between a verb and the noun that is its object stands nothing that would make it another noun's. */
export const WITHIN = '(?:(?!(?:in|of|on|at|to|for|with|without|by|from|about|over) )W ){0,3}?'
