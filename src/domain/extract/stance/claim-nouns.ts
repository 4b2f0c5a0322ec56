/** Nouns for what somebody claims, singular: "rejected the claim" denies, "rejected the offer" does not. */
const CLAIMS = `claim report allegation accusation assertion rumour rumor insinuation charge suggestion notion idea speculation statement story article account
narrative assumption contention implication theory remark comment characterisation characterization perception finding conclusion view interpretation version hoax
conspiracy news coverage testimony revelation suspicion`.split(/\s+/)

/** The same in the plural, too. */
export const CLAIM_NOUNS: ReadonlySet<string> = new Set(CLAIMS.flatMap(noun => [noun, noun.endsWith('y') ? noun.slice(0, -1) + 'ies' : noun + 's']))

/** Of these, the ones that need no article to be such as were told of: "denied allegations". */
export const BARE_CLAIMS: ReadonlySet<string> = new Set('claims reports allegations accusations charges rumours rumors suggestions assertions speculation insinuations'.split(' '))

/** Of these, the ones that a publication makes: they answer to what a publication is on record with. */
export const REPORT_NOUNS: ReadonlySet<string> = new Set('report reports story stories article articles coverage account accounts news'.split(' '))

/** Those that lay something on somebody. */
export const ACCUSATION_NOUNS: ReadonlySet<string> = new Set('accusation accusations allegation allegations charge charges insinuation insinuations suspicion suspicions'.split(' '))

/** "called it false": words that take the truth from a claim. */
export const FALSITY: ReadonlySet<string> = new Set(`false fake untrue fabricated fabrication fabrications lie lies nonsense baseless unfounded groundless bogus fictitious
fiction invented hoax incorrect inaccurate wrong absurd ridiculous ludicrous preposterous disinformation misinformation slander libel libellous myth rubbish
falsehood falsehoods unsubstantiated`.split(/\s+/))

/** Of these, words that also judge a policy or a mood; alone they deny nothing. */
export const WEAK_FALSITY: ReadonlySet<string> = new Set('wrong absurd ridiculous ludicrous preposterous rubbish unsubstantiated slander misinformation disinformation'.split(' '))

/** What is denied to somebody rather than denied as a claim: "denied him entry", "denied the motion". */
export const WITHHELD: ReadonlySet<string> = new Set(`entry access visa visas bail permission request requests motion appeal application applications petition license
licence asylum parole right rights treatment care coverage payment service services benefits release clearance opportunity chance`.split(/\s+/))
