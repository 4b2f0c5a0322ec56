import type { EntityForm } from '../../../lexicon/entity.js'
import type { EntityMention } from '../../../lexicon/scan-entities.js'
import { nounFieldOf, senseOf } from '../../../lexicon/synonyms.js'
import { LIGHT_WEIGHT, lexemeOf, type Lexeme } from '../../lexeme.js'
import { lowerAt, wordAt, type Word } from '../../words.js'
import { isPast } from './is-past.js'
import { measureOf } from './measures.js'

/** A word or name with content. */
export interface Unit {
  /** An entity's id after `@`, a name's stems, or a stem. */
  key: string
  kind: 'entity' | 'name' | 'word'
  form: EntityForm | undefined
  /** A word's number in the synonyms; -1 for names and for words that they do not hold. */
  sense: number
  /** Stems of the words, of a name and an entity all of them. */
  stems: string[]
  /** How much it counts in coverage, 0 to 1. */
  weight: number
  light: boolean
  /** "Unsafe" is "safe", negated. */
  negated: boolean
  /** Last of its phrase: "aid" of "military aid". */
  head: boolean
  /** The preposition that opens its phrase, none for subjects and objects. */
  preposition: string
  text: string
  /** Place among the words, half-open. */
  from: number
  to: number
}

/** What a proposition is about stands early; what a long sentence hangs on behind (purpose, background) counts half. */
const CORE_UNITS = 12
const PERIPHERY = 0.5
const NAME_WEIGHT = 1
const REPEATED_NAME_WEIGHT = 0.3
const LONGEST_NAME = 5
export const PREPOSITIONS: ReadonlySet<string> = new Set(('for from to into onto in on at by of off with without within about against toward towards over between among through during before after ' +
  'across around behind beyond per via amid despite except excluding under near as above below inside outside').split(' '))
/** What stands before a name and is none of it. */
const TITLES = new Set(('professor senator judge justice general colonel captain major lieutenant sergeant admiral bishop archbishop cardinal pope rabbi imam sir dame lord lady ' +
  'king queen prince princess mayor governor ambassador councillor mp mps detective inspector constable archduke baron').split(' '))
/** Words between a preposition and its noun. */
const DETERMINERS = new Set(('a an the this that these those its their his her our my your some any all more most very so such no not only just even many much few several ' +
  'every each both other another own same').split(' '))

/**
 * The content of the words: entities of the lexicon, names by their capitals, and words that are no stop words.
 *
 * @param skip tells the words that are part of a number or a date; those are compared elsewhere.
 */
export function unitsOf (words: readonly Word[], mentions: readonly EntityMention[], skip: (index: number) => 'number' | 'date' | undefined): Unit[] {
  const units: Unit[] = []
  const capitalsTell = !isHeadline(words)
  let preposition = ''
  for (let at = 0; at < words.length;) {
    const word = wordAt(words, at)
    const mention = mentions.find(({ from }) => from >= at)
    if (word.after) preposition = ''
    if (mention?.from === at) {
      units.push(entityUnit(mention, words, preposition))
      at = mention.to
    } else if (skip(at) !== undefined || (lexemeOf(word.lower).stop && !isLetter(word)) || isHalfBehind(words, at) || isWhen(words, at)) {
      const before = units.at(-1)?.to === at ? '' : preposition
      preposition = opensNothing(words, at, skip) ? before : isBetween(words, at, units) ? BETWEEN : prepositionAfter(word.lower, skip(at), before)
      at++
    } else {
      const unit = wordUnit(words, { from: at, end: mention?.from ?? words.length, capitalsTell })
      const infinitive = preposition === 'to' && lowerAt(words, at - 1) === 'to' && isVerb(unit, word.lower)
      if (infinitive) preposition = ''
      unit.preposition = preposition
      if (skip(at - 1) === 'number' && measureOf(unit.key) !== undefined) lighten(unit)
      units.push(unit)
      at = unit.to
    }
  }
  units.forEach((unit, i) => weigh(unit, i, units, words))
  return units
}

/** "About 20 people", "over 20 people" and "most of the people" are people: the word belongs to the amount. */
const opensNothing = (words: readonly Word[], at: number, skip: (index: number) => 'number' | 'date' | undefined): boolean =>
  (BEFORE_NUMBERS.has(lowerAt(words, at)) && skip(at + 1) === 'number') || (lowerAt(words, at) === 'of' && (AMOUNTS.has(lowerAt(words, at - 1)) || skip(at - 1) === 'number'))
const BEFORE_NUMBERS: ReadonlySet<string> = new Set(['about', 'around', 'over', 'under', 'above', 'below', 'near'])
const AMOUNTS: ReadonlySet<string> = new Set('most all some many few several both each half none'.split(' '))

/** "Between India | and | Pakistan". */
const isBetween = (words: readonly Word[], at: number, units: readonly Unit[]): boolean =>
  lowerAt(words, at) === 'and' && units.at(-1)?.to === at && units.at(-1)?.preposition === BETWEEN && units.at(-2)?.preposition !== BETWEEN
const BETWEEN = 'between'

/** "An hour and a half": part of the number. */
const isHalfBehind = (words: readonly Word[], at: number): boolean => lowerAt(words, at) === 'half' && lowerAt(words, at - 1) === 'a' && lowerAt(words, at - 2) === 'and'

/** "Chad | last | expelled a diplomat in 2022": when, and nobody. */
const isWhen = (words: readonly Word[], at: number): boolean => /^(?:last|first)$/.test(lowerAt(words, at)) && at > 0 && isPast(lowerAt(words, at + 1)) && !/^(?:the|a|its|his|her|their|was|were|is)$/.test(lowerAt(words, at - 1))

/** "Ninety minutes": the quantity has the unit already, and may be told in another one. */
export function lighten (unit: Unit): void {
  unit.light = true
  unit.weight = Math.min(unit.weight, LIGHT_WEIGHT)
}

/** @param before the preposition of the phrase that is open, none right after a noun: a determiner there opens another one. */
function prepositionAfter (lower: string, skipped: 'number' | 'date' | undefined, before: string): string {
  if (skipped === 'date') return ''
  if (skipped === 'number' && lower === 'in') return before
  if (PREPOSITIONS.has(lower)) return lower
  return skipped === 'number' || DETERMINERS.has(lower) ? before : ''
}

function entityUnit ({ entity, from, to }: EntityMention, words: readonly Word[], preposition: string): Unit {
  const own = words.slice(from, to)
  return {
    key: `@${entity.id}`, kind: 'entity', form: entity.form, sense: -1, stems: own.map(stemOfWord), weight: NAME_WEIGHT, light: false, negated: false, head: true,
    preposition, text: textOf(own), from, to
  }
}

function wordUnit (words: readonly Word[], place: { from: number, end: number, capitalsTell: boolean }): Unit {
  const { from } = place
  const to = nameEnd(words, place)
  const own = words.slice(from, Math.max(to, from + 1))
  const stems = own.map(stemOfWord)
  const named = to > from
  const { sense, weight, light, negated } = lexemeOf(lowerAt(words, from))
  const base = named ? undefined : negated
  // one literal: units by spreading took five times as long
  return {
    key: base ?? stems.join(' '), kind: named ? 'name' : 'word', form: undefined, sense: named ? -1 : base === undefined ? sense : senseOf(base), stems, weight: named ? NAME_WEIGHT : weight,
    light: light && !named, negated: base !== undefined, head: true, preposition: '', text: textOf(own), from, to: from + own.length
  }
}

/** Where a name that starts here ends; `from` itself when none does. A first word is a name only with another capital after it, or if nobody knows it. */
function nameEnd (words: readonly Word[], { from, end, capitalsTell }: { from: number, end: number, capitalsTell: boolean }): number {
  let to = from
  for (const word of words.slice(from, Math.min(end, from + LONGEST_NAME))) {
    if (!(mayName(word) || (to > from && CLUBS.has(word.text)) || (to === from && isNewPlace(words, from))) || (word.after && to > from)) break
    to++
  }
  if (capitalsTell && (from > 0 || to - from > 1)) return to
  return to > from && [isUnknown, isRarePlace].some(isName => isName(lexemeOf(lowerAt(words, from)))) ? from + 1 : from
}

/** "New York"; at the beginning "New Boeing" is one that is new. */
const isNewPlace = (words: readonly Word[], at: number): boolean => wordAt(words, at).text === 'New' && (at === 0
  ? NAMED_AFTER.has(lowerAt(words, at + 1).replace(/'s$/, ''))
  : isCapitalised(wordAt(words, at + 1)))
const NAMED_AFTER: ReadonlySet<string> = new Set('york jersey hampshire orleans mexico england haven brunswick south caledonia forest plymouth london bedford'.split(' '))

/** Light words, and the second half of a club's name: "Manchester City", "Mansfield Town". */
const CLUBS = new Set(['City', 'Town'])

/** Seen some times in WordNet's tagged texts; its lists hold the names of many people too. */
const isCommon = ({ usage: { noun, verb, adjective, adverb } }: Lexeme): boolean => Math.max(noun, verb, adjective, adverb) > 2
const isUnknown = ({ sense, usage: { noun, verb, adjective, adverb } }: Lexeme): boolean => sense < 0 && noun + verb + adjective + adverb === 0

/** Hardly ever seen in WordNet's tagged texts, and a place: a town, where it opens a sentence. */
const isRarePlace = ({ sense, usage: { noun, verb, adjective, adverb } }: Lexeme): boolean =>
  noun < 2 && verb + adjective + adverb === 0 && nounFieldOf(sense) === LOCATIONS
const LOCATIONS = 15

/** "Vitamin D", and no "I'd". */
const isLetter = ({ text }: Word): boolean => /^[B-HJ-Z]$/.test(text)

/** Capitalised, and neither grammar nor an office: "President" opens no name. */
function mayName (word: Word): boolean {
  if (!isCapitalised(word) || TITLES.has(word.lower)) return false
  const { stop, light } = lexemeOf(word.lower)
  return isLetter(word) || (!stop && !light)
}

/** @param lower the word, or what a phrase says in one: "to speed up". */
function isVerb ({ kind }: Unit, lower: string): boolean {
  const { noun, verb } = lexemeOf(lower).usage
  return kind === 'word' && verb > 0 && verb >= noun - 1
}

const isCapitalised = ({ text }: Word): boolean => /^\p{Lu}/u.test(text)
const stemOfWord = ({ lower }: Word): string => lexemeOf(lower).stem
const textOf = (words: readonly Word[]): string => words.map(({ text }) => text).join(' ')

function weigh (unit: Unit, index: number, units: readonly Unit[], words: readonly Word[]): void {
  unit.head = isHead(unit, units[index + 1], words)
  if (index >= CORE_UNITS) unit.weight *= PERIPHERY
  if (isApposition(unit, units, index)) unit.weight = REPEATED_NAME_WEIGHT
}

/** "Argentina's", "the nurses'" */
export const isPossessive = ({ text }: Pick<Unit, 'text'>): boolean => /['’]s?$/.test(text)

function isHead (unit: Unit, next: Unit | undefined, words: readonly Word[]): boolean {
  if (next === undefined || next.from > unit.to || wordAt(words, next.from).after) return true
  return isPossessive(unit) || (unit.kind !== 'word' && CLAUSES.has(lowerAt(words, unit.from - 1)) && isPast(lowerAt(words, next.from)))
}

/** "Because | Hart sold it": a name and its verb. */
const CLAUSES: ReadonlySet<string> = new Set('because although though while whereas when if so but and after before'.split(' '))

/** "Chinese President Xi Jinping" names China once. */
function isApposition (unit: Unit, units: readonly Unit[], index: number): boolean {
  return unit.kind === 'entity' && units.slice(index + 1, index + 3).some(other => other.key === unit.key && other.preposition === unit.preposition)
}

/** Most of the longer common words capitalised: capitals tell nothing then. */
function isHeadline (words: readonly Word[]): boolean {
  const common = words.filter(({ text, lower }) => text.length > 3 && isCommon(lexemeOf(lower)))
  return common.length > 3 && common.filter(isCapitalised).length > 0.7 * common.length
}
