import { InvalidCursor } from '../errors.js'
import type { Page } from './store.js'

/** A place in a list: what its rows are ordered by, ending with an id. */
export type Place = readonly string[]

const encode = (place: Place): string => Buffer.from(JSON.stringify(place)).toString('base64url')

/**
 * The place that a cursor stands for.
 *
 * @param kinds what each part has to be; a cursor of another list is refused as well as one that nobody gave.
 * @throws {InvalidCursor}
 */
export function decodeCursor (cursor: string | undefined, kinds: ReadonlyArray<'time' | 'id' | 'text'>): Place | undefined {
  if (cursor === undefined) return undefined
  const parts = parse(cursor)
  const fits = kinds.every((kind, position) => CHECKS[kind](parts[position] ?? '')) && parts.length === kinds.length
  if (!fits) throw new InvalidCursor()
  return parts
}

const CHECKS = {
  time: (part: string) => part === '-infinity' || isTime(part),
  id: (part: string) => /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(part),
  text: (part: string) => !part.includes('\0')
}

/** A time as the store writes it, and within what PostgreSQL reads: it has no year 0. */
function isTime (part: string): boolean {
  const time = Date.parse(part)
  return /^\d{4}-/.test(part) && !part.startsWith('0000') && !Number.isNaN(time) && new Date(time).toISOString() === part
}

function parse (cursor: string): string[] {
  try {
    const parts: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString())
    return Array.isArray(parts) ? parts.filter(part => typeof part === 'string') : []
  } catch {
    return []
  }
}

/** Cuts rows that were asked for with one more than the limit into a page. */
export function pageOf<Row, Item> (rows: Row[], limit: number, { item, place }: { item: (row: Row) => Item, place: (row: Row) => Place }): Page<Item> {
  const shown = rows.slice(0, limit)
  const last = shown.at(-1)
  return { items: shown.map(item), nextCursor: rows.length > limit && last !== undefined ? encode(place(last)) : null }
}
