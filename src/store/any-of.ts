import { sql, type SQL, type SQLWrapper } from 'drizzle-orm'

/** Ids as one parameter: a query takes at most 65,535 of them, and a change may touch more claims than that. */
export const uuidArray = (ids: readonly string[]): SQL => sql`${`{${ids.join(',')}}`}::uuid[]`

/** Whether the column holds one of the ids. */
export const anyOf = (column: SQLWrapper, ids: readonly string[]): SQL => sql`${column} = any(${uuidArray(ids)})`
