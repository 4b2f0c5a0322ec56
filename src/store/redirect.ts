import { sql } from 'drizzle-orm'
import type { Connection } from './connection.js'
import { rowsOf } from './rows.js'

/** Where a merged row of a table went, to the end of the chain; undefined for one that was not merged. */
export async function redirectOf (db: Connection, table: 'claims' | 'sources', id: string): Promise<string | undefined> {
  const rows = sql.identifier(table)
  const [row] = rowsOf(await db.execute(sql`
    with recursive trail(id, merged_into) as (
      select id, merged_into from ${rows} where id = ${id}
      union select next.id, next.merged_into from ${rows} as next join trail on next.id = trail.merged_into
    ) select id from trail where merged_into is null and id <> ${id}`))
  return row && String(row.id)
}
