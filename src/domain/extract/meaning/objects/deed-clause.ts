import { lowerAt, posAt } from '../../word-at.js'
import { isPlural } from '../../clauses/noun-phrase.js'
import { nameWords, spaced, word, type Word } from '../../clauses/words.js'
import { CHARGED, DEED_NOUNS } from './deed-nouns.js'
import { owned } from './owned-by.js'

/** Who tells of a deed; `owns`: one that somebody is charged with would be his own; `ahead`: it would be done yet; `isBody`: it may well have been robbed. */
export interface Teller { phrase: string, owns?: boolean, ahead?: boolean, isBody?: boolean }

/**
 * The clause that a noun of a deed stands for: "the arrest of two men in Oslo" is that two men were arrested in Oslo, "the death of a patient" that a patient
 * died, and "the killing of two men", denied, that whoever denies it killed them. Undefined for other words, and where what "of" brings is left open.
 */
export function deedClause (words: readonly Word[], { phrase, owns = false, ahead = false, isBody = false }: Teller): readonly Word[] | undefined {
  const at = words.findIndex(({ lower }) => DEED_NOUNS.has(lower))
  const deed = DEED_NOUNS.get(lowerAt(words, at))
  if (deed === undefined || lowerAt(words, at + 1) !== 'of' || !words.slice(0, at).every(isLead)) return undefined
  const rest = withoutDay(words.slice(at + 2))
  const whom = rest.slice(0, endOfPhrase(rest))
  if (OPEN.has(lowerAt(whom, 0)) || (lowerAt(whom, 0) === 'one' && lowerAt(whom, 1) !== 'of') || !whom.some(({ pos }) => /^(?:NOUN|PROPN|NUM)$/.test(pos))) return undefined
  const charged = owns && !(isBody && lowerAt(words, at) === 'theft') && !whom.some(({ lower }) => /^(?:its|their)$/.test(lower)) ? CHARGED.get(lowerAt(words, at)) : undefined
  if (charged !== undefined) return [...nameWords(phrase), word(charged, 'VERB'), ...spaced(rest)]
  const auxiliary = deed.by === 'doer' ? [] : ahead ? [word('will', 'AUX'), word('be', 'AUX')] : [word(isSeveral(whom) ? 'were' : 'was', 'AUX')]
  return owned([...whom, ...auxiliary, ...deed.past.split(' ').map(text => word(text, 'VERB')), ...rest.slice(whom.length)], phrase)
}

/** "the alleged arrest", "any further arrests". */
const isLead = ({ lower, pos }: Word): boolean => pos === 'ADJ' || LEADS.has(lower)
const LEADS: ReadonlySet<string> = new Set(['the', 'a', 'an', 'any', 'all', 'alleged', 'reported', 'planned'])

/** What was told of before. */
const OPEN: ReadonlySet<string> = new Set(['such', 'this', 'these', 'those', 'that', 'it', 'them', 'him', 'her', 'us', 'you', 'me', 'what'])

/** Of whom it is told: of what is told of as known with its place ("the plant in Linz"), of others without; with another name of it between commas. */
function endOfPhrase (words: readonly Word[]): number {
  if (words.some(({ lower }) => /^(?:who|which|that|whose|where)$/.test(lower))) return words.length
  const isKnown = /^(?:the|his|her|its|their)$/.test(lowerAt(words, 0))
  const end = words.findIndex(({ pos, lower, text }, at) => at > 0 && ((pos === 'ADP' && lower !== 'of' && !(isKnown && /^(?:in|at|near)$/.test(lower))) || text === ',' || pos === 'VERB' || lower === 'to'))
  if (end === -1) return words.length
  const closing = lowerAt(words, end) === ',' && posAt(words, end + 1) === 'PROPN' ? words.findIndex(({ text }, at) => at > end && text === ',') : -1
  return closing === -1 ? end : closing + 1
}

/** "on Thursday" is mostly when it was told. */
function withoutDay (words: readonly Word[]): readonly Word[] {
  const isDay = lowerAt(words, words.length - 2) === 'on' && /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/.test(lowerAt(words, words.length - 1))
  return isDay ? words.slice(0, -2) : words
}

/** "two men", "the ministers of both countries", "Anna and Otto". */
const isSeveral = (phrase: readonly Word[]): boolean => isPlural(phrase) || (posAt(phrase, 0) === 'NUM' && lowerAt(phrase, 0) !== 'one')
