import { lowerAt } from '../word-at.js'
import type { Word } from './words.js'
import { QUESTION_WORDS } from './pronouns.js'

/** "(reports that) the bridge fell | are exaggerated": where behind a clause the verb begins whose subject it is; undefined where none does. */
export function matrixVerb (clause: readonly Word[]): number | undefined {
  const isOwn = (at: number): boolean => !LINKING.test(lowerAt(clause, at - 1))
  const first = clause.findIndex(({ pos, lower }, at) => (pos === 'AUX' || pos === 'VERB') && !/ing$/.test(lower) && isOwn(at))
  const second = clause.findIndex(({ pos, lower }, at) => at > first && ((pos === 'AUX' && clause[at - 1]?.pos !== 'AUX') || (pos === 'VERB' && NEEDING.test(lower))) && isOwn(at))
  const isWhole = !clause.slice(first, second).some(({ pos, lower, text }) => pos === 'SCONJ' || pos === 'CCONJ' || text === ',' || lower === 'that' || QUESTION_WORDS.has(lower))
  return first !== -1 && second !== -1 && isWhole ? second : undefined
}

const NEEDING = /^(?:needs?|needed|remains?|remained|lacks?|lacked)$/
const LINKING = /^(?:to|not|n't|also|never|and|or|but|who|which|that|he|she|it|they|we|i|you)$/
