import { baseForm } from '../lexicon/irregular-forms.js'
import { usageOf } from '../lexicon/synonyms.js'
import type { Unit } from './units.js'
import type { Word } from './words.js'

/** What a text says is done, and by whom: positions among its units. */
export interface Predicate {
  /** The main verb, or the word that a light verb hands its place to ("gave its backing": backing). */
  unit: number
  /** The verb itself, light or not: what stands before it is its subject. */
  verb: number
  /** Who does it: before the verb, or after "by" in the passive; undefined where the text does not say. */
  subject: number | undefined
  passive: boolean
}

const BE = new Set(['be', 'is', 'are', 'am', 'was', 'were', 'been', 'being', "isn't", "aren't", "wasn't", "weren't", 'got'])
const AUXILIARIES = new Set([...BE, ...("has have had having will would shall should can could may might must do does did hasn't haven't hadn't won't wouldn't " +
  "shouldn't can't cannot couldn't don't doesn't didn't to").split(' ')])
const NOMINAL_BEFORE = new Set('the a an this that these those its his her their our my your of in on at for from with by no'.split(' '))
const SKIPPED = new Set(('not never also now still already ever even just only again once soon fully very really repeatedly consistently recently previously officially ' +
  'formally reportedly allegedly publicly jointly currently').split(' '))

/**
 * The main predicate, found by auxiliaries, verb endings and how often a stem is a verb: no tagger, so it costs microseconds. It is
 * wrong on garden paths and reduced relative clauses.
 */
export function findPredicate (words: readonly Word[], units: readonly Unit[]): Predicate | undefined {
  const sure = units.findIndex((unit, i) => isMainVerb(words, units, unit, i))
  const verb = sure >= 0 ? sure : likeliestVerb(units)
  const found = units[verb]
  if (found === undefined) return undefined
  const passive = isPassive(words, found)
  const agent = passive ? units.findIndex((unit, i) => i > verb && unit.head && unit.preposition === 'by') : subjectBefore(units, verb)
  return { unit: heavy(units, verb), verb, subject: agent < 0 ? undefined : agent, passive }
}

function isMainVerb (words: readonly Word[], units: readonly Unit[], unit: Unit, index: number): boolean {
  if (unit.kind !== 'word' || index === 0) return false
  if (AUXILIARIES.has(wordBefore(words, unit.from))) return true
  if (NOMINAL_BEFORE.has(words[unit.from - 1]?.lower ?? '')) return false
  const { noun, verb, adjective } = usageOf(unit.key)
  const lower = words[unit.from]?.lower ?? ''
  if (isPast(lower)) return verb + noun + adjective === 0 || (verb > 0 && (adjective <= verb || unit.head))
  if (verb === 0 || unit.preposition !== '') return false
  const singular = lower.endsWith('s')
  return verb >= noun - (singular ? 1 : 0) && verb > adjective && (singular || /s$/.test(units[index - 1]?.text ?? ''))
}

const isPast = (lower: string): boolean => /[^e]ed$/.test(lower) || (baseForm(lower) !== lower && !lower.endsWith('s'))

/** The nearest word before that is neither an adverb nor a negation. */
function wordBefore (words: readonly Word[], at: number): string {
  let before = at - 1
  while (before > 0 && SKIPPED.has(words[before]?.lower ?? '')) before--
  return words[before]?.lower ?? ''
}

function likeliestVerb (units: readonly Unit[]): number {
  let best = -1
  let lead = 0
  units.forEach((unit, i) => {
    const { noun, verb } = usageOf(unit.key)
    if (unit.kind === 'word' && verb - noun > lead) { best = i; lead = verb - noun }
  })
  return best
}

function isPassive (words: readonly Word[], verb: Unit): boolean {
  return BE.has(wordBefore(words, verb.from)) && isPast(words[verb.from]?.lower ?? '')
}

/** The head nearest before the verb that no preposition opens; the unit right before the verb ends its phrase. */
function subjectBefore (units: readonly Unit[], verb: number): number {
  for (let i = verb - 1; i >= 0; i--) if ((units[i]?.head === true || i === verb - 1) && units[i]?.preposition === '') return i
  return -1
}

/** A light verb's place goes to the next word with weight of its own. */
function heavy (units: readonly Unit[], verb: number): number {
  if (units[verb]?.light !== true) return verb
  const next = units.findIndex((unit, i) => i > verb && unit.kind === 'word' && !unit.light && unit.head && unit.preposition === '')
  return next < 0 ? verb : next
}
