import { stemsOf } from '../../../lexicon/stem.js'
import { nounFieldOf, synonymsOf, usageOf } from '../../../lexicon/synonyms.js'
import { AUXILIARIES, BE } from './auxiliaries.js'
import { ASKING, isAdverb, isCounted, leadsOn, mainVerb, NOMINAL_BEFORE, wordBefore } from './main-verb.js'
import { isPast } from './is-past.js'
import { isPossessive, lighten, type Unit } from './units.js'
import { lowerAt, wordAt, type Word } from '../../words.js'

/** What a text says is done, and by whom. */
export interface Predicate {
  /** The main verb, or the word that a light verb hands its place to ("gave its backing": backing). */
  unit: Unit
  /** The verb itself, light or not: what stands before it is its subject. */
  verb: Unit
  /** Who does it: before the verb, or after "by" in the passive; undefined where the text does not say. */
  subject: Unit | undefined
  passive: boolean
  /** Told by a form of the past, "sold" or "has sold". */
  past: boolean
  /** Told by a noun: "the release of the men took place", "attack on a convoy". */
  nominal: boolean
}

/**
 * The main predicate, found by auxiliaries, verb endings and how often a stem is a verb: no tagger, so it costs microseconds. It is
 * wrong on garden paths and reduced relative clauses.
 */
export function findPredicate (words: readonly Word[], all: readonly Unit[]): Predicate | undefined {
  const units = all.filter(unit => !leadsOn(words, unit))
  const { told: main, isSure } = mainVerb(words, units)
  const told = main ?? deedOf(units)
  if (told === undefined) return undefined
  const happening = HAPPENING.has(told.key) ? deedBefore(units, told) : undefined
  if (happening !== undefined) passOver(units, told)
  const verb = happening ?? told
  const nominal = happening !== undefined || (isNamed(words, verb) && (!isSure || isOwned(units, verb)))
  const passive = !nominal && isPassive(words, verb)
  const after = units.filter(({ from }) => from > verb.from)
  const past = isPast(lowerAt(words, told.from)) && !isUnderWay(words, told.from)
  const unit = heavy(verb, inClause(words, verb, after), passive ? subjectBefore(units, verb) : undefined)
  return { unit, verb, subject: passive ? agentIn(after) : doerBefore(words, units, verb), passive, past, nominal }
}

/** "Sold by Norvik". */
const agentIn = (after: readonly Unit[]): Unit | undefined => after.find(unit => unit.head && unit.preposition === 'by' && !isPossessive(unit))

/** "The council's plan | to sell": who has it means to do it. */
function doerBefore (words: readonly Word[], units: readonly Unit[], verb: Unit): Unit | undefined {
  const subject = subjectBefore(units.filter(unit => !isAdverb(words, unit)), verb)
  const isPlan = subject !== undefined && lowerAt(words, verb.from - 1) === 'to' && subject.to === verb.from - 1
  return (isPlan ? units.find(unit => unit.to === subject.from && isPossessive(unit)) : undefined) ?? subject
}

/** The deed that a text without a verb tells: "Norvik's acquisition of Lumo". */
const deedOf = (units: readonly Unit[]): Unit | undefined => units.find((unit, i) =>
  unit.kind === 'word' && unit.head && units[i + 1]?.preposition === 'of' && isOwned(units, unit) && isDeed(unit))

/** "Is being sold" is no sale yet. */
const isUnderWay = (words: readonly Word[], at: number): boolean => lowerAt(words, at - 1) === 'being' && /^(?:is|are)$/.test(lowerAt(words, at - 2))

/** "The release of the men took place". Stems. */
const HAPPENING: ReadonlySet<string> = new Set(['happen', 'occur'])

/** It ends the phrase before it, and says nothing by itself. */
function passOver (units: readonly Unit[], verb: Unit): void {
  lighten(verb)
  for (const unit of units.filter(({ to }) => to === verb.from)) unit.head = true
}

/** The deed that happens, told by a noun. */
function deedBefore (units: readonly Unit[], verb: Unit): Unit | undefined {
  const subject = subjectBefore(units, verb)
  return subject !== undefined && subject.kind === 'word' && isDeed(subject) ? subject : undefined
}

/** A verb too, or of one family with a verb: "release", "arrival". */
const isDeed = ({ key }: Unit): boolean => usageOf(key).verb > 0 || synonymsOf(key).some(other => usageOf(other).verb > usageOf(other).noun)

/** "The council's approval": a plural before a verb ends in -s too. */
const isOwned = (units: readonly Unit[], { from }: Unit): boolean => units.some(unit => unit.to === from && isPossessive(unit))

/** "Arrest of two men", "the attack on a convoy". */
const isNamed = (words: readonly Word[], { from, to }: Unit): boolean => from === 0 || lowerAt(words, to) === 'of' || NOMINAL_BEFORE.has(lowerAt(words, from - 1))

/** "Was sold", "was the farm sold by …?" */
function isPassive (words: readonly Word[], verb: Unit): boolean {
  // "were the men | who shot | the guards arrested?", "was Kenya | ordered to pay?"
  const isAsked = ASKING.has(wordAt(words, 0).text) && !/^(?:who|which|that)$/.test(wordBefore(words, verb.from)) && lowerAt(words, verb.to) !== 'to'
  return (BE.has(wordBefore(words, verb.from)) || isAsked || isCounted(words, verb) || isDoneBy(words, verb)) && isPast(lowerAt(words, verb.from))
}

/** "Coach sacked by club": a headline leaves out the auxiliary. */
const isDoneBy = (words: readonly Word[], { from, to }: Unit): boolean =>
  lowerAt(words, to) === 'by' && SUFFERED.has(lowerAt(words, from)) && !AUXILIARIES.has(wordBefore(words, from))
/** What somebody does to somebody, and no figure to anything. */
const SUFFERED: ReadonlySet<string> = new Set(('arrested detained held jailed sentenced fined charged convicted acquitted cleared sacked fired dismissed suspended banned killed injured wounded ' +
  'hurt stabbed shot caught seized stripped evacuated rescued released freed expelled deported elected appointed named cancelled approved rejected accused sued ordered hacked raided bought ' +
  'destroyed damaged overturned quashed upheld looted demolished questioned robbed attacked bombed captured criticised praised defeated beaten').split(' '))

/** The head nearest before the verb that no preposition opens; the unit right before the verb ends its phrase. */
function subjectBefore (units: readonly Unit[], verb: Unit): Unit | undefined {
  const before = units.filter(({ from }) => from < verb.from)
  return before.findLast((unit, i) => (unit.head || i === before.length - 1) && unit.preposition === '')
}

/** "Was working | when the plane crashed": what a clause of its own tells is not what the verb does. */
function inClause (words: readonly Word[], verb: Unit, after: readonly Unit[]): readonly Unit[] {
  const end = words.findIndex(({ lower }, at) => at >= verb.to && OPENS_CLAUSE.has(lower))
  return end < 0 ? after : after.filter(({ from }) => from < end)
}
const OPENS_CLAUSE: ReadonlySet<string> = new Set(['when', 'while', 'because', 'although', 'though', 'unless', 'whereas'])

/** A light verb's place goes to the next word with weight of its own, in the passive to the deed before it: "an inquiry was opened". */
function heavy (verb: Unit, after: readonly Unit[], suffered: Unit | undefined): Unit {
  const inquiry = OPENS.has(verb.key) ? [...after, ...suffered === undefined ? [] : [suffered]].find(({ key, preposition }) => INQUIRIES.has(key) && preposition === '') : undefined
  if (inquiry !== undefined) {
    lighten(verb)
    return inquiry
  }
  if (!verb.light && !SUPPORT.has(verb.key)) return verb
  const object = after.find(({ kind, light, head, preposition }) => kind === 'word' && !light && head && preposition === '')
  if (object === undefined || verb.light) return object ?? verb
  if (!isDeed(object) || !isDone(object, after[after.indexOf(object) + 1]) || object.text.endsWith('ing')) return verb
  lighten(verb)
  return object
}

const OPENS: ReadonlySet<string> = stemsOf('open launch start begin')
const INQUIRIES: ReadonlySet<string> = stemsOf('investigation inquiry enquiry probe proceedings')

/** Verbs that only say that the deed is done which their object tells: "voiced criticism", "staged a protest". Stems. */
const SUPPORT: ReadonlySet<string> = stemsOf('conduct stage mount launch issue impose lodge express voice deliver perform undertake conclude extend exercise')

/** "A probe to Mars" travels, and "a new phone" is a thing, though one may probe and phone. */
const isDone = ({ sense }: Unit, next: Unit | undefined): boolean =>
  DEED_FIELDS.has(nounFieldOf(sense)) && (next?.preposition !== 'to' || nounFieldOf(sense) === COMMUNICATION)
const COMMUNICATION = 10
/**
 * WordNet's fields of nouns for acts, what befits them, thoughts, communication, events, feelings, what is owned or owed, and states; and for who acts, which
 * is of one stem with what is done.
 */
const DEED_FIELDS: ReadonlySet<number> = new Set([4, 7, 9, COMMUNICATION, 11, 12, 18, 21, 26])
