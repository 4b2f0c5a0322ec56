import { word, type Word } from '../../clauses/words.js'

/** A stance that is told inside the contents, and what it is about: "said he had never heard of the plan". */
export interface InnerCue {
  cue: readonly Word[]
  object: readonly Word[]
  /** It tells by itself that a claim is meant, so that nothing else has to. */
  certain?: boolean
}

/** Stands for "no truth in", which denies without a negation of its own to be counted. */
export const DENY: Word = word('deny', 'VERB')
