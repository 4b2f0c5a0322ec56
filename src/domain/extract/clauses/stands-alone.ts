import { groupEnd, isFinite } from './main-verb.js'
import { lowerAt, textAt } from '../word-at.js'
import type { Word } from './words.js'
import { ADVERBIAL_SUBORDINATORS } from './function-words.js'

/** Whether a sentence states something without the text around it: no question, no bare infinitive, nobody is "I" or "we" in it, and nothing only itself. */
export function standsAlone (words: readonly Word[]): boolean {
  const lead = lowerAt(words, 0)
  if (textAt(words, words.length - 1) === '?' || words.some(({ text }) => FIRST_PERSON.test(text)) || isOfItself(words)) return false
  if (lead === 'to' || isSubjectless(words) || (ADVERBIAL_SUBORDINATORS.has(lead) && isOneClause(words))) return false
  return lead === 'what' ? hasVerdict(words) : !OPEN.has(lead) && (words[0]?.pos !== 'PART' || /^(?:one|an?|all|every|everyone|everybody|everything|many|much|enough)$/.test(lowerAt(words, 1)))
}

/** "Was started by a lamp": of whom or what is left open; not so "were the army to leave, …". */
const isSubjectless = ([first, second]: readonly Word[]): boolean => SUBJECTLESS.has(first?.lower ?? '') && !/^(?:DET|PRON|PROPN)$/.test(second?.pos ?? '')
const SUBJECTLESS: ReadonlySet<string> = new Set(['is', 'was', 'are', 'were', 'has', 'had', 'been'])

/** "Before he died", "as he stopped to talk" tell when, and not what: a pronoun or one word is its subject, and no other verb carries tense. */
function isOneClause (words: readonly Word[]): boolean {
  const first = words.findIndex((_, at) => isFinite(words, at))
  const end = groupEnd(words, first)
  return (first === 2 || SUBJECTS.has(lowerAt(words, 1))) && !words.some((_, at) => at >= end && isFinite(words, at))
}

const SUBJECTS: ReadonlySet<string> = new Set(['he', 'she', 'it', 'they', 'you'])

/** Not the US. */
const FIRST_PERSON = /^(?:I|[Ww]e|[Mm]e|[Uu]s|[Mm]yself|[Oo]urselves)$/

/** "How tired he was" states nothing. */
const OPEN: ReadonlySet<string> = new Set(['how', 'why', 'who', 'whom', 'whose', 'where', 'which'])

/** "What counts is peace" does. */
const hasVerdict = (words: readonly Word[]): boolean =>
  words.slice(0, -1).some(({ lower }, index) => index > 1 && COPULAS.has(lower) && words[index - 1]?.pos !== 'PRON')

/** "A deal is a deal", and what machine translation makes of names: "the capital is not yet in the capital". */
function isOfItself (words: readonly Word[]): boolean {
  const copula = words.findIndex(({ lower }) => COPULAS.has(lower))
  const end = words.findLastIndex(({ pos }) => pos !== 'PUNCT') + 1
  if (copula < 1 || end - copula <= copula) return false
  const isSame = words.slice(0, copula).every(({ lower }, at) => lower === lowerAt(words, end - copula + at))
  return isSame && words.slice(copula + 1, end - copula).every(({ pos }) => BETWEEN.has(pos ?? ''))
}

const BETWEEN: ReadonlySet<string> = new Set(['ADP', 'ADV', 'PART'])
const COPULAS: ReadonlySet<string> = new Set(['is', 'was', 'are', 'were'])
