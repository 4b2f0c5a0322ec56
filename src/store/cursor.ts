import { createHash } from 'node:crypto'
import { CursorOfOtherFilters, InvalidCursor } from '../errors.js'
import type { Page } from './store.js'

/** A place in a list: what its rows are ordered by, ending with an id. */
export type Place = readonly string[]

/**
 * The name of a list as it was asked for, with a digest of its filters: a cursor bears it, for under other filters it would lead somewhere else.
 *
 * @param filters those that are undefined were not given.
 */
export function listOf (name: string, filters: object): string {
  const given = Object.entries(filters).filter(([, value]) => value !== undefined).sort()
  return given.length === 0 ? name : `${name}?${createHash('sha256').update(JSON.stringify(given)).digest('base64url')}`
}

const encode = (list: string, place: Place): string => Buffer.from(JSON.stringify([list, ...place])).toString('base64url')

/**
 * The place that a cursor stands for.
 *
 * @param list by `listOf`: a cursor of another list is refused as well as one that nobody gave.
 * @param kinds what each part of the place has to be.
 * @throws {InvalidCursor} @throws {CursorOfOtherFilters}
 */
export function decodeCursor (cursor: string | undefined, list: string, kinds: ReadonlyArray<'time' | 'id' | 'text'>): Place | undefined {
  if (cursor === undefined) return undefined
  const [name, ...place] = parse(cursor)
  const fits = isSameList(name, list) && kinds.every((kind, position) => CHECKS[kind](place[position] ?? '')) && place.length === kinds.length
  if (!fits) throw new InvalidCursor()
  if (name !== list) throw new CursorOfOtherFilters()
  return place
}

const isSameList = (name: string | undefined, list: string): boolean => name?.split('?')[0] === list.split('?')[0]

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

/** How a list of some name shows its rows, and where they stand in it. */
export interface Listed<Row, Item> { list: string, item: (row: Row) => Item, place: (row: Row) => Place }

/** Cuts rows that were asked for with one more than the limit into a page. */
export function pageOf<Row, Item> (rows: Row[], limit: number, { list, item, place }: Listed<Row, Item>): Page<Item> {
  const shown = rows.slice(0, limit)
  const last = shown.at(-1)
  return { items: shown.map(item), nextCursor: rows.length > limit && last !== undefined ? encode(list, place(last)) : null }
}
