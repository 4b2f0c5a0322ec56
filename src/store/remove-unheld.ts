import { sql } from 'drizzle-orm'
import { uuidArray } from './any-of.js'
import type { Connection } from './connection.js'

/** Removes those of the sources that nothing on record names: no attribution, no link of a chain, and no other source that was merged into them. */
export async function removeUnheld (db: Connection, sourceIds: readonly string[]): Promise<void> {
  if (sourceIds.length === 0) return
  await db.execute(sql`
    with gone as (select unnest(${uuidArray(sourceIds)}) as id)
    delete from sources using gone
    where sources.id = gone.id
      and not exists (select from attributions where source_id = gone.id)
      and not exists (select from attribution_relays where source_id = gone.id)
      and not exists (select from sources as merged where merged.merged_into = gone.id and merged.id not in (select id from gone))`)
}
