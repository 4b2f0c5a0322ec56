import type { Clause } from '../../../clauses/clause-of.js'
import { BASES_OF_PASTS } from '../../../clauses/irregular-verbs.js'
import type { Word } from '../../../clauses/words.js'
import { stemOf } from '../../../../lexicon/stem.js'

/** Whether both tell of one deed by its verb, whatever its tense and voice: "wrote", "was written". */
export const shareDeed = (mine: Clause, theirs: Clause): boolean => deedOf(mine) === deedOf(theirs)

/** By the verb's base form, where the tagger knows it; its past leads back to it where it does not. */
export const deedOfVerb = ({ lower, lemma }: Pick<Word, 'lower' | 'lemma'>): string => stemOf(lemma === lower ? BASES_OF_PASTS.get(lower) ?? lower : lemma)

export const deedOf = ({ verb }: Clause): string => deedOfVerb(verb)
