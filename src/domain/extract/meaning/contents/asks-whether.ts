import { lowerAt } from '../../word-at.js'
import type { Word } from '../../clauses/words.js'
import { baseOf } from '../../stance/stance-verbs.js'

/** Who "asked whether P" states nothing. */
export const asksWhether = (words: readonly Word[], cue: readonly Word[]): boolean =>
  /^(?:whether|if)$/.test(lowerAt(words, 0)) && cue.some(word => ASKING.has(baseOf(word)))

const ASKING: ReadonlySet<string> = new Set(['ask', 'inquire', 'enquire'])

/** Cues under which "if P, Q" is a condition: "said if it closes, …"; "would not say if" leaves a question open. */
export const isStating = (cue: readonly Word[]): boolean => cue.some(word => STATING.has(baseOf(word)))

const STATING: ReadonlySet<string> = new Set(['say', 'tell', 'add', 'warn', 'insist', 'argue', 'claim', 'write', 'tweet', 'post', 'announce', 'promise', 'vow', 'threaten'])
