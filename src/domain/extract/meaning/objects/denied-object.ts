import { findMainVerb } from '../../clauses/main-verb.js'
import { articleOf } from '../../polarity/negative-words.js'
import { lowerAt } from '../../word-at.js'
import type { Word } from '../../clauses/words.js'
import { CLAIM_NOUNS, WITHHELD } from '../../stance/claim-nouns.js'
import { takeUntil } from '../../take-until.js'
import { isCalendarName } from '../../../lexicon/calendar.js'
import { FINITE_PASTS } from '../../clauses/irregular-verbs.js'
import { RELATIVES } from '../../find/word-classes.js'

/**
 * What is denied, where no "that" says that it is a clause: "denied the charges and sued" is about the charges. A clause without "that" has a short
 * subject ("denied he paid", "denies Ken Holt paid"); for anything longer the first noun phrase is the object.
 *
 * @param introduced whether "that" stands before.
 */
export function deniedObject (words: readonly Word[], introduced: boolean): readonly Word[] {
  const main = findMainVerb(words)
  if (introduced || lowerAt(words, 0) === 'to' || main === undefined || words.slice(0, main.at).every(({ pos }) => pos === 'PRON' || pos === 'PROPN' || pos === 'ADV')) return withoutSequel(words)
  const end = words.findIndex(({ pos, text, lower }) => pos === 'CCONJ' || text === ',' || RELATIVES.has(lower))
  const withheld = words.slice(0, main.at).some(({ lower }) => WITHHELD.has(lower))
  if (!withheld && (end === -1 || end > main.at) && (words[main.at]?.pos === 'AUX' || isHeadlined(words) || tellsPast(words, main.at))) return withoutSequel(words)
  return words.slice(0, end === -1 ? main.at : Math.min(end, main.at))
}

/** "denies dam cracked": no object is a noun of one thing without an article. */
const isHeadlined = ([first]: readonly Word[]): boolean => first?.pos === 'NOUN' && first.lower === first.lemma && articleOf([first], 0) !== undefined

/** "denied the plan existed", "denied the firm paid bribes": no participle ("the charges brought on Monday") stands so. */
function tellsPast (words: readonly Word[], at: number): boolean {
  const [verb, next] = words.slice(at)
  if (verb === undefined || (isClaim(words.slice(0, at)) && !EXISTING.has(verb.lemma))) return false
  if (INTRANSITIVES.has(verb.lemma) || FINITE_PASTS.has(verb.lower)) return true
  // a participle has something behind it, or an article before it: "denied players cheated"
  if ((next === undefined || next.text === ',') && words[0]?.pos === 'NOUN') return true
  return next !== undefined && OBJECTS.has(next.pos) && !isCalendarName(next.lower) && !TIMES.test(next.lower) && !GIVING.has(verb.lemma)
}

const isClaim = (subject: readonly Word[]): boolean => subject.some(({ lower }) => CLAIM_NOUNS.has(lower))

const EXISTING: ReadonlySet<string> = new Set('exist happen occur'.split(' '))

/** What nothing can be done to, so that its past is no participle of what it was done to. */
const INTRANSITIVES: ReadonlySet<string> = new Set(`exist happen occur arise arrive depart disappear vanish emerge escape flee die resign collapse fall rise go come
sleep sit stand lie laugh cry weep apologise apologize panic lapse expire fail succeed appear belong behave consist cooperate collude conspire intervene participate
profit benefit suffer stumble struggle travel work act agree disagree differ matter remain stay survive talk speak spread leak crash explode faint drown swim riot desert cheat lie strike protest march loiter trespass flinch hesitate rebel mutiny defect elope`.split(/\s+/))

const OBJECTS: ReadonlySet<string> = new Set(['DET', 'PRON', 'PROPN', 'NOUN', 'ADJ', 'NUM', 'PART'])
const TIMES = /^(?:last|this|next|earlier|later|early|late|yesterday|today|\d+|previously|that|here|there)$/

/** Of them somebody can be "given | a thing": the participle has an object, too. */
const GIVING: ReadonlySet<string> = new Set('give offer grant send show award promise lend hand tell teach deny allow assign call name label dub consider deem elect appoint'.split(' '))

const SEQUELS: ReadonlySet<string> = new Set(['but', 'and', 'while', 'saying', 'adding', 'explaining', 'however', 'although', 'though'])

/** Up to the comma behind which something else is told: "denied any links, but critics …". */
const withoutSequel = (words: readonly Word[]): readonly Word[] =>
  takeUntil(words, ({ text }, index) => index > 0 && text === ',' && SEQUELS.has(lowerAt(words, index + 1)))
