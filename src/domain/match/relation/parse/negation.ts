import { PREPOSITIONS, type Unit } from './units.js'
import { clauseNegatedAt, saidFalselyAt } from './clause-frames.js'
import { ALL } from './exceptions.js'
import { lexemeOf } from '../../lexeme.js'
import { lowerAt, wordAt, type Word } from '../../words.js'

const NEGATIONS = new Set(('not never cannot nobody nothing none neither nor nowhere without hardly barely scarcely rarely seldom unable incapable lack lacks lacked lacking ' +
  'deny denies denied denying').split(' '))
/** "Failed to sign", "stopped signing": the act is negated; "failed the test" is an act of its own. */
export const UNDONE_TO: ReadonlySet<string> = new Set(('fail fails failed failing refuse refuses refused refusing decline declines declined declining neglect neglects neglected cease ceases ceased yet ' +
  'forget forgets forgot forgotten forgetting omit omits omitted pretend pretends pretended pretending refusal failure').split(' '))
const UNDONE_ING = new Set('stop stops stopped stopping cease ceases ceased quit quits avoid avoids avoided avoiding'.split(' '))
/** Two words that negate what comes after them: "stayed away from", "fell short of", "free of charge", "by no means". */
const PAIRS: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['far', new Set(['from'])], ['away', new Set(['from'])], ['free', new Set(['of'])], ['short', new Set(['of'])], ['anything', new Set(['but'])], ['no', new Set(['means', 'way'])]
])
const HARMLESS_AFTER_NO = new Set(['doubt', 'matter', 'less', 'fewer', 'later', 'one', 'longer'])
/** "Not only", "not more than" and "nothing but" negate nothing. */
const HARMLESS = new Set(['only', 'just', 'merely', 'least', 'more', 'less', 'fewer', 'under', 'over', 'later', 'earlier', 'but', 'except', 'before', 'necessarily'])

/** "No trace of asbestos" has none of it. Stems. */
const BRIDGES = new Set('trace sign evid hint indic mention record proof suggest lack shortag word'.split(' '))

/** The units of the phrase that is negated, and where the word that negates it stands; `inner` where a word negates itself ("unsafe"). */
export interface Negation { units: Unit[], inner: boolean, at: number }

/**
 * What the words negate: the phrase after each negator up to its first head of weight, in its own clause, else the next one. A negation
 * of a negation ("did not refuse to sign") counts for what that one negates.
 */
export function negationsOf (words: readonly Word[], units: readonly Unit[]): Negation[] {
  const negators = words.flatMap((_, at) => negates(words, at) ? [at] : [])
  const phrases = negators.map((at, i) => negatedBy(words, units, negators.slice(i + 1).find(other => isNext(words, units, at, other)) ?? at))
  const inner = units.filter(({ negated }) => negated)
  // what says it falsely may be said by the other text, too
  const places = negators.map(at => saidFalselyAt(words, at) ? at + 1 : at)
  const outer = phrases.map((units, i) => ({ units, inner: false, at: Number(places[i]) })).filter(({ units }) => units.length > 0)
  return [...outer, ...inner.map(unit => ({ units: [unit], inner: true, at: unit.from }))]
}

/** Whether a negator is what another one, standing before it, negates. */
const isNext = (words: readonly Word[], units: readonly Unit[], at: number, other: number): boolean =>
  negatedBy(words, units, at).some(({ from }) => from === other)

function negates (words: readonly Word[], at: number): boolean {
  const [word, next] = [lowerAt(words, at), lowerAt(words, at + 1)]
  if (isPartOfName(words, at)) return false
  if (isPair(lowerAt(words, at - 1), word)) return true
  if (isPair(word, next)) return false
  if (clauseNegatedAt(words, at) !== undefined) return true
  if (word === 'except') return leavesOut(words, at)
  if (word === 'no') return next !== '' && !HARMLESS_AFTER_NO.has(next) && !isNoMoreThan(words, at)
  if (word === 'longer') return lowerAt(words, at - 1) === 'no'
  if (UNDONE_TO.has(word) && next === 'to') return true
  if (UNDONE_ING.has(word) && next.endsWith('ing')) return true
  return (NEGATIONS.has(word) || word.endsWith("n't")) && (!HARMLESS.has(next) || (word === 'nobody' && next !== 'but' && next !== 'except'))
}

const isPair = (word: string, next: string): boolean => PAIRS.get(word)?.has(next) === true

/** "Pardoned everyone except the thieves" pardoned no thieves; of "nobody except the captain" the reverse is said, and "except in May" leaves out no thing. */
const leavesOut = (words: readonly Word[], at: number): boolean =>
  words.slice(0, at).some(({ lower }) => ALL.has(lower)) && !PREPOSITIONS.has(lowerAt(words, at + 1))

/** "No more than 40", "no more popular than his rival" and "no more and no less" limit; "no more flats" and "is no more" deny. */
function isNoMoreThan (words: readonly Word[], at: number): boolean {
  const behind = Array.from({ length: FARTHEST_THAN }, (_, step) => lowerAt(words, at + 2 + step))
  return lowerAt(words, at + 1) === 'more' && (behind.includes('than') || /^\d/.test(behind[0] ?? '') || behind.slice(0, 3).join(' ') === 'and no less')
}

/** In words. */
const FARTHEST_THAN = 5

/** "The North Stands for Nothing", "No Way Out": a capital in the middle of a sentence, or with two more after it, makes it part of a name. */
function isPartOfName (words: readonly Word[], at: number): boolean {
  const isCapital = (place: number): boolean => /^\p{Lu}/u.test(wordAt(words, place).text)
  return isCapital(at) && (at > 0 ? !wordAt(words, at).after : isCapital(at + 1) && isCapital(at + 2))
}

/** "Cost the state nothing", "harmed nobody": what is done is negated from behind; not so in "all or nothing". */
const OBJECTS: ReadonlySet<string> = new Set(['nothing', 'nobody'])
const NO_OBJECT_AFTER: ReadonlySet<string> = new Set('or for from but and like than'.split(' '))
/** "Arrested nobody | over the theft". */
const BEHIND_OBJECT: ReadonlySet<string> = new Set('in on at over after before during for with from since when while because despite'.split(' '))

function isObject (words: readonly Word[], at: number, isLast: boolean): boolean {
  const before = lowerAt(words, at - 1)
  if (!OBJECTS.has(lowerAt(words, at)) || NO_OBJECT_AFTER.has(before)) return false
  return isLast || (BEHIND_OBJECT.has(lowerAt(words, at + 1)) && lexemeOf(before).usage.verb > 0)
}

/** The phrase after a negator up to its first head of weight. */
function negatedBy (words: readonly Word[], units: readonly Unit[], at: number): Unit[] {
  const that = clauseNegatedAt(words, at)
  if (that !== undefined) return units.filter(({ from }) => from > that)
  const next = units.findIndex(({ from }) => from > at)
  if (isObject(words, at, next < 0)) return units.filter(({ to }) => to <= at).slice(-1)
  const after = units.slice(next < 0 ? units.length : next)
  const heavy = after.findIndex(({ light, head, key, to }, i) => (!light && head && !(BRIDGES.has(key) && lowerAt(words, to) === 'of')) || i === after.length - 1)
  const phrase = after.slice(0, heavy + 1)
  const last = phrase.at(-1)
  // "without the post | being advertised"
  const being = last !== undefined && lowerAt(words, last.to) === 'being' ? after.slice(heavy + 1, heavy + 2) : []
  const closed = last === undefined || words.slice(at + 1, last.from + 1).some(({ after }) => after)
  if (!closed) return [...phrase, ...being]
  return after.slice(0, 1)
}
