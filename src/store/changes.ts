import { sql } from 'drizzle-orm'
import { uuidArray } from './any-of.js'
import type { Connection } from './connection.js'
import { rowsOf } from './rows.js'
import type { Changes, ChangeStore } from './store.js'
import { CHANGES_CHANNEL } from './wake-ups.js'

/** The oldest transaction that is still open: everything older is visible to this very statement, or was rolled back. */
export const oldestOpen = sql`pg_snapshot_xmin(pg_current_snapshot())::text`

export function changeStore (db: Connection): ChangeStore {
  return {
    async record (claimIds) {
      if (claimIds.length === 0) return
      // in the order of ids, so that two that record the same ones do not wait for each other
      await db.execute(sql`
        with changed as (
          insert into claim_changes (claim_id) select distinct id from unnest(${uuidArray(claimIds)}) as id order by id
          on conflict (claim_id) do update set seq = excluded.seq, xid = excluded.xid
          returning claim_id
        ) select pg_notify(${CHANGES_CHANNEL}, '') from changed limit 1`)
    },
    async numberOf (claimId) {
      const [row] = rowsOf(await db.execute(sql`select seq from claim_changes where claim_id = ${claimId}`))
      return row && Number(row.seq)
    },
    async cursor () {
      const [row] = rowsOf(await db.execute(sql`select ${oldestOpen} as cursor`))
      return String(row?.cursor)
    },
    async since (cursor) {
      const rows = rowsOf(await db.execute(sql`
        select snapshot.cursor, changed.seq, changed.claim_id
        from (select ${oldestOpen} as cursor) as snapshot
        left join claim_changes as changed on changed.xid >= ${cursor}::xid8
        order by changed.seq`))
      return { cursor: String(rows[0]?.cursor), changes: rows.flatMap(toChange) }
    }
  }
}

const toChange = ({ seq, claim_id: claimId }: Record<string, unknown>): Changes['changes'] =>
  claimId === null ? [] : [{ seq: Number(seq), claimId: String(claimId) }]
