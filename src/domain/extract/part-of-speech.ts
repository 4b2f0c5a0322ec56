interface Tagged { pos: string }

/** A verb or an auxiliary. */
export const isVerb = (word: Tagged | undefined): boolean => word?.pos === 'VERB' || word?.pos === 'AUX'

/** A noun or a name. */
export const isNoun = (word: Tagged | undefined): boolean => word?.pos === 'NOUN' || word?.pos === 'PROPN'

/** A noun, a name or a pronoun. */
export const isSubstantive = (word: Tagged | undefined): boolean => isNoun(word) || word?.pos === 'PRON'
