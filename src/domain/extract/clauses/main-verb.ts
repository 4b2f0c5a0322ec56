import { IRREGULAR_PASTS } from './irregular-verbs.js'
import { FINITE_AUXILIARIES, FRONTING, PREPOSITIONAL, PREPOSITIONS, SUBORDINATORS } from './function-words.js'
import type { Word } from './words.js'
import { lowerAt, posAt, textAt } from '../word-at.js'

/** The verb group of the main clause: `at` is its first word that carries tense, `subject` where its clause begins. */
export interface MainVerb { subject: number, at: number }

/**
 * The finite verb of the main clause of `words`, from `from` on; undefined for a phrase without one. A clause or phrase in front ("If …,") and
 * clauses inside the subject ("the officials who did not go resigned") are passed over: each word that opens a clause takes one finite verb for itself.
 */
export function findMainVerb (words: readonly Word[], from = 0): MainVerb | undefined {
  const subject = clauseStart(words, from)
  let owed = 0
  let paid = false
  for (let at = subject; at < words.length; at++) {
    if (opensClause(words, at, subject)) owed++
    else if (isFinite(words, at)) {
      if (owed === 0 && !(paid && followsConjunction(words, at))) return { subject, at }
      paid = true
      owed = Math.max(0, owed - 1)
      at = groupEnd(words, at) - 1
    }
  }
  return undefined
}

/** "the man who lied and stole …": the second verb belongs to the clause of the first. */
function followsConjunction (words: readonly Word[], at: number): boolean {
  const before = words.slice(0, at).findLast(({ pos }) => pos !== 'ADV')
  return before?.pos === 'CCONJ'
}

/** Past auxiliaries, adverbs and the verb that belongs to them: where the rest of the clause begins. */
export function groupEnd (words: readonly Word[], at: number): number {
  let end = at
  while (end < words.length && inGroup(words, end, at)) end++
  return Math.max(end, at + 1)
}

/** The first place from `from` on that is no adverb. */
export function pastAdverbs (words: readonly Word[], from: number): number {
  const at = words.findIndex(({ pos }, index) => index >= from && pos !== 'ADV')
  return at === -1 ? from : at
}

/** Whether the word at `at` is a verb that carries tense. */
export function isFinite (words: readonly Word[], at: number): boolean {
  const word = words[at]
  if (word === undefined || (words[at - 1]?.text === '-' && word.before === '')) return false
  if (FINITE_AUXILIARIES.has(word.lower)) return !isPossessive(words, at) && word.pos !== 'NOUN' && word.pos !== 'PROPN' && word.text !== 'May'
  if (word.pos !== 'VERB' || word.lower.endsWith('ing') || PARTICIPLES.has(word.lower) || insideNounPhrase(words, at) || isSurname(words, at)) return false
  return !afterNonFinite(words, at) && !isParticiple(words, at)
}

/** "Merrick Garland": a capital after a name, on a form that agrees with no subject. */
const isSurname = (words: readonly Word[], at: number): boolean =>
  words[at - 1]?.pos === 'PROPN' && words[at]?.lower === words[at]?.lemma && /^\p{Lu}/u.test(textAt(words, at))

/** "the Russian request", "for help": a noun that a tagger took for a verb. */
function insideNounPhrase (words: readonly Word[], at: number): boolean {
  const before = words[at - 1]
  return before !== undefined && (before.pos === 'ADP' || before.lower === 'for' || before.lower === 'of' || before.pos === 'ADJ' || (before.pos === 'DET' && !PRONOMINAL.has(before.lower)) || before.lower === "'s")
}

/** Determiners that may be a subject by themselves. */
const PRONOMINAL: ReadonlySet<string> = new Set(['neither', 'both', 'all', 'some', 'many', 'most', 'few', 'this', 'that', 'these', 'those', 'either', 'each', 'any', 'none'])

/** Participles that are no past tense, so that they carry none. */
export const PARTICIPLES: ReadonlySet<string> = new Set(`given taken done gone seen written known been begun broken chosen driven eaten fallen flown forgotten frozen grown hidden
ridden risen shaken shown spoken stolen sworn torn thrown worn withdrawn drawn overthrown undertaken overtaken forgiven proven mistaken blown sung sunk drunk`.split(/\s+/))

/** Where the main clause begins: past a clause or phrase in front, when a comma closes it. */
function clauseStart (words: readonly Word[], from: number): number {
  if (!FRONTING.has(lowerAt(words, from)) && !words[from]?.lower.endsWith('ing') && !isParticipial(words, from)) return from
  const comma = words.findIndex((word, index) => index > from && word.text === ',' && startsClause(words, index + 1))
  return comma === -1 ? from : comma + 1
}

/** "Founded in 1911, | the brewery …" */
function isParticipial (words: readonly Word[], at: number): boolean {
  const [word, next] = words.slice(at, at + 2)
  return word?.pos === 'VERB' && mayBeParticiple(word) && word.lower !== word.lemma && /^(?:ADP|ADV)$/.test(next?.pos ?? '') && next?.lower !== 'to'
}

const SUBJECT_TAGS: ReadonlySet<string> = new Set(['DET', 'PRON', 'PROPN', 'NOUN', 'ADJ', 'NUM'])

/** A noun phrase and then a verb, before the next comma: not one more member of a list. */
function startsClause (words: readonly Word[], at: number): boolean {
  const comma = words.findIndex(({ text }, index) => index > at && text === ',')
  const clause = words.slice(at, comma === -1 ? words.length : comma)
  return SUBJECT_TAGS.has(posAt(words, at)) && clause.some((_, index) => isFinite(words, at + index))
}

/** Pronouns that are subjects: inside a subject they open a clause without a word of its own ("the man he saw"). */
const NOMINATIVES: ReadonlySet<string> = new Set(['he', 'she', 'they', 'we', 'i'])

function opensClause (words: readonly Word[], at: number, start: number): boolean {
  const lower = lowerAt(words, at)
  if (at === start) return false
  if (NOMINATIVES.has(lower)) return words[at - 1]?.pos !== 'CCONJ' && words[at - 1]?.text !== ',' && !opensClause(words, at - 1, start)
  // "fired him as soon as they knew"
  if (lower === 'as' && /^(?:soon|long)$/.test(lowerAt(words, at - 1)) && lowerAt(words, at - 2) === 'as' && at - 2 > start) return true
  if (!SUBORDINATORS.has(lower) || PREPOSITIONAL.has(lower)) return false
  return lower !== 'that' || posAt(words, at) === 'SCONJ' || words[at - 1]?.pos === 'NOUN'
}

const inGroup = (words: readonly Word[], index: number, at: number): boolean => {
  const [pos, lower] = [posAt(words, index), lowerAt(words, index)]
  if (index === at || pos === 'AUX' || lower === 'not' || lower === "n't" || lower === 'never') return true
  return pos === 'ADV' || (pos === 'VERB' && words[index - 1]?.pos !== 'VERB')
}

const isPossessive = (words: readonly Word[], at: number): boolean => words[at]?.lower === "'s" && words[at]?.pos !== 'AUX' && words[at]?.pos !== 'VERB'

/** "to ask", "had asked", "will ask": the tense is carried by another word. */
function afterNonFinite (words: readonly Word[], at: number): boolean {
  let index = at - 1
  while (words[index]?.pos === 'ADV' || words[index]?.lower === 'not') index--
  const before = words[index]
  if (before === undefined) return false
  return before.lower === 'to' || FINITE_AUXILIARIES.has(before.lower) || before.lower === 'be' || before.lower === 'been' || before.lower === 'being' || before.lower === 'having'
}

/** "the arms supplied by the West did not arrive": a participle where a finite verb follows before any comma or conjunction. */
function isParticiple (words: readonly Word[], at: number): boolean {
  const word = words[at]
  // "a man who | died | in a cell"
  if (word === undefined || !mayBeParticiple(word) || /^(?:who|which)$/.test(lowerAt(words, at - 1))) return false
  if (!leadsOn(lowerAt(words, at + 1))) return false
  for (let index = at + 1; index < words.length; index++) {
    const next = words[index]
    if (next === undefined || next.text === ',' || next.pos === 'CCONJ' || SUBORDINATORS.has(next.lower) || next.lower === 'to') continue
    if (FINITE_AUXILIARIES.has(next.lower) && isFinite(words, index)) return !brokenBetween(words, at, index)
  }
  return false
}

const leadsOn = (lower: string): boolean => PREPOSITIONS.has(lower) || lower === 'during' || lower === 'as'

const brokenBetween = (words: readonly Word[], from: number, to: number): boolean =>
  words.slice(from + 1, to).some(({ text, pos, lower }) => text === ',' || pos === 'CCONJ' || pos === 'PRON' || SUBORDINATORS.has(lower))

const mayBeParticiple = ({ lower, lemma }: Word): boolean => lower.endsWith('ed') || lower.endsWith('en') || IRREGULAR_PASTS.get(lemma) === lower
