/** Words that carry tense by themselves, whatever tag a tagger gives them. */
export const FINITE_AUXILIARIES: ReadonlySet<string> = new Set(`am is are was were has have had do does did will would shall should can could may might must ought
'm 's 're 've 'd 'll ca wo sha ai`.split(/\s+/))

export const MODALS: ReadonlySet<string> = new Set("will would shall should can could may might must ought 'd 'll ca wo sha".split(' '))

export const DO_FORMS: ReadonlyMap<string, 'past' | 'third-person' | 'base'> = new Map([['did', 'past'], ['does', 'third-person'], ['do', 'base']])

/** They lead to what is done to whom, where and by what. */
export const PREPOSITIONS: ReadonlySet<string> = new Set('for of in on at to with by from about over under against between through into'.split(' '))

/** Words that open a clause of its own, whose verb is not the main one. */
export const SUBORDINATORS: ReadonlySet<string> = new Set(`that which who whom whose where when while whether if because since although though unless until
as after before once lest whereas whereby why how what`.split(/\s+/))

/** Of these, those that are mostly prepositions before a noun phrase ("talks after the vote"). */
export const PREPOSITIONAL: ReadonlySet<string> = new Set(['as', 'since', 'before', 'after', 'until', 'once'])

/** Of these and of prepositions, those that open what tells when, why, or under which condition. */
export const ADVERBIAL_SUBORDINATORS: ReadonlySet<string> = new Set('while whereas although though as when after before because since if until unless once amid'.split(' '))

/** Those that may stand in front of the main clause, from which a comma parts them. */
export const FRONTING: ReadonlySet<string> = new Set(`if when while although though because since as after before once unless until whereas given despite amid
in on at during following according under with without by for from despite over throughout`.split(/\s+/))

/** Of the above, those whose clause says something by itself: "Since P, Q" states P as well as Q. */
export const CAUSAL: ReadonlySet<string> = new Set(['since', 'because', 'although', 'though', 'as'])

/** "not", "n't", "never": by which a verb is negated. */
export const isNegation = ({ lower, lemma }: { lower: string, lemma: string }): boolean => lemma === 'not' || lower === 'never'
