import { isCalendarName } from '../../../lexicon/calendar.js'
import { isPlural } from '../../clauses/noun-phrase.js'
import { THIRD_POSSESSIVES } from '../../clauses/pronouns.js'
import { nameWords, ownerWords, spaced, word, type Word } from '../../clauses/words.js'
import { takeUntil } from '../../take-until.js'
import { RELATIVES } from '../../find/word-classes.js'
import { lowerAt, posAt } from '../../word-at.js'
import { CHARGED, DEED_NOUNS, MEANT, type DeedNoun } from './deed-nouns.js'

export interface Teller {
  /** He denies or admits it: what one may be charged with is his own deed, or that of whom he speaks for (`doer`). */
  owns?: boolean
  doer?: string | undefined
  /** Whose "its" or "his" is; undefined where somebody else is meant. */
  ownerOf: (possessive: string) => string | undefined
  /** It would be done yet. */
  ahead?: boolean
}

/**
 * The clause that a noun of a deed stands for: "the arrest of two men in Oslo" is that two men were arrested in Oslo, "the death of a patient" that a patient
 * died, and "the killing of two men", denied, that whoever denies it killed them. Undefined for other words, and where what "of" brings is left open.
 */
export function deedClause (words: readonly Word[], { owns = false, doer, ownerOf, ahead = false }: Teller): readonly Word[] | undefined {
  const at = words.findIndex(({ lower }) => DEED_NOUNS.has(lower))
  const noun = lowerAt(words, at)
  const deed = DEED_NOUNS.get(noun)
  if (deed === undefined || lowerAt(words, at + 1) !== 'of' || !words.slice(0, at).every(isLead)) return undefined
  const rest = withoutTail(words.slice(at + 2))
  // "the use of | live | rounds": no verb stands there
  const whom = rest.slice(0, endOfPhrase(rest)).map((part, index): Word => index === 0 && part.pos === 'VERB' ? { ...part, pos: 'ADJ' } : part)
  const manner = rest.slice(whom.length)
  if (isOpen(whom) || (noun === 'breach' && posAt(whom, 0) === 'NOUN')) return undefined
  const past = manner.some(({ lower }) => lower === 'by') || whom.some(isOfBody) ? undefined : CHARGED.get(noun)
  if (owns && past !== undefined) return doer === undefined ? undefined : [...nameWords(doer), word(past, 'VERB'), ...spaced(rest)]
  const subject = withOwner(whom, ownerOf)
  // "the expulsion of a pupil over her hair": hers, most likely
  const circumstances = withOwner(manner, possessive => /^(?:his|her)$/.test(possessive) && !isSeveral(whom) ? possessive : ownerOf(possessive))
  if (subject === undefined || circumstances === undefined) return undefined
  return [...subject, ...predicate(deed, { noun, several: isSeveral(whom), ahead: ahead || isToCome(manner) }), ...circumstances]
}

/** "the alleged arrest", "any further arrests". */
const isLead = ({ lower, pos }: Word): boolean => pos === 'ADJ' || LEADS.has(lower)
const LEADS: ReadonlySet<string> = new Set(['the', 'a', 'an', 'any', 'all', 'alleged', 'reported', 'planned'])

/** What was told of before, or nothing that one could name. */
const isOpen = (whom: readonly Word[]): boolean => OPEN.has(lowerAt(whom, 0)) || (lowerAt(whom, 0) === 'one' && lowerAt(whom, 1) !== 'of') || !whom.some(({ pos }) => /^(?:NOUN|PROPN|NUM)$/.test(pos))
const OPEN: ReadonlySet<string> = new Set(['such', 'this', 'these', 'those', 'that', 'it', 'them', 'him', 'her', 'us', 'you', 'me', 'what'])

/** Nobody is charged with what is done to one's own. */
const isOfBody = ({ lower }: Word): boolean => lower === 'its' || lower === 'their'

/** Of whom it is told: of what is told of as known with its place ("the plant in Linz"), of others without; with another name or the age between commas. */
function endOfPhrase (words: readonly Word[]): number {
  if (words.some(({ lower }) => /^(?:who|which|that|whose|where)$/.test(lower))) return words.length
  const isKnown = /^(?:the|his|her|its|their)$/.test(lowerAt(words, 0))
  const isOwn = ({ lower }: Word, at: number): boolean =>
    lower === 'of' || (isKnown && /^(?:in|at|near)$/.test(lower) && !isTime(words, at + 1)) || (lower === 'with' && TALKS.has(lowerAt(words, at - 1)))
  const isEnd = (part: Word, at: number): boolean => (part.pos === 'ADP' && !isOwn(part, at)) || /^(?:,|to)$/.test(part.lower) || part.pos === 'VERB' || isTime(words, at)
  const end = words.findIndex((part, at) => at > 0 && isEnd(part, at))
  // "two boats | carrying 90 people"
  if (end === -1 || (posAt(words, end) === 'VERB' && lowerAt(words, end).endsWith('ing'))) return words.length
  const isAside = lowerAt(words, end) === ',' && /^(?:PROPN|NUM)$/.test(posAt(words, end + 1))
  const closing = isAside ? words.findIndex(({ text }, at) => at > end && text === ',') : -1
  return closing === -1 ? end : closing + 1
}

const TALKS: ReadonlySet<string> = new Set(['talks', 'negotiations', 'contract', 'deal', 'agreement', 'treaty', 'ties', 'relations'])

/** "next year", "yesterday"; "in | May", "in | 2019". */
const isTime = (words: readonly Word[], at: number): boolean => /^(?:last|next|this|earlier|later|yesterday|today|tonight|tomorrow)$/.test(lowerAt(words, at)) ||
  isCalendarName(lowerAt(words, at)) || /^(?:19|20)\d\d$/.test(lowerAt(words, at))

/** "next year", "by 2030", "by the end of the year": it has not been done. */
const isToCome = (manner: readonly Word[]): boolean => manner.some(({ lower }, at) => /^(?:next|tomorrow)$/.test(lower) ||
  (lower === 'by' && (isTime(manner, at + 1) || /^the (?:end|start|middle|summer|autumn|winter|spring)$/.test(`${lowerAt(manner, at + 1)} ${lowerAt(manner, at + 2)}`))))

/** Without "on Thursday", which is mostly when it was told, and without an age that ends it. */
function withoutTail (words: readonly Word[]): readonly Word[] {
  const isDay = lowerAt(words, words.length - 2) === 'on' && /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/.test(lowerAt(words, words.length - 1))
  const isAge = lowerAt(words, words.length - 2) === ',' && posAt(words, words.length - 1) === 'NUM'
  return isDay || isAge ? withoutTail(words.slice(0, -2)) : words
}

/** "two men", "three of the crew", "two boats carrying 90 people". */
const isSeveral = (phrase: readonly Word[]): boolean => isPlural(takeUntil(phrase, ({ pos, lower }, at) => (pos === 'VERB' && at > 0) || pos === 'PUNCT' || RELATIVES.has(lower))) ||
  (posAt(phrase, 0) === 'NUM' && lowerAt(phrase, 0) !== 'one' && lowerAt(phrase, 1) === 'of')

interface Told { noun: string, several: boolean, ahead: boolean }

/** "was sold", "will be sold"; "resigned", "will resign". What one may be charged with, and what nobody wills, has been or has not. */
function predicate ({ past, by }: DeedNoun, { noun, several, ahead }: Told): Word[] {
  const verbs = (text: string): Word[] => text.split(' ').map(part => word(part, 'VERB'))
  const base = ahead ? MEANT.get(noun) : undefined
  if (base !== undefined) return [word('will', 'AUX'), ...verbs(base)]
  if (by === 'doer') return verbs(past)
  const willBe = ahead && (!CHARGED.has(noun) || /^(?:shelling|bombing|bombardment|burning)$/.test(noun))
  return [...willBe ? [word('will', 'AUX'), word('be', 'AUX')] : [word(several ? 'were' : 'was', 'AUX')], ...verbs(past)]
}

/** With the names of owners; undefined where one is not known. */
function withOwner (words: readonly Word[], ownerOf: Teller['ownerOf']): Word[] | undefined {
  const named = words.map(part => {
    const owner = THIRD_POSSESSIVES.has(part.lower) ? ownerOf(part.lower) : part.lower
    return owner === part.lower ? [part] : owner === undefined ? [] : spaced(ownerWords(owner), part.before)
  })
  return named.some(part => part.length === 0) ? undefined : named.flat()
}
