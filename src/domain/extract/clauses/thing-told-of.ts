import { stemOf } from '../../lexicon/stem.js'
import { nounFieldOf, PERSONS, senseOf } from '../../lexicon/synonyms.js'
import { findMainVerb } from './main-verb.js'
import { lowerAt, posAt } from '../word-at.js'
import { textOf, type Word } from './words.js'
import { POSSESSIVES } from './pronouns.js'

/**
 * The thing that a clause is about, for an "it" in what is said beside it ("that the radar was defensive and that it …"): its subject, where that is one
 * thing by a noun of its own; or several, for a "they".
 */
export function thingToldOf (words: readonly Word[], { several = false } = {}): string | undefined {
  const main = findMainVerb(words)
  if (main === undefined || main.at - main.subject < (several ? 1 : 2) || lowerAt(words, main.subject - 1) === 'that') return undefined
  const phrase = words.slice(main.subject, main.at).filter(({ pos }) => pos !== 'ADV')
  const end = phrase.findIndex(({ pos }) => pos === 'ADP' || pos === 'PUNCT' || pos === 'SCONJ')
  const head = end === -1 ? phrase.length - 1 : end - 1
  const isOne = phrase[head]?.lower === phrase[head]?.lemma
  if (posAt(phrase, head) !== 'NOUN' || isOne === several || phrase.some(({ pos, lower }) => pos === 'CCONJ' || pos === 'PRON' || POSSESSIVES.has(lower))) return undefined
  // nobody is "it"
  if (!several && nounFieldOf(senseOf(stemOf(lowerAt(phrase, head)))) === PERSONS) return undefined
  // "talks failed as the ministry sent officials": "they" may be the officials
  if (several && words.slice(main.at).some(({ pos, lower, lemma }) => pos === 'NOUN' && lower !== lemma)) return undefined
  if (several) return /^(?:the|these|those)$/.test(lowerAt(phrase, 0)) || head === 0 ? definite(textOf(phrase)) : undefined
  return /^(?:the|this|that|an?)$/.test(lowerAt(phrase, 0)) ? definite(textOf(phrase)) : undefined
}

/** "A report" that was told of is "the report". */
const definite = (phrase: string): string => phrase.replace(/^(?:The|This|That|These|Those|An?) /, 'the ').replace(/^\p{Lu}(?=\p{Ll})/u, letter => letter.toLowerCase())
