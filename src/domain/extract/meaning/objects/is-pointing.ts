import { findMainVerb } from '../../clauses/main-verb.js'
import { lowerAt } from '../../word-at.js'
import type { Word } from '../../clauses/words.js'
import { CLAIM_NOUNS } from '../../stance/claim-nouns.js'

/** "that account", "that version of events": no clause. */
export const isPointing = (words: readonly Word[]): boolean => lowerAt(words, 0) === 'that' && CLAIM_NOUNS.has(lowerAt(words, 1)) && findMainVerb(words, 1) === undefined
