import { FINITE_AUXILIARIES } from '../../clauses/function-words.js'
import { inflectVerb } from '../../clauses/inflect-verb.js'
import { findMainVerb } from '../../clauses/main-verb.js'
import { FIRST_PERSONS } from '../../clauses/pronouns.js'
import { secondPredicate } from '../../clauses/second-predicate.js'
import type { Word } from '../../clauses/words.js'

const AGREEING = new Map([['am', 'is'], ['are', 'is'], ['were', 'was'], ["'m", 'is'], ["'re", 'is'], ['have', 'has'], ["'ve", 'has'], ['do', 'does']])

/** Every finite present verb whose subject was "I" or "we", in the third person. */
export function agree (words: readonly Word[], at: number): readonly Word[] {
  const verbs = [findMainVerb(words)?.at, secondPredicate(words)]
  const agreeing = words.map((word, index) => verbs.includes(index) ? inThirdPerson(word) : word)
  return agreeing.map((word, index) => !verbs.includes(index) && index > at && isFirstPerson(agreeing[index - 1]) ? inThirdPerson(word) : word)
}

export const isFirstPerson = (word: Word | undefined): boolean => word !== undefined && FIRST_PERSONS.has(word.lower)

function inThirdPerson (word: Word): Word {
  const form = AGREEING.get(word.lower)
  if (form !== undefined) return { ...word, text: form, lower: form, before: ' ' }
  if (word.pos !== 'VERB' || FINITE_AUXILIARIES.has(word.lower) || word.lower !== word.lemma) return word
  const inflected = inflectVerb(word.lemma, 'third-person')
  return { ...word, text: inflected, lower: inflected }
}
