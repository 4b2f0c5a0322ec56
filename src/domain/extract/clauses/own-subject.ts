import { findMainVerb } from './main-verb.js'
import { FINITE_AUXILIARIES } from './function-words.js'
import { lowerAt, posAt } from '../word-at.js'
import type { Word } from './words.js'
import { isNoun } from '../part-of-speech.js'

/** Whether words behind "and" are a clause with a subject that names itself: "the rest | will go north"; not "unpaid family leave", nor "it will". */
export function hasOwnSubject (words: readonly Word[]): boolean {
  const main = findMainVerb(words)
  if (main === undefined || main.subject !== 0 || main.at === 0) return false
  const subject = words.slice(0, main.at)
  const names = /^(?:DET|PROPN|NOUN|ADJ|NUM)$/.test(posAt(words, 0)) && !POINTING.has(lowerAt(words, 0))
  return names && subject.every(({ pos }) => OF_PHRASES.has(pos ?? '')) && goesWith(words[main.at], subject)
}

const POINTING: ReadonlySet<string> = new Set('this that these those some many most other others both all none each one'.split(' '))
const OF_PHRASES: ReadonlySet<string> = new Set(['DET', 'PROPN', 'NOUN', 'ADJ', 'NUM', 'ADP', 'PART', 'ADV'])

/** A bare form goes with several: "family | leave" is no clause. */
function goesWith (verb: Word | undefined, subject: readonly Word[]): boolean {
  if (verb === undefined || /^\p{Lu}/u.test(verb.text)) return false
  const noun = subject.findLast(isNoun)?.lower ?? ''
  if (FINITE_AUXILIARIES.has(verb.lower)) return true
  // "slogans and sound | bites"
  if (subject.length === 1 && posAt(subject, 0) !== 'PROPN' && !noun.endsWith('s')) return false
  return verb.lower !== verb.lemma || /s$|^(?:people|police|men|women|children)$/.test(noun)
}
