import { stemOf, stemsOf } from '../../../lexicon/stem.js'
import { lowerAt, wordAt, type Word } from '../../words.js'

/** "It is false that", "it would be wrong to say that". */
const UNTRUE = new Set('false untrue incorrect wrong mistaken misleading nonsense'.split(' '))
const SAYINGS = new Set('say claim suggest assert state report pretend think believe allege argue'.split(' '))
/** "Falsely claimed to have sunk it", "is wrongly said to have". Stems. */
const FALSELY = new Set(['falsely', 'wrongly', 'untruthfully', 'incorrectly', 'mistakenly'])
const TOLD = stemsOf('say claim suggest assert state report allege tell believe think')
/** "It is not true that", "it is not the case that". */
const TRUE = new Set(['true', 'case', 'correct'])
/** "There is no truth in the report that", "no evidence that". */
const GROUNDS = new Set('truth basis foundation substance merit evidence proof indication sign suggestion'.split(' '))
const LINKS = new Set('in to for behind of the a any these those this'.split(' '))
const REPORTS = new Set(('claim claims report reports rumour rumours rumor rumors allegation allegations assertion assertions accusation accusations suggestion suggestions idea notion ' +
  'story stories').split(' '))
/** "Disputes that"; of "no doubt that" nothing is negated. */
const CONTESTS = new Set('deny denies denied denying dispute disputes disputed disputing contest contests contested refute refutes refuted doubt doubts doubted reject rejects rejected dismiss dismisses dismissed'.split(' '))
const NOUN_BEFORE = new Set('no without beyond little any a the some much'.split(' '))
/** Words from "not" to "that" in such a frame. */
const FRAME = 4
const GROUNDS_FRAME = 7

/** Where the clause begins that a word negates as a whole: its "that"; undefined where the word opens no such frame. */
/** "Falsely | claimed": what says it, where it is said to be false before. */
export const saidFalselyAt = (words: readonly Word[], at: number): boolean => FALSELY.has(lowerAt(words, at)) && TOLD.has(stemOf(lowerAt(words, at + 1)))

export function clauseNegatedAt (words: readonly Word[], at: number): number | undefined {
  const lower = lowerAt(words, at)
  if (UNTRUE.has(lower)) return thatOf(words, at, word => SAYINGS.has(word) || word === 'to' || word === 'for' || word === 'anyone')
  if (FALSELY.has(lower)) return saidFalselyAt(words, at) ? at + 1 : undefined
  if (CONTESTS.has(lower)) return NOUN_BEFORE.has(lowerAt(words, at - 1)) ? undefined : thatOf(words, at, word => REPORTS.has(word) || LINKS.has(word))
  if (lower === 'no') return GROUNDS.has(lowerAt(words, at + 1)) ? thatOf(words, at + 1, word => LINKS.has(word) || REPORTS.has(word)) : undefined
  return lower === 'not' || lower.endsWith("n't") ? trueThat(words, at) : undefined
}

/** The "that" behind a word and such words as may stand between. */
function thatOf (words: readonly Word[], at: number, mayPass: (lower: string) => boolean): number | undefined {
  for (let place = at + 1; place <= at + GROUNDS_FRAME && wordAt(words, place).text !== ''; place++) {
    if (lowerAt(words, place) === 'that') return place
    if (!mayPass(lowerAt(words, place))) return undefined
  }
  return undefined
}

function trueThat (words: readonly Word[], at: number): number | undefined {
  for (let place = at + 1; place <= at + FRAME; place++) {
    if (lowerAt(words, place) === 'that' && (place === at + 1 || TRUE.has(lowerAt(words, place - 1)))) return place
  }
  return undefined
}
