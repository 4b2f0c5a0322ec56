import type { Clause } from '../../contents/clause-of.js'
import { IRREGULAR_PASTS } from '../../../polarity/irregular-verbs.js'
import type { Word } from '../../../polarity/words.js'
import { stemOf } from '../../../../lexicon/stem.js'

/** Whether both tell of one deed by its verb, whatever its tense and voice: "wrote", "was written". */
export const shareDeed = (mine: Clause, theirs: Clause): boolean => deedOf(mine) === deedOf(theirs)

/** By the verb's base form, where the tagger knows it; its past leads back to it where it does not. */
export const deedOfVerb = ({ lower, lemma }: Pick<Word, 'lower' | 'lemma'>): string => stemOf(lemma === lower ? BASES.get(lower) ?? lower : lemma)

export const deedOf = ({ verb }: Clause): string => deedOfVerb(verb)

const BASES: ReadonlyMap<string, string> = new Map([...IRREGULAR_PASTS].map(([base, past]) => [past, base]))
