import { readFileSync } from 'node:fs'
import { NEWS_OPPOSITES } from './news-opposites.js'
import { NEWS_SYNONYMS } from './news-synonyms.js'
import { PairTable } from './pair-table.js'
import { stemOf } from './stem.js'

/** How two stems stand to each other: they can mean the same, are a step apart (a kind of the other), or are opposites. */
export type Closeness = 'synonym' | 'kin' | 'antonym'

/** How often a stem is seen as each part of speech in WordNet's tagged texts: log2(1 + count), rounded up. */
export interface Usage { noun: number, verb: number, adjective: number, adverb: number }

const NO_USAGE: Usage = { noun: 0, verb: 0, adjective: 0, adverb: 0 }
/** Which column of the file holds which links; what comes first wins where a pair has two. */
const COLUMNS: Readonly<Record<Closeness, number>> = { synonym: 2, kin: 3, antonym: 4 }
const FIELDS = 'fhlmps'
const CODES = ['antonym', 'synonym', 'kin'] as const
const { numbers, stems, usages, topics, nounFields, verbFields, synonyms, pairs } = load()

/** A stem's number in the resource, -1 for a stem that it does not hold: what the fast lookups take. */
export const senseOf = (stem: string): number => numbers.get(stem) ?? -1

/**
 * How close two stems are by their numbers, by our own table of news words and the frequent senses of WordNet; undefined where both know of
 * nothing. An opposite may be kin as well ("rise" and "fall" are movements): the opposite is the news.
 *
 * @see synonyms.LICENSE.txt for WordNet's notice.
 */
export function closenessOf (a: number, b: number): Closeness | undefined {
  if (a < 0 || b < 0) return undefined
  return CODES[pairs.of(a, b) - 1]
}

/**
 * Whether a synonym of one stem is an opposite of the other, and none a synonym, by their numbers. Senses may change on the way, so it tells something only of
 * words that stand in the same place of two like sentences.
 */
export function areOppositesOnceRemoved (a: number, b: number): boolean {
  const [mine, others] = [synonyms.get(a) ?? [], synonyms.get(b) ?? []]
  const leads = (list: readonly number[], to: number, kind: Closeness): boolean => list.some(sense => closenessOf(sense, to) === kind)
  return (leads(mine, b, 'antonym') || leads(others, a, 'antonym')) && !leads(mine, b, 'synonym')
}

export const areSynonyms = (a: string, b: string): boolean => closenessOf(senseOf(a), senseOf(b)) === 'synonym'

/** The stems that can mean the same, in the order of the resource. */
export const synonymsOf = (stem: string): string[] =>
  // what is linked is the number of a stem
  (synonyms.get(senseOf(stem)) ?? []).map(number => stems[number]!)

export const usageOf = (stem: string): Usage => usages[senseOf(stem)] ?? NO_USAGE

/** Whether two stems are terms of one field (military, law, sport, health, finance, politics), by their numbers. */
export const shareTopic = (a: number, b: number): boolean => a >= 0 && b >= 0 && (bitsOf(a) & bitsOf(b)) !== 0

/** Which of WordNet's fields of nouns (persons, food, places ...) a stem's most frequent sense as a noun belongs to, by its number; 0 for none. */
export const nounFieldOf = (sense: number): number => nounFields[sense] ?? 0

/** The fields of nouns for persons, groups of them, and acts. */
export const PERSONS = 18
export const GROUPS = 14
export const ACTS = 4

/** The same of verbs (communication, cognition, motion ...), counted from 1. */
export const verbFieldOf = (sense: number): number => verbFields[sense] ?? 0

// numbers of news words lie past the end, where there are no bits
const bitsOf = (sense: number): number => topics[sense] ?? 0

function load () {
  const rows = readFileSync(new URL('./synonyms.txt', import.meta.url), 'utf8').trimEnd().split('\n').map(line => line.split('\t'))
  const stems = rows.map(([stem = '']) => stem)
  const numbers = new Map(stems.map((stem, number) => [stem, number]))
  const news = { antonym: pairsIn(NEWS_OPPOSITES), synonym: pairsIn(NEWS_SYNONYMS), kin: [] }
  const numberOf = (stem: string): number => {
    const number = numbers.get(stem) ?? stems.push(stem) - 1
    numbers.set(stem, number)
    return number
  }
  const links = CODES.flatMap((kind, code) => {
    const own = news[kind].map(([a, b]) => [numberOf(a), numberOf(b)] as const)
    return [...own, ...linksOf(rows, COLUMNS[kind])].map(([a, b]) => [a, b, code + 1] as const)
  })
  const pairs = new PairTable(2 * links.length)
  for (const [a, b, code] of links) pairs.add(a, b, code)
  const synonyms = links.filter(([, , code]) => CODES[code - 1] === 'synonym')
  return { stems, numbers, pairs, usages: rows.map(([, levels = '']) => usageFrom(levels)), topics: topicsOf(rows), ...fieldsOf(rows), synonyms: neighboursOf(synonyms) }
}

type Link = readonly [number, number]

function usageFrom (levels: string): Usage {
  const [noun = 0, verb = 0, adjective = 0, adverb = 0] = Array.from(levels, level => parseInt(level, 36))
  return { noun, verb, adjective, adverb }
}

/** One bit a field. */
function topicsOf (rows: string[][]): Uint8Array {
  return Uint8Array.from(rows, ([, , , , , letters = '']) => Array.from(letters).reduce((bits, letter) => bits | 1 << FIELDS.indexOf(letter), 0))
}

/** Of nouns, and of verbs, whose numbers in the file begin with 0. */
function fieldsOf (rows: string[][]): { nounFields: Uint8Array, verbFields: Uint8Array } {
  const fields = rows.map(row => row[6])
  return { nounFields: Uint8Array.from(fields, digits => fieldAt(0, digits)), verbFields: Uint8Array.from(fields, digits => fieldAt(1, digits, 1)) }
}

function fieldAt (place: number, digits = '', first = 0): number {
  const field = parseInt(digits.charAt(place), 36)
  return Number.isNaN(field) ? 0 : field + first
}

/** "a b c" are all pairs of them; "a: b c" those of the first with each other one. */
function pairsIn (table: string): Array<readonly [string, string]> {
  return table.trim().split('\n').flatMap(line => {
    const words = [...new Set(line.replace(':', '').split(' ').map(stemOf))]
    const firsts = line.includes(':') ? words.slice(0, 1) : words
    return firsts.flatMap((a, i) => words.slice(i + 1).map(b => [a, b] as const))
  })
}

/** The file names each link once, at the stem that comes first. */
function linksOf (rows: string[][], column: number): Link[] {
  return rows.flatMap((row, from) => {
    const cell = row[column] ?? ''
    return cell === '' ? [] : cell.split(' ').map(pointer => [from, parseInt(pointer, 36)] as const)
  })
}

function neighboursOf (links: ReadonlyArray<readonly [number, number, number]>): Map<number, number[]> {
  const found = new Map<number, number[]>()
  for (const [a, b] of links) for (const [from, to] of [[a, b], [b, a]] as const) found.set(from, [...found.get(from) ?? [], to])
  return found
}
