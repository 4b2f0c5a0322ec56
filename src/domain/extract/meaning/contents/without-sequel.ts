import { findMainVerb, groupEnd, isFinite, type MainVerb, pastAdverbs } from '../../clauses/main-verb.js'
import { MODALS } from '../../clauses/function-words.js'
import { lowerAt, posAt } from '../../word-at.js'
import { isSomebody } from '../../sources/roles/speaks.js'
import { textOf, type Word } from '../../clauses/words.js'
import { FINITE_PASTS } from '../../clauses/irregular-verbs.js'
import { secondPredicate } from '../../clauses/second-predicate.js'

/**
 * "claimed | the army was hiding figures | but offered no evidence": a past that shares no auxiliary with what was said is mostly what the speaker did,
 * and of nobody told of there. What a speaker says of himself is his in either case, and in quote marks or under a present ("says") nothing shifts.
 *
 * @param subject the speaker.
 */
export function withoutSequel (words: readonly Word[], { cue, subject }: { cue: readonly Word[], subject: string }): readonly Word[] {
  const main = findMainVerb(words)
  const second = main === undefined || !cue.some(isPast) ? undefined : secondPredicate(words)
  if (main === undefined || second === undefined) return words
  const [joint, verb] = [second - 1, pastAdverbs(words, second)]
  if (posAt(words, verb) !== 'VERB' || !isAtOnce(words.slice(groupEnd(words, main.at), joint))) return words
  const own = textOf(words).toLowerCase().startsWith(`${subject.toLowerCase()} `)
  const isSpeakers = isUnproved(words, verb) || (!own && speaksAlone(words, main, verb)) || (!own && isPast(words[verb]) && sharesNothing(words, main, verb))
  return isSpeakers ? words.slice(0, lowerAt(words, joint - 1) === ',' ? joint - 1 : joint) : words
}

/** No other verb stands between the two. */
const isAtOnce = (between: readonly Word[]): boolean => !between.some(({ lower }, at) => lower === 'to' || isFinite(between, at))

const isPast = (word: Word | undefined): boolean => word?.pos === 'VERB' && word.lower !== word.lemma && !/(?:s|ing)$/.test(word.lower)

/** "voting had been calm | but noted a lack of staff": only somebody notes and praises. */
const speaksAlone = (words: readonly Word[], { subject, at }: MainVerb, verb: number): boolean => SPOKEN.test(lowerAt(words, verb)) &&
  words.slice(subject, at).every(({ pos, lower }) => pos !== 'PROPN' && pos !== 'PRON' && !isSomebody(lower))

const SPOKEN = /^(?:noted|criticis|criticiz|prais|highlight|thank|urg|warn|condemn|stress|emphasi|blam|welcom|recommend|call|add|point|question|deni|disput|reject|doubt|said|insist|declin|apologi|regret)/

/** "offered | no evidence", "gave | no details" */
const isUnproved = (words: readonly Word[], verb: number): boolean =>
  GIVING.test(lowerAt(words, verb)) && lowerAt(words, verb + 1) === 'no' && words.slice(verb + 2, verb + 5).some(({ lower }) => PROOF.test(lower))

const GIVING = /^(?:offered|gave|produced|provided|presented|cited|showed|supplied|disclosed|released)$/
const PROOF = /^(?:evidence|proof|details?|figures?|documents?|names?|explanation|reasons?|specifics|examples?|information|timeline|sources?|date)$/

/** "would pay and left", "was a farce and left", "had paid and went": but "was fined and jailed" and "had paid and left" may be all of one. */
function sharesNothing (words: readonly Word[], { at }: MainVerb, verb: number): boolean {
  const first = lowerAt(words, at)
  const helped = words.slice(at + 1, groupEnd(words, at)).find(({ pos }) => pos === 'VERB')
  if (first === 'had') return FINITE_PASTS.has(lowerAt(words, verb))
  if (first === 'was' || first === 'were') return helped === undefined || helped.lower.endsWith('ing')
  return MODALS.has(first)
}
