import { groupEnd } from '../../clauses/main-verb.js'
import { lowerAt, posAt } from '../../word-at.js'
import type { Word } from '../../clauses/words.js'

/**
 * Whether what is said of "it" or "they" at `at` is an event of the thing that was told of before ("it was postponed", "it will open"). What "it" is, or
 * what it means ("it is a disgrace", "it shows that …"), is mostly said of all that was told.
 */
export function isToldOfThing (words: readonly Word[], at: number): boolean {
  if (lowerAt(words, at) !== 'it') return lowerAt(words, at) === 'they'
  const end = groupEnd(words, at + 1)
  const verb = words.slice(at + 1, end).findLast(({ pos }) => pos === 'VERB')
  return verb !== undefined && !OF_MATTERS.has(verb.lemma) && posAt(words, at + 1) !== 'NOUN' && lowerAt(words, at + 1) !== ','
}

/** What is said of all that was told. */
const OF_MATTERS: ReadonlySet<string> = new Set(`mean show prove take make look seem appear feel sound depend matter hurt help happen come go do have get turn raise suggest demonstrate reflect
underline underscore highlight illustrate remain become concern work amount boil bring tell say sadden worry anger shock surprise please give sicken remind strike bother annoy frustrate scare frighten upset touch care`.split(/\s+/))
