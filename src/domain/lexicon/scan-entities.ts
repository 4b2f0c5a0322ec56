import { entries, entriesByFirst, foldWords, type Entity, type Entry } from './entity.js'
import { remember } from './remember.js'

/** An entity at its place among the words that were scanned, half-open. */
export interface EntityMention { entity: Entity, from: number, to: number }

/** Words that may stand capitalised beside a name without being part of it. */
const NEIGHBOURS = new Set(('a an and as at but by for from has have he her his if in is it its not of on or our she since so that the their then there they this to was we were ' +
  'what when where while who why will with you president prime foreign minister defence defense chancellor king queen secretary ambassador embassy ministry government ' +
  'parliament army police senate congress court supreme central national mr mrs ms dr').split(' '))

/** Places and seas whose names hold that of a country which they are not; in lower case. */
const NAMESAKES = new Set(('new mexico,new england,new caledonia,inner mongolia,british columbia,french guiana,french polynesia,american samoa,dutch antilles,' +
  'indian ocean,irish sea,norwegian sea,english channel,british virgin islands').split(','))

/**
 * The entities among the words, longest first and none overlapping, in reading order.
 *
 * @param words as they stand in the text, capitals and all; a possessive may be a word of its own or hang on.
 */
export function scanEntities (words: readonly string[]): EntityMention[] {
  const folded = words.map(foldedOf)
  const found: EntityMention[] = []
  for (let from = 0; from < words.length;) {
    const hit = longestAt(words, folded, from)
    const isBare = hit?.entry.exact === undefined || isHeadline(words) || standsAlone(hit.entry.exact, words, from, hit.to)
    const stands = hit !== undefined && isBare && !isNamesake(folded, from, hit.to)
    if (stands) found.push({ entity: hit.entry.entity, from, to: hit.to })
    from = stands ? hit.to : from + 1
  }
  return found
}

/** "New Mexico", "the Indian Ocean". */
const isNamesake = (folded: Folded, from: number, to: number): boolean =>
  NAMESAKES.has([folded[from - 1], ...folded.slice(from, to)].flat().join(' ')) || NAMESAKES.has(folded.slice(from, to + 1).flat().join(' '))

/** Words one by one as the lexicon compares them. */
type Folded = ReadonlyArray<readonly string[]>
const MOST_KEPT = 100_000
const foldedOf = remember((word: string): readonly string[] => foldWords(word), MOST_KEPT)

/** Whether some name begins with the word: of most texts none does, and they need not be scanned. */
export const beginsEntity = (word: string): boolean => entriesByFirst.has(foldedOf(word)[0] ?? '')

function longestAt (words: readonly string[], folded: Folded, from: number): { entry: Entry, to: number } | undefined {
  for (const entry of entriesByFirst.get(folded[from]?.[0] ?? '') ?? []) {
    const to = endOf(entry, folded, from)
    if (to !== undefined && matchesCase(entry, words.slice(from, to))) return { entry, to }
  }
  return undefined
}

/** Where the entry ends if its words stand here; it ends with a word of the text, not inside a hyphened one. */
function endOf ({ words }: Entry, folded: Folded, from: number): number | undefined {
  let [matched, at] = [0, from]
  for (; matched < words.length; at++) {
    const parts = folded[at] ?? []
    if (parts.length === 0) return undefined
    for (const part of parts) if (part !== words[matched++]) return undefined
  }
  return at
}

function matchesCase ({ exact }: Entry, words: string[]): boolean {
  if (exact === undefined) return true
  return words.join(' ').normalize('NFD').replace(/\p{M}/gu, '').replace(/[’']s?$|\./g, '') === exact
}

/** An ambiguous name counts only where no other capitalised word makes it part of another name; all-capital abbreviations are not in that danger. */
function standsAlone (exact: string, words: readonly string[], from: number, to: number): boolean {
  if (exact.includes(' ') || exact === exact.toUpperCase()) return true
  return !namelike(words[from - 1]) && (!namelike(words[to]) || /[’']s$/.test(words.slice(from, to).join(' ')))
}

function namelike (word: string | undefined): boolean {
  if (word === undefined || !/^\p{Lu}\p{Ll}/u.test(word)) return false
  const key = foldWords(word).join(' ')
  return !NEIGHBOURS.has(key) && !entries.has(key)
}

/** Most longer words capitalised: capitals tell nothing then. */
function isHeadline (words: readonly string[]): boolean {
  const long = words.filter(word => word.length > 3)
  return long.length > 4 && long.filter(word => /^\p{Lu}/u.test(word)).length > 0.7 * long.length
}
