import { findMainVerb } from '../../clauses/main-verb.js'
import { secondPredicate } from '../../clauses/second-predicate.js'
import { lowerAt } from '../../word-at.js'
import { word, type Word } from '../../clauses/words.js'
import { baseOf } from '../../stance/stance-verbs.js'
import { isClause } from '../../clauses/is-clause.js'
import { isNoun, isVerb } from '../../part-of-speech.js'
import { QUESTION_WORDS } from '../../clauses/pronouns.js'

/** Stands for "do not think", "no longer expected" and their like. */
export const DISBELIEVE: readonly Word[] = [word('not', 'PART'), word('believe', 'VERB')]

/**
 * What speakers say that they do not believe: "she did not think | that the bridge was safe" says that it was not. Undefined where they say something
 * else of themselves ("did not think of it", "could not believe that …", which says that it is so).
 */
export function disbelieved (words: readonly Word[]): readonly Word[] | undefined {
  const main = findMainVerb(words)
  const verb = words.findIndex((word, at) => at >= Number(main?.at) && at < Number(main?.at) + LONGEST_GROUP && BELIEVING.has(baseOf(word)))
  if (main === undefined || verb === -1 || !isNegated(words.slice(main.subject, verb)) || !words.slice(0, main.subject).every(isLead)) return undefined
  const rest = words.slice(lowerAt(words, verb + 1) === 'that' && isClause(words.slice(verb + 2)) ? verb + 2 : verb + 1)
  if (rest[0]?.pos === 'ADP' || OPEN.has(lowerAt(rest, 0))) return undefined
  if (isClause(rest)) return withoutSecond(rest)
  return words.slice(verb, verb + 1).some(word => baseOf(word) === 'expect') ? expected(rest) : undefined
}

const BELIEVING: ReadonlySet<string> = new Set(['believe', 'think', 'expect', 'feel', 'suppose', 'imagine', 'reckon', 'consider', 'foresee', 'anticipate'])

/** "do not really | think": so many words may the verb group have. */
const LONGEST_GROUP = 5

/** One plain negation, of the belief: who "could not believe it" does, and who does "not necessarily think" so leaves it open. */
const isNegated = (words: readonly Word[]): boolean =>
  words.filter(({ lower, lemma }, at) => lemma === 'not' || lower === 'never' || (lower === 'no' && lowerAt(words, at + 1) === 'longer')).length === 1 &&
  !words.some(({ lower }) => HEDGES.has(lower))

const HEDGES: ReadonlySet<string> = new Set('can could ca cannot may might must if only just merely simply even necessarily always yet until nor'.split(' '))

/** "Honestly, | I do not think …". */
const isLead = ({ pos }: Word): boolean => pos === 'ADV' || pos === 'PUNCT' || pos === 'INTJ' || pos === 'CCONJ'

const OPEN: ReadonlySet<string> = new Set([...QUESTION_WORDS, 'whether', 'if', 'about', 'of', 'so', 'much', 'twice'])

/** "that he was drunk | and will let him go": whether the second half is believed or done cannot be told, so that it goes. */
function withoutSecond (words: readonly Word[]): readonly Word[] {
  const second = secondPredicate(words)
  return second === undefined ? words : words.slice(0, second - 1)
}

/** "the port | to reopen": that it will. */
function expected (words: readonly Word[]): readonly Word[] | undefined {
  const to = words.findIndex(({ lower, pos }) => lower === 'to' && pos === 'PART')
  const subject = words.slice(0, Math.max(0, to))
  if (subject.length === 0 || !subject.some(isNoun) || subject.some(word => isVerb(word) || word.text === ',')) return undefined
  return [...subject, word('will', 'AUX'), ...words.slice(to + 1)]
}
