import { readFileSync } from 'node:fs'
import { NEWS_OPPOSITES, NEWS_SYNONYMS } from './news-words.js'
import { stemOf } from './stem.js'

/** How two stems stand to each other: they can mean the same, are a step apart (a kind of the other), or are opposites. */
export type Closeness = 'synonym' | 'kin' | 'antonym'

/** How often a stem is seen as each part of speech in WordNet's tagged texts: log2(1 + count), rounded up. */
export interface Usage { noun: number, verb: number, adjective: number, adverb: number }

const NO_USAGE: Usage = { noun: 0, verb: 0, adjective: 0, adverb: 0 }
/** An opposite may be kin as well ("rise" and "fall" are movements): the opposite is the news. */
const ORDER = ['antonym', 'synonym', 'kin'] as const
const { numbers, stems, usages, topics, neighbours } = load()
const newsSynonyms = groupsOf(NEWS_SYNONYMS)
const newsOpposites = groupsOf(NEWS_OPPOSITES)

/**
 * How close two stems are, by our own table of news words, then by the frequent senses of WordNet; undefined where both know of nothing.
 *
 * @see synonyms.LICENSE.txt for WordNet's notice.
 */
export function closenessOf (a: string, b: string): Closeness | undefined {
  if (newsOpposites.get(a)?.has(b) === true) return 'antonym'
  if (newsSynonyms.get(a)?.has(b) === true) return 'synonym'
  const from = numbers.get(a)
  const to = numbers.get(b)
  if (from === undefined || to === undefined) return undefined
  return ORDER.find(kind => neighbours[kind][from]?.includes(to))
}

/** The stems that can mean the same, in alphabetical order. */
export const synonymsOf = (stem: string): string[] =>
  Array.from(neighbours.synonym[numbers.get(stem) ?? -1] ?? [], number => stems[number] ?? '')

export const usageOf = (stem: string): Usage => usages[numbers.get(stem) ?? -1] ?? NO_USAGE

/** Fields in which a stem is a term, one letter each: f finance, h health, l law, m military, p politics, s sport. */
export const topicsOf = (stem: string): string => topics[numbers.get(stem) ?? -1] ?? ''

function load () {
  const rows = readFileSync(new URL('./synonyms.txt', import.meta.url), 'utf8').trimEnd().split('\n').map(line => line.split('\t'))
  const stems = rows.map(([stem = '']) => stem)
  return {
    stems,
    numbers: new Map(stems.map((stem, number) => [stem, number])),
    usages: rows.map(([, levels = '']) => usageFrom(levels)),
    topics: rows.map(row => row[5] ?? ''),
    neighbours: { synonym: linksOf(rows, 2), kin: linksOf(rows, 3), antonym: linksOf(rows, 4) }
  }
}

function usageFrom (levels: string): Usage {
  const [noun = 0, verb = 0, adjective = 0, adverb = 0] = Array.from(levels, level => parseInt(level, 36))
  return { noun, verb, adjective, adverb }
}

/** The file names each link once, at the stem that comes first. */
function linksOf (rows: string[][], column: number): Array<Uint16Array | undefined> {
  const links: number[][] = []
  rows.forEach((row, from) => {
    for (const pointer of (row[column] ?? '').split(' ')) {
      if (pointer === '') continue
      const to = parseInt(pointer, 36)
      links[from] = [...links[from] ?? [], to]
      links[to] = [...links[to] ?? [], from]
    }
  })
  return Array.from(links, list => list === undefined ? undefined : Uint16Array.from(list).sort())
}

/** By stem, the others of its lines. */
function groupsOf (table: string): Map<string, Set<string>> {
  const groups = new Map<string, Set<string>>()
  for (const line of table.trim().split('\n')) {
    const members = line.split(' ').map(stemOf)
    for (const stem of members) groups.set(stem, new Set([...groups.get(stem) ?? [], ...members.filter(other => other !== stem)]))
  }
  return groups
}
