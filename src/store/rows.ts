/** The rows of a raw query: postgres.js answers with an array of them, PGlite with an object that holds it. */
export function rowsOf (result: unknown): Array<Record<string, unknown>> {
  const rows: unknown = Array.isArray(result) ? result : Object(result).rows
  return Array.isArray(rows) ? rows.map(row => ({ ...row })) : []
}

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
