import type { Token } from '../../../document.js'
import type { Word } from '../../../clauses/words.js'
import { stemOf } from '../../../../lexicon/stem.js'
import type { Clause } from '../../../clauses/clause-of.js'
import { isNoun } from '../../../part-of-speech.js'
import { takeUntil } from '../../../take-until.js'
import { lowerText } from '../../../lower-text.js'

/** Two statements, the later one first; `same` where they speak of the same thing or person; `source` is who made the other one, where somebody did. */
export interface Reversible { mine: Clause, theirs: Clause, said: readonly Token[], others: readonly Token[], same: boolean, source: string }

/** A way in which a statement is the reverse of another without a "not"; each is sure by itself. */
export type Reversing = (pair: Reversible) => boolean

/** The stems of nouns and names among some words. */
export const nounsOf = (words: ReadonlyArray<Pick<Word, 'pos' | 'lower'>>): string[] => words.filter(isNoun).map(({ lower }) => stemOf(lower))

export const untilPreposition = (words: readonly Word[]): readonly Word[] => takeUntil(words, ({ pos }) => pos === 'ADP')

/** What a clause says of its subject, and of that what stands behind the verb, for patterns: a space on either side of each word. */
export const predicateText = ({ group, rest }: Clause): string => ` ${lowerText([...group, ...rest])} `
export const restText = ({ rest }: Clause): string => ` ${lowerText(rest)} `

/** Whether a clause only says what something is, or where. */
export const isBeing = ({ group }: Clause): boolean => group.every(({ lemma, pos, lower }) => lemma === 'be' || pos === 'ADV' || pos === 'AUX' || lower === 'had' || lower === 'has')

/** "it", "them": what the other statement tells of. */
export const TAKEN_UP: ReadonlySet<string> = new Set(['it', 'them', 'him', 'her'])
