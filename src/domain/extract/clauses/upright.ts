import { word, type Word } from './words.js'
import { FINITE_AUXILIARIES } from './function-words.js'
import { lowerAt } from '../word-at.js'
import { turned } from './turned.js'
import { lowerText } from '../lower-text.js'

const FRONTED = /^(?:at no (?:point|time|stage)|not (?:for )?(?:once|(?:one|a) (?:single )?(?:second|minute|moment|hour|day))|never once|never|on no occasion|in no way|by no means|on no account|under no circumstances)(?= (?:did|do|does|have|has|had|was|were|is|are|will|would|can|could|should|may|might|must) )/

/** "At no time had he been there": he had never been there; "nor had he": he had not. Other words stay as they are. */
export function upright (words: readonly Word[]): readonly Word[] {
  if (lowerAt(words, 0) === 'nor' && FINITE_AUXILIARIES.has(lowerAt(words, 1))) return turned(words.slice(1), [word('not', 'PART')]) ?? words
  const lead = FRONTED.exec(lowerText(words))?.[0]
  return lead === undefined ? words : turned(words.slice(lead.split(' ').length), [word('never', 'ADV')]) ?? words
}
