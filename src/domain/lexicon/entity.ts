import { COUNTRIES } from './countries.js'
import { LEADERS } from './leaders.js'
import { ORGANISATIONS } from './organisations.js'
import { PUBLICATIONS } from './publications.js'

/** How words name an entity: outright, as an adjective or a people, by a place or body that stands for it, or by the person at its head. */
export type EntityForm = 'name' | 'adjective' | 'metonym' | 'leader'

/**
 * What words of the lexicon name. `id` is shared by all that may stand for one another ("Moscow", "the Kremlin", "Russian": `country:russia`);
 * `kind` is that of the very words (Russia is a country, Moscow a city, the Kremlin a government); `name` is the canonical name behind the id.
 */
export interface Entity {
  id: string
  name: string
  kind: 'country' | 'government' | 'organisation' | 'city' | 'person' | 'publication'
  form: EntityForm
}

/** An entry as the scanner needs it: words marked `*` in the tables count only in their exact case. */
export interface Entry { entity: Entity, words: string[], exact: string | undefined }

/** Entries by their folded words, joined by single spaces; where two tables claim the same words, the first table has them. */
export const entries: ReadonlyMap<string, Entry> = buildEntries()

/** Entries by their first word, longest first: most words begin none. */
export const entriesByFirst: ReadonlyMap<string, readonly Entry[]> = byFirst(entries.values())

/**
 * Words as the lexicon compares them: lower case, without accents, full stops, possessive endings and curly apostrophes; hyphens split.
 */
export function foldWords (words: string): string[] {
  if (/^[A-Za-z0-9]+$/.test(words)) return [words.toLowerCase()]
  const plain = words.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(/[’‘`]/g, "'")
  return plain.replace(/'s?(?=[\s-]|$)/g, '').replace(/\./g, '').split(/[\s-]+/).filter(word => word !== '')
}

function buildEntries (): Map<string, Entry> {
  const found = new Map<string, Entry>()
  const add = (words: string, entity: Entity) => {
    const exact = words.endsWith('*') ? words.slice(0, -1) : undefined
    const folded = foldWords(exact ?? words)
    if (!found.has(folded.join(' '))) found.set(folded.join(' '), { entity, words: folded, exact })
  }
  for (const { id, name, columns: [names, adjectives, capitals, seats] } of rowsOf(COUNTRIES, 'country')) {
    for (const words of listOf(names)) add(words, { id, name, kind: 'country', form: 'name' })
    for (const words of listOf(adjectives)) add(words, { id, name, kind: 'country', form: 'adjective' })
    for (const words of listOf(capitals)) add(words, { id, name, kind: 'city', form: 'metonym' })
    for (const words of listOf(seats)) add(words, { id, name, kind: 'government', form: 'metonym' })
  }
  for (const { id, name, columns: [names, adjectives, metonyms] } of rowsOf(ORGANISATIONS, 'organisation')) {
    for (const words of listOf(names)) add(words, { id, name, kind: 'organisation', form: 'name' })
    for (const words of listOf(adjectives)) add(words, { id, name, kind: 'organisation', form: 'adjective' })
    for (const words of listOf(metonyms)) add(words, { id, name, kind: 'organisation', form: 'metonym' })
  }
  for (const { id, name, columns: [names] } of rowsOf(PUBLICATIONS, 'publication')) {
    for (const words of listOf(names)) add(words, { id, name, kind: 'publication', form: 'name' })
  }
  for (const { id, name, columns: [, people] } of rowsOf(LEADERS, 'country')) {
    for (const words of listOf(people)) add(`${words}*`, { id, name, kind: 'person', form: 'leader' })
  }
  return found
}

function byFirst (list: Iterable<Entry>): Map<string, Entry[]> {
  const found = new Map<string, Entry[]>()
  for (const entry of list) {
    const [first = ''] = entry.words
    found.set(first, [...found.get(first) ?? [], entry].sort((a, b) => b.words.length - a.words.length))
  }
  return found
}

function rowsOf (table: string, kind: string) {
  return table.trim().split('\n').map(line => {
    const columns = line.split('|')
    const [name = ''] = listOf(columns[0]).map(words => words.replace('*', ''))
    return { id: `${kind}:${foldWords(name).join('-')}`, name, columns }
  })
}

function listOf (column = ''): string[] {
  return column.split(/[;,]/).map(words => words.trim()).filter(words => words !== '')
}
