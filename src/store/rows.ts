/** The rows of a raw query: postgres.js answers with an array of them, PGlite with an object that holds it. */
export function rowsOf (result: unknown): Array<Record<string, unknown>> {
  const rows: unknown = Array.isArray(result) ? result : Object(result).rows
  return Array.isArray(rows) ? rows.map(row => ({ ...row })) : []
}

/** A time as the API has it. */
export const isoTime = (time: Date): string => time.toISOString()
export const isoTimeOrNull = (time: Date | null): string | null => time === null ? null : time.toISOString()
export const dateOrNull = (time: string | null | undefined): Date | null => time === null || time === undefined ? null : new Date(time)
