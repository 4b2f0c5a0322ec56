import { findMainVerb, groupEnd, isFinite, type MainVerb, pastAdverbs } from './main-verb.js'
import { FINITE_AUXILIARIES, PREPOSITIONAL, SUBORDINATORS } from './function-words.js'
import { spaced, withoutComma, type Word } from './words.js'
import { lowerAt, posAt } from '../word-at.js'
import { hasOwnSubject } from './own-subject.js'
import { isWithinPhrase } from './second-predicate.js'
import { sharedAuxiliaries } from './shared-auxiliaries.js'

/**
 * "The mill will reopen in May and hire 200 people" states two things of the mill, each of which stands by itself; so do two clauses side by side. A second
 * half that leans on the first ("found the key and kept it"), or a condition that both share, keeps them together: then it is the one clause that there was.
 */
export function splitPredicates (words: readonly Word[]): Array<readonly Word[]> {
  const main = findMainVerb(words)
  if (main === undefined || main.at === main.subject || main.at - main.subject > LONGEST_SUBJECT || isName(words[main.at])) return [words]
  const at = findSecond(words, main)
  const second = at === undefined ? undefined : secondHalf(words, main, at)
  if (at === undefined || second === undefined || !mayStand(words, main, at)) return [words]
  const first = withoutComma(words.slice(0, at - 1))
  // "is concerned about this | and has told Peru so": what points elsewhere is no claim of its own
  return isPointing(first, first.length - 1) ? splitPredicates(second) : [first, ...splitPredicates(second)]
}

/** "Morning Consult and Arden had …": a name that a tagger took for a verb. */
const isName = (verb: Word | undefined): boolean => verb !== undefined && /^\p{Lu}/u.test(verb.text)

/** Said twice, a longer subject would be most of either half. */
const LONGEST_SUBJECT = 10

/** Where the second predicate begins, behind the first "and" or "but" that joins one to the main verb. */
function findSecond (words: readonly Word[], main: MainVerb): number | undefined {
  const end = groupEnd(words, main.at)
  for (let at = main.at + 1; at < words.length; at++) {
    const lower = lowerAt(words, at)
    // whatever stands in a clause inside the first half may go on there
    if ((SUBORDINATORS.has(lower) && !PREPOSITIONAL.has(lower)) || TOGETHER.has(lower) || (at >= end && isFinite(words, at))) return undefined
    if ((lower === 'and' || lower === 'but') && !isWithinPhrase(words, at) && begins(words, at + 1, end)) return at + 1
  }
  return undefined
}

const TOGETHER: ReadonlySet<string> = new Set(['both', 'either', 'neither', 'between', 'not', 'never', "n't", 'each'])

/** A verb that the subject may have, too, or a subject and its verb. */
function begins (words: readonly Word[], from: number, end: number): boolean {
  const at = pastAdverbs(words, from)
  if (FINITE_AUXILIARIES.has(lowerAt(words, at))) return isFinite(words, at)
  // "bought and sold 300 cars" shares its object
  return posAt(words, at) === 'VERB' ? from - 1 > end && isNoneOf(words.slice(end, from - 1), words[at]) : hasOwnSubject(words.slice(from))
}

/** "A deal signed in May and approved", "wants to stay and pay": the second verb goes on from the nearer one; "plans to stay and hopes" does not. */
function isNoneOf (between: readonly Word[], verb: Word | undefined): boolean {
  if (verb === undefined || (verb.lower.endsWith('ing') && verb.lower !== verb.lemma) || isName(verb)) return false
  const others = between.filter(({ pos, lower }) => (pos === 'VERB' || pos === 'AUX') && lower !== 'to')
  if (verb.lower === verb.lemma) return others.length === 0
  return verb.lower.endsWith('s') || others.every(({ lower, lemma }) => lower === lemma)
}

/** The second predicate with the subject, and with the auxiliaries that it shares; undefined where they do not go together. */
function secondHalf (words: readonly Word[], main: MainVerb, from: number): readonly Word[] | undefined {
  const rest = words.slice(from)
  if (hasOwnSubject(rest)) return rest
  const shared = sharedAuxiliaries(words.slice(main.at, groupEnd(words, main.at)), words.slice(pastAdverbs(words, from)))
  return shared === undefined ? undefined : [...withoutAdverbs(words.slice(0, main.at)), ...shared, ...spaced(rest)]
}

/** No condition that both halves share, nothing that says how both go together, and no object that only the first half names. */
function mayStand (words: readonly Word[], main: MainVerb, from: number): boolean {
  const rest = words.slice(from)
  const auxiliary = lowerAt(words, pastAdverbs(words, from))
  const isOther = FINITE_AUXILIARIES.has(auxiliary) && auxiliary !== lowerAt(words, main.at)
  const isOpen = rest.some(({ lower }) => TYING.has(lower) || (CONDITIONS.has(lower) && !isOther))
  // "is aware of | and understands the risk" shares its object
  return !isOpen && posAt(words, from - 2) !== 'ADP' && !rest.some((_, at) => isPointing(rest, at))
}

const CONDITIONS: ReadonlySet<string> = new Set(['if', 'unless', 'until', 'once', 'provided'])
const TYING: ReadonlySet<string> = new Set('respectively alike together otherwise so then there therefore thus'.split(' '))
const POINTING: ReadonlySet<string> = new Set(['it', 'them', 'one', 'ones', 'this', 'that', 'these', 'those', 'its', 'their', 'him', 'her'])

/** "kept | it", "lived in | this": behind a verb or a preposition, with no noun of its own. */
const isPointing = (words: readonly Word[], at: number): boolean =>
  at > 0 && POINTING.has(lowerAt(words, at)) && /^(?:VERB|ADP)$/.test(posAt(words, at - 1)) && !/^(?:NOUN|ADJ|NUM|PROPN)$/.test(posAt(words, at + 1))

/** "The firm | also | will": what goes with the first verb alone. */
const withoutAdverbs = (words: readonly Word[]): readonly Word[] => words.slice(0, words.findLastIndex(({ pos }) => pos !== 'ADV') + 1)
