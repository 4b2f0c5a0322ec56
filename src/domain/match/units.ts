import type { EntityMention } from '../lexicon/scan-entities.js'
import type { EntityForm } from '../lexicon/entity.js'
import { stemOf } from '../lexicon/stem.js'
import { senseOf, usageOf } from '../lexicon/synonyms.js'
import { LIGHT_VERBS, LIGHT_WORDS } from './light-words.js'
import { STOP_WORDS } from './stop-words.js'
import type { Word } from './words.js'

/** A word or name with content. */
export interface Unit {
  /** An entity's id after `@`, a name's words, or a stem. */
  key: string
  kind: 'entity' | 'name' | 'word'
  /** Stems of the words, of a name and an entity all of them. */
  stems: string[]
  form: EntityForm | undefined
  /** A word's number in the synonyms; -1 for names and for words that they do not hold. */
  sense: number
  /** How much it counts in coverage, 0 to 1. */
  weight: number
  light: boolean
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
const LONGEST_NAME = 5
const LIGHT_WEIGHT = 0.3
const LEAST_WEIGHT = 0.4
/** What a word loses for each doubling of its count in WordNet's tagged texts. */
const WEIGHT_PER_LEVEL = 0.07
const PREPOSITIONS = new Set(('for from to into onto in on at by of off with without within about against toward towards over between among through during before after ' +
  'across around behind beyond per via amid despite under near as').split(' '))
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
    const word = words[at]
    if (word === undefined) break
    const mention = mentions.find(({ from }) => from === at)
    if (word.after) preposition = ''
    if (mention !== undefined) units.push({ ...entityUnit(mention, words), preposition })
    else if (skip(at) !== undefined) preposition = skip(at) === 'date' ? '' : preposition
    else if (STOP_WORDS.has(bare(word))) preposition = PREPOSITIONS.has(word.lower) ? word.lower : DETERMINERS.has(word.lower) ? preposition : ''
    else {
      const end = mentions.find(({ from }) => from > at)?.from ?? words.length
      const unit = wordUnit(words.slice(0, end), at, capitalsTell)
      if (preposition === 'to' && words[at - 1]?.lower === 'to' && isVerb(unit)) preposition = ''
      units.push({ ...unit, preposition })
    }
    at = mention?.to ?? (units.at(-1)?.from === at ? units.at(-1)?.to ?? at + 1 : at + 1)
  }
  units.forEach((unit, i) => {
    unit.head = isHead(unit, units[i + 1], words)
    if (i >= CORE_UNITS) unit.weight *= PERIPHERY
    if (isApposition(unit, units, i)) unit.weight = LIGHT_WEIGHT
  })
  return units
}

function entityUnit ({ entity, from, to }: EntityMention, words: readonly Word[]): Unit {
  const own = words.slice(from, to)
  return {
    key: `@${entity.id}`, kind: 'entity', form: entity.form, sense: -1, stems: own.map(word => stemOf(bare(word))), weight: NAME_WEIGHT, light: false,
    head: true, preposition: '', text: own.map(({ text }) => text).join(' '), from, to
  }
}

function wordUnit (words: readonly Word[], from: number, capitalsTell: boolean): Unit {
  const to = nameEnd(words, from, capitalsTell)
  const own = words.slice(from, Math.max(to, from + 1))
  const stems = own.map(word => stemOf(bare(word)))
  const key = stems.join(' ')
  const named = to > from
  const light = !named && (LIGHT_STEMS.has(key))
  const weight = named ? NAME_WEIGHT : light ? LIGHT_WEIGHT : weightOf(key)
  return {
    key, kind: named ? 'name' : 'word', form: undefined, sense: named ? -1 : senseOf(key), stems, weight, light, head: true, preposition: '',
    text: own.map(({ text }) => text).join(' '), from, to: Math.max(to, from + 1)
  }
}

const LIGHT_STEMS = new Set([...LIGHT_WORDS, ...LIGHT_VERBS].map(stemOf))

/** Rare words count 1; a word loses with every doubling of its frequency. A fixed table, so that a comparison never depends on the record. */
function weightOf (stem: string): number {
  const { noun, verb, adjective, adverb } = usageOf(stem)
  return Math.max(LEAST_WEIGHT, 1 - WEIGHT_PER_LEVEL * Math.max(noun, verb, adjective, adverb))
}

/** Where a name that starts here ends; `from` itself when none does. */
function nameEnd (words: readonly Word[], from: number, capitalsTell: boolean): number {
  let to = from
  while (mayName(words[to]) && (to === from || words[to]?.after === false) && to - from < LONGEST_NAME) to++
  if (from > 0 && capitalsTell) return to
  return to - from > 1 && capitalsTell ? to : isUnknown(words[from]) && to > from ? from + 1 : from
}

function isUnknown (word: Word | undefined): boolean {
  const { noun, verb, adjective, adverb } = usageOf(stemOf(bare(word)))
  return noun + verb + adjective + adverb === 0
}

/** Capitalised, and neither grammar nor an office: "President" opens no name. */
const mayName = (word: Word | undefined): boolean => isCapitalised(word) && !STOP_WORDS.has(bare(word)) && !LIGHT_STEMS.has(stemOf(bare(word)))
const isVerb = ({ kind, key }: Unit): boolean => kind === 'word' && usageOf(key).verb > 0 && usageOf(key).verb >= usageOf(key).noun - 1
const isCapitalised = (word: Word | undefined): boolean => word !== undefined && /^\p{Lu}/u.test(word.text)
const bare = (word: Word | undefined): string => (word?.lower ?? '').replace(/'s?$|n't$/, '')

function isHead (unit: Unit, next: Unit | undefined, words: readonly Word[]): boolean {
  if (next === undefined || next.from > unit.to || words[next.from]?.after === true) return true
  return /['’]s?$/.test(words[unit.to - 1]?.text ?? '')
}

/** "Chinese President Xi Jinping" names China once. */
function isApposition (unit: Unit, units: readonly Unit[], index: number): boolean {
  return unit.kind === 'entity' && units.slice(index + 1, index + 3).some(other => other.key === unit.key && other.preposition === unit.preposition)
}

/** Most longer words capitalised: capitals tell nothing then. */
function isHeadline (words: readonly Word[]): boolean {
  const long = words.filter(({ text }) => text.length > 3)
  return long.length > 4 && long.filter(isCapitalised).length > 0.7 * long.length
}
