import { sql, type SQL } from 'drizzle-orm'

/** The rows of a raw query: both drivers answer with an object that holds them, of a type that Drizzle leaves open. */
export const rowsOf = (result: unknown): Array<Record<string, unknown>> => Object(result).rows

/** Looks up, among `rows`, those of a key, in their order. */
export function groupRows<Row, Key> (rows: Row[], keyOf: (row: Row) => Key): (key: Key) => Row[] {
  const groups = new Map<Key, Row[]>()
  for (const row of rows) {
    const group = groups.get(keyOf(row))
    if (group === undefined) groups.set(keyOf(row), [row])
    else group.push(row)
  }
  return key => groups.get(key) ?? []
}

/** A time as the API has it. */
export const isoTime = (time: Date): string => time.toISOString()
export const isoTimeOrNull = (time: Date | null): string | null => time === null ? null : time.toISOString()
export const dateOrNull = (time: string | null | undefined): Date | null => time === null || time === undefined ? null : new Date(time)
/** A time as a parameter, in UTC: PostgreSQL refuses offsets of 16 hours and more, which RFC 3339 has. */
export const instant = (time: string): SQL => sql`${new Date(time).toISOString()}::timestamptz`
